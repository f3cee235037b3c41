import type { Choice, ChoiceKind, Recipe } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import { walk, type Build, type Chooser, type Slot } from '../../../shared/rules/dnd5e/walk.ts';
import { judge, quantityOf } from '../../../shared/rules/dnd5e/walk/judge.ts';

/** A recipe in the words of one world's books. */
export interface Rebased {
  /** What it amounts to; its choices have this world's slot ids. */
  build: Build;
  choices: ReadonlyMap<string, Choice>;
  /** Picks that these books do not offer. */
  lost: { slot: string; pick: string }[];
  /** Slots that are left with fewer picks than they ask for. */
  open: Slot[];
}

/**
 * Makes the choices of a recipe again in `catalog`. A choice is found by its slot id or, where the recipe comes from
 * books that number their advancements otherwise, by holder, level and kind; a pick by its key or its uuid.
 */
export function rebase(recipe: Recipe, catalog: Catalog): Rebased {
  const lost: Rebased['lost'] = [];
  const open: Slot[] = [];
  const find = finder(recipe.choices);
  const translate = translator(recipe, catalog);
  const choose: Chooser = (slot) => {
    const choice = find(slot);
    const judged = judge(slot, (choice?.picks ?? []).map(translate));
    for (const { code, pick } of judged.problems) {
      if (code === 'too-few') open.push(slot);
      else lost.push({ slot: slot.id, pick });
    }
    return { picks: judged.picks, reason: choice?.reason ?? { code: 'missing', args: {} } };
  };
  const { level, abilityMethod, dice } = recipe;
  const { build } = walk({ catalog, level, abilityMethod, ...(dice ? { dice } : {}) }, choose);
  return { build, choices: new Map(build.choices.map((choice) => [choice.slot, choice])), lost, open };
}

/** A pick under the key that these books have it by: the same key, else that of the document with the same uuid. */
function translator({ uuids }: Recipe, catalog: Catalog): (pick: string) => string {
  const { byKey, byUuid } = lookup(catalog);
  return (pick) => {
    const { key } = quantityOf(pick);
    const same = byKey.has(key) ? undefined : byUuid.get(uuids[key] ?? '');
    return same ? same.key + pick.slice(key.length) : pick;
  };
}

/** `<holder>/<advancement>@<level><tail>`, tail being a choice group or the spell ability. */
interface Place {
  path: string;
  level: string;
  tail: string;
}

function placeOf(slot: string): Place | undefined {
  const [, path, level, tail] = /^(.*)\/[^/>]+@(\d+)(#\d+|\/ability)?$/.exec(slot) ?? [];
  return path === undefined || level === undefined ? undefined : { path, level, tail: tail ?? '' };
}

function finder(choices: readonly Choice[]): (slot: Slot) => Choice | undefined {
  const byId = new Map(choices.map((choice) => [choice.slot, choice]));
  const claimed = new Set<string>();
  /** Path in the recipe by path in this world, where they differ. */
  const renamed = new Map<string, string>();

  return (slot) => {
    const own = byId.get(slot.id);
    const found = own ?? similar(slot);
    if (found) claimed.add(found.slot);
    return found;
  };

  function similar({ id, kind }: Slot): Choice | undefined {
    const place = placeOf(id);
    if (!place) return undefined;
    const path = oldPath(place.path);
    const fits = (choice: Choice): boolean => {
      const there = placeOf(choice.slot);
      return there?.path === path && there.level === place.level && there.tail === place.tail;
    };
    const found = choices.find((choice) => !claimed.has(choice.slot) && isAlike(choice.kind, kind) && fits(choice));
    if (found) renamed.set(id, found.slot);
    return found;
  }

  /** A holder that came through a slot or grant with another id: by the last documents on its way. */
  function oldPath(path: string): string {
    const arrow = path.lastIndexOf('>');
    if (arrow < 0) return path;
    const [slot, key] = [path.slice(0, arrow), path.slice(arrow)];
    const known = renamed.get(slot);
    if (known !== undefined) return known + key;
    const place = placeOf(slot);
    const parent = place ? oldPath(place.path) : '';
    const paths = choices.flatMap((choice) => placeOf(choice.slot)?.path ?? []);
    if (paths.includes(path)) return path;
    return paths.find((each) => each.startsWith(`${parent}/`) && each.endsWith(`@${place?.level}${key}`)) ?? path;
  }
}

const PROFICIENCIES: readonly ChoiceKind[] = ['skill', 'tool', 'language', 'trait', 'expertise'];
const FEATURES: readonly ChoiceKind[] = ['feat', 'feature'];

function isAlike(a: ChoiceKind, b: ChoiceKind): boolean {
  return a === b || [PROFICIENCIES, FEATURES].some((kinds) => kinds.includes(a) && kinds.includes(b));
}
