import { loadSrd } from '../../../shared/catalog/srd.ts';
import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Character } from '../../../shared/character.ts';
import { upgrade } from '../../../shared/upgrade.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { refuse, type Case } from './case.ts';
import { makeSound } from './make.ts';
import { drafted } from './people.ts';

const SECTIONS = ['classes', 'subclasses', 'species', 'backgrounds', 'feats', 'spells', 'equipment'] as const;
const LISTS = ['skills', 'languages', 'tools', 'weapons', 'armor', 'focuses'] as const;

/** The system puts its lists in the order of the language that it speaks. */
const inOrder = (list: object): string => JSON.stringify(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The books of a world. */
export function bookCases(_catalog: Catalog): Case[] {
  return [sameFacts, toldBooks, hiddenBooks, foreignBooks, readBack];
}

const sameFacts: Case = {
  name: "a world with the system's own books has the facts of the built-in catalog",
  run: async ({ catalog }) => {
    const srd = await loadSrd();
    const sections = SECTIONS.filter((section) => JSON.stringify(catalog[section]) !== JSON.stringify(srd[section]));
    const lists = LISTS.filter((list) => inOrder(catalog.lists[list]) !== inOrder(srd.lists[list]));
    refuse([...sections, ...lists].map((part) => `${part} differ`));
  },
};

const toldBooks: Case = {
  name: 'every book is told as it is read, and nothing is left out as unreadable',
  run: async ({ host }) => {
    host.forgetCompendia();
    const told: number[] = [];
    const { quarantine } = await dnd5e.readCatalog(({ read }) => told.push(read), '2014');
    refuse([
      ...quarantine.map(({ pack, name, reason }) => `${pack} ${name}: ${reason}`),
      ...(told.length > 10 && told.every((read, index) => read === index + 1) ? [] : [`told ${told.join()}`]),
    ]);
  },
};

const hiddenBooks: Case = {
  name: 'books that the GM switched off offer nothing',
  run: async ({ host }) => {
    await game.settings!.set(
      'dnd5e' as never,
      'packSourceConfiguration' as never,
      { 'dnd5e.spells24': false } as never,
    );
    const { catalog } = await dnd5e.readCatalog();
    host.reset();
    refuse(catalog.spells.length === 0 ? [] : [`there are ${catalog.spells.length} spells`]);
  },
};

/** As if it came from a book whose advancements have other ids: those of the class, the origin and all they bring. */
function fromAnotherBook(character: Character): Character {
  const other = (id: string): string => [...id].reverse().join('');
  const renumber = (slot: string): string =>
    slot.replaceAll(/\/([A-Za-z0-9]{16})@/g, (_whole, id: string) => `/${other(id)}@`);
  const choices = character.recipe.choices.map((choice) => ({
    ...choice,
    slot: renumber(choice.slot),
    ...(choice.advancement === undefined ? {} : { advancement: other(choice.advancement) }),
  }));
  return { ...character, recipe: { ...character.recipe, choices } };
}

const foreignBooks: Case = {
  name: 'a recipe from books with other ids makes the same actor',
  run: async ({ host, catalog }) => {
    for (const [seed, prompt] of [
      'a sage elf wizard',
      'a soldier human ranger',
      'an acolyte tiefling bard',
    ].entries()) {
      const character = drafted(catalog, { prompt, level: 8 }, seed);
      const { receipt } = await dnd5e.createActor(fromAnotherBook(character), { catalog });
      const { receipt: own } = await dnd5e.createActor(character, { catalog });
      await host.settle();
      refuse([
        ...receipt.differs.map(({ what }) => `${prompt}: ${what} differs`),
        ...receipt.byHand.map(({ code, about }) => `${prompt}: ${code} ${about}`),
        ...(receipt.done.length === own.done.length ? [] : [`${receipt.done.length} of ${own.done.length} choices`]),
      ]);
    }
    refuse(host.collection('Actor').size === 6 ? [] : ['not every actor was made']);
  },
};

const readBack: Case = {
  name: 'the character is read back from its actor as it was, and from no other actor',
  run: async (world) => {
    const character = drafted(world.catalog, { prompt: 'a gnome rogue', level: 4 }, 9);
    const actor = (await makeSound(world, character)) as unknown as Actor.Implementation;
    const same = JSON.stringify(dnd5e.readCharacter(actor)) === JSON.stringify(upgrade(character));
    const other = await Actor.implementation.create({ name: 'Other', type: 'character' as never });
    await world.host.settle();
    refuse([
      ...(same ? [] : ['the character changed on its way']),
      ...(other && dnd5e.readCharacter(other) === null ? [] : ['another actor has a character']),
    ]);
  },
};
