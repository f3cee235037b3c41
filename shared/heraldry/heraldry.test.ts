import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CLASSES, emblem } from './badges.ts';
import { heraldry, type HeraldryOptions } from './heraldry.ts';
import { mirror } from './ink.ts';
import { HAIRS, WEARS } from './look.ts';

const SPECIES = [
  'dragonborn',
  'dwarf',
  'elf-drow',
  'elf-high',
  'elf-wood',
  'gnome-forest',
  'gnome-rock',
  'goliath',
  'halfling',
  'human',
  'orc',
  'tiefling-abyssal',
  'tiefling-chthonic',
  'tiefling-infernal',
  'half-elf',
  'half-orc',
  'aasimar',
];
const BEASTS = ['Dire Wolf', 'Brown Bear', 'Raven', 'Owl', 'Lion', 'Constrictor Snake', 'Giant Toad'];

const everybody: HeraldryOptions[] = [
  ...SPECIES.flatMap((species, i) =>
    [undefined, ...CLASSES].map((name, j) => ({
      species,
      class: name,
      seed: i * 31 + j,
      level: 1 + ((i + j * 3) % 20),
    })),
  ),
  ...SPECIES.map((species, seed) => ({
    species,
    seed,
    kind: 'npc' as const,
    age: 'old' as const,
    beard: true,
    mark: 'spectacles' as const,
  })),
  ...BEASTS.map((species, seed) => ({ species, seed, kind: 'beast' as const })),
  { seed: 1 },
];

/** The only markup a portrait consists of. Every value is numbers, a colour, a path or one of our own words. */
const ATTRIBUTE =
  /^(?:d="[MLHVCASZmlhvcsz\d .-]+"|(?:fill|stroke)="(?:none|#[0-9a-f]{3,8})"|(?:cx|cy|r|width|height|stroke-width)="-?[\d.]+"|transform="(?:(?:translate|scale|rotate)\([\d .-]+\) ?)+"|stroke-dasharray="[\d .]+"|stroke-linecap="round"|viewBox="0 0 128 128"|aria-hidden="true"|xmlns="http:\/\/www\.w3\.org\/2000\/svg")$/;

/** What is wrong with the markup; nothing when it is well formed and ours alone. */
function faults(svg: string): string[] {
  const wrong: string[] = [];
  const open: string[] = [];
  let rest = svg;
  while (rest) {
    const tag = /^<(\/?)(svg|g|path|circle)((?: [\w-]+="[^"<>&]*")*)(\/?)>/.exec(rest);
    if (!tag) return [...wrong, `not a tag of ours: ${rest.slice(0, 60)}`];
    const [all, closing, name, attributes, empty] = tag as unknown as [string, string, string, string, string];
    if (closing && open.pop() !== name) wrong.push(`closes wrongly: ${all}`);
    if (!closing && !empty) open.push(name);
    const list = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
    if (new Set(list.map((one) => one.split('=')[0])).size !== list.length) wrong.push(`attribute twice: ${all}`);
    wrong.push(...list.filter((one) => !ATTRIBUTE.test(one)));
    rest = rest.slice(all.length);
  }
  return open.length ? [...wrong, `left open: ${open.join()}`] : wrong;
}

test('the same character has the same portrait every time', () => {
  for (const one of everybody) expect(heraldry(one)).toBe(heraldry({ ...one }));
});

test('twenty characters have twenty different portraits', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => heraldry({ species: 'human', class: 'fighter', seed: i }));
  expect(new Set(twenty).size).toBe(20);
});

test('with one seed, every people and every class still looks different', () => {
  const peoples = new Set(SPECIES.map((one) => one.replace(/^(elf|gnome|tiefling)-.*/, '$1')));
  expect(new Set([...peoples].map((one) => heraldry({ species: one, class: 'bard', seed: 5 }))).size).toBe(
    peoples.size,
  );
  expect(new Set(CLASSES.map((one) => heraldry({ species: 'human', class: one, seed: 5 }))).size).toBe(12);
});

test('every species with every class, every NPC and every beast is well-formed, ours alone and at most 6 kB', () => {
  for (const one of everybody) {
    for (const size of [32, 128]) {
      const svg = heraldry({ ...one, size });
      expect(faults(svg), JSON.stringify(one)).toEqual([]);
      expect(svg.length, JSON.stringify(one)).toBeLessThanOrEqual(6144);
    }
  }
});

