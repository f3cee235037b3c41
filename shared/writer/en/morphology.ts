import type { Grammar } from '../grammar.ts';

const irregular: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  dies: 'die',
  lies: 'lie',
  ties: 'tie',
  aches: 'ache',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

function plural(verb: string): string {
  const known = irregular[verb];
  if (known !== undefined) return known;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return verb.slice(0, /(?:ss|sh|ch|x|zz|o)es$/.test(verb) ? -2 : -1);
}

function article(noun: string): string {
  const soundsLikeConsonant = /^(?:uni(?!n)|use|usu|eu|one\b|once\b|ewe)/i.test(noun);
  const isSilent = /^(?:hour|honest|honou?r|heir)/i.test(noun);
  return `${isSilent || (/^[aeiou]/i.test(noun) && !soundsLikeConsonant) ? 'an' : 'a'} ${noun}`;
}

const ones = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function number(value: number): string {
  const small = ones[value];
  if (small !== undefined) return small;
  if (value >= 100) {
    const rest = value % 100;
    return `${number(Math.floor(value / 100))} hundred${rest === 0 ? '' : ` and ${number(rest)}`}`;
  }
  const unit = value % 10;
  return `${tens[Math.floor(value / 10)]!}${unit === 0 ? '' : `-${ones[unit]!}`}`;
}

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function ordinal(value: number): string {
  const words = number(value);
  const last = /[a-z]+$/.exec(words)?.[0] ?? words;
  const start = words.slice(0, words.length - last.length);
  return start + (ordinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** English forms. */
export const english: Grammar = {
  pronouns: {
    feminine: { they: 'she', them: 'her', their: 'her', theirs: 'hers', themself: 'herself', plural: false },
    masculine: { they: 'he', them: 'him', their: 'his', theirs: 'his', themself: 'himself', plural: false },
    neutral: { they: 'they', them: 'them', their: 'their', theirs: 'theirs', themself: 'themself', plural: true },
  },
  plural,
  article,
  number,
  ordinal,
  times: (value) => (value === 2 ? 'twice' : `${number(value)} times`),
};
