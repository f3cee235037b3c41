import { client } from '../client.ts';
import * as constants from '../constants.ts';
import { DataModel } from '../data-model.ts';
import { describe, Document } from '../document.ts';
import { EmbeddedDataField } from '../fields/embedded.ts';
import type { FieldOptions } from '../fields/field.ts';
import { DocumentIdField } from '../fields/identity.ts';
import { ArrayField } from '../fields/list.ts';
import { DocumentFlagsField } from '../fields/object.ts';
import { SchemaField, type DataSchema } from '../fields/schema.ts';
import { AlphaField, AngleField, BooleanField, NumberField, StringField } from '../fields/simple.ts';
import { ColorField, FilePathField } from '../fields/special-text.ts';
import { isRecord, type Source } from '../source.ts';
import { getProperty } from '../tools/property.ts';
import { everyDocument } from './shared-fields.ts';

const signed = (initial: number): NumberField =>
  new NumberField({ required: true, nullable: false, initial, min: -1, max: 1 });
const distance = (options: FieldOptions = {}): NumberField =>
  new NumberField({ required: true, nullable: false, initial: 0, min: 0, step: 0.01, ...options });
const choice = (constant: Record<string, number>, initial: number): NumberField =>
  new NumberField({ required: true, choices: Object.values(constant), initial });

/** What light something sheds. */
export class LightData extends DataModel {
  static override defineSchema(): DataSchema {
    const share = (initial: number): NumberField =>
      new NumberField({ required: true, nullable: false, initial, min: 0, max: 1 });
    const strength = (min: number): NumberField =>
      new NumberField({ required: true, nullable: false, integer: true, initial: 5, min, max: 10 });
    return {
      negative: new BooleanField(),
      priority: new NumberField({ required: true, nullable: false, integer: true, initial: 0, min: 0 }),
      alpha: new AlphaField({ initial: 0.5 }),
      angle: new AngleField({ initial: 360, normalize: false }),
      bright: distance(),
      color: new ColorField(),
      coloration: new NumberField({ required: true, integer: true, initial: 1 }),
      dim: distance(),
      attenuation: new AlphaField({ initial: 0.5 }),
      luminosity: share(0.5),
      saturation: signed(0),
      contrast: signed(0),
      shadows: share(0),
      animation: new SchemaField({
        type: new StringField({ nullable: true, blank: false, initial: null }),
        speed: strength(0),
        intensity: strength(1),
        reverse: new BooleanField(),
      }),
      darkness: new SchemaField({ min: new AlphaField({ initial: 0 }), max: new AlphaField({ initial: 1 }) }),
    };
  }
}

/** A picture and how it lies on a surface. */
export class TextureData extends SchemaField {
  constructor(options: FieldOptions = {}, look: { initial?: Source; wildcard?: boolean; categories?: string[] } = {}) {
    const { initial = {}, wildcard = false, categories = ['IMAGE', 'VIDEO'] } = look;
    const number = (name: string, usual: number, more: FieldOptions = {}): NumberField =>
      new NumberField({ nullable: false, initial: initial[name] ?? usual, ...more });
    const fields: DataSchema = {
      src: new FilePathField({ categories, initial: initial.src ?? null, wildcard }),
      anchorX: number('anchorX', 0),
      anchorY: number('anchorY', 0),
      offsetX: number('offsetX', 0, { integer: true }),
      offsetY: number('offsetY', 0, { integer: true }),
      fit: new StringField({ initial: initial.fit ?? 'fill', choices: constants.TEXTURE_DATA_FIT_MODES }),
      scaleX: number('scaleX', 1),
      scaleY: number('scaleY', 1),
      rotation: new AngleField(),
      tint: new ColorField({ nullable: false, initial: initial.tint ?? '#ffffff' }),
      alphaThreshold: new AlphaField({ nullable: false, initial: initial.alphaThreshold ?? 0 }),
    };
    super(fields, options);
  }
}

function sightFields(): DataSchema {
  return {
    enabled: new BooleanField({ initial: false }),
    range: distance({ nullable: true }),
    angle: new AngleField({ initial: 360, normalize: false }),
    visionMode: new StringField({ required: true, blank: false, initial: 'basic' }),
    color: new ColorField(),
    attenuation: new AlphaField({ initial: 0.1 }),
    brightness: signed(0),
    saturation: signed(0),
    contrast: signed(0),
  };
}

function ringFields(): DataSchema {
  return {
    enabled: new BooleanField(),
    colors: new SchemaField({ ring: new ColorField(), background: new ColorField() }),
    effects: new NumberField({ required: true, initial: 1, min: 0, max: 0x7fffff, integer: true }),
    subject: new SchemaField({
      scale: new NumberField({ required: true, nullable: false, initial: 1, min: 0.5 }),
      texture: new FilePathField({ categories: ['IMAGE'] }),
    }),
  };
}

