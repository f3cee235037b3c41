import type { Culture } from './culture.ts';

/** Goliaths: a birth name, a byname for deeds that changes, a clan after a mountain. */
// prettier-ignore
export const goliath: Culture = {
  id: 'goliath',
  given: {
    feminine: {
      whole: ['Karuo', 'Maneha', 'Naluva', 'Orialo', 'Pavula', 'Thalei', 'Uthani', 'Vaunoa', 'Keoloa', 'Ilakai', 'Anoru', 'Sukale'],
      first: ['Gae', 'Kuo', 'Ma', 'Na', 'Ori', 'Paa', 'Pe', 'Tha', 'Uthi', 'Vau', 'Keo', 'Ila', 'Lo', 'Aru', 'Eja'],
      last: ['lai', 'thani', 'nea', 'vu', 'ra', 'kan', 'lo', 'neo', 'mali', 'thea', 'ki', 'nala', 'shi', 'runa'],
    },
    masculine: {
      whole: ['Aukoro', 'Eglan', 'Gauthon', 'Ilkar', 'Keothan', 'Lokarn', 'Mavuth', 'Thotarn', 'Vimoro', 'Gathuk', 'Nerath', 'Orhuk'],
      first: ['Au', 'Eg', 'Gau', 'Ili', 'Keo', 'Lok', 'Mav', 'Tho', 'Vim', 'Gath', 'Ner', 'Or', 'Tar', 'Ruk', 'Zan'],
      last: ['karn', 'loth', 'thun', 'gan', 'mok', 'thor', 'rok', 'kesh', 'oth', 'arn', 'eim', 'ug', 'odan', 'ur'],
    },
    neutral: {
      whole: ['Ava', 'Ilo', 'Kaol', 'Nath', 'Oru', 'Raeth', 'Thuun', 'Ulai', 'Veth', 'Zoa'],
      first: ['Ai', 'Ka', 'Lo', 'Na', 'Ora', 'Rae', 'Sol', 'Thu', 'Ule', 'Vei'],
      last: ['kal', 'len', 'mar', 'nath', 'ro', 'ruth', 'thal', 'vak', 'shan', 'lu'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Kalagorath', 'Elanthuko', 'Gathanaku', 'Oganuvai', 'Thulivaka', 'Vaimerogo'],
    first: ['Thuli', 'Kala', 'Gatha', 'Ogo', 'Vaime', 'Ela', 'Ana', 'Nola', 'Mavu', 'Thuna', 'Iro', 'Kathu'],
    last: ['gara', 'doro', 'kanor', 'laka', 'nethi', 'leuna', 'thar', 'olavu', 'kanu', 'mathi', 'rogo', 'vela'],
  },
  bynames: ['Dawnwaker', 'Deepsnow', 'Unshaken', 'Flint-Bringer', 'Horn-Blower', 'Sees-Weather', 'Walks-Alone', 'Wide-Leap', 'Root-Puller', 'Cloudwatcher', 'Sure-Hand', 'Knot-Untier', 'Twice-Fallen', 'Ledge-Sleeper', 'Two-Loads', 'First-to-Rise', 'Avalanche', 'Thin-Air', 'Ropebinder', 'Says-Little', 'Carried-the-Goat', 'Last-Down'],
  patterns: ['{given} {byname} {family}', '{given} {byname} {family}', '{given} {family}', '{given} {byname}'],
  places: {
    whole: ['High Ashen', 'Wind Stair', 'Ninefall'],
    first: ['Ana', 'Gath', 'Kola', 'Ma', 'Nolo', 'Oth', 'Thul', 'Uva', 'Vaim', 'Ka'],
    last: ['kalath', 'rakan', 'mathu', 'nakal', 'thiel', 'goth', 'lavi', 'runa', 'vethal', 'lagan'],
  },
};

/** Orcs: hard short names and a byname earned, inherited or survived. */
// prettier-ignore
export const orc: Culture = {
  id: 'orc',
  given: {
    feminine: {
      whole: ['Baggra', 'Emmen', 'Kansha', 'Myra', 'Neeva', 'Ovrak', 'Ruzha', 'Shaura', 'Sutta', 'Volga', 'Yelda', 'Grasha', 'Mogra'],
      first: ['Bag', 'Em', 'Kan', 'My', 'Nee', 'Ov', 'Sha', 'Sut', 'Vo', 'Yev', 'Grum', 'Tog', 'Ur', 'Zug', 'Dra'],
      last: ['ga', 'gha', 'ka', 'la', 'len', 'na', 'rza', 'sha', 'tha', 'velda', 'zka', 'mra', 'dra', 'ruk'],
    },
    masculine: {
      whole: ['Denk', 'Forg', 'Gell', 'Hunk', 'Holg', 'Imrash', 'Kurth', 'Krosk', 'Murren', 'Ront', 'Shunk', 'Thog', 'Varg'],
      first: ['Dur', 'Gar', 'Ghor', 'Hol', 'Kru', 'Mhur', 'Rag', 'Shu', 'Tho', 'Urz', 'Var', 'Zog', 'Bol', 'Gru', 'Karg'],
      last: ['ash', 'bag', 'dak', 'gath', 'goth', 'kk', 'mok', 'nak', 'rak', 'sk', 'thar', 'zug', 'rren', 'lg'],
    },
    neutral: {
      whole: ['Arzh', 'Brakk', 'Dusk', 'Gorr', 'Izh', 'Marg', 'Okh', 'Rusk', 'Tegg', 'Uzh', 'Yarr', 'Sorn'],
      first: ['Ar', 'Bur', 'Gor', 'Ka', 'Mar', 'Ok', 'Rus', 'Sor', 'Tor', 'Ug'],
      last: ['ga', 'kh', 'mak', 'na', 'rag', 'sh', 'tek', 'ur', 'zak', 'dren'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Ashfather', 'Threewinters', 'Redford', 'Bonecounter', 'Nosleep', 'Riverhorse'],
    first: ['Ash', 'Bitter', 'Black', 'Bone', 'Broken', 'Grey', 'Horse', 'Iron', 'Long', 'Mud', 'Red', 'River', 'Salt', 'Scar', 'Smoke', 'Stone', 'Thunder', 'Wolf'],
    last: ['brow', 'drum', 'eye', 'fist', 'ford', 'hide', 'horn', 'jaw', 'march', 'mane', 'mouth', 'runner', 'shield', 'song', 'tooth', 'tusk', 'walker', 'watch'],
  },
  bynames: ['the Late', 'the Patient', 'Who-Waited', 'the Uninvited', 'Half-Loaf', 'the Loud', 'No-Thanks', 'the Kind', 'Three-Fingers-Deep', 'the Ninth'],
  patterns: ['{given} {family}', '{given} {family}', '{given} {family}', '{given} {byname}'],
  places: {
    whole: ['Three Fires', 'Bone Ford', 'Drumming Ground'],
    first: ['Gor', 'Ur', 'Kar', 'Maz', 'Dush', 'Og', 'Zar', 'Tug', 'Rash', 'Vor'],
    last: ['gath', 'nak', 'zhul', 'mok', 'rakk', 'dur', 'ashar', 'ogrim', 'undesh', 'tarag'],
  },
};

/** Dragonborn: a clan that speaks first, a name that hisses or rolls. */
// prettier-ignore
export const dragonborn: Culture = {
  id: 'dragonborn',
  given: {
    feminine: {
      whole: ['Akhara', 'Birisha', 'Dashenne', 'Faresh', 'Harissa', 'Jherath', 'Kavesh', 'Korannis', 'Mishara', 'Nalaxi', 'Perashi', 'Rhaiane', 'Sorassa', 'Thavira', 'Vezzara'],
      first: ['Ak', 'Bir', 'Da', 'Far', 'Ha', 'Jhe', 'Kav', 'Kor', 'Mish', 'Na', 'Per', 'Rai', 'Sor', 'Tha', 'Uad', 'Vez'],
      last: ['ra', 'idesh', 'axa', 'ilaz', 'ri', 'isha', 'ala', 'irra', 'ava', 'jit', 'esh', 'izra', 'oryn', 'essa'],
    },
    masculine: {
      whole: ['Arjath', 'Balakar', 'Bharzan', 'Donakh', 'Gheskar', 'Heskal', 'Krivash', 'Medrun', 'Mehrak', 'Nadrath', 'Pandrak', 'Rhogath', 'Shamrath', 'Tarkhun', 'Torhesh'],
      first: ['Ar', 'Bal', 'Bha', 'Don', 'Ghe', 'Hes', 'Kri', 'Med', 'Meh', 'Na', 'Pan', 'Rho', 'Sha', 'She', 'Tar', 'Tor'],
      last: ['jath', 'akar', 'rakh', 'oor', 'shon', 'kesh', 'vash', 'dorr', 'djar', 'trax', 'gur', 'mosh', 'drin', 'khan'],
    },
    neutral: {
      whole: ['Arash', 'Cinder', 'Irhtos', 'Jarzzyn', 'Ophin', 'Rezza', 'Sirrax', 'Ushaz', 'Vaxin', 'Zerash'],
      first: ['Ar', 'Cir', 'Irh', 'Jar', 'Oph', 'Rez', 'Sir', 'Ush', 'Vax', 'Zer'],
      last: ['ash', 'in', 'os', 'zyn', 'iax', 'ra', 'az', 'ith', 'esk', 'orn'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Daardrath', 'Delmirax', 'Kepeshk', 'Kerrhyl', 'Myastan', 'Nemmorax', 'Norixal', 'Shestendel', 'Turnurax', 'Yarjeth'],
    first: ['Daarn', 'Delv', 'Drakh', 'Fenk', 'Kepr', 'Kerr', 'Kimr', 'Myas', 'Nemr', 'Noriz', 'Shesk', 'Turn', 'Verr', 'Yarn'],
    last: ['adran', 'endar', 'irev', 'ylon', 'atul', 'onis', 'ilor', 'uroth', 'erit', 'andion', 'isath', 'olik'],
  },
  bynames: [],
  patterns: ['{given} {family}', '{given} {family}', '{family} {given}', '{given} of Clan {family}'],
  places: {
    whole: ['Ashen Throne', 'Tymanrath', 'First Hatching'],
    first: ['Arush', 'Djer', 'Ghar', 'Kesh', 'Myr', 'Shar', 'Tyr', 'Ux', 'Vesh', 'Zhar'],
    last: ['adan', 'avath', 'enkar', 'imond', 'othar', 'undir', 'esh', 'ilan', 'anthor', 'ezzar'],
  },
};

/** Tieflings: infernal heirlooms, or a virtue chosen on purpose. */
// prettier-ignore
export const tiefling: Culture = {
  id: 'tiefling',
  given: {
    feminine: {
      whole: ['Ambrosine', 'Belisant', 'Corisande', 'Damara', 'Euphemia', 'Leocadia', 'Melisende', 'Nerissa', 'Ottoline', 'Sidonie', 'Temerity', 'Mercy', 'Reverence', 'Constancy', 'Prudence', 'Valeria'],
      first: ['Ak', 'Bry', 'Cri', 'Da', 'Ea', 'Kal', 'Ler', 'Mak', 'Ne', 'Ori', 'Phe', 'Ri', 'Vel', 'Zar'],
      last: ['ta', 'seis', 'ella', 'maia', 'lista', 'issa', 'aria', 'meia', 'anna', 'laia', 'eta', 'ora', 'ithe', 'ane'],
    },
    masculine: {
      whole: ['Ambrogio', 'Balthasar', 'Cassian', 'Damaris', 'Evander', 'Isidore', 'Leander', 'Malachi', 'Mordecai', 'Pelagius', 'Sylvan', 'Thaddeus', 'Valerian', 'Zephyrin', 'Candour', 'Thrift'],
      first: ['Ak', 'Am', 'Bar', 'Dam', 'Ek', 'Ia', 'Kai', 'Leu', 'Mel', 'Mor', 'Pel', 'Ska', 'The', 'Zeph'],
      last: ['menos', 'non', 'akas', 'emon', 'dos', 'ron', 'cis', 'ech', 'thos', 'aios', 'mos', 'rai', 'ixus', 'ander'],
    },
    neutral: {
      whole: ['Ardour', 'Chance', 'Creed', 'Ember', 'Fable', 'Farewell', 'Interest', 'Nowhere', 'Perhaps', 'Poem', 'Quarrel', 'Refuge', 'Sorrow', 'Vigil', 'Wander', 'Weary', 'Patience', 'Verity'],
      first: ['Ash', 'Cal', 'Dre', 'Em', 'Ith', 'Ka', 'Lux', 'Ny', 'Sol', 'Vex'],
      last: ['aris', 'en', 'is', 'or', 'rin', 'ias', 'ael', 'ery', 'une', 'ox'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Vane', 'Marchetti', 'Holloway', 'Quickly', 'Sallow', 'Undry', 'Lamplight', 'Overwater'],
    first: ['Ash', 'Candle', 'Cinder', 'Dusk', 'Ever', 'Fair', 'Grim', 'Hallow', 'Hart', 'Lock', 'Mourn', 'Night', 'Rook', 'Sharp', 'Thorne', 'Wick'],
    last: ['bourne', 'brand', 'croft', 'dale', 'field', 'gate', 'ham', 'leigh', 'low', 'mont', 'more', 'ridge', 'row', 'shaw', 'well', 'worth'],
  },
  bynames: ['Never', 'the Left-Hand', 'Without', 'Notwithstanding', 'the Lesser', 'Afterward'],
  patterns: ['{given} {family}', '{given} {family}', '{given} {family}', '{given} {byname}', '{given}'],
  places: {
    whole: ['Embergate', 'Low Sconce', 'Widowgate', 'Ninebridges'],
    first: ['Black', 'Candle', 'Cinder', 'Copper', 'Gallows', 'High', 'Lamp', 'Low', 'Mourning', 'Rook', 'Smoke', 'Under'],
    last: ['bridge', 'court', 'ferry', 'gate', 'haven', 'market', 'mouth', 'quay', 'row', 'steps', 'wall', 'ward'],
  },
};
