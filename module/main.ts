import './styles/foundry.css';
import { api } from './api.ts';
import { carriedBy } from './carried.ts';
import { MODULE_ID } from './module-id.ts';
import { registerSettings } from './settings.ts';
import { actorEntry, dressDirectory } from './sidebar.ts';
import { openAccount, openCreator } from './windows.ts';

/** The entry in Foundry's settings: pressing it opens our window instead of one of its own. */
class AccountMenu extends foundry.applications.api.ApplicationV2 {
  override async render(): Promise<this> {
    await openAccount();
    return this;
  }
}

Hooks.once('init', () => {
  registerSettings(() => Hooks.callAll(`${MODULE_ID}.companion`));
  game.settings!.registerMenu(MODULE_ID, 'account', {
    name: 'FCC.Foundry.Setting.account',
    label: 'FCC.Foundry.Setting.accountLabel',
    hint: 'FCC.Foundry.Setting.accountHint',
    icon: 'fa-solid fa-link',
    type: AccountMenu,
    restricted: false,
  });
  game.keybindings!.register(MODULE_ID, 'open', {
    name: 'FCC.Foundry.Setting.key',
    hint: 'FCC.Foundry.Setting.keyHint',
    editable: [{ key: 'KeyN', modifiers: [foundry.helpers.interaction.KeyboardManager.MODIFIER_KEYS.SHIFT] }],
    onDown: () => {
      void openCreator();
      return true;
    },
  });
  const module = game.modules!.get(MODULE_ID);
  if (module) module.api = api;
});

Hooks.once('ready', () => {
  Hooks.callAll(`${MODULE_ID}.ready`, api);
});

// Somebody who has Quench can try all this in her own world; nobody else reads any of it.
Hooks.on('quenchReady', (quench) => {
  void import('./quench/register.ts').then(({ registerBatches }) => registerBatches(quench));
});

Hooks.on('renderActorDirectory', (_app, element) => dressDirectory(element));

Hooks.on('getActorContextOptions', (_app, options) => {
  options.push(actorEntry());
});

Hooks.on('dropCanvasData', (_canvas, data, event) => {
  const load = carriedBy(data);
  if (!load) return;
  const { x, y } = data as unknown as { x: number; y: number };
  void load.toScene({ x, y, isFree: event.shiftKey });
  // Foundry does not know what it is and must leave it alone.
  return false;
});
