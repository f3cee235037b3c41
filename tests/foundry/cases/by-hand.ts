import type { Recipe } from '../../../shared/character.ts';
import { ABILITIES } from '../../../shared/rules/dnd5e/catalog.ts';
import { lookup, type Lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { kindOf } from '../core/config.ts';
import type { Document } from '../core/document.ts';
import type { Source } from '../core/source.ts';
import { client } from '../core/client.ts';
import { getProperty } from '../core/tools/property.ts';
import { randomID } from '../core/tools/text.ts';
import { fromUuid } from '../core/tools/uuid.ts';

/** The system's own advancement, as far as it is used here. */
interface Advancement {
  id: string;
  constructor: { typeName: string };
  appliesToClass: boolean;
  configuration: {
    grants?: Iterable<string>;
    items?: { uuid: string; optional?: boolean }[];
    sizes?: Iterable<string>;
    spell?: { ability?: Iterable<string> } | null;
    fixed?: Record<string, number>;
  };
  apply(level: number, answer: Source): Promise<unknown>;
}

/** An item whose advancement has to be walked, and where its slots are in a recipe. */
interface Holder {
  id: string;
  path: string;
}

type HeldItem = Document & { type: string; advancement?: { byLevel: Record<number, Advancement[] | undefined> } };

/**
 * An actor made from a recipe with the system's own advancement classes and nothing of ours: the origin, the class with
 * its levels, and what they bring. Spells and gear that no advancement brings are left out.
 */
export async function buildByHand(recipe: Recipe, catalog: Catalog): Promise<Document> {
  const stored = await createBare(recipe);
  const build = new HandBuild(stored.clone({}, { keepId: true }) as Document, recipe, lookup(catalog));
  await build.run();
  build.actor.updateSource({ 'system.attributes.hp.value': getProperty(build.actor, 'system.attributes.hp.max') });
  const { items, ...changes } = build.actor.toObject();
  for (const name of ['_id', '_stats', 'effects']) delete changes[name];
  await stored.update(changes, { isAdvancement: true });
  await stored.createEmbeddedDocuments('Item', items as Source[], {
    keepId: true,
    keepEmbeddedIds: true,
    isAdvancement: true,
  });
  return stored;
}

async function createBare(recipe: Recipe): Promise<Document> {
  const scores = new Map(picksOf(recipe, 'abilities').map((pick) => pick.split(':') as [string, string]));
  const abilities = ABILITIES.map((ability) => [ability, { value: Number(scores.get(ability)) }] as const);
  const source = { name: 'Built by hand', type: 'character', system: { abilities: Object.fromEntries(abilities) } };
  return (await kindOf('Actor').documentClass.create(source)) as Document;
}

const picksOf = (recipe: Recipe, slot: string): readonly string[] =>
  recipe.choices.find((choice) => choice.slot === slot)?.picks ?? [];

class HandBuild {
  readonly actor: Document;
  readonly #recipe: Recipe;
  readonly #entries: Lookup;
  readonly #known = new Set<string>();
  readonly #others: Holder[] = [];

  constructor(actor: Document, recipe: Recipe, entries: Lookup) {
    this.actor = actor;
    this.#recipe = recipe;
    this.#entries = entries;
  }

  async run(): Promise<void> {
    const species = await this.#take('species', 'system.details.race');
    await this.#advance(species, 0);
    const background = await this.#take('background', 'system.details.background');
    await this.#advance(background, 0);
    const owner = await this.#take('class', 'system.details.originalClass', { levels: 0 });
    const ability = getProperty(this.actor.collections.items?.get(owner.id), 'system.spellcasting.ability');
    if (ability) this.actor.updateSource({ 'system.attributes.spellcasting': ability });
    for (let level = 1; level <= this.#recipe.level; level++) {
      const earlier = [...this.#others];
      this.actor.updateSource({ items: [{ _id: owner.id, system: { levels: level } }] });
      for (const holder of [species, owner, background, ...earlier]) await this.#advance(holder, level);
    }
  }

  /** Adds the document that a fixed slot names, and says on the actor that it is there. */
  async #take(slot: string, field: string, system: Source = {}): Promise<Holder> {
    const [key = ''] = picksOf(this.#recipe, slot);
    const document = await fromUuid(this.#uuidOf(key));
    const copy = client.game.collections.get('Item')?.fromCompendium(document as Document);
    const id = randomID();
    const source = { ...copy, _id: id, system: { ...(copy?.system as Source), ...system } };
    this.actor.updateSource({ items: [source], [field]: id });
    this.#known.add(id);
    return { id, path: key };
  }

  #uuidOf(key: string): string {
    const uuid = this.#entries.byKey.get(key)?.uuid;
    if (uuid === undefined) throw new Error(`the catalog has no ${key}`);
    return uuid;
  }

  /** Applies what an item has at a level; whatever arrives catches up at once. */
  async #advance(holder: Holder, level: number): Promise<void> {
    const ids = (this.#item(holder).advancement?.byLevel[level] ?? []).map(({ id }) => id);
    if (ids.length) this.actor.reset();
    for (const id of ids) {
      // Every reset makes new advancements: an old one would write into the void.
      const advancement = this.#item(holder).advancement?.byLevel[level]?.find((each) => each.id === id);
      if (!advancement?.appliesToClass) continue;
      const slot = `${holder.path}/${id}@${level}`;
      const answer = this.#answer(advancement, slot, level);
      if (!answer) continue;
      await advancement.apply(level, answer);
      this.actor.reset();
      await this.#welcome(slot, level);
    }
  }

  #item({ id }: Holder): HeldItem {
    return this.actor.collections.items?.get(id, { strict: true }) as HeldItem;
  }

  async #welcome(slot: string, level: number): Promise<void> {
    for (const item of [...(this.actor.collections.items?.contents ?? [])] as HeldItem[]) {
      const id = item.id ?? '';
      if (this.#known.has(id)) continue;
      this.#known.add(id);
      const key = this.#entries.byUuid.get(String(getProperty(item._source, '_stats.compendiumSource')))?.key ?? '';
      const isSubclass = item.type === 'subclass';
      const holder = { id, path: isSubclass ? key : `${slot}>${key}` };
      this.#others.push(holder);
      for (let at = isSubclass ? level : 0; at <= level; at++) await this.#advance(holder, at);
    }
  }

  #answer({ constructor, configuration }: Advancement, slot: string, level: number): Source | undefined {
    const picks = this.#picks(slot);
    const [ability = [...(configuration.spell?.ability ?? [])][0]] = picksOf(this.#recipe, `${slot}/ability`);
    const withAbility = (selected: string[]): Source => ({ selected, ...(ability === undefined ? {} : { ability }) });
    switch (constructor.typeName) {
      case 'HitPoints':
        return { [level]: this.#recipe.hitPoints[level - 1] };
      case 'Trait':
        return { chosen: [...(configuration.grants ?? []), ...picks] };
      case 'ItemGrant':
        return withAbility((configuration.items ?? []).map(({ uuid }) => uuid).filter(isThere));
      case 'ItemChoice':
        return picks.length ? withAbility(picks.map((key) => this.#uuidOf(key))) : undefined;
      case 'Size':
        return { size: picks[0] ?? [...(configuration.sizes ?? [])][0] };
      case 'Subclass':
        return { uuid: this.#uuidOf(picks[0] ?? '') };
      case 'AbilityScoreImprovement':
        return this.#improvement(picks, configuration.fixed ?? {});
      default:
        return undefined;
    }
  }

  #picks(slot: string): string[] {
    const isOf = (name: string): boolean => name === slot || name.startsWith(`${slot}#`);
    return this.#recipe.choices.filter((choice) => isOf(choice.slot)).flatMap((choice) => choice.picks);
  }

  #improvement(picks: readonly string[], fixed: Record<string, number>): Source {
    const [first = ''] = picks;
    if (first.startsWith('feat:')) return { type: 'feat', uuid: this.#uuidOf(first) };
    const assignments = Object.fromEntries(Object.entries(fixed).filter(([, points]) => points));
    for (const pick of picks) {
      const [ability = '', points] = pick.split(':');
      assignments[ability] = (assignments[ability] ?? 0) + Number(points);
    }
    return { type: 'asi', assignments };
  }
}

/** The packs have a grant that leads nowhere (a feature of the monk); the interface skips it too. */
const isThere = (uuid: string): boolean => {
  const [, scope, pack, , id = ''] = uuid.split('.');
  return client.game.packs.get(`${scope}.${pack}`)?.index.has(id) ?? false;
};
