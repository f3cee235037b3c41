import { client, configOf } from './client.ts';
import { buildConfig, documentKinds, TerrainData } from './config.ts';
import * as constants from './constants.ts';
import { DataModel, TypeDataModel } from './data-model.ts';
import { Document } from './document.ts';
import * as documents from './documents/all.ts';
import { LightData, PrototypeToken, TextureData } from './documents/token.ts';
import { parseFormula } from './dice/parser.ts';
import { Roll } from './dice/roll.ts';
import * as terms from './dice/all-terms.ts';
import { EmbeddedCollection } from './embedded-collection.ts';
import * as fields from './fields/all.ts';
import { isValidId } from './fields/id.ts';
import { hasFileExtension, isColorString, isJSON } from './fields/special-text.ts';
import { FilePicker } from './files.ts';
import { Hooks } from './hooks.ts';
import { Localization } from './localization.ts';
import { log } from './log.ts';
import { CompendiumCollection } from './packs/compendium.ts';
import { installPage } from './page.ts';
import { installPrimitives } from './primitives.ts';
import type { Source } from './source.ts';
import { namespace, stub } from './stubs.ts';
import { Collection } from './tools/collection.ts';
import { Color } from './tools/color.ts';
import { toolbox } from './tools/toolbox.ts';
import { fromUuid, fromUuidSync } from './tools/uuid.ts';
import * as validation from './validation.ts';
import { Actors, Items, WorldCollection } from './world-collections.ts';

