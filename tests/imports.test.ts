import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { whyForbidden } from './helpers/layers.ts';
import { importsOf, readSource, root, sourceFiles } from './helpers/source-files.ts';

const broken: [file: string, code: string][] = [
  ['shared/concept.ts', `import { readFile } from 'node:fs';`],
  ['shared/concept.ts', `import { Hono } from 'hono';`],
  ['shared/rules/draft.ts', `import { openDatabase } from '../../server/db/open.ts';`],
  ['shared/rules/draft.ts', `export * from '../../module/main.ts';`],
  ['shared/concept.test.ts', `import { app } from '../server/app.ts';`],
  ['module/companion.ts', `import { AppRouter } from '../server/router.ts';`],
  ['module/companion.ts', `import { type AppRouter } from '../server/router.ts';`],
  ['module/companion.ts', `import type { Context } from '../server/trpc.ts';`],
  ['module/companion.ts', `import type { AppRouter, Other } from '../server/router.ts';`],
  ['module/companion.ts', `const load = () => import('../server/app.ts');`],
  ['module/companion.ts', `import OpenAI from 'openai';`],
  ['module/settings.ts', `import path from 'node:path';`],
  [
    'module/creator/creator.svelte',
    `<p>Hello</p>\n<script lang="ts">\n  import { env } from '../../server/env.ts';\n</script>`,
  ],
  ['server/app.ts', `import { start } from './main.ts';`],
  ['server/router.ts', `import { app } from './app.ts';`],
  ['server/library/share.ts', `import { appRouter } from '../router.ts';`],
  ['server/library/share.ts', `import { ownerOf } from '../accounts/queries.ts';`],
  ['server/library/share.ts', `import type { Row } from '../accounts/queries.ts';`],
  ['server/library/share.ts', `import { eq } from 'drizzle-orm';`],
  ['server/library/share.ts', `import { mount } from '../../module/main.ts';`],
  ['server/library/share.ts', `import { root } from '../../tests/helpers/source-files.ts';`],
  ['server/generation/start.ts', `import OpenAI from 'openai';`],
  ['server/generation/start.ts', `import { zodResponseFormat } from 'openai/helpers/zod';`],
  ['server/generation/start.ts', `type Client = import('openai').OpenAI;`],
  ['server/db/open.ts', `import { charge } from '../limits/charge.ts';`],
  ['server/models/write.ts', `import { start } from '../generation/start.ts';`],
  ['server/stray.ts', `import { env } from './env.ts';`],
];

const sound: [file: string, code: string][] = [
  ['shared/concept.ts', `import { z } from 'zod';\nimport english from '../lang/en.json' with { type: 'json' };`],
  ['shared/rules/draft.ts', `import type { Concept } from '../concept.ts';`],
  [
    'shared/concept.test.ts',
    `import { expect } from 'vitest';\nimport { root } from '../tests/helpers/source-files.ts';`,
  ],
  ['module/companion.ts', `import type { AppRouter } from '../server/router.ts';`],
  [
    'module/companion.ts',
    `import { createTRPCClient } from '@trpc/client';\nimport { concept } from '../shared/concept.ts';`,
  ],
  ['server/main.ts', `import { makeApp } from './app.ts';\nimport { env } from './env.ts';`],
  ['server/generate.ts', `import { draft } from '../shared/rules/draft.ts';\nimport { parseArgs } from 'node:util';`],
  ['server/router.ts', `import { library } from './library/router.ts';`],
  [
    'server/library/share.ts',
    `import { findMember } from './queries.ts';\nimport { find } from '../accounts/find.ts';`,
  ],
  ['server/library/queries.ts', `import { eq } from 'drizzle-orm';\nimport { characters } from '../db/schema.ts';`],
  ['server/library/share.ts', `import type { SQL } from 'drizzle-orm';`],
  ['server/limits/charge.ts', `import { open } from '../db/open.ts';`],
  ['server/models/write.ts', `import OpenAI from 'openai';`],
  ['tests/helpers/make-app.ts', `import { makeApp } from '../../server/app.ts';`],
];

const breaches = (file: string, code: string): string[] =>
  importsOf(file, code).flatMap((taken) => {
    const why = whyForbidden(taken);
    return why === undefined ? [] : [`${file} imports '${taken.specifier}': ${why}`];
  });

describe('the layers', () => {
  it.each(broken)('refuse in %s: %s', (file, code) => {
    expect(breaches(file, code)).toHaveLength(1);
  });

  it.each(sound)('allow in %s: %s', (file, code) => {
    expect(breaches(file, code)).toEqual([]);
  });

  it('hold in every file we have', () => {
    const files = sourceFiles('shared', 'server', 'module', 'tests');
    expect(files).not.toEqual([]);
    expect(files.flatMap((file) => breaches(file, readSource(file)))).toEqual([]);
  });

  it('fail the linter too, so an editor shows the breach', async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
      ruleFilter: ({ ruleId }) => ruleId === 'layers/imports',
    });
    const [result] = await eslint.lintText(`import { x } from '../server/x.ts';\nexport { x };\n`, {
      filePath: 'shared/not-there.ts',
    });
    expect(result?.messages.map((message) => message.ruleId)).toEqual(['layers/imports']);
  });
});
