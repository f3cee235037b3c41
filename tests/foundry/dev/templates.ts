import { MODULE_ID } from '../../../module/module-id.ts';

/*
 * Foundry reads templates over its socket, from its own disk, where no proxy can put others in their place. What is
 * among the partials already it does not ask for.
 */
const templates = import.meta.glob<string>('/templates/*.hbs', { query: '?raw', import: 'default', eager: true });
for (const [path, text] of Object.entries(templates))
  Handlebars.registerPartial(`modules/${MODULE_ID}${path}`, Handlebars.compile(text));

import.meta.hot?.accept();
