import type { ClassTexts } from '../../language.ts';

/** What rangers do, wear and say. */
export const ranger: ClassTexts = {
  early: [
    "{who} had been walking the bounds with {master} since {child}, at first to carry the bread, then to carry the news, and in the end because {master}'s eyes had gone and {theirs} had not.",
    'At {child} {who} got lost on purpose, to see. {master} followed {them} for two days without being seen, and on the third made an offer to the family.',
    "The woods behind {home} had been the only school. {master} taught there: which print is today's, which silence is an owl, and how to sit through a rain without taking it personally.",
    '{who} had learned to shoot for the pot and to track for the pleasure. {master} added the third thing, which is to know when the thing ahead has begun to track you.',
    'Beyond the last farm there had to be somebody who looked the other way, outward. {master} had done it for forty years and was glad of {whom}, who did not chatter.',
    'By that time {who} knew {some} valleys as other people know their stairs. {master} had only said: tell me what moved. For {few} years {they} told.',
  ],
  late: [
    'Roofs had nothing more to say to {whom}. {they} went out past the last fence, nearly died of it twice, and {~was} found the second time by {master}, who pointed out the mistakes in order.',
    'So {who} learned to follow things: first hoofprints, then boots, then the gap where somebody has been careful. {master} set the lessons and walked ahead to be found.',
    '{master} needed a second pair of eyes on the border and did not care what they had seen before. {who} took the post for a season. That was {few} seasons ago.',
    "There was nobody to ask for justice within three days' ride. {who} decided to become somebody whom people could ask, and {master}, who walked that circuit alone, made half of it over to {them}.",
    'The country healed {whom} in its own way, by being large and not interested. {master} taught {them} the rest: snares, stars, and the patience of things that are hungry.',
    'It began with following one track and not giving up on it. By the time it gave out, {master} said, {who} had picked up everything that could be taught.',
  ],
  crisis: [
    '{name} read the ground, said one word, and ran.',
    '{name} waited, which is the hard part, and then did not have to wait.',
    "{name} brought them out by a way that was on nobody's map.",
    '{name} counted what came over the rise and chose which of it to begin with.',
    '{name} went to ground like a hare and let it go over.',
  ],
  dress: [
    '{their} cloak is the colour of wherever {they} last slept.',
    '{they} {~walks} on the outsides of {their} feet and {~arrives} before the sound does.',
    'Rain has got into {their} face and made itself at home.',
    '{their} {weapon} is wrapped in oilcloth against weather and company.',
    'Burrs, bark and a good deal of sky have stuck to {them}.',
    'A row of {n} small notches runs along {their} belt, and they are for winters.',
    '{they} {~squints} in rooms, as though the far wall were a day away.',
    'The {armor} creaks nowhere; {they} {~has} seen to that with tallow.',
  ],
  manner: [
    '{who} {~says} about nine words a day and {~saves} two for supper.',
    '{who} {~walks} around a building once before going in.',
    '{who} {~knows} who has come into camp by what the crickets do.',
    '{who} {~sleeps} lightly, {~eats} standing and {~buries} the bones.',
    'Towns give {whom} a headache on the side where the river ought to be.',
    '{who} {~leaves} marks for those who come after, even in corridors.',
    '{who} {~talks} to the quarry, quietly, for days.',
    '{who} {~names} places as {they} {~goes} and {~keeps} to the names.',
    '{who} {~distrusts} maps drawn by people with clean cuffs.',
  ],
  ideals: [
    { text: 'Somebody has to look outward.', moral: 'G' },
    { text: 'Take what you need and no heads for the wall.', order: 'N' },
    { text: 'Law stops where the road does. Decency has to walk further.', order: 'C', moral: 'G' },
    { text: 'Know the way home before you admire the view.', order: 'L' },
  ],
  line: [
    'Looks outward from the last fence',
    'Nine words a day, two saved for supper',
    'Follows what others lose',
    'Knows some valleys better than most stairs',
    'Home is wherever the tracks give out',
  ],
  subclass: {
    hunter: [
      'Large things interest {whom} most, and numbers; {they} {~has} made a study of how either is brought down.',
      '{who} {~hunts} what hunts people and {~takes} no pleasure in it beyond the quiet afterwards.',
      'There is a way of bringing down what is too big for one, and {who} {~has} it by heart, in {few} steps.',
    ],
  },
};
