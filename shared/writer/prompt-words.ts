/** An alignment that the prompt names, as far as it names one. */
export interface AskedAlignment {
  order?: 'L' | 'N' | 'C';
  moral?: 'G' | 'N' | 'E';
}

const ORDERS = [
  ['L', /\blawful\b|\blaw-abiding\b/],
  ['C', /\bchaotic\b|\banarchis/],
] as const;
const MORALS = [
  ['E', /\bevil\b|\bvillain|\bwicked\b|\bsadis|\bcruel\b|\bmalevolent\b|\bmurderous\b/],
  ['G', /\b(?:lawful|chaotic|neutral) good\b|\bgood-hearted\b|\bpure of heart\b|\bsaintly\b/],
  ['N', /\b(?:lawful|chaotic|true) neutral\b|\bruthless\b|\bamoral\b|\bmercenary at heart\b/],
] as const;

const DENIED = /\b(?:not|never|no|isn't|hates|fights?|against|hunts?|kills?)\s+(?:\w+\s+)?$/;

function first<T extends string>(text: string, table: readonly (readonly [T, RegExp])[]): T | undefined {
  return table.find(([, words]) => {
    const found = words.exec(text);
    return found !== null && !DENIED.test(text.slice(Math.max(0, found.index - 24), found.index));
  })?.[0];
}

/** What the prompt says of alignment, in so many words. */
export function alignmentIn(prompt: string): AskedAlignment {
  const text = prompt.toLowerCase();
  const order = first(text, ORDERS) ?? (/\bneutral (?:good|evil)\b|\btrue neutral\b/.test(text) ? 'N' : undefined);
  const moral = first(text, MORALS);
  return { ...(order && { order }), ...(moral && { moral }) };
}

// prettier-ignore
const NUMBERS = new Map(Object.entries({
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, a: 1,
}));

function valueOf(words: string): number | undefined {
  let total = 0;
  if (/^a(?! hundred)/.test(words)) return undefined;
  for (const word of words.split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    const value = /^\d{1,4}$/.test(word) ? Number(word) : NUMBERS.get(word);
    if (value === undefined) return undefined;
    total = value === 100 && total > 0 ? total * 100 : total + value;
  }
  return total > 0 ? total : undefined;
}

const AGE = /((?:[a-z]+|\d{1,4})(?:[\s-]+(?:[a-z]+|\d{1,4})){0,4})[\s-]+(?:years?|winters?|summers?)[\s-]+old\b/;
const AGED = /\b(?:aged?|is now)\s+(\d{1,4})\b/;

/** The age in years that the prompt gives: `63 years old`, `two hundred year old`, `aged 40`. */
export function ageIn(prompt: string): number | undefined {
  const text = prompt.toLowerCase();
  const aged = AGED.exec(text)?.[1];
  if (aged !== undefined) return Number(aged) || undefined;
  const words = AGE.exec(text)?.[1]?.split(/\s+/);
  if (words === undefined) return undefined;
  for (let from = 0; from < words.length; from++) {
    const value = valueOf(words.slice(from).join(' '));
    if (value !== undefined) return value;
  }
  return undefined;
}

const PLAIN = /^[a-z][a-z' ,-]*$/i;
const OTHERS = /\b(?:i|me|my|we|us|our|you|your|level|lvl|player|party|group|character|campaign|game|dm|gm)\b/i;
const PAST =
  'was|had|lost|fought|fled|left|found|swore|stole|sold|broke|made|took|came|went|saw|knew|gave|kept|heard|bore|grew|drew|won|fell|slew|ran|built|taught|wrote|met|said|did|became|told|sang|spent|led|burnt';
const VERB = new RegExp(
  `^(?:(?:still|once|never|always|secretly|now|also|only) )?(?:${PAST}|is|has|does|[a-z]+(?:[a-rt-z]s|ss?es|ed)|would|can|cannot|will|could|must)(?= |$)`,
  'i',
);
// A second finite verb without a conjunction before it: the clause went on into the main sentence.
const SECOND =
  /(?<!\b(?:and|but|or|to|who|that|what|which|whatever|than|as|when|whoever|because|if|she|he|they|,)) (?:is|was|has|had|speaks|hears|says|does|keeps|knows|wants)\b/i;

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/**
 * The verb phrase of a prompt such as `a barkeep who hears everything`: something that can stand behind a name. Only
 * where the prompt is one noun phrase with the clause at its end, so that nothing is cut out of the middle.
 */
export function clauseIn(prompt: string): string | undefined {
  for (const sentence of prompt.split(/[.!?;:\n]+/)) {
    const found = /^\s*([^,]{0,80}?)\bwho\s+([^,]{3,120})\s*(?:,([^,]{0,40}))?$/i.exec(sentence);
    if (!found) continue;
    const [, before = '', clause = '', tail] = found;
    if (tail !== undefined && !/^\s*(?:level|lvl|aged?|she|he|they|\d+)\b/i.test(tail)) continue;
    if (
      /\b(?:is|was|are|were|has|had|there|please|want|needs?|like|play|someone|somebody|anyone|the one)\b/i.test(before)
    )
      continue;
    if (!PLAIN.test(clause) || OTHERS.test(clause) || !VERB.test(clause)) continue;
    const count = wordCount(clause);
    if (count < 2 || count > 16 || SECOND.test(clause.replace(VERB, ''))) continue;
    return clause.trim();
  }
  return undefined;
}

/** A whole sentence of the prompt about the character, which can be told as it stands: `He sings and the storm listens`. */
export function sayingIn(prompt: string): string | undefined {
  for (const sentence of prompt.split(/(?<=[.!?])\s+|\n+/)) {
    const text = sentence.trim().replace(/[.!?]+$/, '');
    if (!/^(?:she|he|her|his|they|their)\s/i.test(text) || !PLAIN.test(text) || OTHERS.test(text)) continue;
    const count = wordCount(text);
    if (count >= 4 && count <= 28) return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  return undefined;
}

/**
 * What the character is doing in a prompt such as `a charlatan selling miracle water`: the words from the participle
 * on, where one stands right behind a word that names the character (`heads` are the ends of those words).
 */
export function doingIn(prompt: string, heads: readonly number[]): string | undefined {
  for (const end of heads) {
    const found = /^ ([a-z]{2,}ing [^,.!?;:()\n]{3,80})\s*(?:$|[,.!?;\n])/i.exec(prompt.slice(end));
    const doing = found?.[1]?.trim();
    if (doing === undefined || !PLAIN.test(doing) || OTHERS.test(doing)) continue;
    if (wordCount(doing) <= 14 && !/^(?:king|being|during|called|everything|nothing|something)\b/i.test(doing))
      return doing;
  }
  return undefined;
}

const DONE =
  /^ ((?:raised|brought up|born|trained|haunted|hunted|betrayed|abandoned|taught|wanted|marked|touched|banished|exiled|found|chosen|possessed|disowned|rescued|adopted|sworn|bound|struck) (?:by|in|into|to|at|under|from|as|for|on|among) [^,.!?;:()\n]{3,80})\s*(?:$|[,.!?;\n])/i;

/** What was done to the character, said right behind a word that names one: `raised by wood elves`. */
export function doneIn(prompt: string, heads: readonly number[]): string | undefined {
  for (const end of heads) {
    const done = DONE.exec(prompt.slice(end))?.[1]?.trim();
    if (done !== undefined && PLAIN.test(done) && !OTHERS.test(done) && wordCount(done) <= 14) return done;
  }
  return undefined;
}

const PLACE = "[A-Z][a-z'-]+(?: (?:of the )?[A-Z][a-z'-]+){0,2}";
const FROM = new RegExp(
  `\\b(?:from|of) (?:the )?(?:(?:city|town|village|port|isle|island|kingdom|hold|hills) of )?(${PLACE})`,
);
const AT = new RegExp(
  `\\b(?:siege|battle|fall|sack|burning|court|walls|mines|library|temple|war|streets) (?:of|at) (?:the )?(${PLACE})`,
);

/** Places that the prompt names: where the character comes from, and another that matters to the story. */
export function placesIn(prompt: string): { home?: string; far?: string } {
  const far = AT.exec(prompt)?.[1];
  const home = FROM.exec(prompt)?.[1];
  return { ...(home !== undefined && home !== far && { home }), ...(far !== undefined && { far }) };
}

/** `past` when a verb phrase tells what happened, `present` when it tells what somebody is like. */
export function tenseOf(clause: string): 'past' | 'present' {
  const word = clause.replace(/^(?:still|once|never|always|secretly|now|also|only) /i, '').split(' ')[0] ?? '';
  const isPresent = /s$/i.test(word) && !/^(?:was|ss)$/i.test(word);
  return isPresent || /^(?:would|can|cannot|will|could|must)$/i.test(word) ? 'present' : 'past';
}
