import type { Plot } from '../../language.ts';

const when = { background: ['acolyte'] };

/** Stories that happen in temples. */
export const acolytePlots: readonly Plot[] = [
  {
    id: 'relic-is-mutton',
    shape: 'discovery',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['light', 'plain', 'grave'] },
    answers: ['faith', 'lost-faith', 'bone', 'honest'],
    open: [
      'It was {name}, dusting, who first noticed that the finger of the blessed founder of {temple} was a mutton bone.',
      'The holiest thing in {temple} was a finger in a crystal. {who} had the polishing of it, and had once worked for a butcher.',
    ],
    turn: [
      '{boss} had known for forty years. The bone was mutton, {boss} said, and the woman who had walked {n} miles to it on a stick had gone home without the stick. Explain that to her. {who} tried to, to {dear}, who kept the shop of candles, and who laughed; and it got out.',
      '{dear}, who kept the shop of candles, laughed until it hurt, then stopped. There was a stick on the wall by then, and people on the steps who had come a long way on others. {who} put the finger back in its crystal and did the only miracle that was to hand, which was to say nothing for {years} years. Then {foe} came from {far} with scales and a seal.',
    ],
    now: [
      '{who} {~has} the bone now. It was not wanted, afterwards, by anyone.',
      'The stick is still hanging in {temple}, over an empty crystal.',
    ],
    bond: [
      'There was a woman who walked home without a stick. {who} {~holds} on to her, whatever the bone was.',
      '{who} {~means} to find the real founder of {temple}, bone by bone if need be, so that {dear} may stop apologising for laughing.',
    ],
    hook: [
      'The examiner {foe} is burning false relics across the province, and people who were cured by them are falling ill again; {boss} has begged {name} to bring the bone. Would it be a lie to use it?',
      '{dear} has sent a second finger, bought from a pedlar in {near}, which points; it has pointed at {ruin} for nine nights. Whose is it?',
    ],
    line: ['Keeper of a blessed mutton bone', 'Noticed, while dusting'],
  },
  {
    id: 'sold-bells',
    shape: 'crime',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['plain', 'grave', 'dark', 'heroic'] },
    answers: ['betrayed', 'gold', 'lost-faith', 'crime'],
    open: [
      '{boss} sold the bells of {temple} one at a time, by night, and hung up wooden ones.',
      'One morning in {season} {who} pulled the rope at {temple}, and the bell made a noise like a bucket.',
    ],
    turn: [
      'The money was for the poor, {boss} said, and the first of it had been. {name}, who kept the book, found where the rest went: to {foe}, in {far}, on the first of the month, under "candles". {dear}, the ringer, climbed up to look and was found at the bottom of the ladder.',
      '{who} added it up on the back of a psalm. There was enough bronze gone to arm a troop, and {foe} of {far} had armed one. {dear}, the ringer, rang the wooden bells in protest until the day that {dear.they} fell, as it was put, from the tower.',
    ],
    now: [
      '{who} left by the tower with the clapper of the great bell under one arm.',
      'No bell has told {who} the hour since, and {they} {~has} never been late.',
    ],
    bond: [
      '{dear} rang for {n} years and never sounded a false note. {who} {~carries} the clapper until there is a bell that deserves it.',
      '{who} {~has} copied out the accounts of {temple} in full and {~knows} exactly how many bowls of soup {foe} owes.',
    ],
    hook: [
      'A bell has been rung in {far}, in the private house of {foe}, and people in {home}, a week away, knelt down in the street. Which of the bells is it, and what is it being used to call?',
      '{boss} is dying and has asked for {name} and for an old hymn book: there is one bell that was never sold, it seems, only hidden. From whom?',
    ],
    line: ['Carries the clapper of a stolen bell', 'Added it up on the back of a psalm'],
  },
  {
    id: 'confession',
    shape: 'vow',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { ...when, mood: ['dark', 'grave', 'plain', 'eerie'] },
    answers: ['law', 'guilt', 'mind', 'death', 'oathbreaker'],
    open: [
      'The seal of confession at {temple} covers novices too. {who} {~was} sweeping behind the screen when {foe} came in and knelt.',
      '{who} heard something once, through the lattice at {temple}, that was meant for {boss}, who had gone out for some air.',
    ],
    turn: [
      '{foe} wept, gave details, and felt better. {who}, behind the screen, did not. A month later they hanged {dear} for it, who sold candles on the steps, and {boss} said, before {who} could open {their} mouth: you were never there, and nor was I.',
      "It had been done already, or it was going to be; the tenses were unclear. {who} kept the seal, as one must. By the week's end it was done, to {dear}, and {foe} led the mourning and put a coin in {whose} bowl.",
    ],
    now: [
      '{who} {~has} never told what was said. {they} {~has} only stopped being able to sing.',
      'The coin is in {their} shoe, and is walked on.',
    ],
    bond: [
      '{who} {~is} bound by the seal and by {dear}, and the two oaths meet in the middle of the night.',
      'When {foe} tells it freely, to anyone, {who} will be let off. {who} {~has} begun to arrange for {foe} to have nobody else to talk to.',
    ],
    hook: [
      '{foe} has come to {inn}, rich, ill and unable to sleep, and asks for somebody to hear a confession; another one. What has {foe} done now, or what is still to be done?',
      '{boss} has sent word that the seal on that night was never in force: {boss} had been unfrocked the day before, secretly, by order of {foe}. Is it a release, or a trap laid for a talker?',
    ],
    line: ['Keeps a secret like a stone in a shoe', 'Heard it through the lattice'],
  },
  {
    id: 'last-key',
    shape: 'loss',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['grave', 'plain', 'light', 'eerie'] },
    answers: ['lost-faith', 'loss', 'time', 'city'],
    open: [
      '{temple} was closed on a weekday, by letter. There were {few} of them left by then, counting the cat.',
      'By the end {who} {~was} the whole of {temple}: choir, cook, congregation.',
    ],
    turn: [
      '{boss} read the letter aloud to the empty benches, corrected its grammar and died in the chair. {who} rang the hours for {some} more weeks. On the last night somebody was kneeling at the back, {dear}, who had not been in for {years} years, and they said the office to the end, as if to a full house.',
      'The roof went to {foe} for the lead. {who} stayed on until the rain reached the third step. {dear}, who had been choir master, sat with {them} in the dry corner and they sang it, both parts, and something sang the third.',
    ],
    now: [
      '{who} locked up, since somebody had to, and the key is the length of a forearm.',
      'As far as {who} {~is} concerned {temple} is wherever the key is.',
    ],
    bond: [
      'The key of {temple} is heavy and opens nothing. {who} would no more put it down than {their} own name.',
      '{dear} says the office at the same hour, at the other end of the country, and leaves the pauses where {who} would come in.',
    ],
    hook: [
      '{foe} has found that one door under {temple} will not open to any smith, and offers {coin} for the key; from inside, at the hours, there is a response. To whom?',
      'There is a light in the closed windows of {temple}, and {dear} writes that people have begun to come back, at night, many of them long dead. Who unlocked it?',
    ],
    line: ['The whole of {temple}, on two feet', 'Key to a house without a roof'],
  },
  {
    id: 'sanctuary',
    shape: 'mistake',
    order: 'early',
    paired: true,
    dear: 'friend',
    when: { ...when, mood: ['heroic', 'grave', 'dark', 'plain'] },
    answers: ['law', 'protection', 'guilt', 'hunted', 'exile'],
    open: [
      'Anybody who held the ring on the door of {temple} was under the protection of {deity}. {dear} had hold of it with both hands.',
      '{dear} came running up {street} to {temple}, with {foe} and dogs behind, and {who} had the door.',
    ],
    turn: [
      '{who} opened it. {foe} came up the steps with a paper, and {boss} went out to talk. {crisis} When it was done there were {few} bodies on holy ground and {boss} was one of them, and {dear} had gone out at the back with the plate.',
      "{boss} had been told to expect it, and told {whom} to look the other way. {crisis} {foe}'s people had to break two of the fingers to get {dear} off the ring. It is oak and iron. The marks are in it yet.",
    ],
    now: [
      'The ring came off the door. {who} {~has} it.',
      'No house of {deity} in that province will have {whom} now, and {they} {~prays} in barns.',
    ],
    bond: [
      'Whoever takes hold of {whose} sleeve is under protection. {who} {~has} told no one that this is a rule.',
      '{dear} held on for as long as it could be done. {who} {~means} to hold on longer.',
    ],
    hook: [
      "A child has run into {inn}, caught hold of the ring that {name} carries, and will not let go; the riders in the yard are {foe}'s. What has the child taken?",
      '{dear} is alive, in the prison of {far}, and has carved a door on the wall with a ring on it; the gaolers say that it was open this morning. Who did {dear} let in?',
    ],
    line: ['Carries the ring from a sanctuary door', 'Take hold of the sleeve'],
  },
  {
    id: 'healed-the-wrong-one',
    shape: 'mistake',
    order: 'early',
    dear: 'friend',
    when: { ...when, class: ['cleric', 'paladin', 'druid', 'bard'], mood: ['grave', 'dark', 'plain'] },
    answers: ['healing', 'guilt', 'war', 'pacifist', 'loss'],
    open: [
      'They carried somebody up to {temple} on a gate, with a face in ribbons, and {who} did not ask for a name.',
      'A stranger was dying on the steps of {temple}, and {boss} was away.',
    ],
    turn: [
      '{crisis} It was the best work that {who} had ever done. In a week {foe} sat up, thanked {them} very warmly, and sent for the riders. {dear} had been among those who carried the gate.',
      '{crisis} By spring the patient could ride. It was {foe}, of whom even {temple} had heard, and it was {foe} who came back down that road in summer, with torches, and spared {temple}, out of gratitude, and nothing else. {dear} lived next to it.',
    ],
    now: [
      '{who} would do the same again. That is what keeps {them} up.',
      'Each year a present comes from {foe}, and {who} {~buries} it.',
    ],
    bond: [
      'All that {foe} has done since then was done with breath that {who} lent. {they} {~keeps} a list of the places.',
      '{dear} died saying that {who} had been right. {who} {~wants} that to be true, and soon.',
    ],
    hook: [
      '{foe} has the old wound open again and will let only one healer near; the carriage is at the door of {inn}, and so are {n} people who know what {foe} is. What is to be done at the bedside?',
      'The latest present from {foe} is alive: a child of six, with a label, from one of the burned villages. What is {foe} trying to buy?',
    ],
    line: ['Saved the wrong life, very well', 'Did not ask for a name'],
  },
  {
    id: 'statue-wept',
    shape: 'discovery',
    order: 'any',
    paired: true,
    dear: 'cousin',
    when: { ...when, mood: ['light', 'eerie', 'plain'] },
    answers: ['faith', 'water', 'drink', 'tavern'],
    open: [
      'In the dry year the statue at {temple} began to weep, and it was {name}, licking a finger, who established that it was wine.',
      '{who} had the second watch the night the statue of {deity} at {temple} spoke. It said: not you, the other one.',
    ],
    turn: [
      'By noon there was a queue. {boss} was overcome. {dear}, {whose} {dear.kin}, who had plumbed the wall, was nowhere to be found, and the tears came up from a barrel that nobody had put there, and which has not run out.',
      '{dear}, {their} {dear.kin}, had the first watch and was asleep. {boss} spent a year deciding what had been meant. The statue was asked, and has since then looked slightly to the left.',
    ],
    now: [
      'It is a young wine, and rather sharp. {who} would know it anywhere.',
      '{who} left in search of whichever of them had been meant.',
    ],
    bond: [
      '{who} {~has} a flask of the tears, sealed, for the day when belief runs short. {dear} knows how it was done, or that it was not done.',
      '{dear} had the first watch, and slept, and may have been the one who was meant. {who} {~has} put off saying so.',
    ],
    hook: [
      "In {far} they have been served a young, sharp wine at {inn}, from a barrel of {foe}'s, and every liar in the room has begun to weep. Where was it drawn, and what will {foe} do with the rest?",
      'The statue at {temple} has turned its back, and {dear} was on watch and has not spoken since, but has drawn a face, {few} hundred times, on anything to hand. Whose is it?',
    ],
    line: ['Tasted a miracle, found it sharp', 'Not the one the statue meant'],
  },
];
