/** The module's id in Foundry: its folder, its settings, its flags, its hooks. */
export const MODULE_ID = 'fantasy-character-creator';

/** `type` of what is dragged from our windows; a character that is no actor yet. */
export const DRAG_TYPE = `${MODULE_ID}.Character`;
