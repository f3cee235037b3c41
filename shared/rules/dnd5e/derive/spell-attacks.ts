import type { SpellEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { OwnedSpell } from '../walk.ts';
import type { Attack } from './attacks.ts';
import { average, fill, tidy } from './formula.ts';
import type { Hero } from './hero.ts';
import { spellAttack, spellDc } from './spellcasting.ts';

interface Known {
  owned: OwnedSpell;
  spell: SpellEntry;
}

/** Spells that are thrown in several pieces, each with its own roll: how many at a cantrip step of 0, 1, 2, 3. */
const PIECES = new Map<string, { noun: string; count: (step: number) => number }>([
  ['eldritch-blast', { noun: 'beams', count: (step) => 1 + step }],
  ['scorching-ray', { noun: 'rays', count: () => 3 }],
  ['magic-missile', { noun: 'darts', count: () => 3 }],
]);

/** Spells whose damage is that of a weapon. */
const WITH_WEAPON = new Set(['true-strike']);

/** Casting times that fit into a fight. */
const QUICK = new Set(['action', 'bonus', 'reaction']);

/** How many of her strongest damaging spells stand among the attacks. */
const SIGNATURES = 2;

/** Every damaging cantrip, and the two strongest damaging spells that she has ready. */
export function spellAttacks(hero: Hero): Attack[] {
  const known = damaging(hero);
  const cantrips = known.filter(({ spell }) => spell.level === 0);
  const strongest = known
    .filter(({ spell, owned }) => spell.level > 0 && isReady(owned) && QUICK.has(spell.activation))
    .sort((a, b) => b.spell.level - a.spell.level || strength(b) - strength(a))
    .slice(0, SIGNATURES);
  return [...cantrips, ...strongest].map((one) => spellAttackOf(hero, one));
}

/** Spells of slots must be prepared; those that a feature lets her cast are always at hand. */
function isReady({ method, prepared }: OwnedSpell): boolean {
  return prepared > 0 || (method !== 'spell' && method !== 'pact');
}

function damaging(hero: Hero): Known[] {
  const byKey = new Map<string, Known>();
  for (const owned of hero.build.spells) {
    const spell = find(hero.catalog, 'spell', owned.key);
    if (!spell || !isAimed(spell)) continue;
    const known = byKey.get(owned.key);
    if (!known || hero.mods[owned.ability] > hero.mods[known.owned.ability]) byKey.set(owned.key, { owned, spell });
  }
  return [...byKey.values()];
}

/** True for spells whose own damage meets a target; not for those that change a weapon or the caster. */
function isAimed({ identifier, damage, attack, save }: SpellEntry): boolean {
  const isHarmful = damage.some(({ types }) => !types.includes('healing') && !types.includes('temphp'));
  return isHarmful && !WITH_WEAPON.has(identifier) && (attack !== null || save !== null || PIECES.has(identifier));
}

function spellAttackOf(hero: Hero, { owned, spell }: Known): Attack {
  const step = spell.level === 0 ? cantripStep(hero.level) : 0;
  const pieces = PIECES.get(spell.identifier);
  const count = pieces?.count(step) ?? 1;
  const bonus = damageBonus(hero, owned, spell);
  const damage = spell.damage.map(({ formula, types, scaling }, i) => ({
    formula: written(hero, owned, formula, scaling, step, i === 0 ? bonus : 0),
    types,
  }));
  return {
    identifier: spell.identifier,
    name: spell.name,
    type: 'spell',
    ability: owned.ability,
    toHit: spell.attack ? spellAttack(hero, owned.ability) + attackBonus(hero, spell) : null,
    save: spell.save ? { ability: spell.save, dc: spellDc(hero, owned.ability) } : null,
    damage: count > 1 && pieces ? damage.map((part) => noted(part, count, pieces.noun)) : damage,
    range: spell.range,
    mastery: '',
  };
}

function noted(part: Attack['damage'][number], count: number, noun: string): Attack['damage'][number] {
  return { ...part, formula: `${part.formula} (${count} ${noun})` };
}

/** Cantrips grow at character levels 5, 11 and 17. */
function cantripStep(level: number): number {
  return Math.floor((level + 1) / 6);
}

function written(hero: Hero, owned: OwnedSpell, formula: string, scaling: string, step: number, bonus: number): string {
  const refer = (path: string): number | string | undefined =>
    path === 'mod' ? hero.mods[owned.ability] : hero.refer(path);
  const steps = scaling === 'whole' ? step : scaling === 'half' ? Math.floor(step / 2) : 0;
  const grown = formula
    .replace(/^(\d+)d/, (_, count: string) => `${Number(count) + steps}d`)
    // Exploding dice (`1d8x@mod=8`) are told by the spell's text; the sheet names the dice.
    .replace(/(d\d+)x\S*/, '$1');
  const filled = fill(bonus === 0 ? grown : `${grown} + ${bonus}`, refer);
  return tidy(filled.replace(/\(?@[\w.-]+\)?(d\d+)?/g, '0'));
}

function attackBonus(hero: Hero, spell: SpellEntry): number {
  return hero.changes.sum(`bonuses.${spell.attack === 'melee' ? 'msak' : 'rsak'}.attack`);
}

/**
 * What features add to one damage roll: Potent Spellcasting (cleric and druid cantrips), Agonizing Blast (one warlock
 * cantrip), Empowered Evocation (wizard evocations) (SRD 5.2, Classes).
 */
function damageBonus(hero: Hero, { source, key }: OwnedSpell, { level, school }: SpellEntry): number {
  const has = (feature: string): boolean => hero.features.has(feature);
  if (source === 'class:cleric' && level === 0 && has('blessed-strikes-potent-spellcasting')) return hero.mods.wis;
  if (source === 'class:druid' && level === 0 && has('elemental-fury-potent-spellcasting')) return hero.mods.wis;
  if (has('agonizing-blast') && agonized(hero).has(key)) return hero.mods.cha;
  if (source === 'class:wizard' && school === 'evo' && has('empowered-evocation')) return hero.mods.int;
  return 0;
}

/** The cantrips that Agonizing Blast was chosen for. */
function agonized(hero: Hero): Set<string> {
  const choices = hero.build.choices.filter(({ option }) => option.startsWith('feature:agonizing-blast'));
  return new Set(choices.flatMap(({ picks }) => picks));
}

function strength({ spell }: Known): number {
  return spell.damage.reduce((sum, { formula }) => sum + average(formula.replaceAll(/@[\w.-]+/g, '3')), 0);
}
