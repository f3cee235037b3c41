import { beforeAll, describe, expect, it } from 'vitest';
import { DataModel } from '../data-model.ts';
import { openPlainWorld } from '../plain-world.ts';
import type { DataModelValidationError } from '../validation.ts';
import * as fields from './all.ts';

beforeAll(async () => {
  await openPlainWorld();
});

class Inner extends DataModel {
  declare size: number;
  static override defineSchema(): Record<string, fields.DataField> {
    return { size: new fields.NumberField({ required: true, nullable: false, initial: 1, min: 1 }) };
  }
}

class Model extends DataModel {
  static override defineSchema(): Record<string, fields.DataField> {
    return {
      name: new fields.StringField({ required: true, blank: false, initial: 'nobody' }),
      inner: new fields.EmbeddedDataField(Inner),
      byKey: new fields.TypedObjectField(new fields.NumberField({ integer: true })),
      any: new fields.ObjectField(),
      picture: new fields.FilePathField({ categories: ['IMAGE'] }),
      color: new fields.ColorField(),
      link: new fields.DocumentUUIDField({ type: 'Item' }),
      json: new fields.JSONField({ initial: '{}' }),
      few: new fields.ArrayField(new fields.StringField(), { max: 2 }),
    };
  }
}

describe('a model', () => {
  it('fills in what is missing', () => {
    const { name, inner, byKey, few } = new Model({}).toObject();
    expect({ name, inner, byKey, few }).toEqual({ name: 'nobody', inner: { size: 1 }, byKey: {}, few: [] });
  });

  it('gives back plain data that makes the same model again', () => {
    const given = { name: 'Mira', byKey: { a: 1 }, any: { deep: [1, { x: null }] }, color: '#ff0000', json: '{"a":1}' };
    const source = new Model(given).toObject();
    expect(new Model(source).toObject()).toEqual(source);
    expect(new Model(source).toObject(false)).toMatchObject({ color: '#ff0000', json: '{"a":1}' });
  });

  it('says every place that is wrong', () => {
    const wrong = { byKey: { a: 'x' }, picture: 'x.exe', color: 'red', link: 'Actor.x', few: ['a', 'b', 'c'] };
    let paths: string[] = [];
    try {
      new Model(wrong);
    } catch (error) {
      paths = (error as DataModelValidationError).failure.toObject().map(({ path }) => path);
    }
    expect(paths.sort()).toEqual(['byKey.a', 'color', 'few', 'link', 'picture']);
  });

  it('that is not strict keeps what is wrong, and says that it is invalid', () => {
    const model = new Model({ picture: 'x.exe' }, { strict: false });
    expect(model.invalid).toBe(true);
    expect(new Model({}).invalid).toBe(false);
  });

  it('updates deep down, and gives only what differs', () => {
    const model = new Model({ byKey: { a: 1, b: 2 }, any: { x: { y: 1, z: 2 } } });
    const difference = model.updateSource({ 'byKey.b': 3, 'any.x.y': 1, 'any.x.-=z': null, inner: { size: 4 } });
    expect(difference).toEqual({ byKey: { b: 3 }, any: { x: { '-=z': null } }, inner: { size: 4 } });
    expect(model.toObject()).toMatchObject({ byKey: { a: 1, b: 3 }, any: { x: { y: 1 } }, inner: { size: 4 } });
  });

  it('is left as it was by an update that is refused, or that is only tried', () => {
    const model = new Model({ name: 'Mira' });
    const before = model.toObject();
    expect(() => model.updateSource({ name: 'Nira', picture: 'x.exe' })).toThrow('picture');
    expect(model.updateSource({ name: 'Nira' }, { dryRun: true })).toEqual({ name: 'Nira' });
    expect(model.toObject()).toEqual(before);
  });

  it('replaces whole objects when it may not merge', () => {
    const model = new Model({ byKey: { a: 1, b: 2 } });
    model.updateSource({ byKey: { c: 3 } }, { recursive: false });
    expect(model.toObject().byKey).toEqual({ c: 3 });
  });
});

describe('a schema', () => {
  it('refuses a field that belongs to another one, and a name that is reserved', () => {
    const field = new fields.NumberField();
    new fields.SchemaField({ a: field });
    expect(() => new fields.SchemaField({ b: field })).toThrow('already belongs to another schema');
    expect(() => new fields.SchemaField({ parent: new fields.NumberField() })).toThrow('reserved');
  });

  it('finds a field by its path', () => {
    expect(Model.schema.getField('inner.size')?.fieldPath).toBe('inner.size');
    expect(Model.schema.getField('inner.weight')).toBeUndefined();
  });
});
