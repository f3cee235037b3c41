import type { Plot } from '../../language.ts';

/** Stories of the road. */
export const roadPlots: readonly Plot[] = [
  {
    id: 'left-at-inn',
    shape: 'road',
    order: 'any',
    dear: 'sibling',
    when: { mood: ['plain', 'grave', 'light', 'heroic'] },
    answers: ['orphan', 'road', 'travel', 'raised-by-strangers', 'tavern'],
    open: [
      '{whose} people had no house, only a wagon, and at {child} {who} {~was} left to mind a stove at {inn} while they went back for a dropped pan.',
      'A wagon stopped at {inn} on a night in {season} and went back for a dropped pan, one child lighter: that was {who}.',
    ],
    turn: [
      'The pan was a good one, so it was a reasonable thing to do; {dear}, {their} {dear.kin}, waved from the tailboard. {who} kept the stove in for {years} years. {ally}, who had the inn, never once said that they were not coming.',
      'It had the names of the family painted on the tailboard: {dear}, {their} {dear.kin}, was the last, still wet. {who} ran after it as far as the bridge. {ally} of {inn} came out with a lantern, and they walked back together, and there was soup.',
    ],
    now: [
      "{who} {~knows} every wagon-painter's hand between {home} and {far}.",
      'The stove at {inn} is still lit. {ally} promised.',
    ],
    bond: [
      '{dear} would be grown now. {who} {~paints} a small blue pan on every milestone, low down, where a child would see it.',
      '{ally} of {inn} said "till they come back" every night, with the light. For {ally} {who} would come back from anywhere.',
    ],
    hook: [
      'There is a pan hanging on the door of {inn}, polished, with a bead of solder in the dent, and {ally} has not dared to take it down. Who hung it there, and why not knock?',
      'A wagon without a driver has been seen on the road by {ruin}, on still nights, its tailboard fresh; the last name on it is not {dear}, but {name}. Who is painting?',
    ],
    line: ['Minds the stove till they come back', 'Left at {inn}, with a pan outstanding'],
  },
  {
    id: 'cheese-errand',
    shape: 'road',
    order: 'late',
    dear: 'aunt',
    when: { mood: ['light', 'plain'] },
    answers: ['road', 'travel', 'tavern', 'cheerful', 'cook'],
    open: [
      '{years} years ago {who} left {home} to take a cheese to {their} {dear.kin} {dear}, three miles off, and expected to be back by dark.',
      'It was a cheese for {dear}, {whose} {dear.kin}, and it was to be there by supper.',
    ],
    turn: [
      'At the ford there was a person in difficulties, at the mill a funeral, and at the crossroads {foe}, who knew a short cut. {who} {~has} been in {n} counties since. The cheese has been stolen {often} and once put in a museum.',
      '{dear} had moved. The next house thought to {near}; {near} thought to {far}. {who} {~has} always been about a week behind {dear}, who travels fast for somebody of that age, and who has begun to leave at night.',
    ],
    now: [
      '{who} still {~has} the cheese. It is past the stage at which it could be delivered without a warning.',
      'People ask what {who} {~is} looking for, and then they ask again.',
    ],
    bond: [
      '{dear} was to have that cheese. It has become, over the years, a question of character.',
      '{who} {~writes} to {home} from each town: nearly there.',
    ],
    hook: [
      "{dear} has sent word at last, through {ally}, a carter: for pity's sake stop, they follow the smell. Who is following whom, and what was pressed into the cheese?",
      '{foe}, of {near}, has opened a booth in {far}, with a queue, around a cheese; it is curing people. Whose cheese has {name} been carrying?',
    ],
    line: ['Out since {season}, with a cheese', 'Nearly there, {years} years on'],
  },
  {
    id: 'walked-body-home',
    shape: 'road',
    order: 'late',
    dear: 'comrade',
    when: { mood: ['grave', 'plain', 'heroic', 'eerie'] },
    answers: ['death', 'undead', 'loss', 'grave', 'war', 'road'],
    open: [
      '{dear} had always said: not here, anywhere but here. So when {dear} died in {far}, {who} bought a handcart.',
      'It is {some} hundred miles from {far} to {home}, and {who} walked them beside {dear}, who was dead.',
    ],
    turn: [
      'People made way. Some put bread on the cart and some a letter, to be taken along. By the pass there were {n} letters, all to the dead, and at night, when the wind was right, {who} could hear the paper being turned.',
      'They had a good deal to say to each other, mostly {who}. In the last week somebody came along behind at the same pace, a tall person with a spade, who kept to the ditch and touched a hat whenever {they} looked round.',
    ],
    now: [
      '{dear} lies facing the sea. {who} kept the handcart.',
      'The letters were buried too, all but one, which was addressed to {whom}.',
    ],
    bond: [
      '{who} {~has} not opened the letter. It is in a hand that {they} {~knows}, and the hand was dead when it was written.',
      '{who} {~has} made the walk for {few} others since. Nobody ought to be left where they did not like it.',
    ],
    hook: [
      'A mourner named {ally} will pay {coin} to have a coffin walked from {near} to {ruin}, by night, no questions; it weighs hardly anything, and it has been delivered before. By whom?',
      'The tall person with the spade has been asking at {inn} for the owner of a handcart, leaving no name but a measurement. Whose?',
    ],
    line: ['Walked a friend home, with a handcart', 'Post for the dead, carried free'],
  },
  {
    id: 'players',
    shape: 'road',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { mood: ['light', 'plain', 'eerie', 'dark'] },
    answers: ['music', 'illusion', 'trickery', 'runaway', 'stage', 'travel'],
    open: [
      'The players came through {home} in {season} with {few} wagons, and when they left they had {who}, asleep in the costume basket.',
      '{who} ran off with the players at {child} to hold a wooden moon.',
    ],
    turn: [
      '{foe} ran the troupe and wrote the pieces. There was one that they never gave twice in a town, about a king who is told a secret. Each time, next day, somebody was dead: a bailiff, a banker. {dear}, who played the king, worked it out first, and forgot the lines on purpose in {far}.',
      'For {few} years it was all paint and straw. Then {dear}, the best of them, walked off through a door that was only painted on the cloth, in the middle of the third act, to applause. {foe} had it burned the same night, and wept, and had another made.',
    ],
    now: [
      'They played without {dear}, and then they played without {whom}.',
      '{who} {~has} the moon yet, what is left of it, in a sack.',
    ],
    bond: [
      "{dear} kept {whom} fed, cued and out of the audience's hands. {who} {~reads} every playbill for that name.",
      'There is a scrap of painted cloth in {their} pack, with half a door handle on it. It is warm on the days when {dear} was happiest.',
    ],
    hook: [
      "The bills are up in {near}: {foe}'s company, one night only, The King Is Told; there are {n} people in that town with something to hide. Which of them is the play for?",
      'Someone has commissioned scenery from {ally} of {far}: one door, life size, to be delivered to {ruin}; the order is in the hand of {dear}. Which side is it to be hung on?',
    ],
    line: ['Held the moon for {few} seasons', 'Ran away in a costume basket'],
  },
  {
    id: 'milestone-zero',
    shape: 'road',
    order: 'early',
    dear: 'parent',
    when: { mood: ['plain', 'eerie', 'grave', 'heroic'], notFact: ['orphan'] },
    answers: ['road', 'travel', 'law', 'earth', 'craft'],
    open: [
      '{whose} family kept the road between {home} and {far}: {n} miles, {n} stones, a whitewash brush.',
      '{dear}, {whose} {dear.kin}, was roadkeeper at {home}, and could tell from the puddles who had passed.',
    ],
    turn: [
      'One spring there was a stone too many. {dear}, {their} {dear.kin}, painted it, being thorough, and went to see where it pointed. {who} followed the prints as far as the ditch. {crisis} The road did not give way.',
      'Between the sixth and the seventh mile there came, that year, another mile. {who} walked it once with {dear}, {their} {dear.kin}, who let go of {their} hand to look at something. {crisis} On the way back it was not there.',
    ],
    now: [
      '{who} {~counts} milestones, always, under the breath.',
      'The brush is in {their} belt, and stiff with the same white.',
    ],
    bond: [
      '{dear} is on that road, somewhere, painting. {who} {~leaves} a pot of lime at every crossroads.',
      'The {n} miles have no keeper now. {who} {~sends} money for the ruts and {~is} ashamed that it is only money.',
    ],
    hook: [
      'Freshly whitened stones have been turning up around {ruin}, in the woods, in a line, a mile apart; the carter {ally} followed them for three and came back old. What road is being laid?',
      '{foe}, who farms the tolls of {far}, has set up a bar at a mile that does not exist, and is doing well out of it. Who is paying to go through, and in what?',
    ],
    line: ['Counts milestones under the breath', 'Keeps {n} miles of road, by post'],
  },
];
