import type { Build, Slot } from '../walk.ts';
import { armsPlan } from './arms.ts';
import { once, pickedClass, type Draw, type Drafting } from './drafting.ts';
import { foreseen } from './foresight.ts';
import { spellFacts, type SpellFacts, type SpellKind } from './spell-facts.ts';
import { add, chanceOf, mainReason, none, openRoom, pull, themed, type Weighed } from './weigh.ts';

/** What each role asks of a caster. */
const kindsByRole: Readonly<Record<string, Readonly<Partial<Record<SpellKind, number>>>>> = {
  striker: { damage: 1.3 },
  controller: { control: 1.4 },
  healer: { healing: 2.4, defence: 0.6 },
  defender: { defence: 1.3, healing: 0.3 },
  scout: { utility: 0.9, defence: 0.3 },
  face: { control: 0.5, utility: 0.5 },
  scholar: { utility: 1.2 },
};

/** Shares of the kinds in a well-filled list. */
const shares: Readonly<Record<SpellKind, number>> = {
  damage: 0.3,
  control: 0.25,
  healing: 0.12,
  defence: 0.16,
  utility: 0.22,
};

/** More than this part of a list should not need concentration. */
const CONCENTRATION = 0.4;

/** Draws spells one after another, so that each suits those before: kinds, levels and elements in balance. */
export const drawSpells: Draw = (drafting, slot, build, held) => {
  const facts = spellFacts(drafting.catalog);
  const chance = chanceOf(drafting.seed, slot.id);
  const isStore = slot.kind === 'spellbook' || slot.id.endsWith('/cantrips');
  const weigh = (key: string): Weighed => {
    const worth = weighSpell(drafting, build, slot, key);
    // Where spells are stored for later choices, what those need comes first; elsewhere it is left to them.
    const { by, why } = foreseen(drafting.foresight, key);
    return by > 0 && isStore ? { score: worth.score + by, why } : { ...worth, score: worth.score - Math.abs(by) };
  };
  const room = openRoom(slot);
  const mix = startMix(drafting, slot, build, facts);
  const picks = [...held];
  for (const key of held) {
    room.take(key);
    mix.take(facts.get(key));
  }
  const open = slot.options
    .filter((key) => !held.includes(key))
    .map((key) => ({ key, facts: facts.get(key), worth: weigh(key).score + chance(key) * 1.1 }));
  while (picks.length < slot.count && open.length > 0) {
    let best = -1;
    let most = -Infinity;
    open.forEach((option, index) => {
      const worth = option.worth + mix.suits(option.facts);
      if (worth > most && room.fits(option.key)) [best, most] = [index, worth];
    });
    if (best < 0) break;
    const [taken] = open.splice(best, 1);
    picks.push(taken!.key);
    room.take(taken!.key);
    mix.take(taken!.facts);
  }
  return {
    picks,
    explain: (made) =>
      slot.options.length <= slot.count ? { code: 'only-option', args: {} } : mainReason(made, weigh),
  };
};

/** What a spell is worth to this character by itself; the same for every slot of a kind once the class is there. */
export function weighSpell(drafting: Drafting, build: Build, slot: Slot, key: string): Weighed {
  const name = `spells/${slot.level > 0}/${slot.kind}`;
  const weighed = once(drafting, name, () => new Map<string, Weighed>());
  let worth = weighed.get(key);
  if (!worth) weighed.set(key, (worth = weighOnce(drafting, build, slot, key)));
  return worth;
}

function weighOnce(drafting: Drafting, build: Build, slot: Slot, key: string): Weighed {
  const known = spellFacts(drafting.catalog).get(key);
  if (!known) return add();
  const { taste } = drafting;
  const { kind, spell } = known;
  return add(
    pull(known.use, 'spell-mix'),
    themed(taste, known.themes, 2.2 * Math.min(1.15, 0.45 + 0.45 * known.use)),
    ...[...taste.roles].map(([role, cue]) => {
      const by = (kindsByRole[role]?.[kind] ?? 0) * cue.weight;
      return { by, why: { code: `role-${role}`, args: { quote: cue.quote }, at: cue.at } };
    }),
    taste.peace && kind === 'damage' ? pull(-12, 'chance') : none,
    taste.peace && (kind === 'healing' || kind === 'defence')
      ? { by: 1, why: { code: 'peace', args: { quote: taste.peace.quote }, at: taste.peace.at } }
      : none,
    known.isRitual && slot.kind === 'spellbook' ? pull(0.7, 'ritual') : none,
    pull(handiness(drafting, build, known), 'spell-mix'),
    spell.materialCost > 10000 * Math.max(1, drafting.level - 4) ? pull(-1, 'chance') : none,
  );
}

