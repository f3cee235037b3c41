import type { TopicTexts } from '../language.ts';

/** What callings, powers and troubles do to a person: `manner` in the present, `story` in the past. */
export const lifeThemes: Readonly<Record<string, TopicTexts>> = {
  bargain: {
    manner: ['{who} {~reads} the back of everything.', '{who} {~offers} a third of the price and {~means} it.'],
    story: [
      'It was a house in which nothing was given; things were exchanged, with a look.',
      '{who} once got the better of a bargain and {~has} been uneasy since.',
    ],
  },
  blood: {
    manner: [
      '{who} {~is} quite calm at the sight of blood and {~goes} pale at the smell of soap.',
      '{who} {~wears} red, as being practical.',
    ],
    story: [
      'There was something in the blood of that family, and it was not spoken of before the children.',
      'The doctor of the place bled {whom} once and asked, afterwards, to be excused from doing it again.',
    ],
  },
  book: {
    manner: [
      '{who} {~carries} one book more than {they} {~is} able to carry.',
      '{who} {~folds} down no pages and {~thinks} less of those who do.',
    ],
    story: [
      '{who} taught {themself} to read from a bill of sale, and for years believed that all stories end with a total.',
      'There was a single book in the house, on drainage, and {who} read it {n} times.',
    ],
  },
  charm: {
    manner: [
      'People tell {whom} things, and thank {them} for it.',
      '{who} {~has} a way of asking that makes it seem already agreed.',
    ],
    story: [
      'It was known early that {who} could talk the shoes off a bailiff.',
      'No one had ever been able to stay angry with {whom}, and it had not been good for {them}.',
    ],
  },
  craft: {
    manner: [
      '{who} {~turns} things over to see how they were joined.',
      "{who} {~carries} a bit of sandpaper and {~improves} other people's tables.",
    ],
    story: [
      'There were no empty hands in that family, and {who} could plane a board before {they} could be trusted with a knife at table.',
      'The first thing that {who} ever made was a stool. It rocks to this day, and is sat on with respect.',
    ],
  },
  crime: {
    manner: [
      '{who} {~greets} constables by rank.',
      '{who} {~has} never in {their} life signed anything with the same hand twice.',
    ],
    story: [
      'The street had its own law, its own courts and very short appeals.',
      'At {child} {who} {~was} already wanted, though only by the baker.',
    ],
  },
  death: {
    manner: [
      '{who} {~takes} {their} hat off to hearses, spiders and last orders.',
      '{who} {~speaks} of the dead in the present tense, from politeness.',
    ],
    story: [
      '{who} had helped to lay out the dead since {child} and never learned to find them frightening.',
      'The family lived against the wall of a burial ground, and the quiet came through.',
    ],
  },
  dream: {
    manner: [
      "{who} {~tells} {their} dreams at breakfast, and now and then somebody else's.",
      '{who} {~pinches} the inside of {their} wrist in pleasant company.',
    ],
    story: [
      '{who} used to dream of a house with blue shutters, every night, a room further each time.',
      'What {who} dreamed at {child} came true in all the wrong places.',
    ],
  },
  faith: {
    manner: [
      '{who} {~says} a word of thanks before drinking, even from puddles.',
      'When nobody is near {who} {~prays}, with {their} eyes open, like someone keeping a lookout.',
    ],
    story: [
      'Faith, in that house, was a matter of getting up.',
      'There was a shrine at the turn of the road no bigger than a bread oven, and {who} kept it swept.',
    ],
  },
  fey: {
    manner: [
      '{who} {~leaves} milk out and {~is} careful whom {they} {~thanks}.',
      '{who} {~counts} the mushrooms before sitting down among them.',
    ],
    story: [
      'There were stones above the house where one did not whistle, and {who} had whistled.',
      'A godparent came to the naming whom nobody had invited, and left a gift, still wrapped.',
    ],
  },
  fiend: {
    manner: [
      '{who} {~draws} a line of salt across strange doorsteps without stopping the conversation.',
      '{who} never {~says} certain names, and {~winces} when they come up in songs.',
    ],
    story: [
      "Something had been called up in the next valley in the grandparents' time, and the milk there was still not right.",
      '{who} had seen a devil at {child}, on a market day, buying ribbon.',
    ],
  },
  gold: {
    manner: [
      "{who} {~bites} coins, medals and, once, an earl's ring.",
      '{who} {~hears} a dropped copper through two walls.',
    ],
    story: [
      'There had been money in the family once, and it was talked of like an uncle who had gone to sea.',
      'At {child} {who} found a gold piece on the road, told somebody, and {~has} never done either again.',
    ],
  },
  healing: {
    manner: [
      '{who} {~takes} pulses while shaking hands.',
      '{who} {~knows} {n} things to do with willow bark and {~lists} them.',
    ],
    story: [
      'Half the village had been set, stitched or dosed in that kitchen, with {who} holding the lamp.',
      '{who} could tell, from the sound of a cough, about how long.',
    ],
  },
  hunt: {
    manner: [
      '{who} {~goes} still when a twig breaks, even on stage.',
      '{who} {~eats} nothing that {they} {~has} not looked in the eye.',
    ],
    story: [
      'Meat was on the table when {who} had been lucky, and otherwise there were turnips.',
      '{who} learned to wait up a tree before {they} had learned to wait {their} turn.',
    ],
  },
  illusion: {
    manner: [
      '{who} {~touches} things to see whether they are there.',
      'About once a day {who} {~is} where one had not thought that {they} {~was}.',
    ],
    story: [
      '{who} had an imaginary friend, like many children, and only the cat objected.',
      'A travelling conjuror stayed a week in the place, and after that nobody was quite sure of their spoons.',
    ],
  },
  knowledge: {
    manner: ['{who} {~knows} how far it is to most things.', '{who} {~likes} to be told before {they} {~is} rescued.'],
    story: [
      '{who} asked {n} questions a day, by count, and {~was} given a penny for each one left out.',
      'Nobody knew where the child had got it all from; there had been no books for it to be in.',
    ],
  },
  law: {
    manner: [
      '{who} {~reads} people their rights before arguing with them.',
      '{who} {~stops} at toll bars with no keeper and {~leaves} the copper.',
    ],
    story: [
      "The assizes met in the upstairs room, and {who} did {their} sums under the table to the sound of other people's troubles.",
      '{who} learned early how much can be done to a person by post.',
    ],
  },
  loss: {
    manner: [
      '{who} {~sets} out one cup too many and {~drinks} from it.',
      '{who} {~counts} what is left rather than what is gone, aloud, like a shopkeeper.',
    ],
    story: [
      'There was a room in that house with the door shut, and everyone walked a little softer past it.',
      'By {child} {who} had learned that people can be put away, and that it makes no noise.',
    ],
  },
  machine: {
    manner: ['{who} {~winds} any clock that has stopped.', '{who} {~draws} cogs on tablecloths.'],
    story: [
      '{who} took the mill apart at {child}, while it was going.',
      'There was an engine in the yard that had never worked, and {who} {~was} the only one who thought of it as resting.',
    ],
  },
  mind: {
    manner: [
      "{who} {~finishes} people's sentences, sometimes before they have thought of them.",
      '{who} {~has} headaches in crowds, as from noise.',
    ],
    story: [
      '{who} always knew who was at the door. It was some time before anyone thought to ask how.',
      'At {child} {who} answered a question that the teacher had only thought, and {~was} moved to the back.',
    ],
  },
  music: {
    manner: [
      '{who} {~taps} out a rhythm on whatever is nearest, armour and foreheads included.',
      '{who} {~hears} what note the rain is on.',
    ],
    story: [
      'There was always somebody singing in that house, and if there was not, something was wrong.',
      '{who} sang before {they} spoke, and for some years saw no reason to change.',
    ],
  },
  noble: {
    manner: [
      '{who} {~waits}, from old habit, for somebody to open the door.',
      '{who} {~has} excellent table manners and {~uses} them on rabbits.',
    ],
    story: [
      'There was a coat of arms over the fireplace, and very little in the fireplace.',
      '{who} had been taught to dance, to ride and to owe money.',
    ],
  },
  protection: {
    manner: ['{who} {~takes} the side of the road that the carts are on.', '{who} {~sleeps} nearest the door.'],
    story: [
      '{who} had {few} smaller ones to see home from school past {few} dogs, and that was where it started.',
      'There was a wall round that place, and {who} {~was} told very early which part of it was {theirs}.',
    ],
  },
  revenge: {
    manner: [
      '{who} {~repeats} a name to {themself} when walking uphill.',
      '{who} {~keeps} an edge on something that {they} never {~uses}.',
    ],
    story: [
      'There was a name that was not said in the house and that {who} could have drawn in the dark.',
      'The neighbours said that time would heal it. {who} began to look on time as one of the guilty.',
    ],
  },
  speed: {
    manner: [
      '{who} {~is} halfway there before the end of the sentence.',
      '{who} {~eats} standing, {~reads} walking and {~sleeps} like a dropped stone.',
    ],
    story: [
      'At {child} {who} {~was} given the messages to run, being about to run in any case.',
      'No one had ever caught {whom} at anything, in the plain meaning of the word.',
    ],
  },
  spirit: {
    manner: [
      '{who} {~nods} to empty chairs.',
      '{who} {~keeps} to the old courtesies: bread for the hearth, a word for the well.',
    ],
    story: [
      'There was a grandmother in that house whom only {who} had met.',
      'At {child} {who} used to play with the boy from the mill pond, until somebody mentioned when he had drowned.',
    ],
  },
  stealth: {
    manner: [
      '{who} {~comes} into rooms without the air noticing.',
      '{who} {~has} made people drop a good deal of china.',
    ],
    story: [
      'In a house with {n} people in it {who} learned where each of the boards spoke.',
      'Hide and seek was given up in that street after {who} had once stayed hidden until {season}.',
    ],
  },
  strength: {
    manner: ['{who} {~shakes} hands with great care.', '{who} {~opens} jars for strangers.'],
    story: [
      'At {child} {who} carried the calf up to the meadow; and each day after; and it grew.',
      '{who} broke the bed, the pump and the school record, in that order.',
    ],
  },
  trickery: {
    manner: [
      '{who} {~cheats} at games that have no stake.',
      '{who} {~says} the exact truth in the voice of somebody lying.',
    ],
    story: [
      "{who} sold the neighbours' dog to the neighbours when {they} {~was} {child}.",
      'The family lied for pleasure, at table, with marks for style.',
    ],
  },
  undead: {
    manner: ['{who} {~treads} on freshly turned earth, twice, with the heel.', '{who} {~burns} what {they} {~buries}.'],
    story: [
      'In that village they were buried face down, and {who} knew whose cousin the reason had been.',
      'Someone came home from the burying ground once, when {who} {~was} {child}, and was let in.',
    ],
  },
  war: {
    manner: ['{who} {~notices} high ground.', '{who} {~buys} twice the bread that is needed.'],
    story: [
      'The war went through that country like a plough, up one year and down the next.',
      '{who} had learned the colours of {few} armies before those of the rainbow.',
    ],
  },
};
