import Handlebars from 'handlebars';
import { client } from '../core/client.ts';

/**
 * The stand-in of `renderTemplate`: the real Handlebars, with the one helper of Foundry's that we use. As there, what is
 * among the partials is not asked for.
 */
export async function renderTemplate(path: string, data: object): Promise<string> {
  const template = (Handlebars.partials[path] ??= await readTemplate(path)) as Handlebars.TemplateDelegate;
  return template(data, { allowProtoPropertiesByDefault: true });
}

async function readTemplate(path: string): Promise<Handlebars.TemplateDelegate> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`there is no template ${path}`);
  return Handlebars.compile(await response.text());
}

Handlebars.registerHelper('localize', (key: string, { hash }: Handlebars.HelperOptions) =>
  client.game.i18n.format(key, hash as Record<string, unknown>),
);
