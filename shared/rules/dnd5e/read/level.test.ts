import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { read } from './read.ts';

const catalog = await loadSrd();
const levelOf = (prompt: string) => read(prompt, catalog).level;

describe('a level', () => {
  it.each([
    ['5th-level elf', 5],
    ['rogue, lvl 8', 8],
    ['level 12', 12],
    ['L3 bard', 3],
    ['lv. 20', 20],
    ['lvl.7 warlock', 7],
    ['bard lvl2', 2],
    ['twelfth level', 12],
    ['a level-one farmhand', 1],
    ['of the 7th level', 7],
    ['12th character level', 12],
    ['LEVEL SIX', 6],
    ['Level: 9', 9],
    ['level=4', 4],
    ['level XI', 11],
    ['10 levels of monk', 10],
    ['Stufe 5', 5],
    ['4. Stufe', 4],
    ['achte Stufe', 8],
    ['Stufe elf', 11],
    ['nivel 4', 4],
    ['de nivel doce', 12],
    ['tercer nivel', 3],
    ['niveau 3', 3],
    ['8e niveau', 8],
    ['niveau dix', 10],
    ['niveau dix-sept', 17],
    ['dix-septième niveau', 17],
    ['décimo segundo nível', 12],
    ['nível 2', 2],
    ['quinto nível', 5],
    ['livello 6', 6],
    ['9° livello', 9],
    ['sesto livello', 6],
    ['fighter 5', 5],
    ['fighter 3 / wizard 2', 5],
    ['bard (3)', 3],
    ['monster hunter, level 6', 6],
    ['levle 5 bard', 5],
    ['level 3, no wait, level 4', 3],
  ])('is read from %j: %i', (prompt, value) => expect(levelOf(prompt)).toMatchObject({ value, clamped: false }));

  it.each([
    ['level 0', 1],
    ['level -3', 1],
    ['level 99 god', 20],
    ['level 1000000000000000000000', 20],
    ['level twenty-one', 20],
    ['level zero', 1],
    ['level minus three', 1],
    ['level one hundred', 20],
    ['twenty-first level', 20],
  ])('out of range is brought back and said so: %j', (prompt, value) =>
    expect(levelOf(prompt)).toMatchObject({ value, clamped: true }),
  );

  it.each([
    '3 brothers',
    '100 years old',
    'a party of level 5 heroes hunting her',
    'casts level 3 spells',
    'guards a level 9 dungeon',
    'She was twelve when it began',
    'two hundred year old elf',
    'ranger with 20 arrows',
    'fourth of nine siblings',
    'not level 5',
    'on the level',
    'hechizo de nivel 3',
    'roll 20d20',
  ])('is not read from %j', (prompt) => expect(levelOf(prompt)).toBeUndefined());

  it('stands where the words are', () => {
    const prompt = '\u{1F409} dwarf of the twelfth level, tired';
    const { at } = levelOf(prompt)!;
    expect(prompt.slice(at.start, at.end)).toBe('twelfth level');
  });

  it('that is a number word is not a people as well', () => {
    expect(read('Zwerg, Stufe elf', catalog).hints.filter(({ key }) => key.startsWith('species:elf'))).toEqual([]);
  });
});
