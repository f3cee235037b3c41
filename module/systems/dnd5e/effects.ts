import { isInForce } from '../../../shared/rules/dnd5e/derive/changes.ts';
import { wornBy, type Worn } from '../../../shared/rules/dnd5e/derive/hero.ts';
import type { LiveItem, Source } from './live.ts';
import type { Stage } from './stage.ts';

/** One change of an active effect. */
interface Change {
  key: string;
  value: unknown;
}

/** An active effect as stored. From Foundry 14 on the changes are in its system data. */
interface Effect {
  _id: string;
  disabled?: boolean;
  changes?: Change[];
  system?: { changes?: Change[] };
}

const changesOf = ({ changes, system }: Effect): Change[] => system?.changes ?? changes ?? [];

/** Calculations of armour class that need bare skin. */
const BARE = new Set(['unarmoredBarb', 'unarmoredBard', 'unarmoredMonk', 'draconic', 'mage']);

const textOf = ({ value }: Change): string => String(value).replaceAll('"', '');

/**
 * Switches effects to what the rules say at this moment: the system's own forget the armour that is worn, and leave the
 * choice of a land to the person. Whoever takes the armour off switches them on again on the sheet.
 */
export function settleEffects(stage: Stage): void {
  const worn = wornBy(stage.recipe.build, stage.catalog);
  for (const item of stage.actor.items) {
    if (item.type !== 'feat') continue;
    const effects = (item.toObject()['effects'] ?? []) as Effect[];
    const updates = effects.flatMap((effect) => correction(stage, item, effect, worn) ?? []);
    if (updates.length === 0) continue;
    item.updateSource({ effects: updates });
    stage.isStale = true;
  }
}

/** The update that brings an effect in line; undefined when it is. */
function correction(stage: Stage, item: LiveItem, effect: Effect, worn: Worn): Source | undefined {
  if (item.identifier === 'natures-ward') return wardCorrection(stage, effect);
  if (item.identifier === 'aura-of-protection') return auraCorrection(stage, effect);
  const holds = changesOf(effect).every((change) => isRightWhile(item.identifier, change, worn));
  return holds || effect.disabled ? undefined : { _id: effect._id, disabled: true };
}

function isRightWhile(identifier: string, change: Change, worn: Worn): boolean {
  const key = change.key.replace(/^system\./, '');
  if (key === 'attributes.ac.calc' && BARE.has(textOf(change))) {
    return !worn.armor && !(worn.shield && textOf(change) === 'unarmoredMonk');
  }
  return isInForce(identifier, key, worn);
}

/** Nature's Ward has an effect for each land, all off, and names the damage where it means the condition. */
function wardCorrection({ sheet }: Stage, effect: Effect): Source | undefined {
  const resisted = changesOf(effect).find(({ key }) => key === 'system.traits.dr.value');
  if (resisted && sheet.resistances.includes(textOf(resisted))) return { _id: effect._id, disabled: false };
  const isWrong = (change: Change): boolean => change.key === 'system.traits.ci.value' && textOf(change) === 'poison';
  return rewritten(effect, isWrong, 'poisoned');
}

/** Aura of Protection gives at least +1, which the system forgets. */
function auraCorrection({ sheet }: Stage, effect: Effect): Source | undefined {
  const CHARISMA = '@abilities.cha.mod';
  const isBare = (change: Change): boolean => textOf(change).replace(/^\+\s*/, '') === CHARISMA;
  return sheet.abilities.cha.mod < 1 ? rewritten(effect, isBare, `max(1, ${CHARISMA})`) : undefined;
}

/** The update that gives some changes of an effect another value; undefined when there are none. */
function rewritten(effect: Effect, isMeant: (change: Change) => boolean, value: string): Source | undefined {
  if (!changesOf(effect).some(isMeant)) return undefined;
  const changes = changesOf(effect).map((change) => (isMeant(change) ? { ...change, value } : change));
  return { _id: effect._id, ...(effect.system?.changes ? { system: { changes } } : { changes }) };
}