/** Armour spells for those without armour, touch spells and weapon spells for those who stand in front. */
function handiness(drafting: Drafting, build: Build, { spell, kind }: SpellFacts): number {
  const isFront = armsPlan(drafting, build).style !== 'caster';
  if (spell.identifier === 'mage-armor') return build.traits.has('armor:lgt') ? -3 : 0.6;
  if (spell.identifier === 'shillelagh' || spell.identifier === 'true-strike') return isFront ? 1.2 : -0.6;
  if (/smite|favor|magic-weapon|ensnaring/.test(spell.identifier)) return isFront ? 0.6 : -0.8;
  if (kind === 'damage' && spell.attack === 'melee') return isFront ? 0.3 : -0.6;
  return 0;
}

interface Mix {
  suits(facts: SpellFacts | undefined): number;
  take(facts: SpellFacts | undefined): void;
}

function startMix(drafting: Drafting, slot: Slot, build: Build, facts: ReadonlyMap<string, SpellFacts>): Mix {
  const kinds = new Map<SpellKind, number>();
  const sorts = new Map<string, number>();
  const levels = new Map<number, number>();
  let concentration = 0;
  const wanted = levelShares(slot, facts);
  const lean = kindShares(drafting, build);
  const size = Math.max(slot.count, 4);
  return {
    suits: (known) => {
      if (!known) return 0;
      const { kind, sort, spell, isConcentration } = known;
      const ofKind = kinds.get(kind) ?? 0;
      const room = (wanted.get(spell.level) ?? 0) - (levels.get(spell.level) ?? 0);
      const tooMany = Math.max(0, (ofKind + 1) / size - lean[kind]) * 7;
      const first = ofKind === 0 && lean[kind] > 0.1 ? 0.5 : 0;
      const heavy = isConcentration && (concentration + 1) / size > CONCENTRATION ? 1.2 : 0;
      return first - tooMany - heavy - (sorts.get(sort) ?? 0) * 0.7 + Math.max(-3, Math.min(1.5, room)) * 1.3;
    },
    take: (known) => {
      if (!known) return;
      kinds.set(known.kind, (kinds.get(known.kind) ?? 0) + 1);
      sorts.set(known.sort, (sorts.get(known.sort) ?? 0) + 1);
      levels.set(known.spell.level, (levels.get(known.spell.level) ?? 0) + 1);
      if (known.isConcentration) concentration++;
    },
  };
}

/** How many of each level to take: about as many as there are slots, and always some of the highest. */
function levelShares(slot: Slot, facts: ReadonlyMap<string, SpellFacts>): ReadonlyMap<number, number> {
  const levels = [...new Set(slot.options.map((key) => facts.get(key)?.spell.level ?? 0))].sort((a, b) => a - b);
  const usual = [4, 4, 3, 3, 3, 3, 2, 2, 1.3, 1.3];
  const sum = levels.reduce((total, level) => total + usual[level]!, 0);
  return new Map(levels.map((level) => [level, Math.max(0.8, (slot.count * usual[level]!) / Math.max(sum, 1))]));
}

function kindShares(drafting: Drafting, build: Build): Record<SpellKind, number> {
  return once(drafting, 'kind-shares', () => {
    const lean = { ...shares };
    for (const [role, cue] of drafting.taste.roles) {
      const kinds = kindsByRole[role] ?? {};
      for (const kind in kinds) lean[kind as SpellKind] += 0.12 * cue.weight * kinds[kind as SpellKind]!;
    }
    const isHealer = ['cleric', 'druid', 'paladin', 'bard'].includes(pickedClass(drafting, build)?.identifier ?? '');
    if (isHealer) lean.healing += 0.05;
    return lean;
  });
}
