import type { Culture } from './culture.ts';

/** Gnomes: many-syllabled given names, a byname that everybody uses, a clan. */
// prettier-ignore
export const gnome: Culture = {
  id: 'gnome',
  given: {
    feminine: {
      whole: ['Bibbin', 'Carrawick', 'Elodie', 'Wimbly', 'Nixie', 'Orlanda', 'Tuppence', 'Zanetta', 'Wilma', 'Pockets', 'Mirabel', 'Dorothy'],
      first: ['Bim', 'Car', 'Don', 'El', 'Lil', 'Lor', 'Mar', 'Nis', 'Od', 'Or', 'Pil', 'Quil', 'Ros', 'Tiv', 'Wib', 'Zan', 'Fizz', 'Pen'],
      last: ['pna', 'lin', 'nella', 'wick', 'la', 'mip', 'bet', 'zie', 'ry', 'dola', 'minka', 'tilla', 'wyn', 'nock', 'sie', 'vara'],
    },
    masculine: {
      whole: ['Abernathy', 'Boffin', 'Barnaby', 'Fonzo', 'Gerard', 'Jebson', 'Nimrod', 'Orwick', 'Sebald', 'Warble', 'Zebedee', 'Ignatius'],
      first: ['Al', 'Bod', 'Dab', 'El', 'Fib', 'Ger', 'Jeb', 'Kel', 'Nam', 'Or', 'Pog', 'Rab', 'Seb', 'Tob', 'War', 'Zig', 'Wim', 'Gar'],
      last: ['dyn', 'bin', 'kin', 'wick', 'bo', 'ddle', 'nock', 'ryn', 'fus', 'lo', 'bert', 'mund', 'ston', 'do', 'wort', 'ble'],
    },
    neutral: {
      whole: ['Button', 'Cog', 'Fennel', 'Jot', 'Moss', 'Nib', 'Pip', 'Quint', 'Tansy', 'Thimble', 'Widget', 'Wren'],
      first: ['Ab', 'Bel', 'Dim', 'Fen', 'Jo', 'Kib', 'Mel', 'Nib', 'Pim', 'Qui', 'Tin', 'Wil'],
      last: ['ble', 'bit', 'dle', 'kin', 'lo', 'nick', 'per', 'sy', 'tle', 'wick', 'zel', 'min'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Berrin', 'Dorgle', 'Folcrum', 'Garnet', 'Nackery', 'Murgle', 'Ningle', 'Rallow', 'Shepwick', 'Turnbolt'],
    first: ['Bobbin', 'Brass', 'Clay', 'Cob', 'Drum', 'Fiddle', 'Gimble', 'Kettle', 'Latch', 'Mill', 'Nettle', 'Nimble', 'Quick', 'Spindle', 'Thistle', 'Tinder', 'Tumble', 'Whistle'],
    last: ['bock', 'cap', 'crank', 'dow', 'field', 'gear', 'hollow', 'jack', 'lock', 'marsh', 'nose', 'pin', 'spring', 'stopper', 'thumb', 'top', 'warren', 'wheel'],
  },
  bynames: ['Half-a-Minute', 'Twice', 'Ask-Again', 'Burrow', 'Crumbs', 'Nearly', 'Inkthumb', 'Snuffbox', 'Turnip', 'Eleven', 'Wait-There', 'Old Copper', 'Spare Key', 'Lid', 'Second Helping', 'Hold-This', 'Not-Again', 'Mostly'],
  patterns: ['{given} {family}', '{given} {family}', '{given} "{byname}" {family}', '{given} {byname} {family}'],
  places: {
    whole: ['Little Cellars', 'Under-Hedge', 'Nine Burrows', 'Pottering'],
    first: ['Bramble', 'Butter', 'Cog', 'Dapple', 'Fern', 'Hazel', 'Kettle', 'Mole', 'Nettle', 'Pebble', 'Thimble', 'Tumble'],
    last: ['bank', 'burrow', 'cleft', 'den', 'dell', 'dow', 'hatch', 'hollow', 'mound', 'nook', 'stead', 'warren'],
  },
};

/** Halflings: plain given names and family names one could eat or walk on. */
// prettier-ignore
export const halfling: Culture = {
  id: 'halfling',
  given: {
    feminine: {
      whole: ['Amabel', 'Bree', 'Clemency', 'Cora', 'Jessamy', 'Kitty', 'Lavender', 'Maud', 'Nell', 'Patience', 'Pearl', 'Posy', 'Rosamund', 'Tansy', 'Vinnie', 'Winifred', 'Dot'],
      first: ['Am', 'Bel', 'Cal', 'Cor', 'Dai', 'El', 'Fern', 'Lav', 'Mar', 'Ned', 'Os', 'Per', 'Prim', 'Rob', 'Ros', 'Ver', 'Wil', 'Pop'],
      last: ['ella', 'da', 'ina', 'ie', 'ette', 'lie', 'mina', 'rose', 'sie', 'anna', 'wina', 'bell', 'dra', 'ora', 'ula', 'y'],
    },
    masculine: {
      whole: ['Aldous', 'Ambrose', 'Basil', 'Cade', 'Clem', 'Eldon', 'Ferdy', 'Finn', 'Garret', 'Humphrey', 'Jem', 'Milo', 'Osbert', 'Percy', 'Reed', 'Rufus', 'Wilf'],
      first: ['Al', 'An', 'Bar', 'Cor', 'Dod', 'El', 'Fin', 'Gar', 'Hob', 'Lin', 'Mer', 'Mil', 'Os', 'Per', 'Ros', 'Tob', 'Wel', 'Wil'],
      last: ['by', 'dal', 'don', 'fast', 'ias', 'lo', 'man', 'nan', 'old', 'rich', 'rin', 'ron', 'ster', 'ton', 'wick', 'win'],
    },
    neutral: {
      whole: ['Bay', 'Clover', 'Dill', 'Ember', 'Fig', 'Hollis', 'Marlow', 'Parsley', 'Quill', 'Robin', 'Tarry', 'Teasel'],
      first: ['Bar', 'Bel', 'Dar', 'Hol', 'Jes', 'Kip', 'Mar', 'Pel', 'Rob', 'Sor', 'Tam', 'Wen'],
      last: ['by', 'den', 'kin', 'ley', 'lis', 'low', 'per', 'rel', 'ry', 'sin', 'ton', 'wyn'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Crumb', 'Pottlewick', 'Lightloaf', 'Overstile', 'Dunnock', 'Pease', 'Sedge', 'Oatcake', 'Tuckett', 'Bunting'],
    first: ['Apple', 'Barley', 'Brush', 'Butter', 'Good', 'Green', 'Hearth', 'High', 'Honey', 'Leather', 'Lea', 'Oat', 'Plum', 'Puddle', 'Quick', 'Tea', 'Thorn', 'Under', 'Warm', 'Wheat'],
    last: ['barrel', 'bottle', 'bough', 'brook', 'button', 'field', 'foot', 'gallow', 'gate', 'hill', 'ladle', 'leaf', 'loaf', 'meadow', 'patch', 'path', 'pot', 'stead', 'wick', 'wort'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Late Supper', 'Middle Barrow', 'Sunny Wash', 'Pudding Cross'],
    first: ['Apple', 'Barley', 'Bramble', 'Brook', 'Clover', 'Duck', 'Green', 'Hay', 'Honey', 'Lea', 'Long', 'Mill', 'Orchard', 'Sheep', 'Tea', 'Willow'],
    last: ['bottom', 'bridge', 'brook', 'bury', 'combe', 'dale', 'field', 'ford', 'green', 'hill', 'ley', 'mead', 'stile', 'tun', 'wash', 'wick'],
  },
};
