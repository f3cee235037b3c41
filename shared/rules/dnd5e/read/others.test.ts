import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { read } from './read.ts';

const catalog = await loadSrd();
const weightOf = (prompt: string, key: string): number =>
  read(prompt, catalog).hints.find((hint) => hint.key === key)?.weight ?? 0;
const classesOf = (prompt: string): string[] =>
  read(prompt, catalog)
    .hints.filter(({ about, weight }) => about === 'class' && weight > 0)
    .map(({ key }) => key.slice(key.indexOf(':') + 1));

describe('what the party has', () => {
  it.each([
    ["we have a wizard, a rogue and a barbarian, so I guess I'm healing", ['wizard', 'rogue', 'barbarian']],
    ['The party has a paladin and two fighters. Someone should heal them', ['paladin', 'fighter']],
    ['our group already has a sorcerer, a monk, and a grumpy ranger; healer wanted', ['sorcerer', 'monk', 'ranger']],
    ['my friends play a fighter and a warlock, I will keep everyone alive', ['fighter', 'warlock']],
    ['party: wizard, rogue, fighter. need a healer', ['wizard', 'rogue', 'fighter']],
    ['wir haben einen Magier, eine Schurkin und einen Barbaren, also muss ich uns heilen', ['wizard', 'rogue']],
    ['on a déjà un magicien, un roublard et un barbare, donc je dois nous soigner', ['wizard', 'rogue', 'barbarian']],
    ['tenemos un mago, un pícaro y un bárbaro, así que me toca curar al grupo', ['wizard', 'rogue', 'barbarian']],
    ['temos um mago, um ladino e um bárbaro, então vou curar o grupo', ['wizard', 'rogue', 'barbarian']],
    ['abbiamo un mago, un ladro e un barbaro, quindi devo curare il gruppo', ['wizard', 'rogue', 'barbarian']],
  ])('is not asked for, and the role decides: %j', (prompt, had) => {
    expect(had.filter((name) => weightOf(prompt, `class:${name}`) >= 0)).toEqual([]);
    expect(read(prompt, catalog).roles[0]?.value).toBe('healer');
    expect(['cleric', 'druid', 'bard', 'paladin']).toContain(classesOf(prompt)[0]);
  });

  it.each([
    ['we have a wizard and a rogue, I want to play a monk', 'class:monk'],
    ['we have a wizard and I am a fighter', 'class:fighter'],
    ['can we have a bard, please', 'class:bard'],
    ['we have room for a druid', 'class:druid'],
    ['we have no paladin', 'class:paladin'],
    ['we already have a cleric, a ranger would be nice', 'class:ranger'],
    ['the party has a tank and a face. dwarf wizard, level 3', 'class:wizard'],
    ['wir haben einen Magier, ich spiele einen Mönch', 'class:monk'],
    ['nous avons un magicien, je veux jouer un moine', 'class:monk'],
  ])('ends where the wish begins: %j still asks for %s', (prompt, key) => expect(weightOf(prompt, key)).toBe(1));

  it('is no role that is asked for', () => {
    const { roles } = read('we have a tank and a healer, so I deal the damage', catalog);
    expect(roles[0]?.value).toBe('striker');
    expect(roles.map(({ value }) => value)).not.toContain('healer');
  });

  it('may be asked for once more in so many words', () => {
    expect(weightOf('we have a wizard, but I want to play a wizard too', 'class:wizard')).toBe(1);
  });

  it('says nothing against a people', () => {
    expect(weightOf('we have a dwarf fighter and an elf wizard, I heal', 'species:dwarf')).toBeGreaterThanOrEqual(0);
  });
});

describe('what a relative is', () => {
  it.each([
    ['her father was a fighter and his father before him; she plays the lute for coppers instead', 'fighter', 'bard'],
    ['My mother is a wizard, my brothers are clerics. I am a rogue', 'wizard', 'rogue'],
    ['his grandfather had been a great paladin, he sings ballads', 'paladin', 'bard'],
    ['her parents were both druids, but she is a fighter', 'druid', 'fighter'],
    ['her father a barbarian, she a bard', 'barbarian', 'bard'],
    ['Ihr Vater war Kämpfer und dessen Vater auch; sie spielt stattdessen Laute', 'fighter', 'bard'],
    ['Seine Mutter ist eine Magierin, er ein Schurke', 'wizard', 'rogue'],
    ['son père était un guerrier, elle joue du luth à la place', 'fighter', 'bard'],
    ['sa mère est magicienne, lui est roublard', 'wizard', 'rogue'],
    ['su padre era guerrero, ella toca el laúd', 'fighter', 'bard'],
    ['seu pai era um guerreiro, ela toca alaúde', 'fighter', 'bard'],
    ['suo padre era un guerriero, lei suona il liuto', 'fighter', 'bard'],
  ])('is not what she is: %j', (prompt, theirs, hers) => {
    expect(weightOf(prompt, `class:${theirs}`)).toBeLessThan(0.3);
    expect(classesOf(prompt)[0]).toBe(hers);
  });

  it.each([
    ['her father taught her well, a bard', 'class:bard'],
    ['her father was proud: a paladin', 'class:paladin'],
    ['an orphan whose mother was killed, now a ranger', 'class:ranger'],
    ['her mother was a baker and she is a monk', 'class:monk'],
    ['she was a mother. a cleric', 'class:cleric'],
  ])('ends with the relative: %j still asks for %s', (prompt, key) => expect(weightOf(prompt, key)).toBe(1));

  it('still runs in the blood', () => {
    const weight = weightOf('her mother was an orc', 'species:orc');
    expect(weight).toBeGreaterThan(0.3);
    expect(weight).toBeLessThan(0.9);
  });
});

describe('what came instead', () => {
  it.each([
    ['I was going to play a wizard, make it a druid instead', 'druid'],
    ['First thought was a paladin. Instead I would like a warlock', 'warlock'],
    ['she should be a cleric, they say; she became a rogue instead', 'rogue'],
    ['Ich dachte an einen Magier, stattdessen lieber ein Barde', 'bard'],
    ['je pensais à un magicien, finalement un barde à la place', 'bard'],
  ])('wins over what was named before: %j', (prompt, wanted) => expect(classesOf(prompt)[0]).toBe(wanted));

  it('takes nothing from a class when it names none', () => {
    expect(weightOf('a paladin who never kills, he takes prisoners instead', 'class:paladin')).toBe(1);
    expect(weightOf('a ranger instead of a rogue', 'class:ranger')).toBe(1);
  });
});
