import type { TopicTexts } from '../language.ts';

/** What a prompt may say of somebody's life and ways. */
export const lifeFacts: Readonly<Record<string, TopicTexts>> = {
  'lost-faith': {
    manner: [
      '{who} {~stops} at every wayside shrine, {~looks} it in the face, and {~walks} on.',
      '{who} {~says} the old blessings under the breath, and {~leaves} out the name.',
    ],
    line: ['Lost the faith, kept the hours', 'Still does the work; no longer asks for whom'],
  },
  orphan: {
    story: [
      'There had been no parents to speak of; {who} used to speak of them all the same.',
      "{who} {~was} nobody's child in particular, and so was told off by everyone.",
    ],
    manner: ['{who} {~watches} families in inns the way others watch a play.'],
  },
  widowed: {
    manner: [
      '{who} still {~sleeps} on the one side of the bed.',
      '{who} {~wears} a ring that does not fit, on a cord.',
    ],
  },
  revenge: {
    manner: [
      '{who} {~says} one name before sleeping, as others say their prayers.',
      '{who} {~is} polite, punctual and patient, because it is going to be done properly.',
    ],
    line: ['Has a name to cross off, and time'],
  },
  exile: {
    manner: [
      '{who} {~keeps} a pinch of home earth in a twist of cloth and {~sniffs} it when unobserved.',
      '{who} {~speaks} of home in the past tense and {~corrects} others who do.',
    ],
    line: ['Not at home, and not to be sent there'],
  },
  debt: {
    manner: ['{who} {~knows}, at any hour of the day, exactly what {they} {~owes}.'],
    line: ['Pays on time, mostly backwards'],
  },
  deserter: {
    manner: [
      '{who} {~sits} where the road can be seen, and {~gives} a name that took some thought.',
      'A drum in the street makes {whom} get up and go out at the back.',
    ],
    line: ['Walked away from one war'],
  },
  cursed: {
    manner: [
      '{who} {~mentions} the curse early, like a person with a cold.',
      '{who} {~sits} a little apart, from consideration.',
    ],
    line: ['Cursed, and civil about it'],
  },
  amnesia: {
    manner: [
      '{who} {~greets} strangers warmly, on the chance.',
      'Now and then {who} {~knows} a thing perfectly and {~has} no idea how.',
    ],
    line: ['Begins in the middle'],
  },
  guilt: { manner: ["{who} {~does} other people's washing-up as if under sentence."] },
  survivor: { manner: ['{who} {~counts} those present, twice, and {~is} not easy until the numbers agree.'] },
  betrayed: { manner: ['{who} {~gives} everybody one chance and {~has} it in writing.'] },
  captive: {
    manner: [
      '{who} {~stands} in open doors for some time before going through.',
      '{who} {~eats} quickly and {~hides} the crust.',
    ],
  },
  hunted: {
    manner: [
      '{who} {~sits} so as to see who comes in, and {~pays} before eating.',
      '{who} {~has} a different name for each county.',
    ],
    line: ['Two days ahead of somebody'],
  },
  runaway: { manner: ['{who} {~has} a speech prepared for whoever has been sent to bring {them} back.'] },
  'fallen-noble': {
    manner: ['{who} {~pawns} things beautifully.', "{who} {~tips} like a lord and {~eats} like a bailiff's dog."],
    story: ['There had been a house with {n} chimneys. There had also been a grandfather who played cards.'],
  },
  retired: {
    manner: ['{who} {~is} retired, and {~has} to tell people so while running.'],
    line: ['Retired, until about a week ago'],
  },
  disgraced: {
    manner: ['{who} {~introduces} {themself} by the short name and {~waits} to see if it has got there first.'],
  },
  prophecy: {
    manner: [
      '{who} {~is} careful what {they} {~says} on hilltops.',
      '{who} {~has} been told how it ends and {~finds} that it takes the fun out of cards.',
    ],
    line: ['Foretold, rather loosely'],
  },
  twin: {
    manner: [
      '{who} {~leaves} room on the left for somebody.',
      '{who} {~starts} sentences and {~waits} for them to be finished.',
    ],
  },
  pact: { manner: ['{who} {~avoids} the words "anything" and "forever".'] },
  oathbreaker: {
    manner: ['{who} {~makes} no promises now, and {~keeps} them.'],
    line: ['Broke one oath, has kept the pieces'],
  },
  drink: {
    look: ['{their} nose has gone the red of somebody who knows every cellar by its steps.'],
    manner: [
      '{who} {~is} never quite drunk and {~has} not been quite sober since {season}.',
      '{who} {~measures} distances in cups.',
    ],
  },
  gambler: {
    manner: [
      '{who} {~cuts} the cards with one hand while thinking.',
      '{who} {~gives} odds on everything, {themself} included.',
    ],
  },
  liar: {
    manner: [
      '{who} {~lies} as others whistle, for company.',
      '{who} {~has} told the truth {often} this year and {~was} believed once.',
    ],
  },
  nervous: {
    manner: [
      '{who} {~is} extremely nervous, and {~does} it anyway, which takes twice as long.',
      '{who} {~rehearses} conversations, including the screams.',
    ],
    line: ['Terrified, punctual'],
  },
  cheerful: {
    manner: ['{who} {~is} cheerful to a degree that has been commented on.', '{who} {~whistles} in crypts.'],
  },
  grumpy: {
    manner: [
      '{who} {~complains} without malice and without pause.',
      '{who} {~is} at {their} best when things are bad enough to be worth the trouble.',
    ],
  },
  laconic: {
    manner: [
      '{who} {~gets} through most days on a dozen words, three of them "no".',
      '{who} {~holds} that what is worth saying was worth not saying yesterday.',
    ],
  },
  talkative: {
    manner: [
      '{who} {~talks}. It is less a habit than a climate.',
      '{who} {~has} talked {themself} out of most of the trouble that {they} {~has} talked {themself} into.',
    ],
  },
  polite: {
    manner: [
      '{who} {~holds} doors for enemies.',
      "{who} {~says} please with a blade at the throat, {their} own or another's.",
    ],
  },
  arrogant: {
    manner: [
      '{who} {~is} insufferable, and {~has} the misfortune of being right.',
      '{who} {~accepts} apologies before they are offered.',
    ],
  },
  gentle: {
    manner: [
      '{who} {~carries} spiders out in both hands.',
      '{who} {~speaks} to the frightened as one does to horses, and it works on most.',
    ],
  },
  hungry: { manner: ['{who} {~is} always hungry and {~regards} all maps as menus.'] },
  shy: { manner: ["{who} {~looks} at people's shoulders when speaking to them."] },
  angry: { manner: ['{who} {~is} angry from the moment of waking and {~has} learned to use it for carrying things.'] },
  vain: { manner: ['{who} {~is} never far from a window pane.'] },
  greedy: { manner: ['{who} {~counts} it, {~smells} it, and {~asks} whether there is any more.'] },
  lazy: { manner: ['{who} {~has} never walked where {they} could be carried, or fought where {they} could point.'] },
  curious: { manner: ['{who} {~opens} it. Whatever it is.'] },
  honest: { manner: ["{who} {~is} honest in the way that some are tall: it gets in everyone's light."] },
  'hates-magic': {
    manner: [
      '{who} {~spits} when {they} {~sees} a wand and {~trusts} what {they} {~is} able to drop on {their} foot.',
      "{who} {~thinks} of magic as of other people's drains.",
    ],
  },
  'fears-water': {
    manner: [
      "{who} {~goes} a day's march around a lake and {~says} that it is for the view.",
      '{who} never {~goes} near deep water and {~has} a different reason for each person.',
    ],
  },
  'talks-to-dead': {
    manner: [
      '{who} {~puts} in a good word for the dead with those who are about to join them.',
      '{who} {~listens} at graves, {~nods}, and {~gives} the family a tactful version.',
    ],
  },
  sings: {
    manner: [
      '{who} {~sings} at the weather, which listens.',
      '{who} {~sings} to whatever is making the noise outside.',
    ],
  },
  cook: {
    manner: [
      '{who} {~cooks} when frightened, and {~feeds} whoever it was.',
      '{who} {~tastes} with {their} eyes closed and {~reports}.',
    ],
  },
  baker: { manner: ['{who} {~has} a pot of sour dough in the pack which is older than the feud.'] },
  pacifist: {
    manner: [
      '{who} {~strikes} nobody, and {~has} become very good at standing in the way.',
      "{who} {~unloads} other people's anger like somebody helping with parcels.",
    ],
    line: ['Raises no hand, leaves no post'],
  },
  'no-magic': { manner: ['{who} {~trusts} rope, iron and the word of people with dirty hands.'] },
  'burned-library': { manner: ['{who} {~recites} pages under the breath, with the commas.'] },
  'raised-by-beasts': {
    look: ['{they} {~sits} on {their} heels, and {~sniffs} a thing before taking hold of it.'],
    manner: ['{who} {~growls} when woken, and then {~says} good morning.'],
  },
  'raised-by-strangers': { manner: ['{who} {~swears} and {~counts} in the tongue of the people who took {them} in.'] },
  sailor: { manner: ['{who} {~calls} walls bulkheads, and {~waits} for the floor to come up.'] },
  sold: {
    look: [
      'There is something that one expects to see about {them} and does not, and it takes most people a day to say what.',
    ],
  },
  shipwreck: { manner: ['{who} {~ties} {themself} to the bed in high winds, from habit.'] },
  stage: { manner: ['{who} {~projects}.'] },
  honourable: { manner: ['{who} {~gives} an enemy time to get up, and {~is} sometimes hit for it.'] },
  cowardly: { manner: ['{who} {~is} a coward, {~admits} it, and {~is} usually found to be holding the rope.'] },
  superstitious: { manner: ['{who} {~throws} salt, {~touches} wood and {~walks} around the cat.'] },
  barefoot: { look: ['{they} {~goes} barefoot in all weathers and {~has} soles like a saddle.'] },
};
