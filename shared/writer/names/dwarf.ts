import type { Culture } from './culture.ts';

/** Dwarves: short given names, family names after work and stone, holds in two words. */
// prettier-ignore
export const dwarf: Culture = {
  id: 'dwarf',
  given: {
    feminine: {
      whole: ['Brunna', 'Hedda', 'Ysold', 'Marga', 'Dagrun', 'Thyra', 'Ketta', 'Gudrun', 'Ulfa', 'Oddny', 'Asgerd', 'Berta', 'Sunniva', 'Ragna'],
      first: ['Bru', 'Dag', 'Gun', 'Hel', 'Ing', 'Kat', 'Mar', 'Nor', 'Od', 'Rik', 'Sig', 'Tor', 'Thur', 'Ver', 'Yr', 'El', 'Bal', 'Gret', 'Dris', 'Hul'],
      last: ['na', 'dis', 'gret', 'hild', 'da', 'ra', 'wyn', 'lin', 'mila', 'tha', 'nora', 'ga', 'vara', 'sa', 'runn', 'delle'],
    },
    masculine: {
      whole: ['Borin', 'Odrik', 'Harl', 'Teodor', 'Gorm', 'Dolgan', 'Storn', 'Ketil', 'Anbar', 'Hrolf', 'Osric', 'Brand', 'Egil', 'Torsten'],
      first: ['Bal', 'Bor', 'Dar', 'Dol', 'Gar', 'Gim', 'Har', 'Kar', 'Mor', 'Od', 'Ork', 'Rag', 'Stor', 'Thra', 'Tor', 'Ulf', 'Brom', 'Ers', 'Dur', 'Hob'],
      last: ['rik', 'gan', 'din', 'dur', 'nor', 'grim', 'mund', 'vald', 'brek', 'dan', 'lek', 'gar', 'mek', 'rund', 'bur', 'stan'],
    },
    neutral: {
      whole: ['Anvar', 'Brye', 'Durn', 'Esk', 'Gild', 'Hask', 'Korr', 'Marrel', 'Orrin', 'Rune', 'Skell', 'Tarn', 'Varr'],
      first: ['An', 'Bry', 'Dur', 'Es', 'Gal', 'Has', 'Kor', 'Mar', 'Or', 'Run', 'Skel', 'Tar'],
      last: ['ken', 'rel', 'rin', 'dal', 'mar', 'vin', 'lo', 'ster', 'den', 'rak'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Karnodr', 'Dunmantle', 'Skarnhold', 'Uldrason', 'Maldek', 'Ostagrim', 'Varrokson', 'Ninepick'],
    first: ['Coal', 'Iron', 'Slate', 'Copper', 'Anvil', 'Deep', 'Flint', 'Ember', 'Granite', 'Tin', 'Hammer', 'Lamp', 'Marl', 'Ore', 'Quarry', 'Salt', 'Shale', 'Stone', 'Under', 'Chisel', 'Bellows', 'Ash'],
    last: ['hand', 'brow', 'back', 'mantle', 'keeper', 'foot', 'delver', 'wright', 'stand', 'beard', 'cutter', 'shoulder', 'vein', 'fist', 'reckoner', 'bearer', 'warden', 'tongs'],
  },
  bynames: [],
  patterns: ['{given} {family}', '{given} {family}', '{given} {family}', '{given} of the {family}s'],
  places: {
    whole: ['Karn Odr', 'Under-Hallow', 'Ninegates', 'Vel Dorrum', 'Hammerdeep'],
    first: ['Karn ', 'Dol ', 'Vel ', 'Gar ', 'Thun ', 'Bar ', 'Khel ', 'Mor ', 'Orn ', 'Stal '],
    last: ['Adrun', 'Borr', 'Dagan', 'Eskil', 'Gorund', 'Hadrim', 'Ingul', 'Kettrin', 'Maldur', 'Norrik', 'Ostag', 'Rundal', 'Skarn', 'Tharum', 'Uldra', 'Varrok'],
  },
};
