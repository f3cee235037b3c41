import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsIn } from './prompt-facts.ts';
import { ageIn, alignmentIn, clauseIn, doingIn, doneIn, placesIn, sayingIn, tenseOf } from './prompt-words.ts';

describe('what a prompt says of looks and life', () => {
  it.each([
    ['a one-eyed goliath', 'one-eyed'],
    ['a dwarf who lost her faith', 'lost-faith'],
    ['Vecchio sacerdote che ha perso la fede', 'lost-faith'],
    ['a bard with a wooden leg', 'peg-leg'],
    ['scarred, bald and tattooed', 'bald'],
    ['an elf raised by wolves', 'raised-by-beasts'],
    ['sold his shadow', 'sold'],
    ['an extremely nervous paladin', 'nervous'],
  ])('%s: %s', (prompt, fact) => {
    expect(factsIn(prompt)).toContain(fact);
  });

  it.each([
    ['a bard with no beard', 'bearded'],
    ['not scarred', 'scarred'],
    ['serves a gentle god', 'gentle'],
    ['tells tall tales', 'tall'],
    ['raised by her aunt', 'raised-by-strangers'],
  ])('%s is not %s', (prompt, fact) => {
    expect(factsIn(prompt)).not.toContain(fact);
  });
});

describe('words that may be woven in', () => {
  it('takes the clause at the end of a noun phrase', () => {
    expect(clauseIn('barkeep who hears everything')).toBe('hears everything');
    expect(clauseIn('village herbalist who knows every mushroom by its first name')).toBe(
      'knows every mushroom by its first name',
    );
    expect(clauseIn('one-eyed druid who talks to storms, 63 years old')).toBe('talks to storms');
    expect(clauseIn('a bard who would rather be a barbarian')).toBe('would rather be a barbarian');
  });

  it('leaves a clause that is not surely one, or not about the character', () => {
    expect(clauseIn('the woman who keeps it speaks to what comes up the stairs')).toBeUndefined();
    expect(clauseIn('I want someone who heals us')).toBeUndefined();
    expect(clauseIn('elf sorceror who like fire')).toBeUndefined();
    expect(clauseIn('a druid who <b>sings</b>')).toBeUndefined();
    expect(clauseIn('a fighter who won {who}')).toBeUndefined();
  });

  it('takes a whole sentence about her or him', () => {
    expect(sayingIn('he sings and the storm listens')).toBe('He sings and the storm listens.');
    expect(sayingIn('The library burned. She walked out with forty books.')).toBe('She walked out with forty books.');
    expect(sayingIn('she is level 5 and [[/roll 1d20]]')).toBeUndefined();
  });

  it('takes what stands right behind the word for the character', () => {
    const prompt = 'a charlatan selling miracle water off the back of a cart';
    expect(doingIn(prompt, ['a charlatan'.length])).toBe('selling miracle water off the back of a cart');
    expect(doneIn('a wizard raised by wood elves', ['a wizard'.length])).toBe('raised by wood elves');
    expect(doingIn('a halfling king', ['a halfling'.length])).toBeUndefined();
  });

  it('tells what happened from what is', () => {
    expect(tenseOf('lost her faith')).toBe('past');
    expect(tenseOf('never goes near water')).toBe('present');
    expect(tenseOf('was born in a storm')).toBe('past');
  });

  it('reads ages, places and alignments', () => {
    expect(ageIn('dwarf fighter, 212 years old')).toBe(212);
    expect(ageIn('a two hundred year old elf')).toBe(200);
    expect(ageIn('a sixty-three-year-old bard')).toBe(63);
    expect(ageIn('She was twelve when the lightning struck her')).toBeUndefined();
    expect(placesIn('field medic from the siege of Kell')).toEqual({ far: 'Kell' });
    expect(placesIn('dwarf fighter from Blackhold')).toEqual({ home: 'Blackhold' });
    expect(alignmentIn('a chaotic evil orc')).toEqual({ order: 'C', moral: 'E' });
    expect(alignmentIn('sorcerer, not evil')).toEqual({});
    expect(alignmentIn('neutral good halfling')).toEqual({ order: 'N', moral: 'G' });
  });

  it('reads any prompt at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (prompt) => {
        for (const read of [factsIn, ageIn, alignmentIn, clauseIn, sayingIn, placesIn]) read(prompt);
        doingIn(prompt, [3]);
        doneIn(prompt, [3]);
      }),
    );
    const long = 'who is and who was a very old one and '.repeat(60).slice(0, 2000);
    for (let i = 0; i < 20; i++)
      for (const read of [factsIn, ageIn, alignmentIn, clauseIn, sayingIn, placesIn]) read(long);
  });
});
