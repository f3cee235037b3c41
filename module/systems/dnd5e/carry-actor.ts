import { ABILITIES } from '../../../shared/rules/dnd5e/catalog.ts';
import { carryOver } from '../three-way.ts';
import { carryItems } from './carry-items.ts';
import { stageActor, systemConfig, type LiveActor, type Source } from './live.ts';
import type { ActorSource } from './make.ts';
import { hashAt, readMark, TEXTS } from './mark.ts';
import type { Aligned } from './same-things.ts';

const COINS = ['pp', 'gp', 'ep', 'sp', 'cp'];

/** What an actor becomes. */
export interface Carried {
  changes: ActorSource;
  /** Paths of texts that the person wrote over on the sheet and that stay although the character has others now. */
  keptTexts: string[];
  /** Hashes of the texts that were written by us last, for the mark. */
  texts: Record<string, number>;
}

/** The actor with what changed between two builds. `img` is its new portrait, where it gets one. */
export function carryActor(sides: Aligned, actor: LiveActor, img: string | undefined, isForced: boolean): Carried {
  const { before, after } = sides;
  const actual = actor.toObject() as ActorSource;
  const carried: ActorSource = {
    ...actual,
    system: carrySystem(before.system, after.system, actual.system),
    items: carryItems(sides, actual.items, isForced),
    ...(img ? { img } : {}),
  };
  const texts = carryTexts(before, after, actual, carried);
  dropFavorites(actual, carried);
  carried['prototypeToken'] = tokenOf(actual, carried);
  wound(actor, carried);
  return { changes: carried, ...texts };
}

function carrySystem(before: Source, after: Source, actual: Source): Source {
  const { getProperty, setProperty } = foundry.utils;
  const system = carryOver(before, after, actual) as Source;
  const result = foundry.utils.deepClone(system);
  const number = (source: Source, path: string): number => Number(getProperty(source, path) ?? 0);
  const shift = (path: string, least: number): void => {
    const shifted = number(actual, path) + number(after, path) - number(before, path);
    setProperty(result, path, Math.max(least, shifted));
  };
  // A score that a book raised stays raised, and coins that were spent stay spent.
  for (const ability of ABILITIES) shift(`abilities.${ability}.value`, 1);
  for (const coin of COINS) shift(`currency.${coin}`, 0);
  const XP = 'details.xp.value';
  const hasEarned = number(actual, XP) !== number(before, XP);
  if (hasEarned) setProperty(result, XP, Math.max(number(actual, XP), number(result, XP)));
  return result;
}

/** Texts follow the character but where the person wrote them over on the sheet. */
function carryTexts(
  before: ActorSource,
  after: ActorSource,
  actual: ActorSource,
  carried: ActorSource,
): Omit<Carried, 'changes'> {
  const { getProperty, setProperty } = foundry.utils;
  const texts = { ...readMark(actual)?.texts };
  const keptTexts: string[] = [];
  for (const path of Object.keys(TEXTS)) {
    const [was, will, now] = [before, after, actual].map((source) => hashAt(source, path)) as [number, number, number];
    const isOurs = now === was || now === texts[path];
    const isWritten = was !== will && isOurs;
    if (was !== will && now !== will && !isOurs) keptTexts.push(path);
    setProperty(carried, path, getProperty(isWritten ? after : actual, path));
    texts[path] = isWritten ? will : (texts[path] ?? was);
  }
  return { keptTexts, texts };
}

/** Favourites of items that are gone; those of activities and effects in them too. */
function dropFavorites(actual: ActorSource, carried: ActorSource): void {
  const stays = new Set(carried.items.map(({ _id }) => _id));
  const gone = actual.items.map(({ _id }) => _id).filter((id) => !stays.has(id));
  const favorites = (carried.system['favorites'] ?? []) as { id: string }[];
  carried.system['favorites'] = favorites.filter(({ id }) => !gone.some((each) => id.includes(each)));
}

interface Token extends Source {
  name?: string;
  width?: number;
  height?: number;
  texture?: { src?: string | null };
}

/** The token's name, picture and size follow the actor's where they were the actor's. */
function tokenOf(actual: ActorSource, carried: ActorSource): Token {
  const token = actual['prototypeToken'] as Token;
  const [was, will] = [actual, carried].map(widthOf);
  const isOurSize = token.width === was && token.height === was;
  return {
    ...token,
    ...(token.name === actual.name ? { name: carried.name } : {}),
    ...(token.texture?.src === actual['img'] ? { texture: { ...token.texture, src: carried['img'] as string } } : {}),
    ...(isOurSize ? { width: will, height: will } : {}),
  };
}

function widthOf({ system }: ActorSource): number {
  const { size } = (system['traits'] ?? {}) as { size?: string };
  return systemConfig().actorSizes[size ?? '']?.token ?? 1;
}

interface Spent {
  hp: number;
  slots: Map<string, number>;
}

/** Hit points and spell slots that are missing are still missing. Who is down stays down, who stands stays up. */
function wound(actor: LiveActor, carried: ActorSource): void {
  const { setProperty } = foundry.utils;
  const spent = spentOf(actor);
  const { attributes, spells } = stageActor(carried).system;
  const now = actor.system.attributes.hp.value;
  const value = now <= 0 ? now : Math.max(1, attributes.hp.max - spent.hp);
  setProperty(carried.system, 'attributes.hp.value', value);
  for (const [key, { max }] of Object.entries(spells)) {
    if (max > 0 || spent.slots.has(key)) {
      setProperty(carried.system, `spells.${key}.value`, Math.max(0, max - (spent.slots.get(key) ?? 0)));
    }
  }
}

function spentOf({ system: { attributes, spells } }: LiveActor): Spent {
  const used = Object.entries(spells).filter(([, { max }]) => max > 0);
  return {
    hp: attributes.hp.max - attributes.hp.value,
    slots: new Map(used.map(([key, { max, value }]) => [key, max - value])),
  };
}
