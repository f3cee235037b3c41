import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Document } from '../core/document.ts';
import { Hooks } from '../core/hooks.ts';
import type { Source } from '../core/source.ts';
import { refuse, type Case } from './case.ts';
import { drafted } from './people.ts';

/** What another module might do to the actor on its way, and what the receipt then says is different. */
const tampered: readonly [changes: Source, what: string][] = [
  [{ 'system.abilities.str.value': 3 }, 'abilities.str.score'],
  [{ 'system.attributes.hp.max': 1 }, 'hp.max'],
  [{ 'system.attributes.hp.value': 1 }, 'hp.value'],
  [{ 'system.attributes.ac': { calc: 'flat', flat: 30 } }, 'ac'],
  [{ 'system.attributes.init.bonus': '9' }, 'initiative'],
  [{ 'system.abilities.dex.bonuses.save': '9' }, 'abilities.dex.save'],
  [{ 'system.skills.arc.bonuses.check': '9' }, 'skills.arc.mod'],
  [{ 'system.skills.prc.bonuses.passive': '9' }, 'skills.prc.passive'],
  [{ 'system.skills.nat.value': 2 }, 'skills.nat.proficiency'],
  [{ 'system.attributes.movement.fly': '60' }, 'movement.fly'],
  [{ 'system.attributes.senses.ranges.truesight': 60 }, 'senses.truesight'],
  [{ 'system.traits.size': 'huge' }, 'size'],
  [{ 'system.traits.languages.value': [] }, 'languages'],
  [{ 'system.traits.dr.value': ['cold'] }, 'resistances'],
  [{ 'system.traits.weaponProf.value': [] }, 'proficiencies.weapons'],
  [{ 'system.spells.spell1.override': 9 }, 'slots'],
  [{ 'system.spells.spell1.value': 0 }, 'slots.left'],
  [{ 'system.bonuses.spell.dc': '9' }, 'spellcasting.wizard.dc'],
  [{ 'system.currency.gp': 9999 }, 'currency'],
];

/** The receipt compares what it says it compares. */
export function receiptCases(_catalog: Catalog): Case[] {
  return [...tampered.map(([changes, what]) => tamperCase(changes, what)), droppedSpell];
}

function tamperCase(changes: Source, what: string): Case {
  return {
    name: `the receipt tells when another module changes ${Object.keys(changes).join()}`,
    run: async ({ host, catalog }) => {
      Hooks.once('preCreateActor', (actor: Document) => void actor.updateSource(changes));
      const { receipt } = await dnd5e.createActor(drafted(catalog, { prompt: 'a human wizard' }, 4), { catalog });
      await host.settle();
      const told = receipt.differs.map((difference) => difference.what);
      refuse(told.includes(what) ? [] : [`it tells only ${told.join(', ')}`]);
    },
  };
}

/** The system itself would do this: a spell that counts for nobody, a thing that is not held. */
const droppedSpell: Case = {
  name: 'the receipt tells of spells, features and things that changed',
  run: async ({ host, catalog }) => {
    Hooks.once('preCreateActor', (actor: Document) => {
      const items = actor.toObject()['items'] as { _id: string; type: string; system: Source }[];
      const spell = items.find(({ type, system }) => type === 'spell' && system['level'] === 1);
      const thing = items.find(({ type }) => type === 'loot' || type === 'weapon');
      actor.updateSource({
        items: [
          { _id: spell?._id, system: { method: 'innate' } },
          { _id: thing?._id, system: { quantity: 99 } },
        ],
      });
    });
    const { receipt } = await dnd5e.createActor(drafted(catalog, { prompt: 'a human wizard' }, 4), { catalog });
    await host.settle();
    const told = receipt.differs.map(({ what }) => what);
    refuse(['spells', 'equipment'].filter((what) => !told.includes(what)).map((what) => `it does not tell ${what}`));
  },
};
