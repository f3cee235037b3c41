import type { Api } from './api.ts';
import type { ContextEntry13, ContextEntry14, LibraryFlag } from './foundry-types.ts';
import type { Quench } from './quench/quench.ts';
import type { Devices } from './settings.ts';
import type { Receipt } from './systems/adapter.ts';

/* What is ours in Foundry's registries, and the hooks that the types lack. */
declare module 'fvtt-types/configuration' {
  interface SettingConfig {
    'fantasy-character-creator.companion': string;
    'fantasy-character-creator.devices': Devices;
    'core.photosensitiveMode': boolean;
  }
  interface FlagConfig {
    Actor: { 'fantasy-character-creator'?: { library?: LibraryFlag; character?: { recipe?: { seed?: unknown } } } };
  }
  interface ModuleConfig {
    'fantasy-character-creator': { api?: Api };
  }
  namespace Hooks {
    interface HookConfig {
      getActorContextOptions: (app: object, options: (ContextEntry13 | ContextEntry14)[]) => void;
      quenchReady: (quench: Quench) => void;
      'fantasy-character-creator.companion': () => void;
      'fantasy-character-creator.ready': (api: Api) => void;
      'fantasy-character-creator.createActor': (actor: Actor.Implementation, receipt: Receipt) => void;
      'fantasy-character-creator.updateActor': (actor: Actor.Implementation, receipt: Receipt) => void;
      'fantasy-character-creator.placeActor': (
        actor: Actor.Implementation,
        token: TokenDocument.Implementation,
      ) => void;
    }
  }
}
