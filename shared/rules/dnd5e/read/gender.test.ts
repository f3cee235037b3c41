import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { read } from './read.ts';

const catalog = await loadSrd();
const genderOf = (prompt: string): string | undefined => read(prompt, catalog).gender?.value;

describe('gender', () => {
  it.each([
    ['a bard, she/her', 'feminine'],
    ['he/him elf', 'masculine'],
    ['they/them, her brother is a knight', 'neutral'],
    ['nonbinary monk', 'neutral'],
    ['dwarf priestess', 'feminine'],
    ['a widow', 'feminine'],
    ['he was raised by his aunt; she taught him to read', 'masculine'],
    ['she was killed by a man', 'feminine'],
    ['a man whose wife left', 'masculine'],
    ['Sir Bo, a knight', 'masculine'],
    ['eine Zauberin', 'feminine'],
    ['ein Zauberer', 'masculine'],
    ['maga elfa', 'feminine'],
    ['una druida', 'feminine'],
    ['vieja soldado, cansada', 'feminine'],
    ['un bardo guapo y mentiroso', 'masculine'],
    ['une barde', 'feminine'],
    ['roublarde', 'feminine'],
    ['anã clériga', 'feminine'],
    ['Vecchio sacerdote', 'masculine'],
  ])('of %j is %s', (prompt, gender) => expect(genderOf(prompt)).toBe(gender));

  it.each(['a wizard', 'a merchant with a limp', 'shouting orders to men', 'a rogue. the wizards fear them', ''])(
    'of %j is open',
    (prompt) => expect(genderOf(prompt)).toBeUndefined(),
  );
});
