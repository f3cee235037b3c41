import { describe, expect, it } from 'vitest';
import { random } from '../random.ts';
import { english as grammar } from './en/morphology.ts';
import type { Gender, Person, Slots } from './grammar.ts';
import { isFillable, render, tell } from './grammar.ts';

const person = (short: string, gender: Gender): Person => ({ full: `${short} Venn`, short, gender, kin: 'friend' });
const told = (template: string, gender: Gender = 'feminine', slots: Slots = {}): string =>
  render(template, tell(grammar, person('Mara', gender), slots, random(1, 'grammar')));

describe('the template engine', () => {
  it('names the hero first and says a pronoun afterwards', () => {
    expect(told('{who} sat down. {who} waited for {their} turn.')).toBe('Mara sat down. She waited for her turn.');
    expect(told('Dogs like {whom}. {they} {~likes} dogs.', 'masculine')).toBe('Dogs like Mara. He likes dogs.');
  });

  it('gives verbs the form that the last subject asks for', () => {
    expect(told('{who} {~watches}. {they} {~watches}, {~carries} and {~is} late.', 'neutral')).toBe(
      'Mara watches. They watch, carry and are late.',
    );
    expect(told('{who} {~was} tired. {they} {~was} asleep.', 'neutral')).toBe('Mara was tired. They were asleep.');
  });

  it('knows the plurals that do not only lose an s', () => {
    const forms = {
      goes: 'go',
      has: 'have',
      does: 'do',
      tries: 'try',
      lies: 'lie',
      presses: 'press',
      uses: 'use',
      fixes: 'fix',
      aches: 'ache',
    };
    for (const [singular, plural] of Object.entries(forms)) expect(grammar.plural(singular)).toBe(plural);
  });

  it('says the name again where a pronoun could mean somebody else', () => {
    const dear = person('Ansa', 'feminine');
    expect(told('{who} met {dear}. {who} was late.', 'feminine', { dear })).toBe('Mara met Ansa Venn. Mara was late.');
    expect(told('{who} met {dear}. {who} was late.', 'masculine', { dear })).toBe('Mara met Ansa Venn. He was late.');
  });

  it('uses full names first and short ones afterwards', () => {
    const foe = person('Gorm', 'masculine');
    expect(told('{foe} came. {foe} left with {foe.their} hat.', 'feminine', { foe })).toBe(
      'Gorm Venn came. Gorm left with his hat.',
    );
  });

  it('puts a or an by sound', () => {
    const slots = { one: 'owl', two: 'hour', three: 'unicorn', four: 'longsword' };
    expect(told('{a:one}, {a:two}, {a:three}, {a:four}', 'feminine', slots)).toBe(
      'An owl, an hour, a unicorn, a longsword',
    );
  });

  it('counts in words', () => {
    expect([0, 2, 13, 40, 99, 127, 300].map(grammar.number)).toEqual([
      'no',
      'two',
      'thirteen',
      'forty',
      'ninety-nine',
      'one hundred and twenty-seven',
      'three hundred',
    ]);
    expect([1, 2, 5, 9, 12, 20, 21].map(grammar.ordinal)).toEqual([
      'first',
      'second',
      'fifth',
      'ninth',
      'twelfth',
      'twentieth',
      'twenty-first',
    ]);
  });

  it('takes a slot value for text and never for a template', () => {
    expect(told('Called {trade}.', 'feminine', { trade: '{who} {~runs}' })).toBe('Called {who} {~runs}.');
  });

  it('knows which templates have all their slots', () => {
    expect(isFillable('{who} of {home}', {})).toBe(false);
    expect(isFillable('{who} of {home}', { home: 'Dunby' })).toBe(true);
  });
});
