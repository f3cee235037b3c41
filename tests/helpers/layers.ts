import path from 'node:path';

/** One import as written: who imports what, and whether it vanishes when types are stripped. */
export interface Import {
  /** The importing file, from the repository's root, with forward slashes. */
  file: string;
  /** What stands between the quotes. */
  specifier: string;
  /** True for `import type … from` and `export type … from` only. */
  isTypeOnly: boolean;
  /** The names taken; empty when all or none are. */
  names: string[];
}

/** The server's layers, lowest first; a layer may use those below it. A folder that is not listed is a feature. */
const serverLayers = [
  ['env', 'log', 'metrics', 'policies', 'unstorable'],
  ['db'],
  ['limits', 'models'],
  ['trpc'],
  ['feature'],
  ['router'],
  ['parts', 'answer-error', 'docs-page'],
  ['rest', 'sockets', 'page'],
  ['app'],
  ['companion'],
  ['main', 'generate', 'build-missing'],
  ['start'],
];

const isInside = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
const isTest = (file: string): boolean => /\.test\.ts$/.test(file);
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const isPackage = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);

/** Why this import breaks the layers of docs/ARCHITECTURE.md, in one sentence, or undefined when it is fine. */
export function whyForbidden(taken: Import): string | undefined {
  if (
    isPackage(taken.specifier, 'openai') &&
    !isInside(taken.file, 'server/models') &&
    !isInside(taken.file, 'tests')
  ) {
    return 'only server/models may use the openai SDK';
  }
  const target = isRelative(taken.specifier)
    ? path.posix.join(path.posix.dirname(taken.file), taken.specifier)
    : undefined;
  if (target !== undefined && isTest(taken.file) && isInside(target, 'tests')) return undefined;
  if (isInside(taken.file, 'shared')) return whyForbiddenInShared(taken, target);
  if (isInside(taken.file, 'module')) return whyForbiddenInModule(taken, target);
  if (isInside(taken.file, 'server')) return whyForbiddenInServer(taken, target);
  return undefined;
}

function whyForbiddenInShared({ file, specifier }: Import, target: string | undefined): string | undefined {
  if (target === undefined) {
    const isAllowed = isTest(file) || isPackage(specifier, 'zod');
    return isAllowed ? undefined : 'shared takes no package but zod';
  }
  if (isInside(target, 'shared') || isLanguage(target)) return undefined;
  return 'shared imports nothing from outside shared, except lang/*.json';
}

function whyForbiddenInModule({ file, specifier, isTypeOnly, names }: Import, target?: string): string | undefined {
  if (target === undefined) {
    const isBare = specifier.startsWith('node:') && !isTest(file);
    return isBare ? 'the module runs in a browser, where Node is not' : undefined;
  }
  if (isInside(target, 'module') || isInside(target, 'shared') || isLanguage(target)) return undefined;
  const isDoor = target === 'server/router.ts' && isTypeOnly && names.length === 1 && names[0] === 'AppRouter';
  return isDoor
    ? undefined
    : 'the module takes only `import type { AppRouter }` from server/router.ts, else module and shared';
}

function whyForbiddenInServer(taken: Import, target: string | undefined): string | undefined {
  const { file, specifier, isTypeOnly } = taken;
  if (target === undefined) {
    const isDatabase = isPackage(specifier, 'drizzle-orm') || isPackage(specifier, 'postgres');
    const mayQuery = isTest(file) || file.endsWith('/queries.ts') || /^server\/(db|limits)\//.test(file);
    return isDatabase && !isTypeOnly && !mayQuery ? 'SQL lives in queries.ts and server/db only' : undefined;
  }
  if (isInside(target, 'shared') || isLanguage(target) || target === 'package.json') return undefined;
  if (!isInside(target, 'server')) return 'the server imports only server and shared';
  const from = serverPlace(file);
  const to = serverPlace(target);
  if (from.unit === to.unit) return undefined;
  if (target.endsWith('/queries.ts')) return `only ${to.unit} may use its own queries; call one of its verbs`;
  if (isTest(file)) return undefined;
  if (from.rank < 0 || to.rank < 0) {
    return `${from.rank < 0 ? file : target} has no place in the layers; put it in a folder or name it in tests/helpers/layers.ts`;
  }
  const areFeatures = from.layer === 'feature' && to.layer === 'feature';
  return to.rank < from.rank || areFeatures ? undefined : `${from.layer} may not reach up or across to ${to.layer}`;
}

/** Where a server file stands: its folder (or itself), its layer's name and height. */
function serverPlace(file: string): { unit: string; layer: string; rank: number } {
  const [, first = '', second] = file.split('/');
  const unit = second === undefined ? first.replace(/(\.test)?\.ts$/, '') : first;
  const isListed = serverLayers.some((layer) => layer.includes(unit));
  const layer = second !== undefined && !isListed ? 'feature' : unit;
  return { unit: `server/${unit}`, layer, rank: serverLayers.findIndex((names) => names.includes(layer)) };
}

function isLanguage(target: string): boolean {
  return /^lang\/[a-z-]+\.json$/i.test(target);
}
