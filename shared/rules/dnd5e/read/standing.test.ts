import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { read } from './read.ts';

const catalog = await loadSrd();
const weightOf = (prompt: string, key: string): number =>
  read(prompt, catalog).hints.find((hint) => hint.key === key)?.weight ?? 0;

describe('what is refused', () => {
  it.each([
    ['not a wizard', 'class:wizard'],
    ['anything but an elf', 'species:elf-wood'],
    ['never a human', 'species:human'],
    ["isn't an orc", 'species:orc'],
    ['is not a dwarf', 'species:dwarf'],
    ["please don't make me a warlock", 'class:warlock'],
    ['no dwarves, gnomes or halflings', 'species:halfling'],
    ['neither a bard nor a monk', 'class:monk'],
    ['a fighter without a shield', 'item:shield'],
    ['a paladin without armor', 'item:plate-armor'],
    ['crowd control, but nothing holy', 'class:cleric'],
    ['no magic', 'class:wizard'],
    ['hates magic', 'class:sorcerer'],
    ['we already have a cleric', 'class:cleric'],
    ['kein Elf', 'species:elf-high'],
    ['weder Zwerg noch Ork', 'species:orc'],
    ['tout sauf un barde', 'class:bard'],
    ['ni elfo ni enano', 'species:dwarf'],
    ['não quero mago', 'class:wizard'],
    ['né elfo né nano', 'species:dwarf'],
  ])('has weight -1: %j refuses %s', (prompt, key) => expect(weightOf(prompt, key)).toBe(-1));

  it.each([
    ['not an elf, a dwarf', 'species:dwarf'],
    ['not a wizard but a rogue', 'class:rogue'],
    ['no elves please. a druid', 'class:druid'],
    ['not just a bard', 'class:bard'],
    ['no ordinary monk', 'class:monk'],
    ['she is not sorry, this warlock', 'class:warlock'],
    ['a rogue, but not a thief', 'class:rogue'],
    ['never learned to read, a cleric', 'class:cleric'],
  ])('ends where the clause does: %j still asks for %s', (prompt, key) => expect(weightOf(prompt, key)).toBe(1));

  it('is marked when it is magic or violence as such', () => {
    expect(read('a monk, absolutely no magic', catalog).noMagic).toBeDefined();
    expect(read('a healer who refuses to fight', catalog).pacifist).toBeDefined();
    expect(read('magic and fighting', catalog)).not.toMatchObject({ noMagic: {} });
  });
});

describe('what a group lacks', () => {
  it.each(['we have no cleric', 'our party lacks a cleric', 'uns fehlt ein Kleriker', 'nos falta un clérigo'])(
    'is asked for, not refused: %j',
    (prompt) => expect(weightOf(prompt, 'class:cleric')).toBe(1),
  );
});

describe('who is only mentioned', () => {
  it.each([
    ['raised by elves, a human druid', 'species:elf-wood', 'species:human'],
    ['killed by a dragonborn, this orc', 'species:dragonborn', 'species:orc'],
    ['gnome bodyguard to a dwarf king', 'species:dwarf', 'species:gnome-rock'],
    ["the dragonborn's human squire", 'species:dragonborn', 'species:human'],
    ['bookish bard who would rather be a barbarian', 'class:barbarian', 'class:bard'],
    ['a ranger who hunts wizards', 'class:wizard', 'class:ranger'],
    ['orc-slayer, a dwarf', 'species:orc', 'species:dwarf'],
    ['von Elfen aufgezogen, ein Zwerg', 'species:elf-wood', 'species:dwarf'],
    ['une humaine élevée par des elfes', 'species:elf-wood', 'species:human'],
    ['criado por enanos, un elfo', 'species:dwarf', 'species:elf-wood'],
  ])('is weaker than who is meant: %j', (prompt, mentioned, meant) => {
    expect(weightOf(prompt, mentioned)).toBeLessThan(0.5);
    expect(weightOf(prompt, meant)).toBeGreaterThanOrEqual(0.9);
  });

  it('is no people of hers when she hunts it', () => {
    expect(weightOf('kills dragons and the dragonborn who worship them', 'species:dragonborn')).toBeLessThan(0);
  });

  it('teaches a language', () => {
    expect(weightOf('raised by elves', 'languages:standard:elvish')).toBeGreaterThan(0);
  });

  it('is a liar when she passes for something', () => {
    const prompt = 'she pretends to be a wizard';
    expect(weightOf(prompt, 'class:wizard')).toBeLessThan(0);
    expect(weightOf(prompt, 'class:rogue')).toBeGreaterThan(0.3);
  });

  it('loses to the head of the first noun phrase when two are named', () => {
    expect(weightOf('a dwarf. an elf.', 'species:dwarf')).toBe(1);
    expect(weightOf('a dwarf. an elf.', 'species:elf-wood')).toBeLessThan(0.5);
  });
});
