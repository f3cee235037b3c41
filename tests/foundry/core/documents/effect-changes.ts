import { DataModel } from '../data-model.ts';
import type { Document } from '../document.ts';
import { DataField, effectModes, textOf, type EffectChange } from '../fields/field.ts';
import { Hooks } from '../hooks.ts';
import { log } from '../log.ts';
import { messageOf, type Source } from '../source.ts';
import { mergeObject } from '../tools/merge.ts';
import { getProperty, getType, setProperty } from '../tools/property.ts';

/** Lets the field that a change names do the change; undefined when no schema has it. */
export function applyToField(model: Document, change: EffectChange, given?: unknown): Source | undefined {
  const field = given instanceof DataField ? given : fieldOf(model, change.key);
  if (!field) return undefined;
  const update = field.applyChange(getProperty(model, change.key), model, change);
  setProperty(model, change.key, update);
  return { [change.key]: update };
}

function fieldOf(model: Document, key: string): DataField | undefined {
  if (!key.startsWith('system.')) return model.schema.getField(key);
  return model.system instanceof DataModel ? model.system.schema.getField(key.slice('system.'.length)) : undefined;
}

/** Applies a change to derived data, going by what kind of value is there. */
export function applyWithoutField(effect: Document, actor: Document, change: EffectChange): Source {
  const current = getProperty(actor, change.key) ?? null;
  let changes: Source;
  try {
    changes = combine(actor, change, current, castDelta(change.value, current));
  } catch (error) {
    log.effects.push({ model: 'ActiveEffect', name: effect.name, path: change.key, message: messageOf(error) });
    return {};
  }
  mergeObject(actor, changes);
  return changes;
}

function castDelta(raw: unknown, current: unknown): unknown {
  if (!Array.isArray(current)) return castTo(raw, getType(current));
  const kind = current.length ? getType(current[0]) : 'string';
  const parsed = parseOrText(raw);
  return (Array.isArray(parsed) ? parsed : [parsed]).map((value) => castTo(value, kind));
}

function castTo(raw: unknown, kind: string): unknown {
  if (kind === 'boolean') return Boolean(parseOrText(raw));
  if (kind === 'number') return Number.isFinite(Number(raw)) ? Number(raw) : 0;
  return kind === 'string' ? String(raw) : parseOrText(raw);
}

function parseOrText(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function combine(actor: Document, change: EffectChange, current: unknown, delta: unknown): Source {
  const { key, mode } = change;
  switch (mode) {
    case effectModes.ADD:
      return { [key]: add(current, delta) };
    case effectModes.MULTIPLY:
      return multiply(key, current, delta);
    case effectModes.OVERRIDE:
      return { [key]: delta };
    case effectModes.UPGRADE:
    case effectModes.DOWNGRADE: {
      if (typeof current !== 'boolean' && typeof current !== 'number') return {};
      const isBetter = mode === effectModes.UPGRADE ? Number(delta) > Number(current) : Number(delta) < Number(current);
      return isBetter ? { [key]: delta } : {};
    }
    default:
      return customize(actor, change, current, delta);
  }
}

function add(current: unknown, delta: unknown): unknown {
  if (current === null) return delta;
  if (Array.isArray(current)) return current.concat(delta);
  if (typeof current === 'boolean') return current || delta;
  if (typeof current === 'number') return current + Number(delta);
  return `${textOf(current)}${textOf(delta)}`;
}

function multiply(key: string, current: unknown, delta: unknown): Source {
  if (typeof current === 'boolean') return { [key]: current && delta };
  return typeof current === 'number' ? { [key]: current * Number(delta) } : {};
}

function customize(actor: Document, change: EffectChange, current: unknown, delta: unknown): Source {
  const before = getProperty(actor, change.key);
  const changes: Source = {};
  Hooks.call('applyActiveEffect', actor, change, current, delta, changes);
  const after = getProperty(actor, change.key);
  return after === before ? changes : { ...changes, [change.key]: after };
}
