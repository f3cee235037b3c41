import type { ErrorCode } from '../../../shared/errors.ts';
import type { Fault } from '../core/faults.ts';

/** How the making of the next actors goes. */
export interface StandInWish {
  /** Fails with this code: half way through, or when what was stored is read back. */
  failure?: ErrorCode;
  at?: 'equipment' | 'verify';
  /** Books in which every name is a payload. */
  isHostile?: boolean;
  /** How long each step takes. */
  stepMs?: number;
  /** Takes prose for HTML, as no adapter may. */
  isCareless?: boolean;
  /** It makes actors only. */
  cannotUpdate?: boolean;
  byHand?: { code: 'option-missing'; about: string; name: string }[];
}

/** How a stage is set up; the page finds it in `window.STAGE`. */
export interface StageConfig {
  /** The stage's own little system, or the real dnd5e where the server was given a checkout of it. */
  system: 'generic' | 'dnd5e';
  generation: 13 | 14;
  role: 'PLAYER' | 'TRUSTED' | 'ASSISTANT' | 'GAMEMASTER';
  /** Colours of Foundry's windows; empty leaves them to the system. */
  theme: 'light' | 'dark' | '';
  photosensitive: boolean;
  /** World settings as the database has them: `fantasy-character-creator.companion` … */
  world: Record<string, unknown>;
  /** Addresses of the manifests of the active modules. */
  modules: string[];
  /** Scenes are there unless a test wants none. */
  hasScene: boolean;
  /** How the stand-in adapter of the stage's own system behaves; null registers none. */
  adapter: StandInWish | null;
  /** Something behind the module's script: some hosts add it, so that a new release is not taken from a cache. */
  query: string;
  /** Whether the world has the Quench module, which runs tests. */
  quench: boolean;
  /** What goes wrong with writes to the world once it is ready. */
  faults: Fault[];
}

/** The stage as most tests want it. */
export const usualStage: StageConfig = {
  system: 'generic',
  generation: 13,
  role: 'GAMEMASTER',
  theme: 'light',
  photosensitive: false,
  world: {},
  modules: ['/modules/fantasy-character-creator/module.json'],
  hasScene: true,
  adapter: {},
  query: '',
  quench: false,
  faults: [],
};
