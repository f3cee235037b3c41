import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Import } from './layers.ts';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Paths of our own TypeScript and Svelte files below the given folders, from the root, with forward slashes. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,svelte}`, { cwd: root }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort();
}

/** The text of a file named as `sourceFiles` names it. */
export function readSource(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Every import of a file: statements, re-exports, `import()` and types written as `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  const code = file.endsWith('.svelte') ? scriptsOf(text) : text;
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean, names: string[] = []): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ file, specifier: specifier.text, isTypeOnly, names });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword, importedNames(node));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  return found;
}

function importedNames({ importClause }: ts.ImportDeclaration): string[] {
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return importClause ? ['*'] : [];
  const names = bindings.elements.map((element) => (element.propertyName ?? element.name).text);
  return importClause.name ? ['default', ...names] : names;
}

function scriptsOf(component: string): string {
  return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}
