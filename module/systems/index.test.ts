import { describe, expect, it } from 'vitest';
import type { SystemAdapter } from './adapter.ts';
import { adapterFor, registerSystem } from './index.ts';

describe('the adapters', () => {
  it.each(['5.3.0', '5.3.3', '6.0.6', '6.1.1'])('know dnd5e %s', (version) => {
    expect(adapterFor('dnd5e', version)?.id).toBe('dnd5e');
  });

  it.each([
    ['dnd5e', '4.4.0'],
    ['dnd5e', '5.2.5'],
    ['dnd5e', '7.0.0'],
    ['unheard-of', '1.0.0'],
  ])('do not pretend to know %s %s', (system, version) => {
    expect(adapterFor(system, version)).toBeUndefined();
  });

  it('ask one that was registered later first', () => {
    const dnd5e = adapterFor('dnd5e', '5.3.3')!;
    const newer: SystemAdapter = { ...dnd5e, supports: (version) => version.startsWith('7.') };
    registerSystem(newer);
    expect(adapterFor('dnd5e', '7.0.0')).toBe(newer);
    expect(adapterFor('dnd5e', '5.3.3')).toBe(dnd5e);
  });
});
