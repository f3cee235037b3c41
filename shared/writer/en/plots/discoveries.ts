import type { Plot } from '../../language.ts';

/** Stories of what was found, and of what was agreed to. */
export const discoveryPlots: readonly Plot[] = [
  {
    id: 'own-gravestone',
    shape: 'discovery',
    order: 'any',
    when: { mood: ['eerie', 'dark', 'plain', 'grave'] },
    answers: ['death', 'prophecy', 'time', 'undead', 'grave'],
    open: [
      'In the old burial ground at {far} {who} sat down on a stone to eat, and read on it {their} own name.',
      '{who} first saw the grave in {season}, in the rain, in {far}: the name, the spelling and a line of verse that {they} had made up at {child} and never told to anyone.',
    ],
    turn: [
      'The letters were so worn that a thumb could hardly find them. There was a date too, with the year gone. The day was still legible. It is in {season}.',
      '{ally}, the sexton, said that it had been there before the gate was, and that somebody used to come to it. Fresh flowers were lying on it, of a kind that grow only around {home}.',
    ],
    now: [
      'Every year, on that day, {who} {~stays} in bed or {~gets} very drunk; it has worked so far.',
      '{who} {~has} decided to be a person for whom a stone of that size is not absurd.',
    ],
    bond: [
      '{ally} of {far} keeps the grave and writes once a year to say whether there were flowers. There always are.',
      '{who} {~means} to meet whoever mourns for {them}, and thank them, and ask how it went.',
    ],
    hook: [
      'The year on the stone at {far} has been cut fresh, overnight, and {ally} has sent {name} a rubbing; it is this year. Who holds the chisel?',
      'The grave at {far} has been opened, from below or from above, {ally} cannot tell, and What was in it was wearing a coat that {name} bought last month. Where has it gone?',
    ],
    line: ['Has visited the grave, and it is well kept', 'Stays in bed on one day of the year'],
  },
  {
    id: 'cellar-door',
    shape: 'discovery',
    order: 'late',
    paired: true,
    dear: 'sibling',
    when: { mood: ['eerie', 'plain', 'dark', 'grave'] },
    answers: ['time', 'fey', 'dream', 'dark', 'earth', 'amnesia'],
    open: [
      'The house in {home} had {few} doors in the cellar, except on the longest night, when there was one more.',
      '{who} went down to the cellar for turnips at {child} and came up {years} years later, with the turnips.',
    ],
    turn: [
      "It stood open a hand's breadth, with a light behind it and a smell of apples. {who} {~was} inside for as long as it takes to eat one. Upstairs {dear}, {their} younger {dear.kin}, was grey, and did not scream, having practised.",
      'To {whom} it had been a quarter of an hour, and pleasant; somebody had been playing on a comb. {dear}, {their} {dear.kin}, had sat by the cellar stair every longest night since, with a rope tied to the stove.',
    ],
    now: [
      '{who} {~has} the apple core in a twist of cloth. It has not gone brown.',
      'Clocks run a little fast around {whom}, as if to catch up.',
    ],
    bond: [
      '{dear} gave {years} years to sitting at the top of a stair. {who} {~wants} to give them back, and {~has} begun to ask at what sort of shop.',
      'On the longest night {who} {~goes} home to {dear}, wherever {they} {~is}, and the two of them sit on the trapdoor.',
    ],
    hook: [
      'The door has stayed open this year, and {dear} writes from {home} that children have been heard behind it, singing; two are missing from the street. Who is playing on the comb?',
      '{foe} has bought the house next door in {home}, dug through the wall, and found nothing; {foe} has now asked {name} to supper, with a single apple on the plate. What does {foe} know about the taste?',
    ],
    line: ['Went down for turnips, {years} years ago', 'Owes {a:dear.kin} {years} years'],
  },
  {
    id: 'wall-map',
    shape: 'discovery',
    order: 'any',
    dear: 'grandparent',
    when: { mood: ['light', 'heroic', 'plain'] },
    answers: ['road', 'travel', 'knowledge', 'gold'],
    open: [
      'When the plaster came off the back bedroom in {home} there was a map underneath, drawn by a child, in crayon.',
      '{who} found the map behind the wardrobe of {their} {dear.kin} {dear}: a coast, a forest with eyes, and a cross marked NOT YET.',
    ],
    turn: [
      'Every place on it turned out to exist. {dear}, {their} {dear.kin}, who had slept in that room as a child and had never been known to leave {home}, asked for the lamp to be put out and said: so they have let you see it.',
      '{who} checked it against the good maps in {far} and the good maps were wrong. {dear} would say only that one had promised not to go back, and that the promise had not been about grandchildren.',
    ],
    now: [
      '{who} {~has} walked {few} of the paths on it. They were as long as a child would think.',
      'The cross lies to the north of {ruin}, and NOT YET has begun to fade.',
    ],
    bond: [
      '{dear} is very old, and waits at the window in {home} for {whom} to come back and say what is under the cross.',
      '{who} {~follows} the map in the order in which it was drawn, as one finishes a sentence for somebody one loves.',
    ],
    hook: [
      "A second map has been found, in {ally}'s attic in {near}: same coast, same crayon, and where the first says NOT YET this one says TOO LATE. Which of the children drew it last?",
      '{foe}, a collector, has had the plaster cut out of the wall in {home} and carried off, with {dear} still arguing in the doorway. What can {foe} read in it that the family could not?',
    ],
    line: ['Travels by a map in crayon', 'On the way to NOT YET'],
  },
  {
    id: 'ploughed-bell',
    shape: 'discovery',
    order: 'late',
    paired: true,
    dear: 'friend',
    when: { mood: ['plain', 'eerie', 'grave', 'light'] },
    answers: ['earth', 'dragon', 'machine', 'farm'],
    open: [
      'The plough struck metal in the long field at {home}, and {name} and {dear} dug until they had a bell with no tongue and no seam, and struck it.',
      '{who} dug up a bronze bell as big as a cow in a field outside {home} and, being young, hit it.',
    ],
    turn: [
      'It made no sound at all. But {n} strangers arrived within the month, singly, from a long way off, and each of them said that somebody had called. {dear} put them up in the barn. One morning the barn and {dear} and the bell were gone.',
      'Nobody within a mile heard it. In {far}, {some} days off, people stopped in the street. {foe} came the whole way on foot to ask, very civilly, who had rung, and {dear}, who had only held the horse, said: I did; and went along, winking back over one shoulder.',
    ],
    now: [
      'There is a chip of the bronze in {their} pocket, and at some crossroads it turns warm.',
      '{who} {~has} been walking towards the sound that {they} did not hear.',
    ],
    bond: [
      '{dear} went in {whose} place. Wherever {dear} has been taken, {who} {~means} to arrive there with an apology and something heavy.',
      'Of those who answered the bell one, {ally}, stayed behind, and is teaching {whom} what it was for. They have got as far as the word "before".',
    ],
    hook: [
      'The chip has been warm for three days, and it is warmest outside the house of {foe} in {near}; in the yard there is a frame, being built, of the size for a bell. What will answer when it is hung?',
      '{dear} has been seen in {far}, at the head of a column of quiet people, older, not winking; they are digging. What else is down there?',
    ],
    line: ['Rang it once, and it was heard', 'Walks towards a sound nobody else lost'],
  },
  {
    id: 'crossroads-price',
    shape: 'bargain',
    order: 'any',
    paired: true,
    dear: 'child',
    when: { mood: ['eerie', 'dark', 'grave', 'plain'], grown: true },
    answers: ['bargain', 'pact', 'fiend', 'fey', 'cursed'],
    open: [
      '{dear}, {whose} {dear.kin}, stopped breathing on a Tuesday, and on the Wednesday {who} {~was} at the crossroads above {home} with a shovel and no plan.',
      'The toll-keeper at the crossroads above {home} was nobody that {who} knew. It was raining, and {their} {dear.kin} {dear} was in the cart under a cloth.',
    ],
    turn: [
      'Somebody was sitting on the milestone, in a good hat. It was agreed that the price would be named later. When {who} got home {dear} was at the table asking for bread, with a cold place in the middle of one hand.',
      'No bargain was spoken of. The keeper lifted the bar, looked under the cloth and said: on the way back, then. {dear} sat up at the first bend. {who} {~has} never gone by that road again.',
    ],
    now: [
      '{dear} is grown and well and remembers nothing. The price has not been named.',
      'For {years} years {who} {~has} counted the days on which nothing was asked.',
    ],
    bond: [
      '{dear} must never know. {who} {~stays} away from home, so that whatever comes to collect will come along another road.',
      "Whatever the price is, {who} {~intends} that it will be found in {their} own pocket and in nobody else's.",
    ],
    hook: [
      'A child in a good hat, much too large, has brought {name} a note from the crossroads above {home}; it says: {foe}, of {far}, by the full moon. Is that the price, or only the first of it?',
      '{dear} has written to ask about a dream of a cart, a bar and rain, and adds that the cold place in the hand has begun to close around something. Around what?',
    ],
    line: ['Owes a price that has not been named', 'Takes the other road'],
  },
  {
    id: 'fey-market',
    shape: 'bargain',
    order: 'any',
    when: { mood: ['eerie', 'light', 'plain'] },
    answers: ['fey', 'charm', 'bargain', 'illusion', 'trickery', 'cursed'],
    open: [
      'There is a market in {ruin} on the night before the first frost, and {who} went to it, at {child}, with a basket of eggs.',
      '{who} once sold something at a market that was gone in the morning, stalls, lanterns and all.',
    ],
    turn: [
      'They did not want the eggs. {foe}, at the third stall, wanted a laugh, and gave a purse for it that has never been quite empty. {who} {~smiles} since then, and {~says} that things are funny.',
      'For a laugh, {foe} said, the money was good. It was some weeks before {who} understood what had been meant. {they} {~smiles}, and {~says} that things are funny, and someone in {ruin} is laughing {their} laugh.',
    ],
    now: [
      '{who} {~has} a stall token with a hole in it, good for one return.',
      'Frost makes {whom} restless, and {they} {~counts} what {they} still {~has}.',
    ],
    bond: [
      '{ally} sold a name at the same stall, on the same night, and has had to be called "you" ever since. The two of them have sworn to go back together.',
      '{who} {~wants} back what was sold, and {~has} found out that it was not {theirs} alone to sell.',
    ],
    hook: [
      '{foe} has set up the stall in broad daylight in {far}, and half the town has been to see it; nobody there can now remember the way to {home}. What is being bought, a piece at a time?',
      "A singer in {near} has taken {foe}'s prize and the whole town down with a laugh that {name} would know anywhere. Would it be theft to take back one's own, and what was paid for it this time?",
    ],
    line: ['Sold a laugh, and misses it', 'One return token, with a hole in it'],
  },
  {
    id: 'served-a-year',
    shape: 'bargain',
    order: 'late',
    dear: 'cousin',
    when: { mood: ['heroic', 'plain', 'dark', 'grave'] },
    answers: ['crime', 'war', 'protection', 'captive', 'bargain'],
    open: [
      '{foe} had forty riders, and {home} had a hedge. {who} went out to the hedge to talk.',
      'In the lean spring {foe} came down on {home} to burn it, and stopped because somebody was standing in the road. It was {name}, with a lunch.',
    ],
    turn: [
      "They settled on a year: {home} would be left alone, and {who} would ride with {foe}, cook, write the letters, hold the horses. {dear}, {their} {dear.kin}, cried. It was the best year's schooling {they} ever had, and {who} {~has} been ashamed of that ever since.",
      '{foe} was amused, and bored, and named a price: a year and a day of service. {who} gave it. {who} saw {few} other villages that year which had nobody to stand in the road.',
    ],
    now: [
      'On the last day {foe} offered to make it two. {who} {~says} that the answer was quick. It was not.',
      "The brand of {foe}'s riders is on {their} shoulder, under a careful patch.",
    ],
    bond: [
      '{home} was spared and does not like to look at {whom}. {who} would do it again, tomorrow, with the same lunch.',
      '{who} {~has} a list of the {few} villages. When there is money it goes to them.',
    ],
    hook: [
      "{foe} is besieged at {ruin} by the lord's men and has sent {name} a horse, saddled, and the words: a year and a day, you stopped at a year. Is there a day owing?",
      'The riders of {foe} have a new captain, and it is {dear}, who always did admire that shoulder; they are on the road to {far}. Who will stand in it?',
    ],
    line: ['Stood in the road with a lunch', 'A year with bandits, a day still owing'],
  },
];
