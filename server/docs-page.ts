import { html, raw } from 'hono/html';

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: unknown }[];
  requestBody?: { content?: Record<string, { schema?: unknown }> };
  security?: unknown[];
}

/** The API as one readable page, without scripts. Everything on it comes from the OpenAPI document and is escaped. */
export function docsPage(document: {
  info: { title: string; version: string; description?: string };
  paths?: unknown;
  servers?: { url: string }[];
}) {
  const base = document.servers?.[0]?.url ?? '';
  const operations = Object.entries((document.paths ?? {}) as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${document.info.title}: API</title>
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <main>
          <h1>${document.info.title}: API ${document.info.version}</h1>
          <p>${document.info.description ?? ''}</p>
          <p>Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a></p>
          ${operations.map((entry) => operationSection(base, entry))}
        </main>
      </body>
    </html>`;
}

function operationSection(
  base: string,
  { path, method, operation }: { path: string; method: string; operation: Operation },
) {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const parameters = operation.parameters ?? [];
  return html`<section>
    <h2>${operation.summary ?? path}</h2>
    <p><code>${method} ${base}${path}</code> ${operation.security ? 'with a token' : 'for anyone'}</p>
    ${
      parameters.length > 0
        ? html`<ul>
            ${parameters.map((part) => html`<li><code>${part.name}</code> in ${part.in}${part.required ? ', required' : ''}</li>`)}
          </ul>`
        : ''
    }
    ${
      body
        ? html`<details>
            <summary>Body</summary>
            <pre>${JSON.stringify(body, null, 2)}</pre>
          </details>`
        : ''
    }
  </section>`;
}

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: light-dark(#f6f5f1, #171817); color: light-dark(#1f1d1b, #e9e5dd); font: 15px/1.6 Literata, Georgia, serif; }
  main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1 { font-size: 1.875rem; line-height: 1.2; }
  h2 { font-size: 1.125rem; margin: 2rem 0 0; border-top: 2px solid; padding-top: 0.25rem; }
  a { color: inherit; text-underline-offset: 3px; }
  pre { overflow: auto; font-size: 0.8125rem; }
  :focus-visible { outline: 2px solid light-dark(#14695b, #7dcab4); outline-offset: 2px; }
`;
