import type { Flaw } from '../language.ts';

/** Failings of the sociable kind, each with the trouble that it is about to make. */
export const habits: readonly Flaw[] = [
  {
    text: '{who} {~answers} insults to friends at once, and insults to {themself} about a year later.',
    hook: [
      'The answer to an insult of last year has arrived in {far} at last, and it has killed somebody: {witness}, who had apologised in the meantime. How does one call back a thing like that?',
      '{villain} has found the trick of it and insults only the friends of {name}, one a day, at {inn}, loudly. What is it that {name} is being kept too busy to see?',
    ],
  },
  {
    text: '{who} {~packs} up and {~goes} as soon as {they} {~is} happy anywhere.',
    hook: [
      'In {near} they have built {name} a house, as a surprise, with {name} on the lintel; {witness} has the key, and is hurt. Why is the cellar already full?',
      '{villain} has bought every place where {name} was ever happy, and has had the locks changed. What does {villain} want somebody with nowhere to go back to for?',
    ],
    when: { mood: ['grave', 'plain', 'light'] },
  },
  {
    text: "{who} {~reads} other people's letters, and {~means} no harm, and {~learns} a good deal.",
    hook: [
      'The last one that {name} read was for {witness}, and said: burn this, they open everything. Who was it really written for?',
      '{villain} has been writing letters for {name} to intercept, a few each month, in {near}. What has {name} been brought to believe?',
    ],
    when: { mood: ['plain', 'light', 'dark'] },
  },
  {
    text: '{who} {~has} to be the one who knows, and {~has} been known to fill in the gaps.',
    hook: [
      'What {name} made up about {den}, at {inn}, to finish a story, is on a map now; {witness} has sold {n} copies, and the first expedition has not come back. Did it find what was made up?',
      '{villain} has asked {name}, before company, a question with no answer, and written down what was said. What is going to be built on it?',
    ],
  },
  {
    text: 'There is no plate, pie or purse that {who} {~is} able to share evenly.',
    hook: [
      'The treasure from {den} was divided by {name}, who meant well; {witness} counted again afterwards, alone, and has gone to {villain} to have it put right. How far out was it?',
      'An old aunt in {far} has left {name} half of something, and {villain} the other half, on condition that neither may open it without the other. What will {villain} do to make it whole?',
    ],
    when: { mood: ['light', 'plain', 'dark'] },
  },
  {
    text: '{who} never {~forgets} a face and always {~forgets} whose it is.',
    hook: [
      "A face that {name} greeted like a brother's at {inn} was that of {villain}, in hiding, who now believes that {name} knows. Knows what?",
      "{witness} has come a long way to thank {name} for a kindness, and it was somebody else's. The reward is already at the door, and it has teeth; who is going to explain?",
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~bargains} for sport, and once won something {they} {~has} not been able to be rid of.',
    hook: [
      'What was won will be called for, {witness} says, by the one who lost it on purpose, at {inn}, when the moon is dark. What has {name} been carrying about?',
      '{villain} will swap anything for it: a ship, a title, {near}. Why is everyone else in the market pretending not to have seen?',
    ],
    when: { mood: ['plain', 'light', 'eerie'] },
  },
  {
    text: '{who} {~hates} a mess and {~tidies} away evidence.',
    hook: [
      'In tidying the room where {witness} was last seen {name} threw out the one thing that the watch of {far} is looking for. Which bin was it, and who has been through it since?',
      '{villain} leaves things lying about on purpose, a glove here, a letter there, wherever {name} is staying. What are the chambermaids of {near} being led to conclude?',
    ],
    when: { mood: ['plain', 'light'] },
  },
  {
    text: '{who} {~has} a kind of courage that only works with people watching.',
    hook: [
      'There was nobody watching when {witness} called for help, below {den}, and nobody but {name} knows. Is {witness} still calling?',
      '{villain} sells tickets: somewhere in {far} there is a crowd in the dark, and {name} is to be lured out alone. What do they believe they have paid to see?',
    ],
    when: { mood: ['heroic', 'light', 'plain', 'grave'] },
  },
  {
    text: '{who} {~speaks} ill of the dead, whom {they} {~finds} overrated.',
    hook: [
      '{witness}, dead these {few} years, has lodged a complaint at {inn}, in person, and would like it taken back before the same company. Who let {witness.them} out to do it?',
      "At a burial in {near} {name} said what everybody thought about {villain}. The coffin was empty, and the deceased was in the third row; what does one do with a list of one's mourners?",
    ],
    when: { mood: ['light', 'eerie', 'dark', 'plain'] },
  },
  {
    text: "{who} {~works} on somebody else's troubles so as not to look at {theirs}.",
    hook: [
      'There is a parcel at {inn} for {name}, marked Your Own, that has followed from {home} to {far} and been sent on each time. {witness}, who signed for it, says that it is warm; from whom?',
      "{villain} runs a bureau of other people's troubles in {near}, and has put {n} of them in the way of {name}. Which is the one that they are meant to hide?",
    ],
    when: { mood: ['grave', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~thinks} that any animal would rather be free.',
    hook: [
      'What {name} let out at the fair in {near} was not a bear; {witness}, its keeper, has been running after it for {few} days, with a chair. Where will it go to be fed?',
      '{villain} has found out which cages {name} opened, and has let it be known in {far} where the rest are. What is in the {nth} of them that {villain} cannot open alone?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~counts} {themself} clever and {~is} nearly right.',
    hook: [
      'A puzzle box has come to {inn} for {name}, with the compliments of {villain}; {witness} solved it in the night, and now there is a hand missing. Whose move is it?',
      '{name} was too clever by one in {far}, and the council has adopted the plan. {villain} has seen the hole in it; how long before there is an army in the hole?',
    ],
  },
  {
    text: '{who} {~signs} petitions, pledges and rolls without reading to the end.',
    hook: [
      'One of the rolls was a muster: {name} is a lieutenant in the private army of {villain}, and late. Whom was it that they swore to fight?',
      '{witness} has turned over the page that {name} signed at {inn} for the orphans of {near}, and there are no orphans in {near}. Not any more; what became of them?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~has} loved the same person for years, from a well-chosen distance.',
    hook: [
      'That person is {witness}, who is to marry {villain} in {far}, in a hurry, on a day on which nobody marries. Is it a love match or a hostage taking?',
      'Somebody has sent {witness} every letter that {name} ever wrote and did not post. They were in a locked box; who has the key, and what has been added to the last one?',
    ],
    when: { mood: ['grave', 'plain', 'light', 'heroic'] },
  },
  {
    text: '{who} {~cheers} for the loser, whoever that is, and {~has} switched sides in the middle.',
    hook: [
      'The losers whom {name} changed sides for in {near} have won, and under {villain} they are worse. Who will let in the ones who are outside the gate now?',
      '{witness} kept a tally of how often {name} has changed sides, sold it to both, and is under siege at {inn}. Which side is {name} on this time?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~remembers} every wrong and no birthdays.',
    hook: [
      'It is the birthday of {villain}, who has asked everybody that ever forgot it to a dinner at {den}. {witness} went last year, and has not spoken since; what is the cake for?',
      'One of those wrongs is about to be righted, with interest, by {witness}, who has spent {few} years on it as a present for {name}. Can it be stopped, and does {name} want it to be?',
    ],
    when: { mood: ['grave', 'dark', 'plain', 'light'] },
  },
  {
    text: '{who} {~mistakes} being needed for being loved.',
    hook: [
      '{villain} needs {name}, very badly, says so often, and has begun to be ill on the days when {name} is elsewhere. What does it do to keep its helpers?',
      '{witness}, who never needed anything, has stopped waiting, and has gone alone to {den} with a lamp. How long ago?',
    ],
    when: { mood: ['grave', 'plain', 'dark'] },
  },
  {
    text: '{who} {~buries} bad news under good manners.',
    hook: [
      'It was from {name} that {witness} ought to have heard, at {inn}, over the soup, and did not. Now it is {villain} who is doing the telling; what is being left out?',
      'There is a messenger in the yard of {inn} whom {name} has kept in talk for three days, so as not to be told. The messenger has started to bleed; what has come after all the same?',
    ],
    when: { mood: ['grave', 'plain', 'heroic'] },
  },
  {
    text: 'Where there is a line {who} {~puts} a foot over it.',
    hook: [
      'Across the road to {near} somebody has drawn a line of salt, {n} miles long, and {name} has smudged it. What had been waiting on the other side?',
      '{villain} has drawn the line this time, in the market place of {far}, in front of everyone, and gone to fetch a chair. What is under that flagstone?',
    ],
    when: { mood: ['light', 'plain', 'heroic', 'dark'] },
  },
  {
    text: '{who} {~prefers} the wrong word at the right moment to the right one later.',
    hook: [
      'With one such word {name} ended the truce at {far}. Only {witness} knows that it was a slip of the tongue, and {villain} is paying for {witness} not to be found; where is {witness.they}?',
      'The word that {name} said at {inn}, as a joke, in a tongue nobody speaks, has been answered. By whom, and what were they told to bring?',
    ],
    when: { mood: ['light', 'eerie', 'plain'] },
  },
  {
    text: '{who} {~dreads} being thought poor, and {~stands} drinks for the house.',
    hook: [
      'In {near} they believe that {name} is rich, and {villain} has taken somebody to prove it: {witness}, at {den}, for {coin}. What can be had by tonight that looks like money?',
      'The bill for one evening of generosity at {inn} has been bought by {villain}, who does not want it paid, only remembered. On what occasion?',
    ],
    when: { mood: ['light', 'plain', 'dark'] },
  },
  {
    text: '{who} {~overhears} things, and {~acts} on the half that {they} {~has} heard.',
    hook: [
      'The half that {name} heard through the wall at {inn} was to kill the duke, and the other half was about a costume ball; the duke is in the cellar of {witness} by now. Who is going to tell him?',
      '{villain} talks in two halves these days, one in {near} and one in {far}, and {name} has only been near one of them. What is the rest of the sentence?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~is} at {their} most charming when {they} {~is} furthest in the wrong.',
    hook: [
      '{witness} was charmed out of a complaint, {often}, and has begun to compare notes with others; there is a meeting, at {inn}, in the back room. Which of them does {name} really owe?',
      '{villain} is immune, and delighted, and would like to take lessons. What would it be used for in {far}?',
    ],
    when: { mood: ['light', 'dark', 'plain'] },
  },
  {
    text: '{who} {~sees} to it that nobody ever has to carry {them}.',
    hook: [
      "There is a stretcher at {inn} with {name}'s name on it, made to measure; {witness}, who ordered it, has seen something in the way {name} stands. How long has it been coming on?",
      'After {den} somebody did carry {name}, a whole night, and has never said so: {witness}, who is now the one lying there. Who will go back?',
    ],
    when: { mood: ['grave', 'heroic', 'plain'] },
  },
  {
    text: '{who} {~trusts} a good voice.',
    hook: [
      'The best voice in the country belongs to {villain}, who is reading to the sick of {near} every evening, for nothing. Why does none of them get better, and why do they not mind?',
      'A voice that {name} would follow anywhere has called from {den} on three nights. {witness}, who is deaf, can see who is making it; what does {witness.they} see?',
    ],
    when: { mood: ['eerie', 'plain', 'light', 'dark'] },
  },
  {
    text: '{who} {~hurries}, and {~gets} there, and {~has} to go back for it.',
    hook: [
      'What {name} left behind at {inn}, in the hurry, has been found by {villain}, put on, and worn to the palace of {far}. What doors will it open?',
      '{witness} has come after {name} with the forgotten thing through {few} counties and a siege, and is one village behind. What is so heavy about it today?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~keeps} quiet at the wrong time and {~speaks} up at the wrong one.',
    hook: [
      'At the trial in {far} {name} kept quiet, and {witness} is to swing for it in {some} days. Is there still anyone whom it would help to tell?',
      '{name} spoke up at {inn}, once, to a stranger, about the hidden way into {near}. The stranger was {villain}; how many can come in by it at a time?',
    ],
  },
  {
    text: '{who} {~takes} on the colour of the company, good or bad.',
    hook: [
      "Among the people of {villain} there is somebody who answers to {name}'s description, laughs at their jokes and knows the passwords. {witness} swears that it was last week; was it?",
      'A very good person, {witness}, has taken {name} up, and it is going well. In {near} the other sort of friends have begun to ask where {name} is; what had been promised them?',
    ],
    when: { mood: ['plain', 'light', 'dark', 'eerie'] },
  },
  {
    text: '{who} {~is} sure that the worst has already happened.',
    hook: [
      '{villain} is counting on that. In {home} the one person of whom {name} has not thought for years has been asked to come for a walk; who is it?',
      '{witness}, who reads cards for a living at {inn}, has given {name} back the money and closed the shop. What was the last card?',
    ],
    when: { mood: ['grave', 'dark', 'eerie', 'plain'] },
  },
];
