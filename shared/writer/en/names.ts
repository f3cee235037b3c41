import type { Kin } from '../language.ts';

type Forms = Readonly<Record<'feminine' | 'masculine' | 'neutral', string>>;
const forms = (feminine: string, masculine: string, neutral: string): Forms => ({ feminine, masculine, neutral });

/** What somebody is to the hero. */
export const kin: Readonly<Record<Kin, Forms>> = {
  sibling: forms('sister', 'brother', 'sibling'),
  parent: forms('mother', 'father', 'parent'),
  child: forms('daughter', 'son', 'child'),
  friend: forms('friend', 'friend', 'friend'),
  comrade: forms('comrade', 'comrade', 'comrade'),
  spouse: forms('wife', 'husband', 'spouse'),
  cousin: forms('cousin', 'cousin', 'cousin'),
  aunt: forms('aunt', 'uncle', 'great-cousin'),
  grandparent: forms('grandmother', 'grandfather', 'grandparent'),
};

/** Titles of the one above, in the old life. */
export const superiors = {
  acolyte: { feminine: ['Prioress', 'Mother', 'Abbess', 'Canoness'], masculine: ['Prior', 'Father', 'Abbot', 'Canon'] },
  criminal: { feminine: ['Aunt', 'Old', 'Mother'], masculine: ['Uncle', 'Old', 'Papa'] },
  sage: { feminine: ['Doctor', 'Professor', 'Provost', 'Dean'], masculine: ['Doctor', 'Professor', 'Provost', 'Dean'] },
  soldier: { feminine: ['Sergeant', 'Captain', 'Corporal'], masculine: ['Sergeant', 'Captain', 'Corporal'] },
  other: { feminine: ['Mistress', 'Old'], masculine: ['Master', 'Old'] },
};

/** Honorifics that stand before a name and are not one. */
// prettier-ignore
export const titles = ['sir', 'dame', 'lady', 'lord', 'sister', 'brother', 'father', 'mother', 'captain', 'sergeant', 'saint', 'old', 'young', 'little', 'big', 'doctor', 'dr', 'dr.', 'master', 'mistress', 'professor', 'prince', 'princess', 'king', 'queen', 'baron', 'baroness', 'count', 'countess', 'duke', 'duchess', 'mr', 'mr.', 'mrs', 'mrs.', 'miss', 'ms', 'ms.', 'aunt', 'uncle', 'granny', 'brother-captain', 'general', 'colonel', 'major', 'lieutenant', 'st.'];

