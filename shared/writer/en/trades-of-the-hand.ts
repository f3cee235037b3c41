import type { TradeTexts } from '../language.ts';

/** Trades that are done with the hands. `{trade}` is the word of the prompt. */
export const handTrades: Readonly<Record<string, TradeTexts>> = {
  grave: {
    words: /grave|undertak|sexton|mortician|embalm|mourner|coffin/,
    origin: [
      '{who} {~was} {a:trade} in {home}, which is steady work with no complaints.',
      'For {long} years {who} {~was} {trade} to {home}: six feet, square corners, and a word said if nobody else had come.',
      "{home} is built on clay, so that as {a:trade} {who} earned every copper, and knew everybody's measurements.",
      'A good {trade} is a kind of host. {who} {~was} a very good one, in {home}, and never lost a guest.',
    ],
    look: [
      'There is clay under {their} nails that no brush has ever reached.',
      '{they} {~looks} people over gently, from crown to heel, as for length.',
    ],
    manner: ['{who} {~finds} the living hard to please.', '{who} {~whistles} while digging and not otherwise.'],
  },
  sea: {
    words:
      /sailor|bosun|boatswain|fisher|ferry|pirate|mariner|seam[ae]n|captain of|whaler|harbou?r|navigator|shipwright|helms|diver|smuggler|lighthouse|deckhand|privateer/,
    origin: [
      '{who} went to sea out of {home} in the {ship}, and came back {a:trade}, with a roll and a vocabulary.',
      '{who} {~was} {a:trade} for {long} years, on {few} hulls, the last of them the {ship}, which was a good ship in the sense that it was nearly paid for.',
      'As {a:trade} out of {home} {who} learned knots, winds and when to stop asking what was in the hold.',
      'The {ship} sailed from {home} with {whom} aboard as {trade}, and for {long} years that was the only address {they} had.',
    ],
    look: [
      '{their} hands are as hard as belaying pins and much the same colour.',
      '{they} {~stands} with {their} feet apart, ready for the room to lean.',
    ],
    manner: [
      '{who} {~names} the wind on entering, and the depth.',
      '{who} {~splices} anything that comes apart, including quarrels.',
    ],
  },
  inn: {
    words:
      /barkeep|innkeep|tavern|publican|barmaid|bartender|brewer|cook|chef|landlord|landlady|waiter|vintner|distill|bouncer|scullion|hostel/,
    origin: [
      '{who} {~was} {a:trade} at {inn} in {home}, and there was nobody in the place whose troubles {they} could not have set to music.',
      'For {long} years {who} worked at {inn} as {trade}: last up, first blamed.',
      'Everything that happened in {home} happened first at {inn}, within hearing of the {trade}, and the {trade} was {name}.',
      '{who} learned the world as {a:trade} at {inn}, from what it orders and what it leaves on the plate.',
    ],
    look: [
      'There is a cloth over {their} shoulder. {they} {~has} been told about it.',
      '{they} {~carries} {few} tankards in each hand, even when there are none.',
    ],
    manner: [
      '{who} {~calls} time on arguments, and people go home.',
      '{who} {~knows} what a person will order by how they shut the door.',
    ],
  },
  bake: {
    words: /bak(e|er|es|ing)|miller|confection|pastry|cheese|butcher/,
    origin: [
      '{who} {~was} {a:trade} in {home}: up at two, done by noon, asleep at parties.',
      'In {home} they still say that there has been no proper {trade} on {street} since {who} left.',
      'It was a plain life, that of {a:trade} in {home}, and {who} {~was} good at it, and people came from {near}.',
    ],
    look: [
      'There is a dusting of flour at {their} hairline, or it may be age.',
      '{their} forearms are strong, pale and lightly cooked.',
    ],
    manner: [
      '{who} {~presses} a thumb into things to see if they spring back.',
      '{who} {~gives} the thirteenth of anything away.',
    ],
  },
  smith: {
    words: /smith|farrier|armou?rer|tinker|founder|metal/,
    origin: [
      '{who} {~was} {a:trade} in {home}, and the marks on half the gates there are {theirs}.',
      'As {a:trade} {who} worked {long} years in front of one fire, and knew {home} by its hinges.',
      '{who} learned to be {a:trade} at {child}, by being shouted at over the bellows, and grew deaf on that side, and good.',
    ],
    look: [
      'Small white burns go up both {their} arms like a scatter of rice.',
      '{they} {~weighs} what {they} {~is} handed before looking at it.',
    ],
    manner: ['{who} {~taps} things and {~listens}.', '{who} {~stops} at a bad hinge.'],
  },
  craft: {
    words:
      /carpent|mason|cobbler|weav|potter|tailor|seamst|tanner|cooper|wheelwright|thatch|jewel|clock|toy|locksmith|glass|dyer|candle|rope|carver|builder|artisan|cabinet|leather|bookbind|printer|painter|architect|engineer|tinkerer|wright/,
    origin: [
      '{who} {~was} {a:trade} in {home}, with a bench, a window and a name for being slow and right.',
      'For {long} years {who} worked as {trade} on {street}, and there are things in {home} that will outlast the town.',
      'The shop was {whose} from {child} on, first to sweep and then to sign for. {home} had no other {trade}.',
      '{who} had the makings of a great {trade}, and the debts of one, by the time {they} left {home}.',
    ],
    look: ['{their} left thumbnail is black, from the usual cause.', '{their} eyes go to the joints of things.'],
    manner: [
      '{who} {~measures} twice, with a knotted string, whatever it is.',
      '{who} {~hates} a thing badly made more than a thing badly meant.',
    ],
  },
  farm: {
    words:
      /farm|shepherd|goat|herder|drover|plough|orchard|garden|bee|peasant|swine|dairy|milk|stable|groom|ostler|horse(?! thief)|ranch|cowherd/,
    origin: [
      '{who} {~was} {a:trade} outside {home}, and until the trouble came had never been farther than {near}, for seed.',
      'There were {n} acres, most of them upright. {who} worked them, as {a:trade} does, by arguing with the sky.',
      'As {a:trade} {who} {~was} up before the birds for {long} years, and had opinions about the birds.',
      'One does not choose to be {a:trade} in {home}; one is standing nearest.',
    ],
    look: [
      'The back of {their} neck is the colour of brick and is cut into squares.',
      'Straw gets into {their} clothes in towns where there is none.',
    ],
    manner: [
      '{who} {~looks} at the sky before answering.',
      '{who} {~counts} things by the score, as sheep are counted, and {~starts} again if spoken to.',
    ],
  },
  heal: {
    words: /healer|medic|midwi|herbal|physic|doctor|nurse|surgeon|apothec|barber|alchem|leech|veterin/,
    origin: [
      '{who} {~was} {a:trade} in {home}, and knew how most of the people there had come in and how the rest were going out.',
      'For {long} years {who} {~was} fetched: as {trade} to {home}, at night, in rain, by a child with a lantern.',
      'They paid {whom} in eggs. It is what {a:trade} gets in {home}, and {they} {~has} never since been able to look at an omelette.',
      '{who} learned the work of {a:trade} at a time when {home} needed one every hour, and learned it standing.',
    ],
    look: [
      '{their} hands are scrubbed pink, and smell of thyme and spirits.',
      'A bag goes everywhere with {them}, and clinks.',
    ],
    manner: [
      '{who} {~looks} at tongues, nails and the whites of eyes, and then {~says} good day.',
      '{who} {~has} a voice for bad news, and everybody sits up when {they} {~uses} it to ask for salt.',
    ],
  },
  hunt: {
    words:
      /(?<!bounty )hunt|trapp|poach|wood(cut|s)|lumber|forester|falcon|scout|guide|tracker|gamekeeper|ranger|beast tamer|tamer/,
    origin: [
      '{who} {~was} {a:trade} in the hills above {home}, and came down {often} a year for salt.',
      'As {a:trade} {who} had {some} valleys to {themself} and shared them with whatever had been there before.',
      'For {long} years {who} lived as {trade}, out past {near}, where a stranger is an event.',
    ],
    look: [
      '{they} {~has} a listening look, and leaf mould to the knee.',
      '{their} knife hand is as steady as a shelf.',
    ],
    manner: [
      '{who} {~points} with the chin, having {their} hands full.',
      '{who} {~stops} at the edge of the light and {~looks} at who is there.',
    ],
  },
  mine: {
    words: /min(e|er|ing)\b|quarr|prospect|delver|collier/,
    origin: [
      '{who} {~was} {a:trade} at {home} from {child}, bent double, with a candle in {their} teeth.',
      'For {long} years {who} went down as {trade} each morning at {home}, and came up most evenings.',
      'The seam at {home} was a yard high. {who}, as {trade}, knew {n} miles of it by touch.',
    ],
    look: [
      'Blue scars, such as coal leaves, mark {their} knuckles and brow.',
      '{they} {~walks} with the head forward, out of respect for roofs.',
    ],
    manner: ['{who} {~smells} the air before going down a stair.', '{who} {~taps} ceilings.'],
  },
};
