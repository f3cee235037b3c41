import type { TopicTexts } from '../language.ts';

/** What the themes of a prompt do to a person: `manner` in the present, `story` in the past. */
export const themes: Readonly<Record<string, TopicTexts>> = {
  beast: {
    manner: [
      'Animals come to {whom} with complaints.',
      '{who} {~scratches} the ears of whatever is nearest, horned or not.',
      '{who} {~smells} faintly of dog and {~owns} none.',
    ],
    story: [
      'The first friend {who} had was a lame fox, and it set the standard.',
      'There was always something with a splint on it by the stove, and {who} {~was} the one who sat up with it.',
    ],
  },
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
  city: {
    manner: ['{who} {~walks} in crowds like a fish and {~stumbles} in fields.', 'Quiet keeps {whom} awake.'],
    story: [
      '{who} had been lost in every quarter of the city by the age of {child}, on purpose.',
      'From that window one saw {some} chimneys and a piece of sky the size of a tray.',
    ],
  },
  craft: {
    manner: [
      '{who} {~turns} things over to see how they were joined.',
      "{who} {~carries} a bit of sandpaper and {~improves} other people's tables.",
    ],
    story: [
      'Their hands were never empty in that family, and {who} could plane a board before {they} could be trusted with a knife at table.',
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
  dark: {
    manner: [
      '{who} {~sits} with {their} back to the lamp.',
      '{who} {~prefers} to go about after sunset, and {~is} civil to bats.',
    ],
    story: [
      '{who} {~was} the only child in the place who asked for the candle to be taken away.',
      'There was a cellar, and there were things that had to be fetched from it, and it was always {name} who was sent.',
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
  desert: {
    manner: [
      '{who} {~drinks} as though it were being counted.',
      '{who} {~is} restless under trees, which hide the weather.',
    ],
    story: [
      "Where {who} grew up a person's wealth is how long the water lasts, and grandmothers smell rain a day off.",
      'Sand was in everything: the bread, the bed, the proverbs.',
    ],
  },
  dragon: {
    manner: [
      '{who} {~looks} up before crossing open ground.',
      '{who} {~knows} the old names of dragons and {~says} them indoors.',
    ],
    story: [
      'There was a black strip a mile long above the village, where nothing grew, and people there lowered their voices in dry weather.',
      'When {who} {~was} {child} a shadow passed over the market, and nobody spoke until supper.',
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
  earth: {
    manner: [
      '{who} {~tastes} the soil of a place and {~nods} or {~moves} on.',
      '{who} {~takes} off {their} boots to think.',
    ],
    story: [
      '{who} came of people who dug: wells, graves, potatoes, foundations.',
      'The ground shook in the year that {who} came of age, and {they} alone had been standing when it stopped.',
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
  fire: {
    manner: [
      '{who} {~feeds} a fire one twig too many, every time.',
      '{who} {~watches} candle flames as others watch a door.',
    ],
    story: [
      'The kiln at the end of the lane was never cold, and {who} learned to read it by the colour.',
      'The thatch went up when {who} {~was} {child}, and {they} remembered chiefly how pretty it had been.',
    ],
  },
  forest: {
    manner: ['{who} {~knocks} on trees before leaning on them.', '{who} {~goes} through undergrowth like a rumour.'],
    story: [
      "It was {few} hours' walk through the trees to anybody else's chimney.",
      'The forest came up to the back step, and every spring it was argued with.',
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
  ice: {
    manner: [
      '{who} {~walks} on the flats of {their} feet, as on a lake in spring.',
      '{who} {~sleeps} with the window open and {~has} lost friends by it.',
    ],
    story: [
      'Winter came early there and sat down at the head of the table.',
      'At {child} {who} fell through the ice and {~was} brought out on a ladder, and {~has} been hard to frighten since.',
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
  light: {
    manner: [
      '{who} {~lights} the lamps before it is dark.',
      'People sit down next to {whom} without knowing why, as cats do by a window.',
    ],
    story: [
      '{who} {~was} born at noon on the longest day, and the family thought it showed.',
      'One lamp burned in that street the whole night through, and it was {whose} task to see to it.',
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
  mine: {
    manner: [
      '{who} {~ducks} at the sound of pebbles.',
      '{who} {~keeps} a bird in mind, and {~goes} no deeper than it would.',
    ],
    story: [
      'The whistle went at five, and half of the street went down into the dark with its bread in a cloth.',
      '{who} had been sorting ore since {child} and could tell silver by the weight of its silence.',
    ],
  },
  mountain: {
    manner: [
      '{who} {~plans} a day by what is up and what is down.',
      '{who} {~breathes} through the nose and {~talks} on the flat.',
    ],
    story: [
      'There was one way up to the village, and in winter there was none.',
      'On a clear day {who} could see the roofs of {few} countries and the weather that each of them was going to have.',
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
  nature: {
    manner: [
      '{who} {~knows} the small flowers by name, and {~steps} around them in a fight.',
      '{who} {~washes} in rain when there is any.',
    ],
    story: [
      '{who} {~was} brought up out of doors, on the whole, and came in for thunder.',
      'Everything in that garden was a weed to somebody, and the family ate well.',
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
  poison: {
    manner: [
      '{who} {~smells} the wine, {~smiles}, and {~lets} it stand.',
      '{who} {~knows} which mushrooms and {~does} not say.',
    ],
    story: [
      'The garden had a wall round it, a lock on the gate, and everything labelled in {whose} best hand.',
      '{who} built up a resistance to most things, beginning with the cooking.',
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
  road: {
    manner: ['{who} {~has} never unpacked altogether.', '{who} {~reads} the dust for who has gone ahead.'],
    story: [
      'The post road went by the window, and {who} knew the drivers, the horses and the lies told about both.',
      '{who} had walked to {far} and back by the age of {child}, for a bet.',
    ],
  },
  sea: {
    manner: [
      '{who} {~ties} down the cups.',
      "{who} {~wakes} at the turn of the tide, {some} days' ride from any.",
      '{who} {~swears} in the old way, by parts of ships.',
    ],
    story: [
      'The sea had had most of the family and had not been filled.',
      '{who} could splice, scull and spit to leeward before {they} had all {their} teeth.',
    ],
  },
  shadow: {
    manner: [
      '{who} {~stands} where it is dim and {~is} found there by surprise.',
      '{who} {~talks} low, as if somebody were asleep in the room.',
    ],
    story: [
      '{who} {~was} a child whom people forgot in rooms.',
      'It was a narrow street; the sun came into it for an hour in June, and children were brought out to look.',
    ],
  },
  speed: {
    manner: [
      '{who} {~is} halfway there before the end of the sentence.',
      '{who} {~eats} standing, {~reads} walking and {~sleeps} like a dropped stone.',
    ],
    story: [
      'They gave {whom} the messages to run at {child}, since {they} {~was} going to run in any case.',
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
  stars: {
    manner: [
      '{who} {~looks} up to see what time it is, and {~loses} an hour.',
      '{who} {~gives} directions by stars, at noon.',
    ],
    story: [
      'There was a hole in the roof above the bed, and {who} would not have it mended.',
      '{who} had names for all the stars before {they} learned that they had been given some.',
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
  storm: {
    manner: [
      '{who} {~goes} out on the roof when it thunders, and {~comes} back in a better mood.',
      '{who} {~counts} between flash and thunder, and {~looks} disappointed.',
      'In close weather {who} {~sings} under the breath, and it generally breaks.',
    ],
    story: [
      '{who} used to go out to meet storms, on the sea wall, and {~was} fetched in by the collar.',
      '{who} {~was} born in the worst storm in memory, and the midwife had come by boat.',
    ],
  },
  strength: {
    manner: ['{who} {~shakes} hands with great care.', '{who} {~opens} jars for strangers.'],
    story: [
      'At {child} {who} carried the calf up to the meadow; and each day after; and it grew.',
      '{who} broke the bed, the pump and the school record, in that order.',
    ],
  },
  tavern: {
    manner: [
      '{who} {~wipes} down any table {they} {~sits} at.',
      '{who} {~knows} by the pour what kind of house it is.',
    ],
    story: [
      'The taproom was the schoolroom, and {who} got {their} letters from the slate and {their} history from the regulars.',
      '{who} slept over a taproom for so long that silence still sounds to {them} like closing time.',
    ],
  },
  time: {
    manner: [
      '{who} {~arrives} exactly when {they} said, to the surprise of all clocks.',
      '{who} {~mixes} up "yesterday" and "tomorrow", and not in every case by mistake.',
    ],
    story: [
      'The clock in the hall ran backwards, and nobody had the heart to correct it.',
      '{who} {~was} born a month late and {~has} been punctual ever since, as if in apology.',
    ],
  },
  travel: {
    manner: [
      '{who} {~asks} of each thing first how much it weighs.',
      '{who} {~has} a saying from every harbour and {~gets} two of them right.',
    ],
    story: [
      'By {child} {who} had lived in {n} towns and could ask for bread in all of them.',
      'There was a map on the kitchen wall, and {who} ate {their} porridge looking at the edge of it.',
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
  water: {
    manner: ['{who} {~trails} a hand in fountains.', '{who} {~judges} people by how they treat a well.'],
    story: [
      'The river was in the house most springs, and {who} could swim from {their} own bed.',
      "{who} kept the sluice from {child} on, and {~was} trusted with the village's feet.",
    ],
  },
  wind: {
    manner: [
      '{who} {~wets} a finger before making up {their} mind.',
      '{who} {~is} uneasy in still air, like a kite in a cupboard.',
    ],
    story: [
      'The wind on that headland never dropped, and children there learned to walk at a slant.',
      'It blew on the day that {who} came into the world, and took the roof, and left a feather.',
    ],
  },
};
