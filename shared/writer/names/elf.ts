import type { Culture } from './culture.ts';

const given: Culture['given'] = {
  // prettier-ignore
  feminine: {
    whole: ['Ilaveth', 'Sorrel', 'Nuala', 'Thessaly', 'Amrune', 'Oriel', 'Shael', 'Mireth', 'Isaure', 'Evarine', 'Saelis', 'Ninuel', 'Tiravae'],
    first: ['Ae', 'Cae', 'El', 'Fae', 'Il', 'Ly', 'Mi', 'Nae', 'Ol', 'Sae', 'Sha', 'Thi', 'Va', 'Yl', 'Ari', 'Syl', 'Ren', 'Isi'],
    last: ['leth', 'lira', 'nna', 'riel', 'sha', 'thea', 'vara', 'wen', 'lune', 'drie', 'nis', 'mira', 'veth', 'ssia', 'rue', 'lith'],
  },
  // prettier-ignore
  masculine: {
    whole: ['Corvaste', 'Ivellor', 'Fenmaris', 'Oswyl', 'Halidar', 'Naevyn', 'Peregil', 'Sethrien', 'Ilvaro', 'Mathuin', 'Orsiel', 'Rathal', 'Evandrel'],
    first: ['Ad', 'Cor', 'El', 'Fen', 'Gal', 'Hal', 'Il', 'Lae', 'Mar', 'Or', 'Per', 'Sov', 'Thar', 'Va', 'Riar', 'Bei', 'Dae', 'Ky'],
    last: ['rion', 'dan', 'las', 'mir', 'nor', 'ras', 'thil', 'vyn', 'lor', 'driel', 'ven', 'maris', 'sior', 'wyl', 'then', 'quil'],
  },
  // prettier-ignore
  neutral: {
    whole: ['Ash', 'Briar', 'Rill', 'Lark', 'Sarrow', 'Vesper', 'Tamsin', 'Willow', 'Merrow', 'Alder', 'Rue', 'Ilex', 'Linden'],
    first: ['Ae', 'Bri', 'Ca', 'Eri', 'Ha', 'Ili', 'Lo', 'Mae', 'Ny', 'Ra', 'Si', 'Ty'],
    last: ['ren', 'lin', 'sel', 'vel', 'ryn', 'lis', 'the', 'mar', 'shen', 'las', 'wen', 'rel'],
  },
};

/** Elves of woods and towers: long vowels, family names that translate into Common. */
// prettier-ignore
export const elf: Culture = {
  id: 'elf',
  given,
  family: {
    kind: 'compound',
    whole: ['Othelas', 'Maravine', 'Illisandor', 'Fenvarien', 'Sarothiel', 'Nevarre', 'Ysilden', 'Corellane'],
    first: ['Silver', 'Moon', 'Leaf', 'River', 'Star', 'Thorn', 'Winter', 'Dusk', 'Fern', 'Hollow', 'Amber', 'Mist', 'Rain', 'Lantern', 'Owl', 'Reed', 'Still', 'White', 'Wander', 'Long'],
    last: ['frond', 'song', 'bough', 'brook', 'fall', 'glade', 'mere', 'petal', 'shade', 'spire', 'water', 'whisper', 'root', 'dew', 'wing', 'harp', 'light', 'step'],
  },
  bynames: [],
  patterns: ['{given} {family}', '{given} {family}', '{given} {family}', '{given}'],
  places: {
    whole: ['Ninth Hollow', 'Saelenne', 'Standing Orchard', 'Lowlight', 'Ithrune'],
    first: ['Ael', 'Cair', 'Fae', 'Il', 'Lor', 'Myr', 'Nael', 'Sil', 'Tir', 'Val', 'Ys', 'Oth'],
    last: ['amar', 'anthe', 'evar', 'ilen', 'ondel', 'orien', 'unal', 'ithel', 'ennor', 'asse', 'imure', 'averil'],
  },
};

/** Drow: the same tongue bent by stone and quiet; houses instead of families. */
// prettier-ignore
export const drow: Culture = {
  id: 'drow',
  given: {
    feminine: {
      whole: ['Zaryn', 'Ilmra', 'Vesrae', 'Quavine', 'Nedril', 'Ulviir', 'Saphra', 'Myrsa', 'Jhaela', 'Ombrae'],
      first: ['Zar', 'Il', 'Ves', 'Quar', 'Ned', 'Ul', 'Sab', 'Myr', 'Chal', 'Dris', 'Fel', 'Ryl', 'Vier', 'Tal', 'Nym'],
      last: ['rae', 'ndra', 'lyn', 'niss', 'ra', 'thara', 'viir', 'xena', 'iira', 'della', 'sanna', 'une', 'mra', 'stra'],
    },
    masculine: {
      whole: ['Rizden', 'Kelmur', 'Vuzlyn', 'Orgoll', 'Ilphrin', 'Drevan', 'Naskar', 'Sethvir', 'Quendar', 'Thalrin'],
      first: ['Riz', 'Kel', 'Dre', 'Vuz', 'Or', 'Szor', 'Mal', 'Bel', 'Il', 'Nal', 'Ryl', 'Tal', 'Quen', 'Zak', 'Phar'],
      last: ['den', 'mur', 'rak', 'lyn', 'gos', 'dan', 'zar', 'vir', 'fein', 'tel', 'raun', 'drin', 'aun', 'noz'],
    },
    neutral: {
      whole: ['Nyx', 'Umbra', 'Sable', 'Veil', 'Kezz', 'Ilth', 'Quill', 'Zephra', 'Vael', 'Dusk'],
      first: ['Ny', 'Za', 'Vel', 'Qui', 'Il', 'Se', 'Dra', 'Ry', 'Ul', 'Me'],
      last: ['zra', 'len', 'vyr', 'sk', 'rin', 'tha', 'lun', 'mys', 'ven', 'xil'],
    },
  },
  family: {
    kind: 'compound',
    whole: ['Tlinorza', 'Ilvayas', 'Ombrenar', 'Sethrune'],
    first: ['Vel', 'Dor', 'Xar', 'Il', 'Zau', 'Mel', 'Shob', 'Arab', 'Kil', 'Nur', 'Faen', 'Syr'],
    last: ['tyrr', 'andra', 'orin', 'avel', 'ryn', 'oth', 'endar', 'issan', 'ukir', 'ador', 'lochar', 'arra'],
  },
  bynames: [],
  patterns: ['{given} {family}', '{given} {family}', '{given} of House {family}'],
  places: {
    whole: ['Umberlight', 'Low Zareth', 'Ninth Cavern', 'Quiet Vault'],
    first: ['Ched', 'Guall', 'Il', 'Mael', 'Sshan', 'Ust', 'Ver', 'Zar', 'Olath', 'Erel'],
    last: ['anar', 'idur', 'ymar', 'arrak', 'othel', 'ulim', 'endri', 'arvin', 'issar', 'undur'],
  },
};
