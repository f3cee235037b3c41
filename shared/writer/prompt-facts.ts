/**
 * What a prompt may say of a life or a face, by the words that say it, mostly English, a few also in the other languages
 * that prompts are read in. Modest on purpose: what is not plainly said is left out.
 */
const PATTERNS: readonly (readonly [fact: string, words: RegExp])[] = [
  // Looks
  [
    'one-eyed',
    /\bone[- ]eye[ds]?\b|\b(?:lost|missing|blind in) (?:an|one|her|his|their) eye\b|\bcyclop|\beye ?patch|ein[äa]ugig|borgne\b|tuert[oa]\b|caolh[oa]\b/,
  ],
  [
    'blind',
    /\bblind(?:ed|folded)?\b(?! in (?:one|an|her|his))|\bsightless\b|\bblinde?\b|\baveugle\b|\bcieg[oa]\b|\bceg[oa]\b/,
  ],
  ['deaf', /\bdeaf\b/],
  ['mute', /\bmute\b|\bvoiceless\b|\bcan(?:no|')t speak\b/],
  ['burned', /\bburn(?:ed|t)? (?:face|hands|arms?|skin)\b|\bburn scars?\b|\bscorched\b/],
  ['scarred', /\bscar(?:s|red|red-face)?\b|\bvernarbt|\bcicatri[zc]/],
  ['bald', /\bbald(?:ing)?\b|\bshaven-headed\b|\bhairless\b|\bkahlk|\bchauve\b|\bcalv[oa]\b/],
  ['tattooed', /\btattoo/],
  ['limping', /\blimp(?:s|ing)?\b|\blame\b|\bbad (?:knee|leg|hip)\b|\bbum leg\b|\bboiteu/],
  ['white-haired', /\bwhite[- ]hair|\bsilver[- ]hair|\bwhite mane\b/],
  ['red-haired', /\bred[- ]?hair|\bredhead|\bginger\b/],
  ['dark-haired', /\b(?:dark|black|raven)[- ]hair/],
  ['fair-haired', /\bblonde?\b|\bfair[- ]hair|\bgolden[- ]hair/],
  ['huge', /\b(?:huge|enormous|gigantic|hulking|massive|mountain of a|giant of a)\b/],
  ['tall', /\btall\b(?! (?:tales?|stor))|\btowering\b|\blanky\b/],
  ['short', /\b(?:tiny|diminutive|pint-sized|very short|short for)\b/],
  ['thin', /\b(?:thin|skinny|gaunt|bony|scrawny|wiry)\b/],
  ['stout', /\b(?:fat|stout|plump|portly|rotund|chubby)\b/],
  ['muscular', /\b(?:muscular|muscle-bound|brawny|burly)\b/],
  ['masked', /\bmask(?:ed|s)?\b|\bbehind a mask\b/],
  ['hooded', /\bhooded\b/],
  [
    'missing-hand',
    /\bone[- ]handed\b|\b(?:lost|missing|without) (?:a|one|her|his|their) (?:left |right )?hand\b|\bhook (?:for a|hand)/,
  ],
  ['missing-arm', /\bone[- ]armed\b|\b(?:lost|missing) (?:an|one|her|his|their) (?:left |right )?arm\b/],
  ['missing-finger', /\bmissing (?:a |some |two |three )?fingers?\b|\b(?:three|four|eight|nine)[- ]fingered\b/],
  ['peg-leg', /\bpeg[- ]leg|\bwooden leg\b|\bone[- ]legged\b/],
  ['half-ear', /\bhalf[- ]ear\b|\bmissing an ear\b|\bone[- ]eared\b/],
  ['broken-horn', /\bbroken horns?\b|\bone[- ]horned\b|\bhorns? (?:is|are) broken\b/],
  ['bearded', /\bbeard(?:ed|s)?\b/],
  ['moustached', /\bm(?:o)?ustach/],
  ['handsome', /\b(?:handsome|beautiful|gorgeous|good-looking|pretty boy|lovely to look)\b|\bguap[oa]\b/],
  ['ugly', /\bugly\b|\bhideous\b/],
  ['freckled', /\bfreckle/],
  ['pale', /\b(?:pale|pallid|ashen)\b/],
  ['gold-tooth', /\bgold(?:en)? (?:tooth|teeth)\b/],
  ['gap-toothed', /\bgap[- ]tooth/],
  ['wrinkled', /\bwrinkl|\bwizened\b/],
  ['grizzled', /\bgrizzled\b|\bgrey-haired\b|\bgray-haired\b|\bgrey beard|\bergraut/],
  ['pipe', /\bpipe[- ]smok|\bsmok(?:es|ing) (?:a |her |his )?pipe\b/],
  ['spectacles', /\b(?:spectacles|bespectacled|eyeglasses|monocle)\b/],
  ['filthy', /\b(?:filthy|unwashed|smelly|stinking|grubby|smells of)\b/],
  ['elegant', /\b(?:elegant|well-dressed|dapper|immaculately dressed|foppish)\b/],
  ['ragged', /\b(?:ragged|in rags|tattered|threadbare)\b/],
  ['heterochromia', /\b(?:mismatched|odd|different[- ]coloured|different[- ]colored) eyes\b|\bheterochrom/],
  ['glowing-eyes', /\bglowing eyes\b|\beyes (?:that )?glow/],
  ['winged', /\bwing(?:s|ed)\b/],
  ['horned', /\bhorned\b/],
  ['barefoot', /\bbare ?foot/],
  // Lives
  [
    'lost-faith',
    /\blost (?:her|his|their|all|my) faith\b|\bfaithless\b|\blapsed\b|\bno longer (?:believes|prays)\b|\bcrisis of faith\b|\bnot spoken (?:her|his|their) god|\bdoubts? (?:her|his|their) (?:god|faith)|\bglauben verloren|\bperdu la foi\b|\bperdi[oó] la fe\b|\bperso la fede\b|\bperdeu a f[eé]\b/,
  ],
  ['orphan', /\borphan|\bfoundling\b|\bwais[ei]\b|\bhuérfan|\bórf[ãa]/],
  ['widowed', /\bwidow(?:ed|er)?\b|\bwitwe|\bviud[oa]\b|\bveuve?f?\b/],
  ['revenge', /\b(?:revenge|vengeance|vengeful|avenge|vendetta|rache|venganza|vengean[cç]a|vendetta)\b/],
  ['exile', /\b(?:exile[ds]?|banished|outcast|cast out|driven out|verbannt|exiliad[oa])\b/],
  ['debt', /\b(?:debts?|in debt|owes|indebted)\b/],
  ['deserter', /\bdesert(?:er|ed (?:her|his|their|the) (?:army|regiment|post))\b|\bdeserteu?r/],
  ['cursed', /\b(?:cursed?|hexed|maudit|verflucht|maldit[oa])\b/],
  [
    'amnesia',
    /\bamnesi|\blost (?:her|his|their|all) memor|\b(?:cannot|can't|does ?n[o']t) remember (?:who|her|his|their|any)|\bno memory of\b/,
  ],
  [
    'survivor',
    /\b(?:sole |only |last )?survivor|\bonly one who (?:walked|came|got|made) |\beveryone (?:she|he|they) loved is\b|\blast of (?:her|his|their)\b/,
  ],
  ['betrayed', /\bbetrayed\b|\bverraten\b|\btraicionad|\btrahi/],
  [
    'captive',
    /\b(?:escaped (?:slave|prisoner)|former (?:slave|prisoner)|ex-con(?:vict)?|freed slave|imprisoned|convict|prisoner)\b/,
  ],
  ['hunted', /\bon the run\b|\bwanted (?:for|by|in|dead)\b|\bhunted\b|\bfugitive\b/],
  ['runaway', /\brun ?away\b|\bran away\b|\bfled\b|\bfugiu\b/],
  [
    'fallen-noble',
    /\b(?:disinherited|fallen noble|impoverished (?:noble|lord|lady)|bastard (?:son|daughter|of)|penniless (?:noble|lord|lady))\b/,
  ],
  ['retired', /\bretired\b|\bout of retirement\b|\bone last job\b/],
  ['disgraced', /\bdisgraced\b|\bdishonou?red\b|\bdefrocked\b|\bexpelled\b|\bdismissed\b/],
  ['prophecy', /\bprophec|\bprophes|\bchosen one\b|\bforetold\b/],
  ['twin', /\btwin (?:sister|brother|sibling)\b|\b(?:her|his|their|a) twin\b/],
  ['oathbreaker', /\boath-?breaker|\bbroke (?:her|his|their|an) (?:oath|vow)|\bbroken (?:oath|vow)/],
  ['guilt', /\bguilt(?:y|-ridden)?\b|\bremorse|\batone|\bredemption\b/],
  ['pact', /\b(?:pact|signed something|sold (?:her|his|their) soul|bargained with|pakt|pacto)\b/],
  ['sold', /\bsold (?:her|his|their) (?:own )?(?:shadow|name|heart|voice|reflection)\b|\bvenduto la propria ombra\b/],
  ['drink', /\b(?:drunk(?:ard|en)?|half-drunk|alcoholic|boozy|hard-drinking|tipsy|drinks too much)\b/],
  ['gambler', /\bgambl/],
  ['liar', /\bliar\b|\bcompulsive(?:ly)? l(?:ies|ying)\b|\bmentiros[oa]\b/],
  ['nervous', /\b(?:nervous|anxious|timid|jittery|neurotic)\b/],
  ['cowardly', /\bcoward/],
  ['cheerful', /\b(?:cheerful|cheery|jolly|merry|sunny|bubbly|happy-go-lucky|optimist)/],
  ['grumpy', /\b(?:grumpy|cranky|surly|curmudgeon|cantankerous|gruff|insupportable)\b/],
  ['laconic', /\b(?:laconic|taciturn|silent|quiet|few words|stoic|tight-lipped|redet nicht viel)\b/],
  ['talkative', /\b(?:talkative|chatty|chatterbox|garrulous|won't shut up|never stops talking|talks too much)\b/],
  ['polite', /\b(?:polite|courteous|well-mannered)\b/],
  ['arrogant', /\b(?:arrogant|haughty|snobbish|pompous|conceited|insufferable)\b/],
  ['vain', /\bvain\b|\bnarcissis/],
  ['gentle', /\b(?:gentle|kind-hearted|kindly|soft-hearted)\b/],
  ['hungry', /\b(?:always hungry|hungry|gluttonous|immer hungrig|greedy for food)\b/],
  ['shy', /\b(?:shy|bashful|socially awkward)\b/],
  ['angry', /\b(?:angry|hot-tempered|short-tempered|furious|irascible)\b/],
  ['greedy', /\b(?:greedy|avaricious|money-grubbing)\b/],
  ['lazy', /\b(?:lazy|slothful|indolent)\b/],
  ['curious', /\b(?:curious|inquisitive|nosy)\b/],
  ['honest', /\b(?:honest to a fault|brutally honest|cannot lie|can't lie|never lies|honest)\b/],
  ['honourable', /\bhonou?rable\b|\bchivalr/],
  ['superstitious', /\bsuperstitious\b/],
  ['hates-magic', /\b(?:hates|distrusts|despises|fears|mistrusts) (?:all )?magic\b|\bno conf[ií]a en la magia\b/],
  [
    'fears-water',
    /\b(?:never goes near|afraid of|fears|scared of|terrified of) (?:the |deep )?(?:water|sea)\b|\bcan(?:no|')t swim\b/,
  ],
  ['talks-to-dead', /\b(?:talks?|speaks?|listens) (?:to|with) (?:the )?(?:dead|ghosts|spirits)\b/],
  ['sings', /\bsings? (?:to|and|for|at)\b|\bcanta a\b|\bcanta alle\b/],
  ['cook', /\b(?:cooks|loves cooking|chef|cook)\b/],
  ['baker', /\bbak(?:es|er|ing)\b/],
  ['stage', /\b(?:actor|actress|theatrical|former dancer|circus)\b/],
  ['sailor', /\b(?:sailor|bosun|pirate|mariner|ship's|seafar|deckhand|fisher)/],
  ['shipwreck', /\bshipwreck/],
  ['burned-library', /\blibrary (?:was )?burn(?:ed|t)\b|\bburning library\b|\bbiblioteca en un incendio\b/],
  ['raised-by-beasts', /\braised by (?:a pack of )?(?:wolves|bears|beasts|animals|badgers|foxes|apes)\b/],
  [
    'raised-by-strangers',
    /\braised by (?!a pack|wolves|bears|beasts|animals|badgers|foxes|apes|(?:her|his|their) )|\badopted (?:by|son|daughter|child)\b/,
  ],
];

const NEGATION =
  /(?:\bno|\bnot|\bnever|\bwithout|\bisn't|\bain't|\bnon|\bneither|\bnor|\bkein\w*|\bsans|\bsin|\bsem|\bsenza)\s+(?:an?\s+|the\s+|very\s+|at all\s+)?$/;

// Behind an adjective these are what it speaks about, and not the character.
const THINGS =
  /^ (?:gods?|goddess|deity|order|village|town|city|house|home|temple|forest|woods?|sea|river|lake|ship|sword|blade|axe|king|queen|lord|master|father|mother|brother|sister|people|men|women|monsters?|dragons?|beasts?|past|secret|world|place|tales?|army|debt|fan|voice|horse|dog|cat)\b/;

/** The facts that a prompt states, in the order of the list. Negated ones are left out. */
export function factsIn(prompt: string): string[] {
  const text = prompt.toLowerCase();
  if (text.trim() === '') return [];
  return PATTERNS.filter(([, words]) => {
    const found = words.exec(text);
    if (found === null || NEGATION.test(text.slice(Math.max(0, found.index - 16), found.index))) return false;
    return !THINGS.test(text.slice(found.index + found[0].length));
  }).map(([fact]) => fact);
}

/** Facts that whole stories are about; a clause that only says one of them need not be quoted as well. */
export const STORY_FACTS: ReadonlySet<string> = new Set([
  ...['lost-faith', 'amnesia', 'cursed', 'raised-by-beasts', 'sold', 'revenge', 'betrayed', 'exile'],
]);

/** Facts that replace the sentence about build, rather than the one about the face. */
export const BUILD_FACTS: ReadonlySet<string> = new Set([...['tall', 'short', 'huge', 'thin', 'stout', 'muscular']]);
