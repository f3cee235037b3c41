import type { Config, DocumentConfig } from './client.ts';
import { client } from './client.ts';
import { DataModel } from './data-model.ts';
import type { Document } from './document.ts';
import * as documents from './documents/all.ts';
import * as terms from './dice/all-terms.ts';
import { parseFormula } from './dice/parser.ts';
import { Roll } from './dice/roll.ts';
import { NumberField } from './fields/simple.ts';
import { namespace, stub } from './stubs.ts';
import { Actors, Items } from './world-collections.ts';

/** The kinds of documents, and the client's class of each. */
export const documentKinds: Record<string, typeof Document> = {
  Actor: documents.Actor,
  Item: documents.Item,
  ActiveEffect: documents.ActiveEffect,
  User: documents.User,
  JournalEntry: documents.JournalEntry,
  JournalEntryPage: documents.JournalEntryPage,
  RollTable: documents.RollTable,
  TableResult: documents.TableResult,
  Folder: documents.Folder,
  Macro: documents.Macro,
  Scene: documents.Scene,
  ChatMessage: documents.ChatMessage,
  Combat: documents.Combat,
  Combatant: documents.Combatant,
  CombatantGroup: documents.CombatantGroup,
  Adventure: documents.Adventure,
  Token: documents.TokenDocument,
  RegionBehavior: documents.RegionBehavior,
  Region: documents.RegionDocument,
  MeasuredTemplate: documents.MeasuredTemplateDocument,
  Tile: documents.TileDocument,
  AmbientLight: documents.AmbientLightDocument,
  Note: documents.NoteDocument,
  Playlist: documents.Playlist,
  Cards: documents.Cards,
  Setting: documents.Setting,
};

/** What movement on a scene costs where. */
export class TerrainData extends DataModel {
  static override defineSchema(): Record<string, NumberField> {
    return { difficulty: new NumberField({ initial: 1 }) };
  }
}

const statuses = `dead unconscious sleep stun prone restrain paralysis fly blind deaf silence fear burning frozen shock
corrode bleeding disease poison curse regen degen hover burrow upgrade downgrade invisible target eye bless fireShield
coldShield magicShield holyShield`.split(/\s+/);

const movements = 'walk fly swim burrow crawl climb jump blink displace'.split(' ');

/** The stand-in of `CONFIG`, as it is before any system has touched it. */
export function buildConfig(): Config {
  const kinds = Object.fromEntries(Object.entries(documentKinds).map(([name, cls]) => [name, describeKind(name, cls)]));
  const actions = movements.map((id) => [id, { label: id, icon: '', order: 0, canSelect: () => true }] as const);
  Object.assign(kinds.Actor ?? {}, { collection: Actors, trackableAttributes: {} });
  Object.assign(kinds.Item ?? {}, { collection: Items });
  Object.assign(kinds.ActiveEffect ?? {}, { legacyTransferral: true });
  Object.assign(kinds.MeasuredTemplate ?? {}, { defaults: { angle: 90, width: 1 } });
  Object.assign(kinds.Token ?? {}, {
    movement: { actions: Object.fromEntries(actions), TerrainData },
    ring: {},
    objectClass: stub('Token'),
    adjectivesPrefix: 'TOKEN.Adjectives',
  });
  // Unknown members are permissive stand-ins: the system writes and reads many that have to do with windows and canvas.
  return namespace('CONFIG', { ...kinds, ...otherConfig() }) as Config;
}

function describeKind(_name: string, documentClass: typeof Document): DocumentConfig {
  const labels = { typeLabels: {}, typeIcons: {}, typeHints: {} };
  return { documentClass, dataModels: {}, ...labels, compendiumIndexFields: [], defaultType: undefined };
}

function otherConfig(): object {
  const icons = { img: 'icons/svg/aura.svg' };
  const special = {
    DEFEATED: 'dead',
    INVISIBLE: 'invisible',
    BLIND: 'blind',
    BURROW: 'burrow',
    HOVER: 'hover',
    FLY: 'fly',
  };
  return {
    Dice: diceConfig(),
    compatibility: { mode: 1, excludePatterns: [], includePatterns: [] },
    compendium: { uuidRedirects: {} },
    statusEffects: statuses.map((id) => ({ id, name: id, ...icons })),
    specialStatusEffects: special,
    controlIcons: {},
    fontDefinitions: {},
    sounds: {},
    TextEditor: { enrichers: [] },
    time: { roundTime: 0, turnTime: 0 },
    ui: {},
    ux: { DragDrop: stub('DragDrop'), TextEditor: stub('TextEditor'), ContextMenu: stub('ContextMenu') },
    Canvas: { layers: namespace('layers', { tokens: {} }), polygonBackends: {}, detectionModes: {}, visionModes: {} },
    queries: {},
    debug: {},
    inventory: undefined,
    TRAITS: {},
    canvasTextStyle: stub('canvasTextStyle'),
  };
}

function diceConfig(): object {
  const { DiceTerm, FunctionTerm, NumericTerm, OperatorTerm, ParentheticalTerm, PoolTerm, StringTerm } = terms;
  return {
    rolls: [Roll],
    terms: { d: terms.Die, c: terms.Coin, f: terms.FateDie },
    termTypes: { DiceTerm, FunctionTerm, NumericTerm, OperatorTerm, ParentheticalTerm, PoolTerm, StringTerm },
    functions: {},
    rollModes: {},
    types: [terms.Die],
    randomUniform: () => 0.5,
    parser: { parse: parseFormula },
  };
}

/** What is configured for a kind of documents; the kind must be one of ours. */
export function kindOf(name: string): DocumentConfig {
  return client.config[name] as DocumentConfig;
}
