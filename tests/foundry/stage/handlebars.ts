import Handlebars from 'handlebars';
import { client } from '../core/client.ts';

const compiled = new Map<string, Handlebars.TemplateDelegate>();

/** The stand-in of `renderTemplate`: the real Handlebars, with the one helper of Foundry's that we use. */
export async function renderTemplate(path: string, data: object): Promise<string> {
  let template = compiled.get(path);
  if (!template) {
    const response = await fetch(`/${path}`);
    if (!response.ok) throw new Error(`there is no template ${path}`);
    template = Handlebars.compile(await response.text());
    compiled.set(path, template);
  }
  return template(data, { allowProtoPropertiesByDefault: true });
}

Handlebars.registerHelper('localize', (key: string, { hash }: Handlebars.HelperOptions) =>
  client.game.i18n.format(key, hash as Record<string, unknown>),
);
