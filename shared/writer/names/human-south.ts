import type { Culture } from './culture.ts';

/** The southern cities: vowels, vineyards, family names with a preposition. */
// prettier-ignore
export const southern: Culture = {
  id: 'southern',
  given: {
    feminine: {
      whole: ['Alda', 'Bianca', 'Caterina', 'Fiora', 'Ginevra', 'Ines', 'Lucrezia', 'Marisol', 'Nerea', 'Oriana', 'Pilar', 'Ravenna', 'Serafina', 'Ximena'],
      first: ['Al', 'Bel', 'Cas', 'Del', 'Fior', 'Gra', 'Is', 'Lor', 'Mar', 'Nev', 'Ros', 'Ser', 'Tes', 'Vi'],
      last: ['ana', 'andra', 'ella', 'enza', 'etta', 'ia', 'ilda', 'ina', 'isa', 'ola', 'ora', 'ura', 'iana', 'era'],
    },
    masculine: {
      whole: ['Aurelio', 'Bastian', 'Corvino', 'Dario', 'Ettore', 'Fausto', 'Gaspar', 'Iago', 'Lisandro', 'Matteo', 'Orsino', 'Rafael', 'Silvio', 'Tancredi'],
      first: ['Al', 'Bal', 'Cas', 'Dom', 'Fab', 'Gri', 'Leo', 'Mar', 'Naz', 'Or', 'Ren', 'Sal', 'Tad', 'Vit'],
      last: ['ario', 'atello', 'enzo', 'erio', 'ian', 'iano', 'ico', 'imo', 'ino', 'olfo', 'onso', 'uccio', 'aldo', 'oro'],
    },
    neutral: {
      whole: ['Andrea', 'Celeste', 'Cruz', 'Fiore', 'Jory', 'Noe', 'Paz', 'Reyes', 'Sol', 'Trinidad', 'Vale'],
      first: ['Al', 'Cel', 'Fio', 'Gal', 'Lau', 'Mir', 'Noe', 'Ren', 'Sal', 'Vel'],
      last: ['en', 'ene', 'es', 'is', 'ane', 'ace', 'ume', 'aris', 'oni', 'el'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Accardi', 'Belmonte', 'Castellan', 'Ferrante', 'Montalvo', 'Quintero', 'Salviati', 'Vespri', 'da Ponte', 'dell Acqua', 'Oliveira', 'Zafra'],
    first: ['Al', 'Bar', 'Bel', 'Cal', 'Car', 'Fal', 'Gran', 'Mal', 'Mon', 'Pas', 'Sal', 'San', 'Tor', 'Val', 'Ver'],
    last: ['badi', 'cante', 'dana', 'dino', 'gari', 'lanti', 'mondi', 'relli', 'santi', 'telli', 'tero', 'vani', 'verde', 'zano'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Porto Vesper', 'Sette Fonti', 'Oltramare'],
    first: ['Alba', 'Bel', 'Campo ', 'Castel ', 'Fonte ', 'Mar', 'Monte', 'Ponte ', 'Porto ', 'Rocca ', 'Torre ', 'Vigna '],
    last: ['bruno', 'corvo', 'dorata', 'fiore', 'grano', 'lupo', 'nero', 'reale', 'sale', 'secca', 'verde', 'vento'],
  },
};

/** The great rivers: soft consonants, a father's name worn as one's own. */
// prettier-ignore
export const river: Culture = {
  id: 'river',
  given: {
    feminine: {
      whole: ['Agafya', 'Bogdana', 'Danica', 'Jelena', 'Katya', 'Ludmila', 'Milena', 'Nadezda', 'Radka', 'Svetlana', 'Vesna', 'Yaromira', 'Zlata'],
      first: ['Bog', 'Dob', 'Dra', 'Iv', 'Lju', 'Mil', 'Mir', 'Rad', 'Sla', 'Stan', 'Vel', 'Yar', 'Zor'],
      last: ['ana', 'anka', 'ava', 'ena', 'ica', 'ika', 'ila', 'ina', 'ka', 'ova', 'usha', 'ya', 'mira'],
    },
    masculine: {
      whole: ['Anton', 'Bogdan', 'Casimir', 'Drago', 'Goran', 'Ilya', 'Jaromir', 'Luka', 'Miroslav', 'Oleg', 'Piotr', 'Stanko', 'Vasil', 'Zoran'],
      first: ['Bog', 'Bran', 'Dra', 'Gor', 'Kaz', 'Lad', 'Mil', 'Rad', 'Sta', 'Svet', 'Vlad', 'Yar', 'Zdar'],
      last: ['an', 'imir', 'islav', 'ko', 'omir', 'osh', 'ovit', 'ek', 'in', 'or', 'ik', 'en', 'usz'],
    },
    neutral: {
      whole: ['Danya', 'Iva', 'Mika', 'Misha', 'Nika', 'Sasha', 'Slava', 'Vanya', 'Zhenya', 'Toma'],
      first: ['Da', 'Ili', 'Ko', 'Mi', 'Ni', 'Ra', 'Sa', 'To', 'Va', 'Ze'],
      last: ['cha', 'ka', 'lya', 'na', 'ra', 'sha', 'sta', 'vi', 'nik', 'len'],
    },
  },
  family: {
    kind: 'patronym',
    endings: { feminine: 'ova', masculine: 'ov', neutral: 'in' },
    whole: ['Barge', 'Ferryman', 'Karski', 'Novak', 'Oslin', 'Reznik', 'Sokol', 'Vrana', 'Zima'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Stary Brod', 'Vodna', 'Nine Barges'],
    first: ['Bel', 'Brod', 'Chern', 'Dol', 'Gor', 'Kam', 'Krasn', 'Lip', 'Nov', 'Ost', 'Star', 'Vel', 'Vod', 'Zel'],
    last: ['ava', 'enets', 'ina', 'itsa', 'ograd', 'opol', 'osel', 'ovar', 'ovo', 'yansk'],
  },
};

/** The dry south-east: caravan names. */
// prettier-ignore
export const desert: Culture = {
  id: 'desert',
  given: {
    feminine: {
      whole: ['Amina', 'Dalia', 'Farah', 'Hanan', 'Jamila', 'Khadra', 'Laleh', 'Nasrin', 'Parisa', 'Rania', 'Samira', 'Shirin', 'Yasmin', 'Zahra'],
      first: ['Am', 'Az', 'Dar', 'Fir', 'Hal', 'Jam', 'Kal', 'Mah', 'Nas', 'Rah', 'Sah', 'Sham', 'Tar', 'Zar'],
      last: ['ana', 'ara', 'een', 'eh', 'ida', 'ila', 'ima', 'ina', 'ira', 'isa', 'iya', 'ra', 'una', 'wa'],
    },
    masculine: {
      whole: ['Abbas', 'Bahram', 'Cyrus', 'Darius', 'Farid', 'Hamid', 'Idris', 'Jalal', 'Kamran', 'Malik', 'Nadir', 'Omid', 'Rashid', 'Tariq', 'Yusuf'],
      first: ['Ar', 'Bah', 'Dar', 'Far', 'Has', 'Jaf', 'Kas', 'Mar', 'Nas', 'Rus', 'Sal', 'Shah', 'Tah', 'Zam'],
      last: ['ad', 'am', 'an', 'aq', 'ash', 'eem', 'id', 'ik', 'im', 'in', 'ir', 'oud', 'rad', 'tan'],
    },
    neutral: {
      whole: ['Azar', 'Dara', 'Firuz', 'Iman', 'Jahan', 'Mehr', 'Noor', 'Pari', 'Sabah', 'Shadi', 'Sina'],
      first: ['Az', 'Dil', 'Gol', 'Jah', 'Meh', 'Nav', 'Ray', 'Sor', 'Tal', 'Yar'],
      last: ['an', 'ar', 'esh', 'i', 'id', 'in', 'on', 'ur', 'ush', 'ez'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Attar', 'Bazargan', 'Haddad', 'Najjar', 'Qadir', 'Saqqa', 'Zargar', 'Khayyat', 'Rawi'],
    first: ['Al', 'Ban', 'Dar', 'Gul', 'Ibn', 'Kar', 'Mir', 'Nur', 'Sab', 'Tab', 'Zan', 'Far'],
    last: ['abad', 'ahri', 'andi', 'arzi', 'azar', 'eddin', 'estan', 'idi', 'okht', 'uri', 'adi', 'amir'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Seven Wells', 'Qasr Attar', 'Bir Zarqa'],
    first: ['Bir ', 'Dar ', 'Qasr ', 'Ain ', 'Shah', 'Tab', 'Zar', 'Nim', 'Kesh', 'Wadi '],
    last: ['Amar', 'Basir', 'Halim', 'Jadid', 'Karim', 'Layal', 'Nazar', 'Rumaan', 'Sabra', 'Tamar', 'Zafran', 'Qamar'],
  },
};

/** The southern grasslands and their river cities. */
// prettier-ignore
export const savanna: Culture = {
  id: 'savanna',
  given: {
    feminine: {
      whole: ['Abeni', 'Adisa', 'Ayo', 'Binta', 'Chidi', 'Efua', 'Fanta', 'Ife', 'Kemi', 'Makena', 'Nala', 'Oluchi', 'Safiya', 'Zola'],
      first: ['Ab', 'Ad', 'Ama', 'Bo', 'Chi', 'Efe', 'If', 'Ka', 'Ma', 'Na', 'Nya', 'Ola', 'Sa', 'Te'],
      last: ['beni', 'bisa', 'dima', 'kira', 'luchi', 'mbe', 'mina', 'nike', 'rembi', 'sola', 'tanda', 'wande', 'zola', 'kiya'],
    },
    masculine: {
      whole: ['Abasi', 'Baako', 'Chike', 'Dakarai', 'Ekon', 'Femi', 'Jabari', 'Kofi', 'Kwame', 'Mosi', 'Obi', 'Sekou', 'Tafari', 'Zuberi'],
      first: ['Ad', 'Ba', 'Che', 'Da', 'Eko', 'Ja', 'Ka', 'Ko', 'Lu', 'Mo', 'Ob', 'Se', 'Ta', 'Zu'],
      last: ['bari', 'dele', 'fari', 'jani', 'keku', 'lani', 'moru', 'nde', 'rai', 'sani', 'soro', 'tunde', 'wale', 'zuri'],
    },
    neutral: {
      whole: ['Amari', 'Ashanti', 'Dayo', 'Imani', 'Jelani', 'Kito', 'Lumo', 'Omari', 'Sanaa', 'Tumelo', 'Zuri'],
      first: ['Ama', 'Da', 'Ima', 'Ka', 'Lu', 'Mo', 'Ni', 'Sa', 'Tu', 'Zu'],
      last: ['ri', 'ni', 'la', 'mo', 'melo', 'yo', 'tso', 'ka', 'lani', 'rai'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Balogun', 'Diallo', 'Keita', 'Mensah', 'Okoro', 'Sarpong', 'Toure', 'Zuma'],
    first: ['Ade', 'Ba', 'Dia', 'Ka', 'Ko', 'Ma', 'Mo', 'Ndo', 'Oko', 'Sa', 'Ta', 'Zi'],
    last: ['bane', 'dembe', 'goro', 'kande', 'lemba', 'mbira', 'nkuru', 'rembe', 'soko', 'tembo', 'wanda', 'zuri'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['Red Ford', 'Okumbe', 'Long Drum'],
    first: ['Ako', 'Ba', 'Dje', 'Ka', 'Ki', 'Lo', 'Ma', 'Nda', 'Oku', 'Tim', 'Wa', 'Za'],
    last: ['baru', 'dugu', 'kasso', 'lembe', 'mbasa', 'nkoro', 'rembo', 'ssala', 'tombe', 'wara', 'ziba', 'goma'],
  },
};

/** The far east of the map: a family name that goes first at home and last on the road. */
// prettier-ignore
export const eastern: Culture = {
  id: 'eastern',
  given: {
    feminine: {
      whole: ['Aiko', 'Chun', 'Hana', 'Haru', 'Lan', 'Lien', 'Mei', 'Min-Seo', 'Nari', 'Oyuna', 'Sarnai', 'Sora', 'Thuy', 'Yuna'],
      first: ['Ai', 'Chi', 'Fu', 'Hana', 'Ji', 'Ki', 'Mei', 'Mi', 'Nao', 'Ren', 'Sae', 'Su', 'Xiu', 'Yu'],
      last: ['ko', 'lan', 'li', 'lin', 'mei', 'mi', 'na', 'ra', 'rin', 'ying', 'yo', 'zue', 'hua', 'sol'],
    },
    masculine: {
      whole: ['Bataar', 'Daichi', 'Feng', 'Haruto', 'Jin', 'Jun', 'Kenta', 'Long', 'Minh', 'Ryo', 'Shen', 'Temur', 'Wei', 'Zhen'],
      first: ['Chul', 'Dai', 'Gan', 'Hiro', 'Jin', 'Ken', 'Kwan', 'Ming', 'Nao', 'Ryu', 'Shi', 'Tae', 'Wen', 'Zhi'],
      last: ['bo', 'chi', 'guang', 'hao', 'hei', 'jun', 'ki', 'ro', 'shan', 'shin', 'ta', 'to', 'wei', 'yang'],
    },
    neutral: {
      whole: ['An', 'Aki', 'Bao', 'Chi', 'Hikaru', 'Jae', 'Kai', 'Ling', 'Makoto', 'Nam', 'Ren', 'Sun', 'Yu'],
      first: ['Ak', 'Ha', 'Hi', 'Ka', 'Ma', 'Na', 'Sa', 'Shi', 'Su', 'Yu'],
      last: ['ki', 'ko', 'na', 'nari', 'rai', 'ri', 'to', 'zuki', 'yen', 'wei'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Bai', 'Cheng', 'Han', 'Kwon', 'Lam', 'Mori', 'Ong', 'Sato', 'Seo', 'Tran', 'Ueda', 'Yun'],
    first: ['Aki', 'Fuji', 'Haya', 'Ishi', 'Kawa', 'Mori', 'Naka', 'Oda', 'Shira', 'Taka', 'Yama', 'Zhao'],
    last: ['hara', 'kuro', 'mori', 'mura', 'naga', 'saki', 'shita', 'tani', 'wara', 'zaki', 'gawa', 'be'],
  },
  bynames: [],
  patterns: ['{given} {family}'],
  places: {
    whole: ['White Ferry', 'Nine Kilns', 'Quiet Harbour'],
    first: ['An', 'Bai', 'Chang', 'Hei', 'Kita', 'Lin', 'Long', 'Minami', 'Nan', 'Qing', 'Shira', 'Tai', 'Wu', 'Yun'],
    last: ['an', 'chuan', 'gang', 'hama', 'jing', 'kou', 'ling', 'mon', 'ning', 'shan', 'tang', 'zhou', 'yama', 'wen'],
  },
};
