import type { Plot } from '../../language.ts';

/** Stories for other things that a prompt may say of a life. */
export const fatePlots: readonly Plot[] = [
  {
    id: 'woke-in-a-field',
    shape: 'discovery',
    order: 'late',
    when: { fact: ['amnesia'] },
    open: [
      "{who} woke in a barley field outside {home} with clean boots, a stranger's ring and no name. The one {they} {~has} now was on the lining of the coat.",
      'Whoever {who} had been until {years} years ago is gone. It went between one milestone and the next, on the road to {home}.',
    ],
    turn: [
      '{ally}, a farmer, took {them} in on the evidence of the boots. {who} turned out to know {few} languages, how to fold a letter so that it locks, and where the guards would be in any house. In the second winter {foe} came to the door with a drawing, and {ally} said that there was nobody here.',
      '{ally} had found {them}, and kept an eye out for whoever had done the losing. {foe} came by, well dressed, wept with relief, and called {whom} by another name; and in the night {ally} shook {them} awake: that one has counted the windows.',
    ],
    now: [
      '{who} {~has} built a person since, out of what was to hand, and {~is} fond of the result.',
      'The ring fits. There is a date inside, and it has not come yet.',
    ],
    bond: [
      '{ally} lied to a stranger at the door on no more evidence than boots. {who} {~has} no older friend; it is a matter of record.',
      'Somebody, once, sewed that name into that lining, small, with care. {who} would know the stitch.',
    ],
    hook: [
      '{foe} is offering {coin} in {far} for the person in the drawing, and there are now two drawings, {some} years apart, and no difference in the face. How long has {name} been mislaid?',
      'The date in the ring is tomorrow, and {ally} has had visitors: {few} people, none of whom know each other, each in clean boots, each of whom has come to be told what to do. By whom?',
    ],
    line: ['Clean boots, a ring, no past', 'Name found in the lining'],
  },
  {
    id: 'memory-sold',
    shape: 'bargain',
    order: 'any',
    dear: 'spouse',
    when: { fact: ['amnesia'] },
    open: [
      'There is a receipt that says what {who} sold, everything up to a certain summer, and the hand is {their} own.',
      '{who} {~has} it in writing, from {themself}: do not look for it, you were right to let it go.',
    ],
    turn: [
      "It was made out to {foe}, dealer, of {far}, and countersigned {dear}. {who} went to {far}. The shop was shut. In the window, among the clocks, a summer was for sale, with a child's voice in it, and {who} stood there until it rained.",
      '{dear} was a name on the paper, and a person, it turned out, in {near}, who opened the door, went white, and said: you promised that you would not know me. They drank tea. It was the best hour {who} could remember, which is not saying much.',
    ],
    now: [
      '{who} {~has} the price too, unspent, in a bag: it moves a little.',
      '{who} {~has} been told {often}, by kind people, to leave it.',
    ],
    bond: [
      '{dear} remembers for both of them and will not tell. {who} {~trusts} that, and {~goes} on asking.',
      "There is a child's voice in a shop window in {far}, and {who} {~means} to buy it back whatever it says.",
    ],
    hook: [
      '{foe} has sold the lot to a collector at {ruin}, who has been going about as {name}, with all the old stories and the right laugh; {dear} has been taken in, or has not minded. Which?',
      'A stranger, {ally}, has stopped {name} at {inn} and finished a sentence that was begun before the sale; there was a task, it appears, and it is late. Which task?',
    ],
    line: ['Sold the past and kept the receipt', 'Was right to let it go, it says here'],
  },
  {
    id: 'curse-of-doors',
    shape: 'bargain',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { fact: ['cursed'] },
    open: [
      'The curse that {foe} laid on {whom} was short: no house twice.',
      'It was laid on {whom} at a wedding in {home}, by {foe}, who had not been asked to sit down: may nothing that you love know you by morning.',
    ],
    turn: [
      '{who} {~has} slept since in barns, boats and ditches, and each once. Where {they} {~has} been before the latch will not lift. {dear} tried leaving the door off its hinges, and the lintel came down.',
      'The dog was first; it growled. By noon it was the street. {dear} alone wrote it down in time, that night, on a wall, and comes each day to read it: this is your friend; you will not think so; give them breakfast.',
    ],
    now: [
      'There is a way out of it, as there is of every curse, and {foe} has told it to one person only.',
      '{who} {~has} grown quick at first impressions.',
    ],
    bond: [
      '{dear} has stood by it, in chalk and in weather. {who} would walk into any lintel for that.',
      '{who} had done {foe} a real wrong, if a small one, and {~means} to put it right even if nothing should come of it.',
    ],
    hook: [
      'In {near} there is one house, it is said, that has let the same cursed person in twice, and {dear} has gone ahead to ask, and has not come out. What else does that house let in?',
      '{foe} is dead, at {far}, and the curse has not lifted, but been left to somebody, in a will, with the spoons. If {ally}, the notary, can be reached before the reading, who inherits?',
    ],
    line: ['No house twice', 'Quick at first impressions, of necessity'],
  },
  {
    id: 'curse-inherited',
    shape: 'inheritance',
    order: 'any',
    dear: 'parent',
    when: { fact: ['cursed'], notFact: ['orphan'] },
    open: [
      'In {whose} family it takes the eldest, a year sooner in each generation.',
      '{dear}, {whose} {dear.kin}, drew {whom} a table when {they} {~was} {child}: names, dates, and how. The last line had been ruled and left blank.',
    ],
    turn: [
      'It began with a well that was dug at {ruin} by some ancestor, and with {foe}, who had been promised the first bucket. {dear} spent a life on it, had a shelf of notes, and was taken one {season} while looking for {dear.their} spectacles.',
      '{dear} went on the day, as set down, calmly, at table. What the table does not show is that {foe} of {ruin} came by that evening for the plates, as for something on loan, and said to {whom}: till the next time, then.',
    ],
    now: [
      '{who} {~has} {some} years by the table, and no children, and {~intends} that it shall stop here.',
      'The shelf of notes goes in {few} oilskin rolls. {who} {~adds} to it.',
    ],
    bond: [
      '{dear} was nearly there: the last page ends in the middle of a word. {who} {~wants} the rest of the word.',
      'There is a younger cousin, {ally}, next in the table, who thinks that it is all a story. {who} {~means} for it to be one.',
    ],
    hook: [
      'They are clearing the well at {ruin}, for the water, and have brought up {n} buckets, all of them full, none of water; {foe} is standing by with a cup. Who told them to dig?',
      '{ally} has begun to show the signs, out of turn, {some} years early, and so the table is wrong, or {name} is not the eldest. What did {dear} leave out?',
    ],
    line: ['The last ruled line in the table', 'Means to be the end of it'],
  },
  {
    id: 'raised-by-beasts',
    shape: 'road',
    order: 'any',
    dear: 'friend',
    when: { fact: ['raised-by-beasts'] },
    open: [
      '{who} came in to {home} from the forest at {child}, on all fours, behind a she-wolf, who pushed {them} forward with her nose.',
      'For the first years of {whose} life nobody spoke to {them} at all, and {they} {~was} never once lonely.',
    ],
    turn: [
      'The wolf waited at the hedge for three nights. {ally}, who kept pigs and had reason to mind, put out a blanket. {who} {~was} slow at talking, and quick at everything else. {foe} bought a trap the same week.',
      "{ally} found {whom} in a trap of {foe}'s, with the others standing round, and they let {ally} come up and open it. It was the hair that decided the matter, {ally} said, and the thumbs.",
    ],
    now: [
      '{who} {~has} learned manners since, and {~wears} them like a stiff collar.',
      'When it snows {who} {~goes} out to the hedge.',
    ],
    bond: [
      'There were {n} of them in the den, and {who} {~was} not the strongest, and {~was} fed. {they} {~knows} what a pack is.',
      '{ally} put out a blanket where anyone else would have put out a dog. {who} {~has} named no one else as kin on any paper.',
    ],
    hook: [
      'The forest behind {home} has gone silent, and {foe} has sold {n} pelts in {far} and has orders for more, from a buyer who asks only for those with old scars. What is the buyer looking for?',
      'A child has come to the hedge at {home}, on all fours, and the wolf that brought it is grey at the muzzle and will not leave until somebody comes; {ally} has sent for {name}. What does the wolf want said?',
    ],
    line: ['Raised on four feet, polite on two', 'Goes out to the hedge when it snows'],
  },
  {
    id: 'shadow-sold',
    shape: 'bargain',
    order: 'any',
    dear: 'friend',
    when: { fact: ['sold'] },
    open: [
      'It did not seem much at the time, as {who} would be the first to say; one has it by daylight only, and one does not use it.',
      '{foe} came to {home} in {season} with a scale, and bought from anyone who cared to sell what they would not miss.',
    ],
    turn: [
      "The money was good. It was {dear} who saw first, at noon, in the square, and took {whom} indoors by the arm. Since then {who} {~has} met it twice, on other people's walls, and it had grown, and it pretended not to know {them}.",
      '{who} sold; {dear} did not, and stood there with folded arms, counting heads. Within the year everyone who had sold was easier in their mind, and a little hard to remember, and {foe} had a house in {far} with all the lamps lit.',
    ],
    now: [
      "{who} {~has} asked for the price of buying it back. It is the same thing, but somebody else's.",
      'In the meantime {who} {~walks} on the side of the street where it is not noticed.',
    ],
    bond: [
      '{dear} still looks {whom} in the eye, which takes people some effort now.',
      "{who} {~means} to get back what was sold, {their} own and {n} others', and see the scale broken.",
    ],
    hook: [
      '{foe} is dead in {far}, and everything in that house has been let out; in {near} they are barring doors against a thing that looks, from behind, like {name}. What does it want to be given?',
      "{dear} has followed {foe} to {ruin} and has written, in a hand that is hard to keep one's mind on: I had to sell, to get in. Who is going to remember to fetch {dear}?",
    ],
    line: ['Sold what {they} would not miss', 'Walks on the dark side of the street'],
  },
];
