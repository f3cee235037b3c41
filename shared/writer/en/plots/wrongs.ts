import type { Plot } from '../../language.ts';

/** Stories of crimes, one's own and other people's, and of mistakes. */
export const wrongPlots: readonly Plot[] = [
  {
    id: 'stole-back-the-mill',
    shape: 'crime',
    order: 'any',
    dear: 'parent',
    when: { mood: ['light', 'plain', 'heroic'], notFact: ['orphan'] },
    answers: ['crime', 'law', 'gold', 'trickery', 'farm'],
    open: [
      '{foe} took the mill at {home} from {dear}, {whose} {dear.kin}, with one sheet of paper. {who} took the paper.',
      'The deed to the mill had been in {whose} family for {some} generations, and in the desk of {foe} for a week, when {who} climbed in for it.',
    ],
    turn: [
      'It was the first thing {who} ever stole, and it took from dusk to dawn, because {who} stopped to read everything else in the drawer. There were {n} other deeds. There is now a good deal of grinding in that valley, and a warrant.',
      'In law it was burglary. {dear}, {their} {dear.kin}, said so, baking, with the deed under the dough. {foe} had the house searched {often} and ate a slice, and said that it was good bread, and that somebody would hang.',
    ],
    now: [
      'The deeds are safe with {ally}, who thinks that they are music.',
      '{who} {~has} been out of the county since, on the advice of nearly everyone in it.',
    ],
    bond: [
      '{dear} grinds at {home} every day as though nothing had happened. Every sack with a blue stitch means: not yet, do not come.',
      'There are {n} families that stand on ground which {who} stole for them. {they} {~remembers} them by the shape of the seals.',
    ],
    hook: [
      '{foe} has made a strange offer to the {n} families: the debts forgiven, for the return of one paper that was in the same drawer and was not a deed. Which did {name} take for wrapping?',
      'A sack from {home} has come as far as {inn} with a red stitch in place of the blue, and {dear} has never used red. What does it mean, and who else can sew?',
    ],
    line: ['Stole a mill, rightfully', 'Wanted for returning things'],
  },
  {
    id: 'saw-the-magistrate',
    shape: 'crime',
    order: 'late',
    dear: 'friend',
    when: { mood: ['dark', 'grave', 'plain'] },
    answers: ['law', 'hunted', 'city', 'revenge', 'betrayed', 'death'],
    open: [
      '{who} saw {foe}, magistrate of {home}, kill a man on {street}, wipe {foe.their} hands, and look up at the window.',
      'It was the lamp that did it. {who} had lit it to read by, and {foe} of the bench of {home}, down in the yard with a body, saw whose window it was.',
    ],
    turn: [
      '{who} went to the watch, who wrote it down. Within the hour there was a knock. {dear}, who had the room that week, opened the door; and {foe} presided at the inquest, and found for drink.',
      'Next day {foe} sent a basket of fruit. The day after, {who} {~was} charged with the murder. It was {dear} who stood up at the back and swore to an alibi, and {dear} who was taken down for perjury.',
    ],
    now: [
      '{who} {~has} written the whole of it down {often}, and {~has} left copies in places.',
      '{who} {~reads} by daylight now.',
    ],
    bond: [
      '{dear} paid for a lamp. {who} {~owes} {dear.them} an honest verdict.',
      'The dead man had no name at the inquest. {who} {~has} since found out one half of it, and that there were children.',
    ],
    hook: [
      '{foe} is to be sworn in as high justice at {far}, in public, with one hand on the law and the other over a fresh bite; {ally}, who washes the linen, has kept what came off. Who will look at it?',
      'A basket of fruit has been delivered to {inn} for {name}, with a card: I hear that you still read; in {home} another window has been lit. Whose?',
    ],
    line: ['Lit a lamp at the wrong moment', 'A witness, in several copies'],
  },
  {
    id: 'wrong-coffin',
    shape: 'crime',
    order: 'late',
    dear: 'cousin',
    when: { mood: ['light', 'eerie'] },
    answers: ['undead', 'grave', 'death', 'crime', 'drink'],
    open: [
      'It was to have been an empty coffin with brandy in it. {who} and {their} {dear.kin} {dear} took the wrong one.',
      'The only thing that {who} ever stole, with {their} {dear.kin} {dear} at the other end, sat up.',
    ],
    turn: [
      'The occupant, {ally}, was very decent about it: had been buried by mistake, or by {foe}, opinions differed, and would rather not go back. {dear} fainted. They got as far as {near}, three abreast on the box, in time for the funeral.',
      'It introduced itself as {ally}, late of {far}, and asked what year it was. {dear} did not stop running until the sea. {name}, who had been properly brought up, offered a coat, and has had a lodger ever since.',
    ],
    now: [
      '{ally} takes no bread and leaves the mirror free, and is otherwise an ideal companion by post.',
      'The brandy was never found.',
    ],
    bond: [
      '{ally} is, strictly, stolen goods. {who} {~means} to see {ally.them} properly alive or properly buried, whichever {ally.they} would prefer.',
      '{dear} still sends a card each year with the one word: sorry. {who} would give something to have the cards come from nearer.',
    ],
    hook: [
      '{foe}, of {far}, has offered a reward for the return of the deceased, unopened, and has paid the sexton to dig {few} more holes. What does {ally} know, and who are the holes for?',
      '{ally} writes that there has been a mistake: the stone in {near} with that name on it has someone in it after all. Then who has been writing?',
    ],
    line: ['Stole the wrong coffin', 'Has a lodger, recently deceased'],
  },
  {
    id: 'unlatched-gate',
    shape: 'mistake',
    order: 'late',
    dear: 'sibling',
    when: { mood: ['grave', 'plain', 'dark'] },
    answers: ['guilt', 'farm', 'beast', 'loss', 'war'],
    open: [
      '{who} did not latch the gate. That is all that {who} did.',
      'At {home} the last one in shuts the north gate, and on the {nth} of {season} {who} {~was} last in, and {~was} carrying something with both hands.',
    ],
    turn: [
      'It was open for one night. What came through it was not much, by the standards of wars; a dozen riders, {foe} at the head of them, in no hurry. {dear}, {their} {dear.kin}, had gone out to see to the latch.',
      "In the morning {n} houses stood open as well. {foe}'s people had walked from one to the next with a lantern. {dear}, {their} {dear.kin}, got the blame, having had the key; {dear} took it; and {name}, who was young, let it be taken.",
    ],
    now: [
      '{who} {~checks} doors, and then {~checks} them again.',
      'A latch, an ordinary one, hangs on the inside of {their} coat.',
    ],
    bond: [
      '{dear} carried the blame for {years} years in {whose} stead. The truth is written down and sealed, and {who} {~has} come close to sending it.',
      'There are {n} doors in {home} that {who} {~has} paid to have rehung, anonymously, in good oak.',
    ],
    hook: [
      '{foe} has been taken, at {far}, and has asked at the trial to say something about that gate: it was not left open, it was opened. By whom, and does {name} want to know?',
      'The north gate of {home} has been found open three nights running, latched each time by {ally}, who saw no one; inside, somebody has started to hang lanterns. Who is being shown the way?',
    ],
    line: ['Checks the door, then checks it again', 'Left one gate open, once'],
  },
  {
    id: 'wrong-name',
    shape: 'mistake',
    order: 'any',
    dear: 'friend',
    when: { mood: ['grave', 'dark', 'plain'] },
    answers: ['guilt', 'law', 'book', 'knowledge', 'oathbreaker'],
    open: [
      'The clerk at {home} was ill, and {name}, who wrote a fair hand, was asked to fill in for a morning.',
      '{who} wrote down the wrong name once. It was {a:season} morning, the pen was bad, and there were two of that name in {home}.',
    ],
    turn: [
      'It was a warrant. {who} wrote an e for an a. {dear}, who mended pots and had never been farther than {near}, was fetched from supper by the men of {foe}, the reeve, and nobody in the square could make them read it again.',
      'By the time {who} ran back with the ledger under one arm {dear} was on the cart. {foe}, the reeve, looked at the page for some while and said that it would do more harm than good to have been wrong.',
    ],
    now: [
      '{who} {~has} written everything in capitals since.',
      'The right one of that name lives in {far}, and prospers, and does not know.',
    ],
    bond: [
      '{dear} left a stall, a kettle and a child. The child gets a sum each quarter, from nobody.',
      '{who} {~keeps} the pen. {they} {~has} sworn not to throw it away until the entry has been corrected.',
    ],
    hook: [
      'The child of {dear} has grown up, has become a clerk, and has found the page; there is an inquiry of one, and it is due at {inn}. What will be asked, and is it {foe} or {name} who should be afraid?',
      'The other one of that name has been caught at last in {far}, at the same trade, with the same kind of body; {foe} wants it hushed up. Who would have to read the old warrant aloud?',
    ],
    line: ['Wrote an e for an a', 'Writes in capitals, for a reason'],
  },
  {
    id: 'beacon-asleep',
    shape: 'mistake',
    order: 'early',
    dear: 'comrade',
    when: { mood: ['grave', 'dark', 'heroic', 'plain'] },
    answers: ['guilt', 'mountain', 'dragon', 'fire', 'survivor', 'disgraced'],
    open: [
      'There are {n} beacons between {far} and {home}, and {who} had the care of the middle one the night it was not lit.',
      '{who} slept. On the hill above {home}, by the dry wood, with the flint in hand, on the only night in {some} years.',
    ],
    turn: [
      'Down the valley they were watching that hill and no other. {crisis} That was at dawn. {dear}, who had the next fire, had seen nothing to answer, and had gone on sitting there with a book.',
      'When {who} woke there was red on the wrong side of the sky. {crisis} {foe}, the captain of the beacons, wrote in the log that a wet wind had put it out, and in exchange has asked for one or two small things since.',
    ],
    now: [
      '{who} {~sleeps} in snatches, sitting, with something sharp in one hand.',
      'The log says wind. {who} {~has} seen people quote it.',
    ],
    bond: [
      '{dear} thinks that the wind did it and grieves for {whom}. It would be better to be hated.',
      '{who} {~has} taken the watch after midnight, every night, in any company, and always will.',
    ],
    hook: [
      '{foe} wants the beacon dark again, on a date that is named, for an hour; it is a small thing. Who is to come through the valley, and what becomes of the log if {name} says no?',
      'The new keeper of the beacon, {ally}, has found what was in the tea that night: the cup was put away unwashed. Who brought it up the hill?',
    ],
    line: ['Takes the watch after midnight, always', 'Slept once, on the wrong hill'],
  },
];