/** Names that the language itself makes: inns, ships, rivers. `{place}` is a made-up name. */
// prettier-ignore
export const names: Readonly<Record<string, readonly string[]>> = {
  inn: ['the Drowned Bell', 'the Third Candle', 'the Honest Weasel', 'the Lame Heron', 'the Last Ferry', 'the Widow and Ladder', 'the Copper Kettle', 'the Slow Hare', 'the Nine of Cups', 'the Patient Ox', 'the Salt Cellar', 'the Blind Owl', 'the Bent Nail', 'the Two Uncles', 'the Hanged Clock', 'the Warm Stone', 'the Eel and Bucket', 'the Lucky Crow', 'the Open Gate', 'the Sleeping Dog', 'the Red Glove', 'the Broken Oar', 'the Quiet Goose', 'the Tin Moon', 'the Half Loaf', 'the Gilded Turnip', 'the Wet Feather', 'the Second Thought', 'the Barley Crown', 'the Old Argument'],
  ship: ['Patience', 'Grey Heron', 'Second Wife', 'Merry Debt', 'Bright Annet', 'Northern Lamp', 'Good Intent', 'Salt Daughter', 'Lark Rising', 'Constant Tom', 'Windfall', 'Hollow Crown', 'Morning Bell', 'Late Supper', 'Sparrow', 'Grateful Widow', 'Black Petrel', 'Prudence', 'Swift Return', 'Kittiwake', 'Long Farewell', 'Amber Queen', 'Eel', 'Daughter of {place}', 'Pride of {place}'],
  company: ['the Ninth Ferrymen', 'the Lamplighters', 'the Old Third', 'the Ashen Foot', 'the Tinkers', 'the Grey Blankets', 'the Long Step', 'the {place} Levy', 'the Crow Company', 'the Mudlarks', 'the Second Wall', 'the Salt Regiment', 'the Candle Guard', 'the Broken Wheel', 'the Oxbow Foot', 'the Rearguard of {place}', 'the Thistle Company', 'the Wet Boots', 'the Free Spades', 'the Eleventh of {place}', 'the Bridge Wardens', 'the Hound Banner', 'the Owl Watch', 'the Bread Column', 'the Iron Geese'],
  gang: ['the Tallow Street crew', 'the Magpies', 'the Quiet Hands', 'the Lower Ladder', 'the Eel Market', 'the Night Bakers', 'the Spoon Guild', 'the Left-Hand Tailors', 'the Pigeon Loft', 'the Cellar Parliament', 'the Grey Cousins', 'the Ropewalk', 'the Honest Six', 'the Wharf Choir', 'the Chimney Club', 'the Half-Crowns', 'the Button Men', 'the Other Watch', 'the Tide Office', 'the Candle Ends', 'the Sisters of the Sack', 'the Dry Well', 'the Rag and Bone', 'the Late Shift', 'the Bell Foundry'],
  school: ['the Athenaeum of {place}', 'the Long Library', 'the College of {place}', 'the House of Maps', 'the Cold Stacks', 'the Cabinet at {place}', 'the Scriptorium of {place}', 'the Nine Reading Rooms', 'the Tower of Clocks', 'the Weather College', 'the Collegium at {place}', 'the Deposit Library', 'the Lantern School', 'the Faculty at {place}', 'the Bricked Library', 'the Archive of {place}', 'the Hall of Indexes', 'the Old Observatory', 'the Society of Measures', 'the Lower Archive', 'the Blue School', 'the House of Glosses', 'the Quiet College', 'the Stair of Books', 'the Academy at {place}'],
  temple: ['the House of Lamps', 'the Ferry Chapel', 'the Priory of the Well', 'the Chapel of Small Hours', 'the Hall of Open Hands', 'the Abbey at {place}', 'the Low Cloister', 'the Temple of the Second Bell', 'the Salt Abbey', 'the House of Ashes', 'the Tower Chapel', 'the Wayside House', 'the Cloister of {place}', 'the Hospice of the Stair', 'the Shrine of Nine Steps', 'the Grey Minster', 'the Orchard Priory', 'the House of Bread', 'the River Temple', 'the Candle House', 'the Old Sanctuary', 'the Hill Chapel', 'the Chantry at {place}', 'the House of the Threshold', 'the Temple of Good Mornings'],
  deity: ['the Lamplighter', 'the Lady of Thresholds', 'the Ferryman', 'the Patient One', 'the Keeper of Wells', 'the Mender', 'the Grey Shepherd', 'Our Lady of Small Mercies', 'the Host of the Dawn', 'the Weigher', 'the Mother of Bread', 'the Gatewarden', 'the One Who Counts', 'the Hearth Uncle', 'the Watcher on the Stair', 'the Sower', 'the Lord of the Last Mile', 'the Bright Neighbour', 'the Binder of Sheaves', 'the Unsleeping', 'the Stone Mother', 'the Judge Under the Tree', 'the Second Lantern', 'the Rain Bringer', 'the Quiet Healer', 'the Maker at the Wheel', 'the Guest', 'the Rower', 'the Bearer of the Coal', 'the Gentle Axe'],
  patron: ['the Tenant', 'the Voice in the Basin', 'the Lady of Interest', 'the Guest Below', 'the Ninth Cousin', 'the Lamp That Looks', 'the Kind Stranger', 'the Long Listener', 'the Host of the Drowned Hall', 'the One at the Window', 'Old Appetite', 'the Duke of Ashes', 'the Paper Queen', 'the Quiet Partner', 'the Creditor', 'the Thing in the Orchard', 'the Mouth of the Well', 'the Other Moon', 'the Governess', 'the Fisher of Names', 'the Winter Tailor', 'Sweet Nobody', 'the Clerk of the Deep', 'the Eldest Echo', 'the Uninvited', 'Mother Undertow', 'the Polite Dark'],
  fiend: ['the Lady of Interest', 'the Duke of Ashes', 'the Creditor', 'the Red Notary', 'the Clerk of the Deep', 'Old Appetite', 'the Quiet Partner', 'the Lord of Small Print', 'the Ember Regent', 'the Bailiff Below', 'the Ninth Signatory', 'Madam Cinder', 'the Auditor', 'the Smiling Warden', 'the Prince of Receipts', 'the Collector', 'the Underwriter', 'the Host of the Last Supper', 'the Brass Uncle', 'the Furnace Clerk', 'the Warm Hand', 'the Viscount of Locks', 'the Gentleman at the Crossing', 'the Patient Creditor', 'the Kiln King'],
  river: ['the Ard', 'the Ketter', 'the Long Water', 'the Wend', 'the Ashel', 'the Morrow', 'the Little Sorrow', 'the Tamble', 'the Ouzel', 'the Brown Sister', 'the Iven', 'the Sarn', 'the Eddle', 'the Hask', 'the Black Wend', 'the Lirren', 'the Oxbow', 'the Dray', 'the Nethel', 'the Silver Dray', 'the Yarrow', 'the Withy', 'the Corvel', 'the Slow Ann', 'the Uther'],
  ruin: ['Gallowmere Keep', 'the Hollow Tower', 'the Sunk Exchange', 'the Ninefold Stair', 'Old {place}', 'the Glass Quarry', 'the Fallen Observatory', 'Crane Hall', 'the Standing Stones at {place}', 'the Blind Fort', 'the Salt Vaults', 'the Orchard of {place}', 'the Shuttered Mine', 'Lorn Castle', 'the Barrow of {place}', 'the Whispering Cut', 'the Thorn Maze', 'the Drowned Mill', 'the Winter House', 'the Bone Terrace', 'the Unlit Light', 'the Hill With Doors', 'the Weeping Gate', 'Ravel Hold', 'the House of {place}', 'the Marsh Assembly', 'the Lower Ruins', 'Sorrow Keep', 'the Chained Wood', 'the Quiet Pit'],
  street: ['Tallow Street', 'Lantern Row', 'Eel Lane', 'Candlewright Street', 'Gallows Steps', 'Mill Lane', 'Cutpurse Stairs', 'Ropewalk', 'Pudding Lane', 'Saddler Row', 'Ash Street', 'Needle Court', 'Glover Street', 'the Shambles', 'Crow Alley', 'Bridge Street', 'Kettle Yard', 'Cheap Street', 'Bellfounder Row', 'Widow Street', 'Salt Hill', 'Fish Steps', 'Weaver Close', 'Plum Court', 'Barrel Row'],
  token: ['brass key', 'cracked hand bell', 'blue glass bead', 'child\'s wooden horse', 'bent spoon', 'stopped watch', 'lead soldier', 'silver thimble', 'fox tooth', 'bone whistle', 'tin star', 'knotted red ribbon', 'stone with a hole in it', 'ferry token', 'dried plum stone', 'scrap of blue tile', 'wooden chess rook', 'iron nail on a thread', 'small clay bird', 'sealed letter', 'walnut shell', 'dog-eared playing card', 'lock of grey wool', 'copper ring', 'candle end', 'broken compass', 'acorn cup', 'pewter button'],
  season: ['spring', 'summer', 'autumn', 'winter'],
  coin: ['sixty silver', 'ninety gold', 'two hundred silver', 'forty gold', 'three hundred silver', 'eleven gold and some copper', 'a hundred and twelve gold', 'eighty silver', 'a year\'s wages', 'five hundred silver', 'thirty gold', 'seventy gold, less a ring', 'a good horse and a half', 'two hundred gold', 'a hundred and fifty silver', 'nineteen gold', 'a season\'s pay', 'four hundred gold', 'sixty gold and a cow', 'ninety-nine silver', 'fifty gold', 'a thousand copper, counted', 'twenty-two gold', 'a house and its garden', 'three cows'],
};

