import type { TopicTexts } from '../language.ts';

/** What places, weather and beasts do to a person: `manner` in the present, `story` in the past. */
export const worldThemes: Readonly<Record<string, TopicTexts>> = {
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
  city: {
    manner: ['{who} {~walks} in crowds like a fish and {~stumbles} in fields.', 'Quiet keeps {whom} awake.'],
    story: [
      '{who} had been lost in every quarter of the city by the age of {child}, on purpose.',
      'From that window one saw {some} chimneys and a piece of sky the size of a tray.',
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
