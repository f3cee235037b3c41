import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { Concept } from '../../../concept.ts';
import { check } from '../check/check.ts';
import { draft } from './draft.ts';

const catalog = await loadSrd();
const prompts: { prompt: string }[] = JSON.parse(
  readFileSync(new URL('../../../../tests/prompts/tuning.json', import.meta.url), 'utf8'),
);

const draw = (prompt: string, seed = 1) => draft(Concept.parse({ prompt }), catalog, seed);
const picked = (prompt: string, slot: string, seed = 1): string | undefined =>
  draw(prompt, seed).recipe.choices.find((choice) => choice.slot === slot)?.picks[0];

describe('a sentence', () => {
  it('becomes the character that it names, with its words as reasons', () => {
    const prompt = 'a grizzled dwarf cleric who lost her faith';
    const { recipe } = draw(prompt);
    const [owner, species] = recipe.choices;
    expect([owner!.picks, species!.picks]).toEqual([['class:cleric'], ['species:dwarf']]);
    expect(species!.reason).toMatchObject({ code: 'prompt', args: { quote: 'dwarf' } });
    expect(prompt.slice(species!.reason.at!.start, species!.reason.at!.end)).toBe('dwarf');
  });
  it('says its level', () => {
    expect(draw('a level 5 human wizard').recipe.level).toBe(5);
    expect(draw('a level 50 human wizard').notes.map(({ code }) => code)).toContain('level-clamped');
  });
  it('may say nothing at all', () => {
    expect(picked('', 'class')).toMatch(/^class:/);
    expect(picked('qwxz 42 !!', 'species')).toMatch(/^species:/);
  });
  it('is heard the same when it was read before', () => {
    const reading = draw('an orc bard').reading;
    const again = draft(Concept.parse({ prompt: 'an orc bard' }), catalog, 1, { reading });
    expect(again).toEqual(draw('an orc bard'));
  });
});

it('makes a legal character of every sentence that players wrote', () => {
  prompts.forEach(({ prompt }, seed) => {
    expect(check(draw(prompt, seed).recipe, catalog), prompt).toEqual([]);
  });
});

it('has a sentence for every reason and note that it gives', () => {
  const { FCC } = JSON.parse(readFileSync(new URL('../../../../lang/en.json', import.meta.url), 'utf8'));
  const sentence = (group: unknown, code: string): unknown =>
    code.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], group);
  const open = (text: unknown, args: Record<string, string>): unknown =>
    typeof text === 'string' ? text.replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole) : text;
  prompts.forEach(({ prompt }, seed) => {
    const concept = Concept.parse({
      prompt,
      level: 1 + (seed % 20),
      abilityMethod: seed % 2 ? 'pointBuy' : 'standard',
    });
    const { recipe, notes } = draft(concept, catalog, seed);
    for (const { reason, slot } of recipe.choices) {
      expect(open(sentence(FCC.Reason, reason.code), reason.args), `${slot} ${reason.code}`).toMatch(/^[^{}]+$/);
    }
    for (const { code, args } of notes) expect(open(sentence(FCC.Note, code), args), code).toMatch(/^[^{}]+$/);
  });
});
