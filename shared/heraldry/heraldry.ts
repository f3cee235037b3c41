import { random, type Random } from '../random.ts';
import { drawBadge, drawPlainBadge } from './badges.ts';
import { BEASTS } from './beasts.ts';
import { drawBust } from './bust.ts';
import type { Features } from './features.ts';
import { DIVISION_COUNT, drawField, GROUNDS } from './grounds.ts';
import { HEADS, type Head } from './heads.ts';
import type { Inks } from './ink.ts';
import { chooseLook, hairInks, scaleInks } from './person.ts';
import { drawRing } from './ring.ts';

/**
 * Whom to draw. `class` and `species` are identifiers (`cleric`, `elf-drow`) or plain words ("Dire Wolf" for a beast);
 * they only choose among our own drawings. `size` is in CSS pixels, below 72 an optical cut is drawn.
 * What the features leave open, the seed decides; a new class changes what is worn, a new level only the ring.
 */
export interface HeraldryOptions extends Features {
  class?: string | undefined;
  species?: string | undefined;
  seed?: number | undefined;
  level?: number | undefined;
  size?: number | undefined;
  kind?: 'character' | 'npc' | 'beast' | undefined;
}

const OPTICAL_CUT = 72;

type HeadName = keyof typeof HEADS;
type BeastName = keyof typeof BEASTS;

/** Which head a word stands for; the first that fits. The nearest of kin serve for those who have none of their own. */
const KIN: readonly (readonly [HeadName, RegExp])[] = [
  ['half-elf', /half-?\s?elf|half-?\s?elven/],
  ['half-orc', /half-?\s?orc/],
  ['dragonborn', /dragon|kobold|lizard/],
  ['dwarf', /dwar[fv]|duergar/],
  ['halfling', /halfling/],
  ['gnome', /gnom/],
  ['goliath', /goliath|giant|ogre|troll/],
  ['aasimar', /aasimar|angel|celestial/],
  ['tiefling', /tiefling|fiend|devil|demon/],
  ['orc', /\borc|goblin|bugbear/],
  ['elf', /\bel[fv]|drow|eladrin|fey\b/],
  ['human', /human/],
];

const ANIMALS: readonly (readonly [BeastName, RegExp])[] = [
  ['owl', /\bowl/],
  ['bear', /bear(?!d)|badger|panda/],
  ['wolf', /wolf|worg|hound|dog|jackal|fox|hyena|mastiff/],
  ['cat', /\bcats?\b|lion|tiger|panther|lynx|leopard|jaguar/],
  ['bird', /bird|raven|crow\b|hawk|eagle|falcon|vulture|\broc\b|parrot|griffon/],
  ['serpent', /snake|serpent|viper|\basp\b|python|cobra|adder|constrictor|lizard|naga/],
];

const headOf = (species: string, isNpc: boolean): HeadName =>
  KIN.find(([, words]) => words.test(species))?.[0] ?? (isNpc ? 'human' : 'hooded');

/** A portrait as an SVG string: the same for the same options, at most 6 kB, without ids, scripts, styles or text. */
export function heraldry(options: HeraldryOptions): string {
  const size = Math.round(Math.min(1024, Math.max(16, Number(options.size ?? 128) || 128)));
  const small = size < OPTICAL_CUT;
  const seed = Number(options.seed ?? 0) >>> 0;
  const species = String(options.species ?? '').toLowerCase();
  const calling = String(options.class ?? '')
    .toLowerCase()
    .split(':')
    .at(-1);
  const drawing =
    options.kind === 'beast' ? drawBeast(species, seed, small) : drawPerson(options, species, calling, seed, small);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" aria-hidden="true">` +
    `${drawing}</svg>`
  );
}

function drawPerson(
  options: HeraldryOptions,
  species: string,
  calling: string | undefined,
  seed: number,
  small: boolean,
): string {
  const ground = drawGround(seed, small);
  const isNpc = options.kind === 'npc';
  const name = headOf(species, isNpc);
  const head: Head = HEADS[name];
  const look = chooseLook({
    options,
    name,
    species,
    calling: isNpc ? undefined : calling,
    never: head.never ?? [],
    seed,
    inks: ground.inks,
  });
  const placed = (part: string): string => (part && head.at ? `<g transform="${head.at}">${part}</g>` : part);
  return (
    ground.field +
    placed(head.back?.(look) ?? '') +
    drawBust(isNpc ? undefined : calling, look.inks) +
    placed(head.front(look)) +
    drawRing(options.level, small) +
    (isNpc ? drawPlainBadge(small) : drawBadge(calling, small))
  );
}

function drawBeast(species: string, seed: number, small: boolean): string {
  const { inks, field } = drawGround(seed, small);
  const name = ANIMALS.find(([, words]) => words.test(species))?.[0] ?? 'paw';
  const [hair, hairShade] = hairInks(random(seed, 'heraldry', 'fur').pick(['brown', 'grey', 'black', 'red'] as const));
  const scales = scaleInks(random(seed, 'heraldry', 'scales').pick(['green', 'bronze', 'black', 'gold'] as const));
  const head = BEASTS[name]({ ...inks, hair, hairShade, scales });
  return field + `<g transform="translate(2.6 -2) scale(.96)">${head}</g>` + drawRing(undefined, small);
}

const CLOTHS: readonly (readonly [string, string])[] = [
  ['#4a4038', '#3a322c'],
  ['#34404a', '#29333b'],
  ['#59393a', '#462c2d'],
  ['#3f4a36', '#323b2b'],
  ['#4b4257', '#3b3445'],
];
const IRISES = ['#5b3f2a', '#4d6b3f', '#3f6288', '#59646b', '#8a6426'] as const;

function drawGround(seed: number, small: boolean): { inks: Inks; field: string } {
  const draws: Random = random(seed, 'heraldry', 'ground');
  const ground = draws.pick(GROUNDS);
  const division = draws.below(DIVISION_COUNT);
  const [cloth, clothShade] = draws.pick(CLOTHS);
  const inks: Inks = {
    ...ground,
    cloth,
    clothShade,
    iris: draws.pick(IRISES),
    hair: '',
    hairShade: '',
    scales: ['', '', ''],
    small,
  };
  return { inks, field: drawField(inks, division) };
}
