import type { Catalog } from '../catalog.ts';
import type { HintAbout } from '../reading.ts';
import type { Meaning, Sense } from './meaning.ts';
import { addPhrase, noPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { fold } from './tokens.ts';
import { addForms } from './vocabulary.ts';
import type { Word } from './vocabulary.ts';

/** What a catalog adds to the vocabulary: the names of its options, and which options an identifier stands for. */
export interface Options {
  words: Phrases<Word>;
  /** Names of one word that are forgiven a slip, by first letter. */
  forgiven: ReadonlyMap<string, readonly string[]>;
  /** Option keys an identifier stands for: its own, or those of its family; empty when the catalog has none. */
  keysOf(about: Sense, id: string): readonly string[];
  /** The subclasses' words that count only beside their class (`life`, `hand`), by class identifier. */
  shortNames: Phrases<ShortName>;
  /** Identifiers of the languages of this name, as `fold` writes it. */
  languagesNamed(word: string): readonly string[];
  /** The key of a subclass's class. */
  classOf(subclass: string): string | undefined;
}

/** A subclass by the part of its name that says which it is. */
export interface ShortName {
  classKey: string;
  key: string;
}

const cache = new WeakMap<Catalog, Options>();

/** The options of a catalog, made once per catalog object. */
export function optionsOf(catalog: Catalog): Options {
  const known = cache.get(catalog);
  if (known) return known;
  const made = build(catalog);
  cache.set(catalog, made);
  return made;
}

interface Named {
  key: string;
  identifier: string;
  name: string;
}

/** Stands for all armour but shields. */
const ANY_ARMOR = 'any-armor';

/** Kinds that are named outright, and how sure their name alone makes it. */
const NAMED = { species: 1, class: 1, subclass: 1, background: 1, feat: 0.8 } as const;
/** A feat or subclass whose whole name is one everyday word (`Alert`, `Hunter`) is that much less sure. */
const EVERYDAY = 0.75;

function build(catalog: Catalog): Options {
  const words = noPhrases<Word>();
  const shortNames = noPhrases<ShortName>();
  const forgiven = new Map<string, string[]>();
  const tables: Record<keyof typeof NAMED, readonly Named[]> = {
    species: catalog.species,
    class: catalog.classes,
    subclass: catalog.subclasses,
    background: catalog.backgrounds,
    feat: catalog.feats.filter((feat) => feat.type.value === 'feat'),
  };
  for (const about of Object.keys(NAMED) as (keyof typeof NAMED)[]) {
    for (const entry of tables[about]) {
      for (const name of namesOf(entry, about)) {
        addOption(words, about, entry.identifier, name);
        if (about === 'species' || about === 'class') forgive(forgiven, name);
      }
    }
  }
  const classKeys = new Map(catalog.classes.map((entry) => [entry.identifier, entry.key]));
  const classes = new Map<string, string>();
  for (const entry of catalog.subclasses) {
    const classKey = classKeys.get(entry.classIdentifier);
    if (classKey === undefined) continue;
    classes.set(entry.key, classKey);
    for (const name of [bareName(entry.name), entry.identifier.replaceAll('-', ' ')]) {
      addPhrase(shortNames, name, { classKey, key: entry.key });
    }
  }
  addGear(words, catalog);
  const languages = new Map(Object.entries(catalog.lists.languages).map(([id, name]) => [fold(name), [lastPart(id)]]));
  return {
    words,
    forgiven,
    shortNames,
    keysOf: resolver(catalog),
    languagesNamed: (word) => languages.get(word) ?? [],
    classOf: (key) => classes.get(key),
  };
}

function addOption(words: Phrases<Word>, about: HintAbout, id: string, name: string): void {
  if (name.length < 3) return;
  const isEveryday = !name.includes(' ') && (about === 'feat' || about === 'subclass');
  const weight = NAMED[about as keyof typeof NAMED] * (isEveryday ? EVERYDAY : 1);
  addForms(words, name, optionWord([{ about, id, weight }]), 'en');
}

function optionWord(meanings: Meaning[]): Word {
  return {
    language: '',
    isLocal: false,
    kind: 'option',
    gender: undefined,
    isPlural: false,
    isAdjective: false,
    meanings,
  };
}

/** `Elf, Wood` is also a wood elf; a name in brackets is also in front. A subclass's identifier is an everyday word. */
function namesOf({ name, identifier }: Named, about: Sense): string[] {
  const turned = /^([^,(]+)[,(]\s*([^)]+?)\)?$/.exec(name);
  const plain = name.replace(/[,()]/g, ' ').replace(/\s+/g, ' ').trim();
  const names = turned ? [plain, `${turned[2]!} ${turned[1]!.trim()}`] : [plain];
  return [...new Set(about === 'subclass' ? names : [...names, identifier.replaceAll('-', ' ')])];
}

/** A subclass's name without the words that all of its class share: `Path of the`, `College of`, `Domain` … */
function bareName(name: string): string {
  const bare = name
    .replace(/^(?:the|path|circle|college|oath|way|warrior|school|order|domain|pact)\s+(?:of\s+)?(?:the\s+)?/i, '')
    .replace(/\s+(?:domain|patron|sorcery|soul|bloodline|magic|tradition)$/i, '');
  return bare || name;
}

function forgive(forgiven: Map<string, string[]>, name: string): void {
  const word = fold(name);
  if (!/^[a-z]{6,}$/.test(word)) return;
  const list = forgiven.get(word[0]!);
  if (!list) forgiven.set(word[0]!, [word]);
  else if (!list.includes(word)) list.push(word);
}

/** Skills, tools and plain weapons and armour are named by their own names. */
function addGear(words: Phrases<Word>, catalog: Catalog): void {
  const { skills, tools } = catalog.lists;
  for (const [id, { name }] of Object.entries(skills)) add('skill', id, name, 0.6);
  for (const [id, { name }] of Object.entries(tools)) {
    // Horns are also on heads and dice also in idioms: only the singular of an instrument names it.
    addPhrase(words, name, optionWord([{ about: 'tool', id: lastPart(id), weight: 0.7 }]));
  }
  for (const item of catalog.equipment) {
    const isPlain = item.rarity === '' && (item.weapon !== null || item.armor !== null);
    if (isPlain) add('item', item.identifier, item.name, 0.8);
  }
  function add(about: HintAbout, id: string, name: string, weight: number): void {
    if (name.length > 2) addForms(words, name, optionWord([{ about, id, weight }]), 'en');
  }
}

const lastPart = (key: string): string => key.slice(key.lastIndexOf(':') + 1);

function resolver(catalog: Catalog): Options['keysOf'] {
  const tables: Partial<Record<Sense, readonly Named[]>> = {
    species: catalog.species,
    class: catalog.classes,
    subclass: catalog.subclasses,
    background: catalog.backgrounds,
    feat: catalog.feats,
    item: catalog.equipment,
  };
  const lists: Partial<Record<Sense, [string, readonly string[]]>> = {
    skill: ['skills', Object.keys(catalog.lists.skills)],
    tool: ['tool', Object.keys(catalog.lists.tools)],
    language: ['languages', Object.keys(catalog.lists.languages)],
  };
  const found = new Map<string, readonly string[]>();
  const armor = catalog.equipment.filter((item) => item.armor && item.category !== 'shield').map(({ key }) => key);
  return (about, id) => {
    const place = `${about} ${id}`;
    let keys = id === ANY_ARMOR ? armor : found.get(place);
    if (!keys) {
      const [prefix, ids] = lists[about] ?? ['', []];
      keys = tables[about]
        ? family(tables[about], id, about)
        : ids.filter((key) => key === id || lastPart(key) === id).map((key) => `${prefix}:${key}`);
      found.set(place, keys);
    }
    return keys;
  };
}

/** The entry of this identifier, else those that have all its words, else (a lineage the catalog lacks) its people. */
function family(entries: readonly Named[], id: string, about: Sense): string[] {
  const exact = entries.filter((entry) => entry.identifier === id);
  if (exact.length) return exact.map((entry) => entry.key);
  if (about !== 'species' && about !== 'subclass') return [];
  const wanted = id.split('-');
  const matching = entries.filter(({ identifier }) => {
    const parts = identifier.split('-');
    return wanted.every((part) => parts.includes(part)) && (wanted.includes('half') || !parts.includes('half'));
  });
  if (matching.length || about !== 'species' || wanted.length < 2 || wanted.includes('half')) {
    return matching.map((entry) => entry.key);
  }
  return family(entries, wanted[0]!, about);
}
