import type { TradeTexts } from '../language.ts';

/** Trades of town, temple and road. `{trade}` is the word of the prompt. */
export const townTrades: Readonly<Record<string, TradeTexts>> = {
  watch: {
    words:
      /guard|watch|constable|sheriff|bailiff|jailer|gaoler|warden|bodyguard|marshal|sentinel|gatekeep|detective|investigator|bounty/,
    origin: [
      "{who} {~was} {a:trade} in {home}, a post that comes with a lantern, a bad shoulder and other people's secrets.",
      'For {long} years {who} {~was} {trade} there: the same streets, the same drunks, and now and then a night when it was not.',
      'As {a:trade} {who} knew {home} by its locks and by who tried them.',
    ],
    look: [
      '{they} {~walks} at the pace of a beat, and {~stops} at corners.',
      '{their} belt still shows where the keys used to hang.',
    ],
    manner: [
      '{who} {~tries} door handles in passing.',
      '{who} {~asks} where people were on the night in question, sometimes as small talk.',
    ],
  },
  soldier: {
    words:
      /soldier|veteran|mercenar|sergeant|captain|squire|knight|gladiator|pit fighter|archer|pike|legion|levy|trooper|campaign|duel|champion|pugilist|boxer|wrestler/,
    background: 'soldier',
    origin: [
      '{who} came up in {company} as {a:trade}, and left it with a limp, a pension on paper, and all the songs.',
      '{who} had been {a:trade} for {long} years, in {company} and under {boss}, who died owing {them} a drink.',
      'By trade {who} {~was} {a:trade}: {few} wars, {company}, and a place near the fire by right.',
      "They called {whom} the best {trade} in {company}, and for a while it was {a:trade}'s world.",
    ],
    look: [
      '{they} {~has} the sort of tan that stops at a collar.',
      '{they} {~stands} at ease, which is not the same as being at it.',
    ],
    manner: ['{who} {~plans} supper as others plan a siege.', '{who} {~wakes} people by the foot, and {~steps} back.'],
  },
  letters: {
    words:
      /librarian|scribe|scholar|astrolog|astronom|archiv|clerk|teacher|tutor|student|historian|cartograph|map|translat|professor|philosoph|lawyer|notary|accountant|banker|bookkeep|bookseller|research|academ|advisor|sage/,
    background: 'sage',
    origin: [
      '{who} {~was} {a:trade} at {school}, which paid in candles, and gave {them} the window on the yard.',
      'For {long} years {who} {~was} {trade} in {home} and in correspondence with {school}, where {boss} thought highly of the handwriting.',
      '{who} came to {school} as {a:trade}, the sort that is found asleep on the evidence.',
      "As {a:trade} {who} had the run of {school} and of everybody's opinion, and wrote down both.",
    ],
    look: [
      'There is ink on {their} lower lip.',
      '{their} right shoulder is lower than the left, by about the weight of a satchel.',
    ],
    manner: [
      '{who} {~puts} a finger on the place when interrupted, even in conversation.',
      '{who} {~asks} for it in writing.',
    ],
  },
  temple: {
    words:
      /nun\b|monk|priest|acolyte|friar|abb[eo]t|abbess|chaplain|templar|deacon|bishop|preacher|pilgrim|hermit|missionary|choir|inquisit|vicar|sister|brother/,
    background: 'acolyte',
    origin: [
      '{who} served {deity} at {temple} in {home} as {trade}, rose for the night office, and knew which of the steps was loose.',
      'For {long} years {who} {~was} {a:trade} of {temple}, under {boss}, who ran the next world and most of this one.',
      '{who} had been {a:trade} at {temple} since {child}; it was that or geese.',
      'As {a:trade} {who} saw {home} on its knees, and thought no worse of it.',
    ],
    look: [
      'The mark of a cord goes round {their} waist, over whatever {they} {~wears}.',
      '{they} {~has} the pallor of early rising.',
    ],
    manner: [
      '{who} {~gets} up in the night at the hour of the office, and, having got up, {~mends} things.',
      '{who} {~blesses} the food and then {~asks} what it is.',
    ],
  },
  stage: {
    words:
      /actor|actress|minstrel|singer|dancer|musician|jester|juggler|acrobat|player|poet|troubadour|storytell|puppet|circus|circo|entertain|busker|clown|composer|fiddler|piper|drummer|skald/,
    origin: [
      '{who} {~was} {a:trade} in {home} and in every town within a week of it, by popular demand, or at least not by unpopular.',
      'As {a:trade} {who} had been applauded, fed, arrested and left at the altar, all of it in the one season, at {near}.',
      'For {long} years {who} lived as {a:trade}, out of {few} trunks, one of which was usually in pawn at {inn}.',
    ],
    look: [
      'A trace of greasepaint has stayed below one ear.',
      '{they} {~finds} the light in any room and {~stands} in it.',
    ],
    manner: ['{who} {~takes} a bow after narrow escapes.', '{who} {~counts} the house.'],
  },
  thief: {
    words:
      /thief|thiev|cutpurse|pickpocket|burglar|charlatan|con (wo)?man|swindl|fence|forger|assassin|smuggl|bandit|brigand|highway|robber|rogue|spy|gambler|beggar|urchin|grifter|poison|outlaw|crook/,
    background: 'criminal',
    origin: [
      '{who} {~was} {a:trade} in {home}, on {street}, and in its way it was a respected position.',
      'By trade {who} {~was} {a:trade}, working for {gang}, with {boss} to share the profits and nobody to share the other thing.',
      'For {long} years {who} lived by being {a:trade} in {home}, and the watch there had a chair for {them}.',
      '{who} learned to be {a:trade} from {boss}, who taught it as others teach the alphabet, with a stick.',
    ],
    look: [
      '{their} fingers are never still, and never empty for long.',
      '{they} {~dresses} one street better than the one {they} {~comes} from.',
    ],
    manner: [
      '{who} {~looks} at the lock, then at the owner, then away.',
      '{who} {~has} a kind word for marks, fools and magistrates, before and after.',
    ],
  },
  trade: {
    words:
      /merchant|monger|trader|pedd?l|hawker|shop|caravan|broker|dealer|courier|messenger|postm|carter|coach|teamster|pawnbro|auction|antiqu/,
    origin: [
      '{who} {~was} {a:trade} between {home} and {far}, and could have told you the price of salt in {n} towns, and the reason.',
      'For {long} years {who} went round as {trade}, {home} to {near} to {far} and home for the winter, with the same jokes.',
      'As {a:trade} {who} had learned to tell what people want from what they ask for first.',
    ],
    look: [
      '{their} coat has {n} pockets, and each of them has a price.',
      "{they} {~smells} of pepper, string and other people's attics.",
    ],
    manner: [
      '{who} {~puts} a price on things under the breath, and {~is} right.',
      '{who} {~sells} nothing without a story, and no story without a thing.',
    ],
  },
  court: {
    words:
      /noble|lord|lady\b|prince|courtier|butler|servant|maid|diplomat|ambassador|herald|governess|valet|steward|chamber|heir|duke|baron|count(ess)?\b|king|queen|ruler|mayor|politic|executioner|torturer/,
    origin: [
      '{who} lived at {home}, in the great house, as {trade}: good linen, cold corridors, and walls that listened.',
      'As {a:trade} {who} learned early how to enter a room, and, which is harder, how to be in one.',
      'For {long} years {who} {~was} {trade} at {home}, and knew where everything was kept, not excepting the grudges.',
    ],
    look: [
      '{they} {~stands} as though a portrait were being taken of somebody else in the room.',
      'The gloves are white, or have been.',
    ],
    manner: [
      '{who} {~announces} people, out of habit, and sometimes their motives.',
      '{who} {~knows} which fork, and whom it was last used on.',
    ],
  },
};

/** For every other trade. */
export const anyTrade: Omit<TradeTexts, 'words'> = {
  origin: [
    '{who} {~was} {a:trade} in {home}, and might have been one to the end.',
    'In {home} {who} {~was} known as the {trade}, and nobody had ever asked whether {they} liked it.',
    'For {long} years {who} made {their} living as {a:trade}, in {home} and as far as {near}.',
    'By trade {who} {~was} {a:trade}, and by reputation the only one in {home} who gave the change back.',
  ],
  look: [
    'One can still see the {trade} in the set of {their} shoulders.',
    "The marks of {a:trade}'s work are on {their} hands, and they have not faded.",
  ],
  manner: [
    '{who} {~sees} most things the way {a:trade} would, and {~is} often nearer than the experts.',
    'Once {a:trade}, {who} {~says}, always {a:trade}; and {~proves} it at awkward moments.',
  ],
};
