import type { Plot } from '../../language.ts';

/** Stories that themselves tell how somebody came to a class of arms, oath or discipline. */
export const armsPlots: readonly Plot[] = [
  {
    id: 'fighter-stand-in',
    shape: 'mistake',
    order: 'own',
    paired: true,
    dear: 'sibling',
    when: { class: ['fighter'], mood: ['plain', 'light', 'heroic', 'grave'] },
    answers: ['noble', 'war', 'twin', 'runaway', 'strength'],
    open: [
      '{dear}, {whose} {dear.kin}, was to fight for the honour of {home} at the lists in {far}, and on the morning was found to have left by the window. The gear fitted {whom}.',
      "{who} first took up arms in {dear}'s name, {dear}'s colours and {dear}'s boots, because {dear} was being sick behind a tent.",
    ],
    turn: [
      '{foe}, the champion, broke {whose} arm, {their} collarbone and, in the third bout, with some respect, {their} nose. {who} got up each time, having not been told that one need not. In the fourth {foe} sat down on the sand and asked what it would take.',
      'Nobody looks under a visor. {who} went on for {n} bouts, learning as {they} went, mostly from below. At the end there was a purse, in the name of {dear}, and {master}, who had been counting the mistakes aloud, and offered to take them out one at a time.',
    ],
    now: [
      '{who} {~has} had a name of {their} own since then, and it took longer than the bouts.',
      '{dear} has never asked for the boots back.',
    ],
    bond: [
      '{foe} taught {whom} that one may sit down. {who} {~owes} that, and {~means} to return it to somebody.',
      '{dear} went out by the window, and has lived on the credit ever since, as a hero, in {near}. {who} {~has} never told, and {~has} been asked only once.',
    ],
    hook: [
      '{foe} was paid, it seems, to lose, by somebody in the stands who had much on it, and they would like their champion again; {ally} has brought the purse to {inn}. For which side?',
      "{dear} has been challenged, in public, by the champion's heir, and the window is barred; it is in {some} days, at {far}. Which of them will be under the visor this time?",
    ],
    line: ['Stood in for {a:dear.kin}, got up each time', "In somebody else's boots, at first"],
  },
  {
    id: 'barbarian-winter',
    shape: 'road',
    order: 'own',
    dear: 'child',
    when: { class: ['barbarian'], mood: ['grave', 'heroic', 'plain', 'dark'], grown: true },
    answers: ['ice', 'mountain', 'beast', 'protection', 'strength', 'loss'],
    open: [
      'The pass above {home} closed three weeks early, with {who} on the wrong side of it and {dear}, {their} {dear.kin}, on {their} back.',
      '{who} walked over the pass from {far} to {home} in a snow that stopped armies, because {dear}, who was four, had a fever.',
    ],
    turn: [
      'On the second day the wolves came. {who} {~has} no clear picture of the third. {ally}, who found them, counted {n} wolves along the track, and none of them had been killed with anything but hands. {dear} had slept.',
      'It was not courage. Something simply got up inside {whom} that did not feel the cold, and walked, and roared at the mountain to move. People in {home} say that it moved. {dear} asked next morning who the big one had been.',
    ],
    now: [
      'It did not go away with the thaw. {who} {~has} come to terms with it, one of which is meat.',
      '{dear} is grown, and is not afraid of anything, and ought to be.',
    ],
    bond: [
      '{dear} still calls it the big one, and asks after it in letters. {who} {~is} a little jealous.',
      '{who} owed the mountain a death, by every reckoning of the hill people, and did not pay. {they} {~looks} up at it when {they} {~passes}.',
    ],
    hook: [
      'The pass above {home} has opened in midwinter, wide, like an invitation, and {ally} has seen wolves sitting along both sides of it, {n} of them, waiting; {dear} has already gone up. What do they want with the child?',
      '{foe}, who catches things for the pits of {far}, has heard of the big one, and has let it be known that {dear} is a guest there. Which of the two is {foe} hoping to see walk in?',
    ],
    line: ['Shouted at a mountain, and it moved', 'Carried a child over the pass'],
  },
  {
    id: 'barbarian-feast',
    shape: 'mistake',
    order: 'own',
    paired: true,
    dear: 'friend',
    when: { class: ['barbarian'], mood: ['light', 'plain'] },
    answers: ['drink', 'tavern', 'strength', 'cheerful', 'nervous'],
    open: [
      '{who} {~was} a shy person until somebody at a feast in {home} took the last dumpling.',
      'In {home} they tell time by it: before or after {who} and the long table.',
    ],
    turn: [
      'It had been promised to {dear}, who was ill. {who} asked for it nicely, {often}. When {they} came to, the roof was on the other way up, {foe} was in the rafters with the dumpling, and the bagpipers were applauding.',
      "{foe} had said a thing about {dear}'s mother, and laughed. Nobody saw {whom} get up. There were {n} large guests under the table at the end and one small dog on top of it, quite safe, being told that it was all right now.",
    ],
    now: [
      '{who} paid for the roof by taking work that called for that sort of thing, and {~has} not been out of work since.',
      '{who} {~eats} before going out, as a courtesy to others.',
    ],
    bond: [
      '{dear} did get the dumpling. It has been dried, and varnished, and is on a shelf.',
      '{who} {~sends} an apology to {foe} each year in a different hand, and each year it comes back with a better drawing of a table on it.',
    ],
    hook: [
      '{foe} is giving another feast, in {far}, for {n} of the strongest people in three counties, and has had a cage built under the table, and invites {name}. What is it that they are all to be fed to?',
      '{dear} has gone missing from the wedding of a perfect stranger, {ally}, along with the cake, the band and a wall; there is a trail of icing towards {ruin}. Who is this angry, for once, besides {name}?',
    ],
    line: ['Shy, until the last dumpling', 'Eats before going out, as a courtesy'],
  },
  {
    id: 'ranger-one-track',
    shape: 'vow',
    order: 'own',
    dear: 'parent',
    when: { class: ['ranger'], mood: ['grave', 'dark', 'plain', 'eerie'], notFact: ['orphan'] },
    answers: ['hunt', 'revenge', 'beast', 'forest', 'dragon', 'undead', 'loss'],
    open: [
      'What took {dear}, {whose} {dear.kin}, from the yard at {home} left one print, with a toe too many, and {who} put a bucket over it before the rain.',
      "{who} made a cast in candle wax of the print under the window by {dear}'s empty bed, and {~has} held it against {n} others since.",
    ],
    turn: [
      'It led up through the beeches, over {river}, and after that it led everywhere. {who} learned to read ground as others learn to read, by wanting to know how it ends. {master}, whose country it crossed, went along for a season and taught {them} not to run.',
      'It was old, or ill, or careful; it went a mile in a night, and it went among houses. At each of them it had stood outside for a while, on its {few} feet. {foe}, the bailiff, called it a dog, and fined {whom} for waking people up.',
    ],
    now: [
      '{who} {~has} lost the track {often}. Each time it has come back for {them}.',
      "The cast is in {their} pack, wrapped in a shirt of {dear}'s.",
    ],
    bond: [
      '{dear} called out once, not for help; it was {whose} name, and then "stay". {who} {~has} stayed for nothing since.',
      'There are {n} houses at which it stood. {who} {~goes} round by them, whenever {they} {~is} able to, and {~looks} at the sills.',
    ],
    hook: [
      'The same print, with the toe, has been found in the wet plaster of a house in {far}: indoors, going out; the builder, {ally}, says that only the family was there. Which of them?',
      "{foe} has shot a dog at {home}, a big one, and will show it for a copper and swear that this was it; that same night {n} people were called from their beds by name, in {dear}'s voice. Who got up?",
    ],
    line: ['Follows a print with a toe too many', 'Put a bucket over it before the rain'],
  },
  {
    id: 'monk-thief-of-rice',
    shape: 'apprenticeship',
    order: 'own',
    paired: true,
    when: { class: ['monk'], mood: ['light', 'plain', 'heroic', 'grave'] },
    answers: ['orphan', 'crime', 'book', 'law', 'mountain', 'runaway'],
    open: [
      '{who} broke into the house on the hill above {home} for the rice, and got as far as the rice.',
      'At {child} {who} threw a stone at {master}, on the road below {home}, to see. It was handed back, from behind.',
    ],
    turn: [
      '{master} was sitting on it. They looked at one another. {who} tried the door, the window, and a move that {they} had learned on {street}; each time {they} found {themself} seated on the floor, with a bowl. By the {nth} evening it had become a lesson. The rice was only ever rice.',
      'So {who} threw {n} more, over the course of {some} years, from every sort of cover. {master} swept, and taught, and returned them. One day {who} came to the yard with nothing in {their} hands, and {master} put down the broom, and bowed, and threw one.',
    ],
    now: [
      '{who} left when {they} could leave without being noticed. {master} waved.',
      'The last thing that {master} said was: you still lean to the left.',
    ],
    bond: [
      '{master} is old, and alone up there, and nobody is stealing the rice. {who} {~thinks} about that.',
      "{who} {~has} a stone in {their} sleeve, smooth as an egg, that has been thrown {n} times and has hit nobody. It is the whole of the school's treasure.",
    ],
    hook: [
      'The house on the hill is shut, and {foe}, who was a pupil before {name} and left with a different lesson, is sitting on the rice; in {home} they have seen no smoke from the kitchen for {some} days. Where is {master}?',
      'A stone came in at the window of {inn} last night, from behind, when nothing was behind, and there was a hair tied round it, white; {ally} saw the arm: very old, and in chains. Where was it thrown from?',
    ],
    line: ['Got as far as the rice', 'Still leans to the left'],
  },
  {
    id: 'paladin-squire',
    shape: 'vow',
    order: 'own',
    paired: true,
    when: { class: ['paladin'], mood: ['grave', 'heroic', 'plain', 'dark'] },
    answers: ['oathbreaker', 'betrayed', 'law', 'protection', 'war', 'disgraced'],
    open: [
      "{who} carried {foe}'s shield for {long} years and could have said {foe}'s oath in {their} sleep. It was as well that somebody could.",
      '{foe} was the best knight that {who} ever saw, up to a certain evening, at {far}.',
    ],
    turn: [
      'On the road below {ruin} there was a choice, and {foe} took the money. {who}, holding the horses, said the oath out loud, from the beginning, because it did not seem right that no one should. At the last line the light that had left {foe} came across the yard and sat down on {whom} like a bird.',
      "They had come to bring out {n} people; {foe} looked at what stood in the way, and turned round. {who} had no oath, no spurs, and a cold. {who} went in. It was {foe}'s prayer that {they} used, having none; and it was answered, at once, as though it had been waiting for someone to finish.",
    ],
    now: [
      'The order wrote it into the roll, in the end, under "irregular".',
      '{foe} lives; {who} {~has} the old surcoat; they have not spoken.',
    ],
    bond: [
      '{foe} taught {whom} everything that {foe.they} then forgot. {who} {~means} to remind {foe.them}, and {~has} not settled whether with a word.',
      'The {n} who were brought out that night swore one of their own, as a joke, on a ladle: to come if called. {who} {~has} the ladle.',
    ],
    hook: [
      '{foe} has founded a new order at {far}, with an easier oath, and the young are flocking to it; on the first night, when they are asked to hand something over, {ally} ran. What was it?',
      'Someone is killing the {n}, one by one, quietly, and leaving a coin of the old bribe; {ally}, who is next, has come to {inn} with a ladle. Is it {foe}, or whoever paid {foe}?',
    ],
    line: ["Finished somebody else's prayer", 'Entered in the roll as irregular'],
  },
  {
    id: 'cleric-borrowed-robe',
    shape: 'calling',
    order: 'own',
    paired: true,
    dear: 'friend',
    when: { class: ['cleric'], mood: ['light', 'plain', 'grave', 'heroic'] },
    answers: ['trickery', 'crime', 'healing', 'faith', 'hunted', 'charm'],
    open: [
      "{who} put on the robe to get past {foe}'s men at the gate of {far}, and at the gate there was somebody in labour.",
      '{who} {~was} never ordained. There was a wet robe on a line, a warrant, and a wedding that had been waiting since noon.',
    ],
    turn: [
      'One cannot say, in the circumstances, that one is in disguise. {who} said what {they} could remember. The child was not breathing, and then it was; and everybody there looked at {whom}, and so, it seemed to {them}, did somebody else. {dear} had to hold {them} up.',
      "{who} married them. It took. Then someone's mother was brought over to be blessed, who had been blind since {season}; and {who}, out of pure embarrassment, laid a hand on her, and felt {deity} arrive like a person coming late into a row of seats. {dear} laughed so much that the beard came off.",
    ],
    now: [
      '{who} went to {temple} in the end to give the robe back. {master} told {them} to keep it, as it had plainly been let down for somebody of that height.',
      'The robe is still on. {who} {~has} had it hemmed.',
    ],
    bond: [
      'There is a child in {far} named after {whom}, under a name that {who} had made up at the gate. {they} {~goes} by it on its birthdays.',
      '{dear} knows precisely what {who} used to be, thinks it very funny, and has asked, in private, to be taught a prayer.',
    ],
    hook: [
      '{foe} is ill, in {far}, and has sent to {temple} for the one priest who was ever quick enough to get past that gate; the warrant is still in force. Who is really in the bed?',
      'The owner of the robe has come for it: {ally}, thin, wet, patient, who left it on that line on purpose, and would like to know how far {name} has got. With what?',
    ],
    line: ['Never ordained, only hemmed', 'Stole a robe and was taken at its word'],
  },
  {
    id: 'rogue-fair-price',
    shape: 'debt',
    order: 'own',
    dear: 'parent',
    when: { class: ['rogue'], mood: ['plain', 'light', 'grave', 'dark'], notFact: ['orphan'] },
    answers: ['gold', 'law', 'craft', 'crime', 'city', 'betrayed'],
    open: [
      '{dear}, {whose} {dear.kin}, made the best locks in {home}, and {foe} paid for {n} of them with a promise.',
      "{who} learned locks at {dear}'s bench, from the inside, and would have gone on making them if {foe} had ever paid for one.",
    ],
    turn: [
      'The promise was good for a year. Then the shop was sold up, bench and all, with {dear} sitting at it. So {who} went round by night to each of those {n} doors and took back the lock. It seemed only fair. It was in the fourth house that {they} first looked to see what it had been locking.',
      "{foe} had a strongroom with {dear}'s name on the plate, and laughed about the bill, at dinner, in front of it. {who} {~was} waiting at table that evening, for the wages. In the morning the room was shut, the plate was polished, and inside there was a receipt.",
    ],
    now: [
      '{who} {~leaves} a door locked behind {them}, always, out of respect for the trade.',
      '{dear} has asked no questions, and keeps the old plate on the wall.',
    ],
    bond: [
      '{dear} made one lock that {who} {~has} never been able to open, and will not say what it is on.',
      "{who} {~has} paid off {dear}'s debts, to the copper, with other people's. {they} {~means} to do it over again, some day, with {their} own.",
    ],
    hook: [
      'The {moreth} lock has been seen: it is on a gate under {ruin}, on the far side; {dear} went grey at the news and has asked {name} to see that it is still shut. What was paid for that one?',
      '{foe} has engaged {ally}, who is good, to build a room that cannot be opened, and has let {name} know, by three separate people, what will be in it. What does {foe} want to see come through that door?',
    ],
    line: ['Takes back what was not paid for', 'Locks the door behind {them}'],
  },
];
