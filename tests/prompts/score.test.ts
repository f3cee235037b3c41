import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { byDraft, byReading, isRight, loadCorpus, report, score } from './score.ts';

const catalog = await loadSrd();
const tuning = loadCorpus(`${import.meta.dirname}/tuning.json`);

describe('prompts as players write them', () => {
  it('are understood: at least 95 of 100 with every answer right', () => {
    const result = score(tuning, byReading(catalog));
    expect(result.prompts.right / result.prompts.of, report(result, false).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it.each(['more', 'unseen'])('stay understood where they were once: at least 98 of 100 of %s', (file) => {
    const result = score(loadCorpus(`${import.meta.dirname}/${file}.json`), byReading(catalog));
    expect(result.prompts.right / result.prompts.of, report(result, false).join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('become the characters that were asked for: at least 95 of 100', () => {
    const result = score(tuning, byDraft(catalog, 1));
    expect(result.prompts.right / result.prompts.of, report(result, false).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('the scorer', () => {
  it('takes any accepted answer, and refuses others, none and refused ones', () => {
    expect(isRight('class', ['bard', 'rogue'], { class: ['rogue'] })).toBe(true);
    expect(isRight('class', ['bard', 'rogue'], { class: ['rogue', 'monk'] })).toBe(false);
    expect(isRight('class', 'bard', { class: [] })).toBe(false);
    expect(isRight('notClass', 'bard', { class: ['bard'] })).toBe(false);
    expect(isRight('notClass', 'bard', { class: [] })).toBe(true);
    expect(isRight('name', 'Tik', { name: 'TIK' })).toBe(true);
    expect(isRight('level', 5, { level: 6 })).toBe(false);
    expect(isRight('notes', ['level-clamped'], { notes: [] })).toBe(false);
  });

  it('shows no prompt when it is quiet', () => {
    const result = score([{ prompt: 'secret words', expect: { class: 'bard' } }], () => ({}));
    expect(report(result, false).join('\n')).toContain('secret words');
    expect(report(result, true).join('\n')).not.toContain('secret words');
  });
});
