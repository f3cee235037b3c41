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
    ['rock gnome wizard, school of evocation, 6', 6],
    ['half-orc barbarian, greataxe, 11.', 11],
    ['tiefling; warlock; 4', 4],
    ['paladin - 8', 8],
    ['elf ranger 7', 7],
    ['ranger elf 7', 7],
    ['life cleric 4', 4],
    ['cleric of life 4', 4],
    ['drow evoker (9)', 9],
    ['Zwergin, Klerikerin, 5', 5],
    ['Magierin Gnom 6', 6],
    ['magicienne gnome, école ancienne, 6', 6],
    ['guerrier nain 3', 3],
    ['enana clériga, 5', 5],
    ['<b>Class:</b> Bard<br><b>Level:</b> 10<br><b>Race:</b> Gnome', 10],
    ['<td>Level</td> <td class="big">3</td>', 3],
    ['bard of <em>level</em>&nbsp;<strong>7</strong>', 7],
    ['**Level:** 10', 10],
    ['| Level | 12 |', 12],
    ['[b]Level:[/b] 2', 2],
    ['<class>Bard</class><level>10</level>', 10],
    ['<b>Stufe:</b> 4', 4],
    ['<li><strong>Niveau</strong> : <i>dix</i></li>', 10],
    ['<i>fifth</i> <b>level</b>', 5],
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
    'elf ranger with brothers, 3 of them',
    'elf ranger, 3 brothers',
    'elf ranger, born in 12',
    'elf ranger, 1492',
    'elf ranger, 35',
    'elf ranger, 0',
    'human girl, 12',
    'her three lucky numbers: 3, 5, 7',
    'dwarf fighter, lucky numbers 4, 8',
    'wizard, AC 15',
    'hates every elf, 7',
    'killer of orcs 5',
    'ranger, 12%',
    'rogue, 5 kills',
    'elfe, 3 frères',
    'Zwerg, 3 Brüder',
    'a quiet place, 7',
  ])('is not read from %j', (prompt) => expect(levelOf(prompt)).toBeUndefined());

  it('stands where the words are', () => {
    const prompt = '\u{1F409} dwarf of the twelfth level, tired';
    const { at } = levelOf(prompt)!;
    expect(prompt.slice(at.start, at.end)).toBe('twelfth level');
  });

  it('stands where it was written, markup and all', () => {
    const at = (prompt: string): string => prompt.slice(levelOf(prompt)!.at.start, levelOf(prompt)!.at.end);
    expect(at('<b>Class:</b> Bard<br><b>Level:</b> 10<br>')).toBe('Level:</b> 10');
    expect(at('rock gnome wizard, school of evocation, 6')).toBe('6');
  });

  it('that is a number word is not a people as well', () => {
    expect(read('Zwerg, Stufe elf', catalog).hints.filter(({ key }) => key.startsWith('species:elf'))).toEqual([]);
  });
});
