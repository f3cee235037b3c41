import type { Reason } from '../../../character.ts';
import type { EquipmentEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Build } from '../walk.ts';
import { armsPlan } from './arms.ts';
import { nameOf, type Draw, type Drafting } from './drafting.ts';
import { isRefused } from './taste.ts';

const modifier = (score: number): number => Math.floor((score - 10) / 2);

/** Armour class in a suit of armour, without a shield. */
export function classIn(build: Build, { armor }: EquipmentEntry): number {
  if (!armor) return 0;
  return armor.value + Math.min(modifier(build.scores.dex), armor.dex ?? Infinity);
}

/** Armour class without armour: what the features of the build make of it. */
export function classBare(build: Build): { value: number; allowsShield: boolean } {
  const { dex, con, wis, cha } = build.scores;
  const ways = build.effects.filter(({ key }) => key === 'system.attributes.ac.calc').map(({ value }) => value);
  const bare = 10 + modifier(dex);
  const values = ways.map((way) => {
    if (way === 'unarmoredBarb') return { value: bare + modifier(con), allowsShield: true };
    if (way === 'unarmoredMonk') return { value: bare + modifier(wis), allowsShield: false };
    if (way === 'unarmoredBard') return { value: bare + modifier(cha), allowsShield: true };
    return { value: way === 'mage' ? bare + 3 : bare, allowsShield: true };
  });
  return values.reduce((best, each) => (each.value > best.value ? each : best), { value: bare, allowsShield: true });
}

/** Whether a suit is trained for and not too heavy. */
export function canWear({ traits, scores }: Build, { category, baseItem, armor }: EquipmentEntry): boolean {
  const training = { light: 'lgt', medium: 'med', heavy: 'hvy', shield: 'shl' }[category];
  if (!armor || training === undefined) return false;
  return (traits.has(`armor:${training}`) || traits.has(`armor:${baseItem}`)) && (armor.strength ?? 0) <= scores.str;
}

/** How good a suit is to this character: armour class, less a little where it makes noise for one who sneaks. */
export function worthOf(drafting: Drafting, build: Build, suit: EquipmentEntry): number {
  const isNoisy = suit.properties.includes('stealthDisadvantage');
  const sneaks = drafting.taste.roles.has('scout') || (build.traits.get('skills:ste') ?? 0) > 0;
  return (
    classIn(build, suit) - (isNoisy ? (sneaks ? 1.2 : 0.2) : 0) + (drafting.taste.hints.get(suit.key)?.weight ?? 0) * 4
  );
}

/** Whether a shield belongs to the way this character fights. */
export function wantsShield(drafting: Drafting, build: Build): boolean {
  const { style, wantsShield: inPlan } = armsPlan(drafting, build);
  const named = drafting.taste.hints.get('item:shield')?.weight ?? 0;
  if (named !== 0) return named > 0;
  if (!build.traits.has('armor:shl') || !classBare(build).allowsShield) return false;
  return inPlan || style === 'caster';
}

/** Puts on the best armour, or none where going without is better. */
export const drawArmor: Draw = (drafting, slot, build, held) => {
  const wanted = slot.options.filter((key) => !isRefused(drafting.taste, key));
  const items = wanted.flatMap((key) => find(drafting.catalog, 'item', key) ?? []);
  const suits = items.filter(({ category }) => category !== 'shield');
  const shield = items.find(({ category }) => category === 'shield');
  const best = suits.sort((a, b) => worthOf(drafting, build, b) - worthOf(drafting, build, a))[0];
  const bare = classBare(build);
  const picks = [...held];
  const hasSuit = held.some((key) => suits.some((suit) => suit.key === key));
  const isBetter = best !== undefined && worthOf(drafting, build, best) > bare.value;
  if (!hasSuit && best && isBetter) picks.push(best.key);
  if (shield && !picks.includes(shield.key) && wantsShield(drafting, build)) picks.push(shield.key);
  return {
    picks,
    explain: (made): Reason => {
      const [first] = made;
      const cue = made.map((key) => drafting.taste.hints.get(key)).find((each) => each && each.weight > 0);
      if (cue) return { code: cue.weight >= 0.95 ? 'prompt' : 'suggested', args: { quote: cue.quote }, at: cue.at };
      if (!first) return { code: 'no-armor', args: {} };
      if (made.length === 2) return { code: 'armor-and-shield', args: { name: nameOf(drafting, first) } };
      return {
        code: 'best-armor',
        args: { class: nameOf(drafting, build.choices.find(({ slot: id }) => id === 'class')?.picks[0] ?? '') },
      };
    },
  };
};
