import type { Flaw } from '../language.ts';

/** Failings, each with the trouble that it is about to make. */
export const flaws: readonly Flaw[] = [
  {
    text: '{who} {~says} yes to anyone who looks tired.',
    hook: [
      '{witness}, looking very tired, has asked {name} to mind a sack at {inn} until morning; it is morning. Who has been asking for the sack?',
      'In {near} three people each believe that {name} has promised to be their champion on the same day, against each other. Who set it up, and why {name}?',
    ],
  },
  {
    text: '{who} {~hates} to be helped and will hide a wound until it speaks for itself.',
    hook: [
      '{witness}, a surgeon in {far}, has sent a note: what was taken out of your shoulder last year has hatched. What did {name} not let anybody look at?',
      'There is a fever going through {near}, and {witness} has traced it to one traveller who would not lie down. How does one tell {name}, and who already has?',
    ],
  },
  {
    text: 'A closed door is an insult, and {who} {~answers} insults.',
    hook: [
      '{villain} has built a house in {far} with one door too many and has seen to it that {name} would hear. What is behind it, and why is it meant for somebody who cannot resist?',
      'In the cellar of {inn} there is a door that was not there last week, and {witness}, the landlord, has had it papered over; it has been knocking. For whom?',
    ],
  },
  {
    text: '{who} {~is} proud of never having run, and people have died of it.',
    hook: [
      'A survivor of the last stand, {witness}, has come to {inn} with a stick and one question for {name}, in front of everybody. What is the honest answer?',
      '{villain} has picked the ground this time: the ford below {near}, at dusk, with the bridge already cut; it is a trap for one particular kind of person. Will {name} come?',
    ],
  },
  {
    text: '{who} {~keeps} every letter and {~answers} none.',
    hook: [
      'One of the unopened letters, from {witness} of {near}, has begun to bleed at the seal; it is dated {years} years ago. What was asked for?',
      '{villain} has been answering the post of {name} from a room in {far}, in a good imitation, for years. To what has {name} agreed?',
    ],
  },
  {
    text: '{who} {~lies} to be kind and then {~has} to remember to whom.',
    hook: [
      '{witness}, to whom {name} once said that the lost one was seen alive in {den}, has sold the house and gone to look. How far has {witness} got?',
      'Two people to whom {name} told different stories have met at {inn} and are comparing notes; one of them is {villain}. Which story will be paid for?',
    ],
  },
  {
    text: 'Money goes through {whose} hands like water through a boot.',
    hook: [
      '{villain} holds {n} notes of hand signed by {name}, bought up from {home} to {far}, and calls them in tonight, at {inn}, for one small service. What is it?',
      "There is a purse of old gold with {name}'s name on it at the moneylender's in {near}, put there by nobody; {witness} has counted it, {often}, and each time it was more. What is the catch?",
    ],
  },
  {
    text: '{who} {~judges} people by their boots and {~is} wrong about one in five.',
    hook: [
      'The beggar whom {name} walked past in {near} was {villain}, testing the charity of the town before deciding what to do with it; the decision is for tomorrow. Can it be changed?',
      '{witness}, with the worst boots in {far}, has offered {name} a commission and been laughed at; it was the only warning that will be given. Of what?',
    ],
  },
  {
    text: 'Given two roads, {who} {~takes} the one that someone has said not to.',
    hook: [
      '{witness} has put up a sign on the old road by {den}: NOT THIS WAY, and under it, in small letters, the name of {name}. Who wants it read, and what is on the other road?',
      '{villain} has warned {name} off {near}, in writing, with great courtesy, {often}. What is it in {near} that {villain} so badly needs somebody to find?',
    ],
  },
  {
    text: '{who} {~forgives} everyone but {themself}, and {~works} at it nightly.',
    hook: [
      'A travelling judge, {villain}, offers to try people for what they blame themselves for, and to pass sentence; at {inn} there is a queue; {name} has been called by number. What is done with the guilty?',
      '{witness} has found the one who did it, the thing for which {name} takes the blame, in {far}, ill and willing to sign. Does {name} want to be innocent?',
    ],
    when: { mood: ['grave', 'dark', 'plain', 'eerie'] },
  },
  {
    text: 'If there is a wager {who} {~is} in it, and if there is not {they} {~opens} one.',
    hook: [
      'The stake that {name} put up last {season}, in drink, has been won by {villain}: it was "a year"; a clerk with a calendar is waiting at {inn}. Which year?',
      'In {far} they are betting on which of {n} strangers will be dead by the new moon, and {name} is on the slate at four to one; {witness} keeps the book. Who has put money on it?',
    ],
    when: { mood: ['light', 'plain', 'dark'] },
  },
  {
    text: '{who} {~talks} in {their} sleep, at length, and accurately.',
    hook: [
      '{villain} had the next room at {inn} all week, and a clerk to take down what {name} says asleep; part of it is for sale in {far}. Which part, and who has bid?',
      '{witness}, who shared the fire, has gone white and gone ahead to {den}. What did {name} say that even {name} does not know?',
    ],
  },
  {
    text: 'It is a rule with {whom} never to ask the way.',
    hook: [
      'Being lost, {name} once slept in a house by {den} and was well looked after. {witness} says that there is no house by {den}, and what did {they} eat?',
      '{villain} has moved the signposts between {near} and {far}, every one; most people asked. Where were those who do not ask meant to arrive?',
    ],
    when: { mood: ['light', 'plain', 'eerie'] },
  },
  {
    text: '{who} {~believes} what is written down.',
    hook: [
      'A wall in {near} has on it, in fresh chalk, that {name} killed {witness}, and {witness} is alive, at {inn}, and rather worried. Who writes on that wall, and how often has it been wrong?',
      '{villain} sells a small printed book of true things in {far}, and {name} is on the last page, doing something unforgivable, next week. Is it a prophecy or an order?',
    ],
  },
  {
    text: 'Praise makes {whom} stupid, and several people know it.',
    hook: [
      '{villain} has praised {name} all over {far}, in the taverns and the council, and nobody can now refuse to send {them} to {den} alone. What is {villain} so sure of?',
      'There is a fan club in {near}: {witness}, a scrapbook, some disturbingly good drawings; it has {n} members now, and they have begun to arrange adventures. Who is in the well?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~picks} up strays: dogs, children, causes.',
    hook: [
      'The latest stray, which sleeps on the feet of {name}, has been recognised at {inn} by {witness}, who has left town without paying. What has {name} been feeding?',
      'A small child, nearly all mud, has followed {name} from {near} and answers only to the name of {villain}. Who sent it?',
    ],
  },
  {
    text: '{who} {~trusts} nobody who smiles before noon and {~has} been robbed by frowners twice.',
    hook: [
      '{witness}, who smiles all day long, came to {inn} with a warning for {name} and was shown the door; the body is at the ferry. What was the warning?',
      '{villain}, sour, honest, recommended by everybody, has charge of the packs, the map and the money, and is not at breakfast. Which way did the tracks go?',
    ],
    when: { mood: ['light', 'plain'] },
  },
  {
    text: 'There is one song that {who} {~is} not able to hear to the end.',
    hook: [
      'The whole of {near} has begun to hum the song that {name} cannot bear; {witness} says that it came with a tinker, and that those who hum it walk at night towards {den}. Who knew which song to choose?',
      '{villain} has learned that one certain song works on {name} like a leash, and has hired {n} fiddlers for the wedding in {far}. What is {name} to be kept from seeing?',
    ],
    when: { mood: ['grave', 'plain', 'eerie', 'dark'] },
  },
  {
    text: '{who} {~has} never told the whole of it to anyone, and it is beginning to show.',
    hook: [
      '{witness} has guessed most of what {name} does not tell, and got it wrong in the one place that matters, and has told it to the watch in {near}. Who will be arrested, and can it be put right without the truth?',
      '{villain}, who was there as well, has come to {inn}, thinner, with the same look, and asks whether {name} dreams of it too. Of what, exactly?',
    ],
    when: { mood: ['grave', 'plain', 'eerie', 'dark'] },
  },
  {
    text: 'In a fight {who} {~forgets} that there was ever anything else, for example an agreement.',
    hook: [
      'The envoy whom {name} struck down at {den} was under a white flag, and {witness} has the flag, and has so far said nothing to {far}. What would {witness} like?',
      '{villain} will come to {inn} under truce at noon, with an insult prepared by experts, and {n} witnesses. What happens to {near} if {name} swings first?',
    ],
    when: { mood: ['heroic', 'plain', 'dark', 'light'], notFact: ['pacifist'] },
  },
  {
    text: '{who} {~steals} small things from people {they} {~likes}, to have something.',
    hook: [
      "One of the small things that {name} took is a button from {witness}'s coat, and {witness} has died, in {near}, and the will says that everything goes to whoever has the {nth} button. Who else has begun looking for it?",
      'The spoon, the glove and the chess piece in {whose} pack have been moved: they have been set out in a row, pointing to {den}. By whom, and what is missing from the row?',
    ],
    when: { mood: ['plain', 'light', 'eerie', 'dark'] },
  },
  {
    text: '{who} {~is} afraid of deep water, and {~has} arranged a whole life so that no one need know.',
    hook: [
      'The only way to {den} before the others get there is by boat, at night, with {witness}, who has noticed. What did {name} see down there the first time?',
      '{villain} has flooded the lower town of {far}, and on the roofs there are {n} people and one raft. Who is going to go?',
    ],
    when: { notFact: ['sailor'] },
  },
  {
    text: '{who} {~believes} that {they} {~is} a good judge of character, and {~has} the scars to prove otherwise.',
    hook: [
      'The nice person whom {name} recommended to the council of {near} is {villain}, and has the keys now. Who is to tell the council, and will it be in time?',
      "A very bad sort called {witness}, whom {name} had run out of {far}, was there to stop something; now nobody is. What comes up out of {den} at the month's end?",
    ],
  },
  {
    text: '{who} {~finishes} things, including bottles.',
    hook: [
      'There are {few} days in {far} of which {name} has no memory, and {witness} has begun to send bills from them: for a wedding, a boat, and a cage. Who was married, and what was in the cage?',
      'Somebody has been kind enough to stand {name} a bottle at each inn from {home} to {near}, and {witness} recognised the label: it is a cellar that {villain} keeps for guests who are to be moved. Moved where?',
    ],
    when: { fact: ['drink'] },
  },
  {
    text: 'When {who} {~drinks} {they} {~is} somebody else, of whom a number of people are very fond.',
    hook: [
      'The other one, the one who comes out with the third cup, has made a friend in {witness} and given a promise to be at {den} on the {nth}. Sober, how is {name} to find out what for?',
      "{villain} bought the drinks last night at {inn} and now has a signature; it is not quite {name}'s hand. To whom does it belong, and what did it sign?",
    ],
    when: { fact: ['drink'] },
  },
  {
    text: '{who} {~sees} a sign in everything and {~is} now and then unbearably right.',
    hook: [
      "{n} crows on the gate at {inn}, a split candle, and {witness}'s milk turned: {name} has seen it once before, on the eve of something. What will {villain} do with a warning that sounds like raving?",
      'In {near} people have begun to live by what {name} says in passing, and {witness} has sold the farm because of a remark about geese. Who has been collecting the remarks?',
    ],
    when: { mood: ['eerie', 'light', 'plain'] },
  },
  {
    text: 'Order soothes {whom}; {they} {~has} held up an escape to square the edges.',
    hook: [
      '{villain} has left a room in {den} in exactly the right sort of disorder, and a draught, and a door that locks by itself. What else does {villain} know about {name}?',
      'Somebody has put everything straight in the burned house at {near}: every cup, every plate, and one of each too many; {witness}, of the family, says that none of them did it. Who is expected?',
    ],
  },
  {
    text: '{who} {~holds} that rest is for those who have finished.',
    hook: [
      'On the sixth night without sleep {name} saw {villain} go by under the window of {inn}, dead these {few} years, carrying a lamp; {witness} saw it too. Where does the lamp go?',
      '{witness} put something in the soup at {inn}, out of pity, and {name} slept for {few} days. What was it that had to be stopped by yesterday, at {near}?',
    ],
    when: { mood: ['grave', 'heroic', 'plain', 'dark'] },
  },
  {
    text: '{who} {~has} made one exception to every rule {they} {~lives} by, and it is always the same person.',
    hook: [
      '{villain}, for whom {name} breaks every rule, has come to {inn} in trouble, charming as ever, with a story {name} has heard before; this time it is true. How is anybody to know?',
      '{villain}, for whom {name} breaks every rule, is wanted in {far} for something unforgivable; {witness}, who trusts {name} completely, has been sent to ask where {villain} sleeps. What is the answer?',
    ],
  },
  {
    text: 'An unpaid kindness itches, and {who} {~pays} it off in a hurry, often to the wrong person.',
    hook: [
      'The stranger at the ford, to whom {name} gave everything in return for a rope, was not the one who threw it; {witness} was, and has been waiting at {inn}. What had {witness} meant to ask?',
      '{villain} did {name} one small good turn and is living on it: credit in {near}, a room in {far}, a letter of introduction to the duke. What is the introduction for?',
    ],
  },
  {
    text: '{who} {~hates} to leave a story alone that has {their} name in it.',
    hook: [
      "A play about {name} is being given in {far}, by {villain}'s company, with a last act that has not happened yet; they are rehearsing it daily, with a real trapdoor. Why here, why now?",
      'In {near} an epitaph has been commissioned, paid for and cut, for {name}; {witness}, the mason, would like it checked for spelling. Who ordered it?',
    ],
    when: { mood: ['light', 'plain', 'eerie'] },
  },
  {
    text: '{who} {~makes} enemies of the powerful, by correcting them.',
    hook: [
      '{villain} was corrected by {name} in front of a whole table and has waited {years} years to be able to afford the answer; it has come to {inn}: a chess board, set up, and {witness} tied to the chair. What is the stake?',
      'The governor of {far}, corrected once by {name}, took it to heart and now will do nothing without {name}: no edict, no breakfast; {villain} cannot move while it lasts. How would {villain} go about ending it?',
    ],
  },
  {
    text: '{who} {~collects} grudges, dates them, and {~has} them out on wet evenings.',
    hook: [
      "In the oldest of {name}'s grudges there has been a mistake: it was {witness} who did it, not {villain}, and {villain} has just died of it at {inn}. What does one do with what is left over?",
      "{villain} has started to buy up other people's grudges in {far}, for cash, and has offered for {name}'s by name. What is being built out of them?",
    ],
  },
  {
    text: 'When there is a silence {who} {~fills} it, mostly with what {they} {~was} asked not to say.',
    hook: [
      'It was in a silence at {inn} that {name} mentioned where {witness} sleeps; the stranger who had let it fall was {villain}. How far is it to {near}, and who has the faster horse?',
      'The council of {far} has been sworn to secrecy and one of the sworn is {name}; {villain} has come to sit opposite, with all the time in the world. What is the secret?',
    ],
  },
  {
    text: '{who} {~believes} that rules are for people with less to do.',
    hook: [
      'A small rule that {name} broke in {near}, about not crossing a certain field, has turned out to be holding something shut. {witness}, who made it, is on the way with a rope; for whom?',
      '{villain} keeps a book of every by-law that {name} has ever ignored, and it is thick enough to hang by. What does {villain} want done in {den} in place of a trial?',
    ],
  },
  {
    text: '{who} never {~sleeps} in a house with a clock in it and {~has} stopped a good many.',
    hook: [
      'One of the clocks that {name} stopped belonged to {villain}, and nothing in that house in {far} has been able to die since. Who is going to start it again?',
      'At {inn} a clock without hands has been delivered for {name}, going, and {witness} is sure that it is counting down. To what?',
    ],
    when: { mood: ['eerie', 'light', 'plain'] },
  },
];