/** Systems add ways of moving, so the choices are read when a value is checked. */
const movementActions = (): Source => getProperty(client.config, 'Token.movement.actions') as Source;

/** What a token on a scene and an actor's prototype token share. */
export function tokenFields(): DataSchema {
  const size = (): NumberField => new NumberField({ nullable: false, positive: true, initial: 1, step: 0.5 });
  const bar = (name: 'primaryTokenAttribute' | 'secondaryTokenAttribute'): SchemaField => {
    const initial = (): unknown => client.game.system[name] ?? null;
    return new SchemaField({ attribute: new StringField({ required: true, nullable: true, blank: false, initial }) });
  };
  const middle = {
    src: () => constants.DEFAULT_TOKEN,
    anchorX: 0.5,
    anchorY: 0.5,
    fit: 'contain',
    alphaThreshold: 0.75,
  };
  const named = { required: true, blank: false, nullable: true, initial: null };
  return {
    displayName: choice(constants.TOKEN_DISPLAY_MODES, 0),
    actorLink: new BooleanField(),
    width: size(),
    height: size(),
    texture: new TextureData({}, { initial: middle, wildcard: true }),
    shape: choice(constants.TOKEN_SHAPES, constants.TOKEN_SHAPES.RECTANGLE_1),
    lockRotation: new BooleanField(),
    rotation: new AngleField(),
    alpha: new AlphaField(),
    disposition: choice(constants.TOKEN_DISPOSITIONS, constants.TOKEN_DISPOSITIONS.HOSTILE),
    displayBars: choice(constants.TOKEN_DISPLAY_MODES, 0),
    bar1: bar('primaryTokenAttribute'),
    bar2: bar('secondaryTokenAttribute'),
    light: new EmbeddedDataField(LightData),
    sight: new SchemaField(sightFields()),
    detectionModes: new ArrayField(
      new SchemaField({
        id: new StringField(),
        enabled: new BooleanField({ initial: true }),
        range: new NumberField({ required: true, min: 0, step: 0.01 }),
      }),
    ),
    occludable: new SchemaField({ radius: distance() }),
    ring: new SchemaField(ringFields()),
    turnMarker: new SchemaField({
      mode: choice(constants.TOKEN_TURN_MARKER_MODES, 1),
      animation: new StringField(named),
      src: new FilePathField({ categories: ['IMAGE', 'VIDEO'] }),
      disposition: new BooleanField(),
    }),
    movementAction: new StringField({ ...named, choices: movementActions }),
    flags: new DocumentFlagsField(),
  };
}

/** The token that an actor is put on a scene with. */
export class PrototypeToken extends DataModel {
  declare flags: Record<string, Source>;
  static override LOCALIZATION_PREFIXES = ['DOCUMENT', 'TOKEN'];
  static override defineSchema(): DataSchema {
    return {
      name: new StringField({ required: true, blank: true, textSearch: false }),
      ...tokenFields(),
      appendNumber: new BooleanField(),
      prependAdjective: new BooleanField(),
      randomImg: new BooleanField(),
    };
  }
  get actor(): unknown {
    return this.parent;
  }
  get isOwner(): boolean {
    return this.parent instanceof Document && this.parent.isOwner;
  }
  getFlag(scope: string, key: string): unknown {
    return getProperty(this.flags?.[scope] ?? {}, key);
  }
}

/** Schema of tokens on a scene. */
export class BaseToken extends Document {
  static override metadata = describe('Token', 'tokens');
  static DEFAULT_ICON = constants.DEFAULT_TOKEN;
  static override defineSchema(): DataSchema {
    const place = (): NumberField => new NumberField({ required: true, integer: true, nullable: false, initial: 0 });
    return {
      ...everyDocument(),
      name: new StringField({ required: true, blank: true }),
      ...tokenFields(),
      actorId: new DocumentIdField({ readonly: false }),
      x: place(),
      y: place(),
      elevation: new NumberField({ required: true, nullable: false, initial: 0 }),
      sort: place(),
      hidden: new BooleanField(),
      locked: new BooleanField(),
    };
  }
}

/** A token on a scene. Only tokens that are linked to their actor are modelled. */
export class TokenDocument extends BaseToken {
  declare actorId: string | null;
  get actor(): Document | null {
    return client.game.collections.get('Actor')?.get(this.actorId ?? '') ?? null;
  }
  static getTrackedAttributes(): Source {
    return { bar: [], value: [] };
  }
}

/** What the data of a new token is, from the actor's prototype. */
export function tokenSourceOf(actor: Document, more: Source): Source {
  const prototype = actor._source.prototypeToken;
  const source = isRecord(prototype) ? { ...prototype } : {};
  for (const key of ['appendNumber', 'prependAdjective', 'randomImg']) delete source[key];
  return { ...source, actorId: actor.id, ...more };
}
