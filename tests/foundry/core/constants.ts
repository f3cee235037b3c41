/** The stand-in of `CONST`: documented public constants that the module or the system reads. */
import { effectModes } from './fields/field.ts';
import { fileExtensions } from './fields/special-text.ts';
import { ownershipLevels, userRoles } from './permissions.ts';

export const vtt = 'Foundry Virtual Tabletop';
export const BASE_DOCUMENT_TYPE = 'base';
export const ACTIVE_EFFECT_MODES = Object.freeze(effectModes);
export const DOCUMENT_OWNERSHIP_LEVELS = Object.freeze(ownershipLevels);
export const USER_ROLES = Object.freeze(userRoles);
export const TOKEN_DISPOSITIONS = Object.freeze({ SECRET: -2, HOSTILE: -1, NEUTRAL: 0, FRIENDLY: 1 });
export const TOKEN_DISPLAY_MODES = Object.freeze({
  NONE: 0,
  CONTROL: 10,
  OWNER_HOVER: 20,
  HOVER: 30,
  OWNER: 40,
  ALWAYS: 50,
});
export const TOKEN_TURN_MARKER_MODES = Object.freeze({ DISABLED: 0, DEFAULT: 1, CUSTOM: 2 });
export const TOKEN_SHAPES = Object.freeze({
  ELLIPSE_1: 0,
  ELLIPSE_2: 1,
  TRAPEZOID_1: 2,
  TRAPEZOID_2: 3,
  RECTANGLE_1: 4,
  RECTANGLE_2: 5,
});
export const TEXTURE_DATA_FIT_MODES = ['fill', 'contain', 'cover', 'width', 'height'];
export const SORT_INTEGER_DENSITY = 100000;
export const GRID_TYPES = Object.freeze({ GRIDLESS: 0, SQUARE: 1, HEXODDR: 2, HEXEVENR: 3, HEXODDQ: 4, HEXEVENQ: 5 });
export const DICE_ROLL_MODES = Object.freeze({
  PUBLIC: 'publicroll',
  PRIVATE: 'gmroll',
  BLIND: 'blindroll',
  SELF: 'selfroll',
});
export const CHAT_MESSAGE_STYLES = Object.freeze({ OTHER: 0, OOC: 1, IC: 2, EMOTE: 3 });
export const JOURNAL_ENTRY_PAGE_FORMATS = Object.freeze({ HTML: 1, MARKDOWN: 2 });
export const TEXT_ANCHOR_POINTS = Object.freeze({ CENTER: 0, BOTTOM: 1, TOP: 2, LEFT: 3, RIGHT: 4 });
export const KEYBINDING_PRECEDENCE = Object.freeze({ PRIORITY: 0, NORMAL: 1, DEFERRED: 2 });
export const REGION_EVENTS = new Proxy({}, { get: (_target, key) => (typeof key === 'string' ? key : undefined) });
export const FILE_CATEGORIES = Object.fromEntries(
  Object.entries(fileExtensions).map(([name, extensions]) => [
    name,
    Object.fromEntries(extensions.map((extension) => [extension, `${name.toLowerCase()}/${extension}`])),
  ]),
);
export const DEFAULT_TOKEN = 'icons/svg/mystery-man.svg';
export const COMPENDIUM_DOCUMENT_TYPES = [
  'Actor',
  'Adventure',
  'Cards',
  'Item',
  'JournalEntry',
  'Macro',
  'Playlist',
  'RollTable',
  'Scene',
];
export const WORLD_DOCUMENT_TYPES = [
  'Actor',
  'Cards',
  'ChatMessage',
  'Combat',
  'FogExploration',
  'Folder',
  'Item',
  'JournalEntry',
  'Macro',
  'Playlist',
  'RollTable',
  'Scene',
  'Setting',
  'User',
];
export const PRIMARY_DOCUMENT_TYPES = WORLD_DOCUMENT_TYPES;
export const ALL_DOCUMENT_TYPES = [...WORLD_DOCUMENT_TYPES, 'ActiveEffect', 'JournalEntryPage', 'Token'];
export const FOLDER_DOCUMENT_TYPES = [...COMPENDIUM_DOCUMENT_TYPES, 'Compendium'];
export const WALL_RESTRICTION_TYPES = ['light', 'sight', 'sound', 'move'];
export const MEASURED_TEMPLATE_TYPES = Object.freeze({ CIRCLE: 'circle', CONE: 'cone', RECTANGLE: 'rect', RAY: 'ray' });
export const TILE_OCCLUSION_MODES = {};
export const OVERLAY_ROTATION_RATIO = 1;
export const CURSOR_STYLES = Object.freeze({ POINTER: 'pointer' });
export const MOVEMENT_DIRECTIONS = {};
export const GRID_DIAGONALS = Object.freeze({
  EQUIDISTANT: 0,
  EXACT: 1,
  APPROXIMATE: 2,
  RECTILINEAR: 3,
  ALTERNATING_1: 4,
  ALTERNATING_2: 5,
  ILLEGAL: 6,
});
export const COMBAT_ANNOUNCEMENTS = ['startEncounter', 'nextUp', 'yourTurn'];
export const TABLE_RESULT_TYPES = Object.freeze({ TEXT: 'text', DOCUMENT: 'document' });
