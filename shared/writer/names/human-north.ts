import type { Culture } from './culture.ts';

/** The lowlands: plain names, family names after trades and fields. */
// prettier-ignore
export const lowland: Culture = {
  id: 'lowland',
  given: {
    feminine: {
      whole: ['Agnes', 'Alys', 'Beatrix', 'Cecily', 'Edith', 'Ellyn', 'Isolde', 'Joan', 'Mabel', 'Margery', 'Rohesia', 'Sabina', 'Sibyl', 'Tibby', 'Winifred', 'Hester', 'Judith', 'Marian', 'Philippa', 'Thomasin'],
      first: ['Al', 'Ed', 'El', 'Em', 'Gwen', 'Hil', 'Is', 'Jos', 'Lin', 'Mar', 'Mil', 'Ros', 'Wen', 'Wil'],
      last: ['burga', 'dith', 'eva', 'ian', 'ilda', 'issa', 'lyn', 'meline', 'ota', 'sent', 'wina', 'a', 'otte', 'ery'],
    },
    masculine: {
      whole: ['Adam', 'Ansel', 'Bartholomew', 'Conrad', 'Edmund', 'Gilbert', 'Giles', 'Hugh', 'Jasper', 'Lambert', 'Miles', 'Nicholas', 'Osmund', 'Piers', 'Ralf', 'Simon', 'Tobias', 'Walter', 'Wat', 'Roland'],
      first: ['Al', 'Bald', 'Cuth', 'Dun', 'Ed', 'Ger', 'God', 'Har', 'Leo', 'Os', 'Rad', 'Rod', 'Wil', 'Wyst'],
      last: ['bert', 'frey', 'gar', 'mar', 'mund', 'ric', 'stan', 'ward', 'win', 'wulf', 'an', 'ard', 'mer', 'ulf'],
    },
    neutral: {
      whole: ['Ash', 'Avery', 'Corin', 'Ellis', 'Emery', 'Hollis', 'Jules', 'Lane', 'Marlow', 'Merit', 'Perrin', 'Quill', 'Robin', 'Rowan', 'Sage', 'Tamsin', 'Wren'],
      first: ['Al', 'Cor', 'Dar', 'El', 'Fen', 'Har', 'Jes', 'Mer', 'Rob', 'Tam'],
      last: ['by', 'den', 'ery', 'in', 'is', 'ley', 'low', 'ry', 'sen', 'wyn'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Carter', 'Fletcher', 'Marsh', 'Penrose', 'Thatcher', 'Wainwright', 'Gallowglass', 'Fairweather', 'Loveday', 'Pentecost', 'Sexton', 'Tallow', 'Venn', 'Crake', 'Dace'],
    first: ['Ash', 'Black', 'Brock', 'Church', 'Crow', 'Fair', 'Fox', 'Hal', 'Hart', 'Haw', 'Hold', 'Kirk', 'Lang', 'Mallow', 'Pen', 'Rud', 'Stan', 'Thorn', 'Wake', 'Whit'],
    last: ['acre', 'bourne', 'brook', 'bury', 'combe', 'croft', 'dale', 'field', 'ford', 'gate', 'ham', 'hurst', 'ley', 'man', 'more', 'ridge', 'shaw', 'stead', 'ton', 'wood'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Harrowmouth', 'Sellick', 'Low Tarn', 'Merrow', 'Gallow End', 'Saltby', 'Three Elms'],
    first: ['Ald', 'Barrow', 'Black', 'Cold', 'Crake', 'Dun', 'Fen', 'Gal', 'Hallow', 'Harrow', 'Hinder', 'Ketter', 'Low', 'Mar', 'Nether', 'Otter', 'Salt', 'Sedge', 'Stan', 'Thorn', 'Tolling', 'Wether', 'Whit', 'Winter'],
    last: ['bridge', 'by', 'combe', 'cross', 'den', 'end', 'ford', 'gate', 'ham', 'holm', 'hythe', 'low', 'march', 'mere', 'mouth', 'pool', 'stead', 'stoke', 'tarn', 'wick'],
  },
};

/** The northern coasts: patronyms. */
// prettier-ignore
export const northern: Culture = {
  id: 'northern',
  given: {
    feminine: {
      whole: ['Astrid', 'Frida', 'Gudrun', 'Ingrid', 'Liv', 'Ragnhild', 'Runa', 'Sigrun', 'Solveig', 'Thora', 'Tove', 'Yrsa', 'Eir', 'Signy'],
      first: ['Ast', 'Dag', 'Frey', 'Gun', 'Hall', 'Hild', 'Ing', 'Rag', 'Sig', 'Sol', 'Stein', 'Svan', 'Thor', 'Val'],
      last: ['a', 'bera', 'dis', 'frid', 'gerd', 'hild', 'laug', 'ny', 'rid', 'runn', 'unn', 'vor', 'borg', 'veig'],
    },
    masculine: {
      whole: ['Arne', 'Bjarke', 'Egil', 'Erling', 'Gunnar', 'Halvard', 'Ivar', 'Jorund', 'Knut', 'Leif', 'Olaf', 'Sten', 'Torvald', 'Ulf'],
      first: ['Arn', 'As', 'Ey', 'Gun', 'Hall', 'Hard', 'Ing', 'Kol', 'Rag', 'Sig', 'Stein', 'Svein', 'Thor', 'Vig'],
      last: ['bjorn', 'finn', 'gard', 'geir', 'grim', 'i', 'kel', 'leif', 'mar', 'mund', 'nar', 'stein', 'ulf', 'vald'],
    },
    neutral: {
      whole: ['Bo', 'Eldar', 'Frey', 'Kari', 'Lo', 'Nor', 'Rune', 'Skade', 'Storm', 'Tore', 'Vetle', 'Ylva'],
      first: ['Ar', 'Ei', 'Hal', 'In', 'Ka', 'Ru', 'Si', 'To', 'Va', 'Yn'],
      last: ['ke', 'le', 'li', 'mi', 'ne', 'ri', 'vi', 'ren', 'var', 'nar'],
    },
  },
  family: {
    kind: 'patronym',
    endings: { feminine: 'sdottir', masculine: 'sson', neutral: 'sbarn' },
    whole: ['Half-Ear', 'Ice-Reader', 'Nine-Oars', 'the Grey', 'Wave-Counter', 'Whalebone'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Skarvik', 'Nine Oars', 'Isholm'],
    first: ['Arn', 'Bjarn', 'Eld', 'Frost', 'Grim', 'Haugs', 'Hrafns', 'Is', 'Kald', 'Rav', 'Skar', 'Sten', 'Thors', 'Ulv', 'Vest'],
    last: ['berg', 'bu', 'dal', 'eid', 'fell', 'fjord', 'gard', 'havn', 'holm', 'nes', 'oy', 'sund', 'vag', 'vik'],
  },
};

/** The rainy highlands: old names, sons and daughters of a house. */
// prettier-ignore
export const highland: Culture = {
  id: 'highland',
  given: {
    feminine: {
      whole: ['Aine', 'Brigh', 'Caoimhe', 'Deirdre', 'Eithne', 'Fenella', 'Grainne', 'Isla', 'Mairead', 'Morag', 'Niamh', 'Oona', 'Rhona', 'Sorcha'],
      first: ['Ail', 'Br', 'Cat', 'Ceri', 'Gwen', 'Mair', 'Mor', 'Nes', 'Rhi', 'Ros', 'Sin', 'Tir'],
      last: ['anna', 'een', 'enna', 'is', 'ona', 'wen', 'ith', 'in', 'ead', 'lin', 'wyn', 'ora'],
    },
    masculine: {
      whole: ['Aidan', 'Brannoc', 'Cormac', 'Diarmid', 'Ewan', 'Fergus', 'Gareth', 'Iain', 'Lachlan', 'Madoc', 'Niall', 'Owain', 'Ronan', 'Tiernan'],
      first: ['Bran', 'Cad', 'Con', 'Dom', 'Don', 'Fin', 'Gwyd', 'Lor', 'Mael', 'Mor', 'Rhod', 'Tal'],
      last: ['an', 'oc', 'gal', 'nall', 'ri', 'iesin', 'mor', 'ach', 'can', 'wyn', 'dur', 'lan'],
    },
    neutral: {
      whole: ['Arran', 'Bran', 'Carey', 'Eilis', 'Glenn', 'Kerr', 'Morgan', 'Rory', 'Shay', 'Taran', 'Teague'],
      first: ['Ar', 'Bre', 'Car', 'Eil', 'Fin', 'Kell', 'Mor', 'Ror', 'Tar', 'Teg'],
      last: ['an', 'ey', 'in', 'is', 'on', 'rin', 'gan', 'wen', 'lan', 'idh'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Ardal', 'Brae', 'Carrick', 'Dunmore', 'Kinnaird', 'Rathlin', 'Strang', 'Tarrant'],
    first: ['Mac', 'Pen', 'Tre', 'Kil', 'Glen', 'Car', 'Bal', 'Dun', 'Inver', 'Loch'],
    last: ['brannan', 'derry', 'gannon', 'garvie', 'haran', 'lane', 'more', 'ness', 'rose', 'veth', 'wick', 'tarn', 'mara', 'dowell'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Rathmoor', 'Nine Cairns', 'Ardwen'],
    first: ['Aber', 'Ard', 'Bal', 'Car', 'Dun', 'Glen', 'Inver', 'Kil', 'Loch', 'Rath', 'Strath', 'Tor'],
    last: ['brae', 'carrow', 'derg', 'fallow', 'garron', 'lannon', 'moor', 'nevin', 'rannoch', 'shiel', 'tarrin', 'wenna'],
  },
};
