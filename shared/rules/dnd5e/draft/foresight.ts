import type { PicksBySlot } from '../../../concept.ts';
import type { Catalog } from '../catalog.ts';
import { advancementOf, lookup } from '../lookup.ts';
import { quantityOf } from '../walk/judge.ts';
import { none, pull, type Pull } from './weigh.ts';

/** What fixed choices ask of the slots before theirs. */
export interface Foresight {
  /** Options that they need: the skill of an expertise, the spell in the book, the pact, the weapon to be held. */
  needed: ReadonlySet<string>;
  /** Options that they take themselves, and that can be had once only. */
  reserved: ReadonlySet<string>;
}

/** Invocations that need a cantrip which deals damage (SRD 5.2, Eldritch Invocation Options), and the usual one. */
const blasts: readonly string[] = ['feature:agonizing-blast', 'feature:repelling-blast', 'feature:eldritch-spear'];
const BLAST = 'spell:eldritch-blast';

/** Enough to go before anything but a word of the prompt that refuses it. */
const WEIGHT = 60;

/** The foresight of what the person fixed. */
export function foresee(fixed: PicksBySlot, catalog: Catalog): Foresight {
  const needed = new Set<string>();
  const reserved = new Set<string>();
  for (const [slot, picks] of Object.entries(fixed)) {
    const keys = picks.map((pick) => quantityOf(pick).key);
    const into = drawsOnOthers(slot, catalog) ? needed : reserved;
    for (const key of keys) into.add(key);
    for (const key of prerequisitesOf(keys, catalog)) needed.add(key);
  }
  for (const key of reserved) needed.delete(key);
  return { needed, reserved };
}

/** Whether a slot chooses among what the build has already. */
function drawsOnOthers(slot: string, catalog: Catalog): boolean {
  if (/^spells:wizard\/(prepared|mastery|signature)$|^equipment:(armor|weapons)$/.test(slot)) return true;
  const id = /\/(\w{16})@\d+(?:#\d+)?$/.exec(slot)?.[1];
  if (id === undefined) return false;
  return [...lookup(catalog).byKey.values()].some((entry) =>
    advancementOf(entry).some((each) => each.id === id && each.type === 'Trait' && each.mode === 'expertise'),
  );
}

/** Everything that must be there before these can be taken. */
function prerequisitesOf(keys: readonly string[], catalog: Catalog): ReadonlySet<string> {
  const { byKey } = lookup(catalog);
  const found = new Set<string>();
  const open = [...keys];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const entry = byKey.get(key);
    const items = entry?.kind === 'feat' ? entry.prerequisites.items : [];
    const before = items.flatMap((item) => [`feature:${item}`, `feat:${item}`]).filter((other) => byKey.has(other));
    if (blasts.includes(key)) before.push(BLAST);
    open.push(...before.filter((other) => !found.has(other)));
    before.forEach((other) => found.add(other));
  }
  return found;
}

/** How an option is pulled by what is to come. */
export function foreseen({ needed, reserved }: Foresight, key: string): Pull {
  if (needed.has(key)) return pull(WEIGHT, 'needed');
  return reserved.has(key) ? pull(-WEIGHT, 'chance') : none;
}
