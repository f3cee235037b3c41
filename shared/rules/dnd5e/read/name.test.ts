import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { read } from './read.ts';

const catalog = await loadSrd();
const nameOf = (prompt: string): string | undefined => read(prompt, catalog).name?.value;

describe('a name', () => {
  it.each([
    ['Dame Ysolt of Marr, knight', 'Dame Ysolt of Marr'],
    ['a dwarf called Brumna', 'Brumna'],
    ['a halfling pickpocket named Tik', 'Tik'],
    ['a halfling named tik', 'Tik'],
    ['Sir Bartleby Crumb, an extremely nervous paladin', 'Sir Bartleby Crumb'],
    ['my name is Aldric and I am a paladin', 'Aldric'],
    ['meet Orsolya Vex, tiefling bard', 'Orsolya Vex'],
    ['Kesh, a goliath barbarian', 'Kesh'],
    ['Tik the halfling', 'Tik'],
    ['my character Vesh is a tiefling warlock', 'Vesh'],
    ["I'd like to play Jorund Half-Ear, a barbarian", 'Jorund Half-Ear'],
    ["O'Malley, a human rogue", "O'Malley"],
    ['a rogue known as “Grin”', 'Grin'],
    ['**Name:** Luma Thistle\n**Class:** Druid', 'Luma Thistle'],
    ['{"name":"Bo","class":"rogue"}', 'Bo'],
    ['Zarra: tiefling bard', 'Zarra'],
    ['a dwarf cleric, Brumna', 'Brumna'],
    ['Tiefling-Barde namens Corvin, 4. Stufe', 'Corvin'],
    ['Ich heiße Brann und bin ein Zwerg', 'Brann'],
    ['gnome nommé Anselme, insupportable', 'Anselme'],
    ['un bardo llamado Lisandro', 'Lisandro'],
    ['uma barda chamada Iracema', 'Iracema'],
    ['paladina umana di nome Chiara', 'Chiara'],
    ['\u{1F409}\u{1F409} Tik, a rogue', 'Tik'],
  ])('is found in %j', (prompt, name) => expect(nameOf(prompt)).toBe(name));

  it.each([
    'a druid called the storm',
    'called the Storm by frightened villagers',
    'called away by duty',
    'Gravedigger, surprisingly cheerful',
    'Elf, a wizard',
    'Tall, a bit sad, elf',
    'Halfling Rogue, Level 3',
    'ELDERLY HUMAN WARLOCK',
    'Ork Barbarin, laut, herzlich',
    'human with a horse named Thunder',
    'his brother is called Bo',
    'a monk from Kell',
    'Make me a wizard',
    'Friendly orc, good cook',
    '',
  ])('is not made up from %j', (prompt) => expect(nameOf(prompt)).toBeUndefined());

  it('is no trade: Gideon Smith forges nothing', () => {
    expect(read('Gideon Smith, a wizard', catalog)).toMatchObject({ name: { value: 'Gideon Smith' } });
    expect(read('Gideon Smith, a wizard', catalog).trade).toBeUndefined();
  });
});