/** Puts Foundry's names into this process: `foundry`, `CONFIG`, `CONST`, `Hooks`, the document classes and the rest. */
export function installGlobals(): void {
  installPrimitives();
  installPage();
  client.config = buildConfig();
  const { Die, Coin, DiceTerm, RollTerm, PoolTerm, NumericTerm, OperatorTerm } = terms;
  const kinds = Object.fromEntries(Object.values(documentKinds).map((cls) => [cls.name, cls]));
  const page = { canvas: emptyCanvas(), ui: userInterface(), PIXI: namespace('PIXI'), Handlebars: handlebars() };
  const values: Source = {
    foundry: foundryNamespace(),
    CONFIG: client.config,
    CONST: constants,
    Hooks,
    Collection,
    Color,
    CompendiumCollection,
    FilePicker,
    fromUuid,
    fromUuidSync,
    getDocumentClass: (name: string) => configOf(name)?.documentClass,
    renderTemplate: async () => '',
    loadTemplates: async () => [],
    ...{ Roll, Die, Coin, DiceTerm, RollTerm, PoolTerm, NumericTerm, OperatorTerm },
    ...kinds,
    ...page,
  };
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

function foundryNamespace(): Source {
  const spaces = ['prosemirror', 'appv1', 'canvas', 'grid', 'packages', 'audio', 'nue', 'av'];
  return {
    CONST: constants,
    utils: toolbox,
    abstract: { DataModel, TypeDataModel, Document, EmbeddedCollection },
    data: dataNamespace(),
    documents: documentsNamespace(),
    dice: { Roll, terms: { ...terms }, RollParser: class {}, RollGrammar: { parse: parseFormula } },
    applications: applicationsNamespace(),
    helpers: helpersNamespace(),
    config: {},
    primitives: {},
    ...Object.fromEntries(spaces.map((name) => [name, namespace(`foundry.${name}`)])),
  };
}

function dataNamespace(): Source {
  const shape = (type: string): object =>
    Object.assign(
      class extends DataModel {
        static override defineSchema(): Record<string, never> {
          return {};
        }
      },
      { TYPE: type },
    );
  return namespace('foundry.data', {
    fields: { ...fields },
    validation: { ...validation },
    validators: { isValidId, hasFileExtension, isColorString, isJSON },
    PrototypeToken,
    LightData,
    TextureData,
    CalendarData,
    TerrainData,
    SIMPLIFIED_GREGORIAN_CALENDAR_CONFIG: calendar,
    regionBehaviors: namespace('foundry.data.regionBehaviors', { RegionBehaviorType }),
    // Generation 14 has these; being undefined tells the system that this is generation 13.
    ActiveEffectTypeDataModel: undefined,
    operators: undefined,
    RectangleShapeData: shape('rectangle'),
    CircleShapeData: shape('circle'),
    EllipseShapeData: shape('ellipse'),
    PolygonShapeData: shape('polygon'),
  });
}

const calendar = {
  name: 'Gregorian',
  years: {},
  months: { values: [] },
  days: { values: [], hoursPerDay: 24, minutesPerHour: 60, secondsPerMinute: 60, daysPerYear: 365 },
  seasons: { values: [] },
};

class CalendarData extends DataModel {
  static override defineSchema(): Record<string, fields.DataField> {
    const { ObjectField, StringField } = fields;
    const optional = { nullable: true };
    return {
      name: new StringField(),
      description: new StringField(),
      years: new ObjectField(),
      months: new ObjectField(optional),
      days: new ObjectField(),
      seasons: new ObjectField(optional),
    };
  }
}

class RegionBehaviorType extends TypeDataModel {
  static events = {};
  static _createEventsField(): fields.SetField {
    return new fields.SetField(new fields.StringField());
  }
}

function documentsNamespace(): Source {
  const collections = { Actors, Items, WorldCollection, CompendiumCollection, DocumentCollection: WorldCollection };
  return namespace('foundry.documents', {
    ...documents,
    collections: namespace('foundry.documents.collections', collections),
  });
}

function applicationsNamespace(): Source {
  const inner = (name: string, members: object = {}): Source => namespace(`foundry.applications.${name}`, members);
  const empty = ['ux', 'sheets', 'elements', 'fields', 'sidebar', 'settings', 'dice', 'hud', 'ui'];
  const templates = {
    loadTemplates: async () => [],
    renderTemplate: async () => '',
    getTemplate: async () => () => '',
  };
  const mixin = (Base?: object): object => Base ?? stub('HandlebarsApplicationBase');
  return inner('all', {
    instances: new Map(),
    api: inner('api', { HandlebarsApplicationMixin: mixin }),
    apps: inner('apps', { FilePicker }),
    handlebars: inner('handlebars', templates),
    ...Object.fromEntries(empty.map((name) => [name, inner(name)])),
  });
}

function helpersNamespace(): Source {
  const codes = {
    Alt: ['AltLeft', 'AltRight'],
    Shift: ['ShiftLeft', 'ShiftRight'],
    Control: ['ControlLeft', 'ControlRight'],
  };
  const keys = { CONTROL: 'Control', SHIFT: 'Shift', ALT: 'Alt' };
  const KeyboardManager = { MODIFIER_CODES: codes, MODIFIER_KEYS: keys };
  const interaction = namespace('foundry.helpers.interaction', { KeyboardManager });
  return namespace('foundry.helpers', { Localization, Hooks, interaction });
}

function emptyCanvas(): Source {
  const grid = { units: 'ft', distance: 5, size: 100, type: 1 };
  return namespace('canvas', { ready: false, scene: null, tokens: null, grid, app: null });
}

function handlebars(): Source {
  class SafeString {
    readonly string: unknown;
    constructor(text: unknown) {
      this.string = text;
    }
    toString(): string {
      return String(this.string);
    }
    toHTML(): string {
      return String(this.string);
    }
  }
  return namespace('Handlebars', { SafeString, registerHelper() {}, registerPartial() {}, partials: {}, helpers: {} });
}

interface NotifyOptions {
  localize?: boolean;
  format?: Record<string, unknown>;
}

function userInterface(): Source {
  const tell =
    (level: string) =>
    (message: unknown, { localize, format }: NotifyOptions = {}): object => {
      const text = message instanceof Error ? message.message : String(message);
      const shown = localize || format ? client.game.i18n.format(text, format ?? {}) : text;
      log.notifications.push({ level, message: shown });
      return { id: log.notifications.length, update() {}, remove() {} };
    };
  const levels = ['info', 'warn', 'error', 'success', 'notify'];
  const notifications = Object.fromEntries(levels.map((level) => [level, tell(level)]));
  return namespace('ui', { notifications, context: null, windows: {} });
}
