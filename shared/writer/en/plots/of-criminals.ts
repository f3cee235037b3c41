import type { Plot } from '../../language.ts';

const when = { background: ['criminal'] };

/** Stories that happen on the wrong side of the watch. */
export const criminalPlots: readonly Plot[] = [
  {
    id: 'left-on-roof',
    shape: 'crime',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['plain', 'dark', 'grave', 'light'] },
    answers: ['betrayed', 'revenge', 'city'],
    open: [
      "The plan was {dear}'s: {who} would go in by the roof of the counting house in {home}, and {dear} would hold the rope.",
      "{who} {~was} on the roof of {foe}'s house with a sack in each hand when {dear} let go of the rope.",
    ],
    turn: [
      "The rope went slack at the worst moment. {who} spent two days up there in {season}, with {foe}'s silver, among pigeons, waiting for it to be a mistake. {dear} had by then bought a hat.",
      'There was a look on {dear.their} face, seen from above, that {who} {~has} gone over often: not greed; more like somebody getting off a cart. It took {whom} the rest of the night to come down by the inside.',
    ],
    now: [
      '{who} {~has} carried {their} own rope since.',
      'One of the sacks is still up there. Nobody has ever thought to look.',
    ],
    bond: [
      '{who} {~has} the one question for {dear}, and it is not about the money. What was in the other sack?',
      'They had been going to buy {inn}, the two of them, and be bored. {who} still {~prices} curtains.',
    ],
    hook: [
      "{dear} has turned up at {inn} with no hat, no money and {some} days' start, wanting someone to hold a rope. What did {dear} take from {foe} that is worth so many dogs?",
      '{foe} has had the roof repaired in {home} and found the second sack, and will pay {coin} to anyone who can say why what is inside it is breathing. Who is going to be asked?',
    ],
    line: ['Carries {their} own rope these days', 'Two nights among pigeons'],
  },
  {
    id: 'box-that-spoke',
    shape: 'discovery',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { ...when, mood: ['eerie', 'dark', 'plain'] },
    answers: ['spirit', 'fiend', 'bargain', 'cursed', 'book'],
    open: [
      "{who} stole a box from a dead scholar's house in {far} for {gang}, and on the stairs it said: mind the third step.",
      'It was to be one box, from one shelf, and {gang} would pay {coin} for it unopened. It was {dear} who heard it first.',
    ],
    turn: [
      'The third step was rotten. It was a considerate box. It told {dear} where there was money, and {whom} where there were watchmen, and it told {boss}, when {boss} opened the lid, something that made {boss} walk out into {river} in a good coat.',
      'They ought to have handed it over. {dear} held it up to one ear, nodded, laughed out loud for the first time in a year, and went off down {street} as though to an appointment. {who} {~was} left with the box. It said: and how are you?',
    ],
    now: [
      '{who} put it in a place where nobody would have to be polite to it.',
      'It gave {whom} one piece of advice, and {they} {~has} not yet needed to take it.',
    ],
    bond: [
      '{dear} is out there, acting on information. {who} {~asks} at the sort of door it would have mentioned.',
      '{who} {~is} the only one who ever closed the lid. Someone will have to do it again.',
    ],
    hook: [
      '{foe}, of {gang}, has dug up the box, and is suddenly, astonishingly well informed; a message has come to {inn} for {name}, in a voice: it would like the third one back. The third what?',
      '{dear} has bought a whole street in {near}, for cash, and is walling it in; in the middle there is one house with {n} locks. What did the box tell {dear} was coming?',
    ],
    line: ['Was warned about the third step', 'Closed the lid'],
  },
  {
    id: 'sold-the-crew',
    shape: 'crime',
    order: 'late',
    dear: 'child',
    when: { ...when, mood: ['dark', 'grave', 'plain'], grown: true },
    answers: ['betrayed', 'guilt', 'hunted', 'law', 'oathbreaker'],
    open: [
      'The watch in {home} had {dear}, {whose} {dear.kin}, in a cell. They did not want {dear}. They wanted {gang}.',
      '{who} gave up {gang}, {n} names, with addresses, in exchange for one {dear.kin}.',
    ],
    turn: [
      '{who} wrote them down, one by one, in a good light. {foe} of the watch blotted the page, and thanked {them}, and let {dear} out by the side gate to where somebody from {gang} was waiting, because {foe} had sold that as well.',
      '{foe} kept to the bargain. {dear} came out blinking, was told at what price, and went back to the door and knocked to be let in again. They hanged {some} that month on {street}. {boss} was smiling.',
    ],
    now: ['{who} left {home} in a load of hides.', '{dear} has not used the name since.'],
    bond: [
      '{who} would write it again. {who} {~has} written it again, most nights, with {their} own name at the top.',
      'The widows of {gang} get a purse each quarter. They think that it comes from {boss}, who always was good to widows.',
    ],
    hook: [
      'One of the {n} did not hang: {ally}, who has served out the time, is in {far}, and is asking everyone the same quiet question; {ally} was the only one who was ever kind to {dear}. What if the answer were given?',
      '{foe} is captain now, and has sent {name} a blank page and a good pen; {dear} is in a cell again. Which names this time?',
    ],
    line: ['{n} names in a good light', 'Left {home} in a load of hides'],
  },
  {
    id: 'sat-with-dying',
    shape: 'calling',
    order: 'late',
    when: { ...when, mood: ['plain', 'grave', 'heroic', 'light'] },
    answers: ['healing', 'death', 'guilt', 'loss'],
    open: [
      'The house on {street} was supposed to be empty. There was somebody very old in the bed, {ally}, who said: ah, good, sit down.',
      '{who} got in by the pantry to rob {ally}, and found {ally.them} dying, and rather put out at being alone.',
    ],
    turn: [
      'So {who} sat down, with the candlesticks in {their} lap. It took until four. They talked about boats. Toward the end {who} {~was} asked, by name, though {who} had given none, to see to one thing; and then the room was a good deal quieter.',
      'There was soup to be warmed, a window to be opened, and one thing to be promised. {who} stayed for two nights. The family, headed by {foe}, came down on the third morning to divide the spoons and found that someone had washed the body and done the windows.',
    ],
    now: [
      '{who} put the candlesticks back. It was the beginning of a bad year, professionally.',
      'The one thing was a key, and {who} {~has} not found the door.',
    ],
    bond: [
      '{who} gave {their} word at four in the morning to somebody who died believing it, and it has not been kept yet.',
      'Since that night {who} {~has} not been able to take anything from a house in which someone is ill, which rules out most of {home}.',
    ],
    hook: [
      '{foe} has inherited everything from the house on {street} except the thing that mattered, and has worked out who washed the windows; {foe} is at {inn} with {few} large nephews. What was the one thing?',
      "The key fits; it is a small door, in {far}, in the cellar of {ally}'s old counting room, and it has been opened within the week. What is gone from behind it?",
    ],
    line: ['Put the candlesticks back', 'Came to rob the house, did the windows'],
  },
  {
    id: 'people-in-crates',
    shape: 'rescue',
    order: 'late',
    dear: 'friend',
    when: { ...when, mood: ['heroic', 'grave', 'dark', 'plain'] },
    answers: ['captive', 'protection', 'sea', 'hunted', 'guilt'],
    open: [
      'The rule in {gang} was never to open a crate that breathed. {who} opened one.',
      '{who} {~was} to take {n} crates down {river} to {foe} in {far}. At the second lock one of them sneezed.',
    ],
    turn: [
      'There were {few} in each. {who} had them out on the bank, in the reeds, before {they} had thought at all; {dear}, at the tiller, said only: well, that is us dead. They put stones in, so that the weight would be right.',
      "{dear} wanted to go on: one more run, and then stop. They had words, quietly, because of the locks. In the end it was {dear} who knocked the first peg out, and {dear} who stood up in the punt when {foe}'s boats came round the bend, to be looked at.",
    ],
    now: [
      '{foe} paid for stones. {who} {~has} been running ever since, and {~sleeps} wonderfully.',
      'A peg from the first crate hangs round {their} neck.',
    ],
    bond: [
      '{who} {~knows} where some of them went. {they} {~has} a road full of doors now, at which one must knock twice and sneeze.',
      '{dear} stood up in a punt. {who} {~is} going to see that it counts for something.',
    ],
    hook: [
      'The crates are moving again, by land, as grain, out of {near}, and {ally}, who once came out of one, has followed them as far as {ruin} and has stopped writing. What does {foe} want with so many, and why now?',
      '{foe} has let it be known that {dear} was fished out alive, and that one crate will be enough in exchange: {name}, delivered. What would {dear} say to that?',
    ],
    line: ['Opened a crate that breathed', 'Paid in stones'],
  },
  {
    id: 'forgery-came-true',
    shape: 'crime',
    order: 'any',
    paired: true,
    when: { ...when, mood: ['light', 'plain', 'eerie'] },
    answers: ['noble', 'trickery', 'book', 'illusion', 'gold', 'law'],
    open: [
      '{who} forged a pedigree for {foe}, a fishmonger of {home}, and put in a lost heir of {far} for the look of it.',
      'For {coin} {who} made {foe} a baron: {n} generations, a crest with a herring, and a deed to {ruin}.',
    ],
    turn: [
      'It was {their} best work. It was so good that the lords of {far} found the other half of it in their own archive, in a hand exactly like {whose}, and {n} hundred years old. {foe} has a throne now. The fish came along.',
      'There had never been a barony of {ruin}. {who} had got it out of a hymn. The week after the ink was dry, tenants turned up with the rent, {some} years of it, and asked respectfully which of them was {foe} and which was the one who had written them.',
    ],
    now: [
      '{who} {~has} not dared to write so much as a laundry list since.',
      '{who} {~has} the quill put away, in salt.',
    ],
    bond: [
      'There is a person, {ally}, who exists because {who} needed one more great-uncle for the second page. The two of them correspond.',
      '{who} made a tyrant out of a fishmonger and a pot of ink. {who} {~intends} to correct the text.',
    ],
    hook: [
      'A page has been found in {far} in the hand of {name}, who never wrote it: a pedigree for {name}, to the last generation, with a date at the end. Who else has the knack?',
      '{foe} wants a war, with a cause, in writing, by the end of the month, and {ally}, of the second page, has sent word that it has already begun to be true. Can a thing be written back?',
    ],
    line: ['Forged it so well that it was true', 'Keeps the quill in salt'],
  },
  {
    id: 'same-painting',
    shape: 'rivalry',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['light'] },
    answers: ['charm', 'craft', 'city', 'cheerful'],
    open: [
      '{who} {~has} stolen the same painting {often}, twice from the people {they} sold it to.',
      'The picture is of a plain person with a cabbage. {who} {~has} stolen it for {gang}, from {gang}, and once by mistake.',
    ],
    turn: [
      '{foe} wants it, for reasons that are not artistic. {dear}, who paints, has made {n} copies and is no longer sure. The last time {who} took it off the wall there was a note behind it: put it back, please, it keeps the draught out. It was signed by the sitter.',
      'Each time, it is a little different. The cabbage has been cut. {dear} said that it was the varnish. Then {foe} offered {coin}, and doubled it, and {who}, alone with it in a cart, saw the sitter look quickly to one side, the way one does before crossing a road.',
    ],
    now: [
      'It is under {whose} bed at {inn}, face to the wall, out of courtesy.',
      '{who} {~has} given up the trade, and {~has} not been able to give up the painting.',
    ],
    bond: [
      'The sitter has never asked {whom} for anything but a dry wall. {who} {~feels} responsible.',
      '{dear} would have been a great painter, but for the cabbage. {who} {~means} to make that up somehow.',
    ],
    hook: [
      'The painting at {inn} is now of an empty chair and a cabbage; {ally}, a perfect stranger, plain, a bit flat in the face, is in the taproom asking for {name}. Who is coming after them both?',
      '{foe} has bought all {n} copies and hung them in one room in {far}, facing inward; the sitter has begun to look frightened. What is to happen in the middle of the room?',
    ],
    line: ['Stole the same cabbage {often}', 'Wanted by a painting'],
  },
  {
    id: 'royal-seal',
    shape: 'crime',
    order: 'late',
    dear: 'sibling',
    when: { ...when, mood: ['plain', 'light', 'heroic', 'dark'] },
    answers: ['noble', 'law', 'hunted', 'city', 'trickery'],
    open: [
      '{who} took a purse on market day in {home}, from {foe}, and in the purse, under the coppers, was the great seal.',
      'It was {dear}, {whose} {dear.kin}, who dared {them} to do the one in the plain coat.',
    ],
    turn: [
      'By evening every gate was shut. By morning a messenger had been hanged for losing it. {who} had in {their} pocket the means to make any lie in the country true, and {dear}, who had been poor for too long, thought of one before breakfast, and had a plaster copy made before noon.',
      'It weighed no more than a plum. {foe}, who ought not to have had it either, could not cry thief. {dear} wanted to sell it; {who} wanted to drop it down a well; they did, in the end, one of each, with a plaster copy, and have never agreed on who kept which.',
    ],
    now: [
      'There is a seal in {their} boot heel. It may be plaster.',
      '{who} {~has} been polite to everyone in a plain coat since.',
    ],
    bond: [
      '{dear} sealed one thing with it before they parted, and will not say what. {who} {~reads} every proclamation twice.',
      'A messenger hanged for it, by the name of {ally}, and left a family in {near}. They have a pension now, under seal.',
    ],
    hook: [
      'Orders have gone out under the great seal to march on {far}, and the crown has not given them; {dear} has stopped answering letters. Which of the two seals is it?',
      '{foe} has drained the town well, on a rumour, and set {n} honest people to go through the mud with spoons. If what they find is plaster, how soon will {foe} be at {inn}?',
    ],
    line: ['The great seal, or a plaster one', 'Picked the wrong plain coat'],
  },
];