/** What kind of settlement home is, by people and by theme. */
export const settlements: Readonly<Record<string, readonly string[]>> = {
  any: ['market town', 'mill town', 'village', 'walled town', 'river town', 'hill village', 'toll town', 'border town'],
  dwarf: ['hold', 'mining hold', 'gate town', 'under-city'],
  elf: ['grove town', 'tower town', 'woodland hall', 'river hall'],
  gnome: ['burrow town', 'warren', 'hillside village'],
  halfling: ['village', 'shire town', 'farming village'],
  goliath: ['summer camp', 'cliff village', 'high camp'],
  orc: ['camp', 'horse camp', 'ford village'],
  sea: ['harbour town', 'fishing village', 'island port'],
  mine: ['mining town', 'quarry village'],
  desert: ['oasis town', 'well town'],
  city: ['city', 'old city', 'river city'],
  forest: ['forest village', 'logging town'],
  mountain: ['mountain village', 'pass town'],
  ice: ['northern village', 'ice harbour'],
};

/** What an age that the prompt gives does to looks. */
export const ages = {
  young: [
    '{they} {~is} young enough that {their} ears still look borrowed.',
    'Youth has not worn off {them} yet; it squeaks a little.',
    'There is not a line on {their} face, and {they} {~scowls} to make up for it.',
    'At {age} {they} {~looks} younger, and {~hates} to hear it.',
  ],
  old: [
    'Age has dried {them} rather than bent {them}, like good timber.',
    'At {age} {they} {~creaks} in the mornings and {~is} dangerous by noon.',
    '{they} {~is} old, and {~uses} it as others use a stick.',
    'The years have taken the colour and left the drawing.',
  ],
};

/** Frames around a verb phrase of the prompt; `{clause}` is its words. */
export const quotes = {
  past: [
    'The short of it is that {name} {clause}.',
    '{name} {clause}. There are people who will tell it longer.',
    '{name} {clause}. That much is generally known.',
    'All that {home} will say on the matter is that {name} {clause}.',
    'In the end, and it was not the end, {name} {clause}.',
  ],
  doing: [
    'In those days {who} {~was} mostly to be found {doing}.',
    'People who knew {whom} then remember {them} {doing}.',
    'There was a time when {who} {~was} known for nothing but {doing}.',
    'Anyone who asked for {whom} would find {them} {doing}.',
  ],
  present: [
    '{name} {clause}. Everything else follows from there.',
    'Ask anyone in {home}: {name} {clause}.',
    'It is the first thing that people notice: {name} {clause}.',
    '{name} {clause}, and sees no reason to explain it.',
    'It is as well to know beforehand that {name} {clause}.',
  ],
};