/** Every people in every headgear and every hair, in three cuts. */
const dressed: HeraldryOptions[] = SPECIES.flatMap((species, i) =>
  HAIRS.map((hair, j) => ({
    species,
    hair,
    class: CLASSES[(i + j) % 12],
    wear: WEARS[(i + j) % WEARS.length]!,
    beard: j % 2 === 0,
    seed: i + j,
  })),
);

test('nothing is drawn outside the round', async () => {
  for (const one of [...dressed, ...everybody.slice(-9)]) {
    const { data, info } = await sharp(new TextEncoder().encode(heraldry(one)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBe(128);
    let stray = 0;
    for (let y = 0; y < 128; y++) {
      for (let x = 0; x < 128; x++) {
        if (Math.hypot(x + 0.5 - 64, y + 0.5 - 64) > 65 && data[(y * 128 + x) * 4 + 3]! > 0) stray++;
      }
    }
    expect(stray, JSON.stringify(one)).toBe(0);
  }
});

test('below 72 px the optical cut is drawn: a larger badge', () => {
  const badge = (size: number): number => {
    const dots = [
      ...heraldry({ species: 'elf', class: 'wizard', seed: 3, size }).matchAll(
        /<circle cx="64" cy="[\d.]+" r="([\d.]+)" fill="#1b1917"/g,
      ),
    ];
    return Number(dots.at(-1)![1]);
  };
  expect(badge(71)).toBeGreaterThan(badge(72) + 4);
  expect(badge(48)).toBe(badge(71));
});

test('a new level changes the ring only when the tier of play changes', () => {
  const at = (level?: number): string => heraldry({ species: 'dwarf', class: 'cleric', seed: 9, level });
  expect(at(1)).toBe(at(4));
  expect(at(undefined)).toBe(at(1));
  expect(new Set([at(4), at(5), at(11), at(17)]).size).toBe(4);
  expect(at(5)).toBe(at(10));
});

test('a class shows its badge on characters and not on NPCs', () => {
  const npc = (name: string): string => heraldry({ species: 'human', class: name, seed: 2, kind: 'npc' });
  expect(npc('wizard')).toBe(npc('barbarian'));
});

test('what the sentence says of hair and beard is seen', () => {
  const person = { species: 'human', class: 'fighter', seed: 4 };
  const seen = (features: Partial<HeraldryOptions>): string => heraldry({ ...person, ...features });
  const looks = [
    seen({ hair: 'none' }),
    seen({ hair: 'braided' }),
    seen({ beard: true }),
    seen({ beard: false }),
    seen({ mark: 'patch' }),
    seen({ wear: 'hood' }),
  ];
  expect(new Set(looks).size).toBe(looks.length);
  expect(seen({ hair: 'long', hairColour: 'red' })).toContain('#9a4f28');
});

test('no stranger’s text ever reaches the picture', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      '"><script>alert(1)</script>',
      'toString',
      '</svg><img src=x onerror=1>',
    ),
  );
  const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -1, 1e21));
  const hostile = fc.record({
    species: anything,
    class: anything,
    seed: number,
    level: number,
    size: number,
    kind: fc.constantFrom('character', 'npc', 'beast'),
    hair: anything,
    hairColour: anything,
    age: anything,
    wear: anything,
    mark: anything,
    gender: anything,
    scales: anything,
  });
  fc.assert(
    fc.property(hostile, (options) => {
      expect(faults(heraldry(options as HeraldryOptions))).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(emblem('"><script>')).toBe(emblem('constructor'));
  expect(emblem('bard', Number.NaN)).toContain('width="16"');
});

test('turning a path round twice gives the path again', () => {
  const d = 'M63.6 97L78 92A58 58 0 0 1 64 122H70V12C1 2 3 4 5 6Z';
  expect(mirror(mirror(d)).replaceAll(/[ ]/g, '')).toBe(d.replaceAll(/[ ]/g, ''));
  expect(mirror('M10 20A5 6 0 0 1 30 40')).toBe('M118 20A5 6 0 0 0 98 40');
});
