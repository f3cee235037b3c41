import type { PeopleTexts } from '../../language.ts';

/** Elves of the woods and the towers, and the drow: five to six feet, seven centuries, no sleep. */
export const elf: PeopleTexts = {
  noun: 'elf',
  people: 'elves',
  body: [
    '{who} {~is} thin in the way of a bow or a heron, and {~has} never been seen to hurry.',
    '{who} {~stands} with {their} weight on one foot, like something that has paused on the way to flying.',
    'Five and a half feet and hardly any of it noise.',
    '{who} {~is} narrow, long-handed and put together without corners.',
    'There is little of {whom}, and it is arranged with care.',
    '{who} {~sits} down the way a cloth settles.',
    '{who} {~is} slight enough to be mistaken for young until {they} {~turns} around.',
    'Long bones, a long neck, and a way of looking down at people taller than {themself}.',
    '{who} {~moves} through brambles and markets with the same small turn of the hip.',
    'Light on the ground: fresh snow takes {their} weight and thinks about it.',
    '{who} {~holds} {themself} as though someone were drawing {them}.',
    '{who} {~leans} in doorways as if they had been put there for that.',
    '{who} {~is} all length: fingers, neck, silences.',
    'One would guess that {who} {~weighs} nothing, and be wrong, and on {their} back.',
  ],
  face: [
    '{their} eyes are the green of a pond under trees and take a while to arrive on a person.',
    '{their} hair has gone the grey of birch bark, or has always been so; there is nobody left to ask.',
    'The points of {their} ears are nicked, an old custom or an old fight.',
    'There are no lines on {their} face except the one between the brows, and that one is deep.',
    '{their} voice is low and a little old-fashioned, like good furniture.',
    'A dust of freckles lies across {their} nose, out of keeping with the rest.',
    "{their} hair is tied back with a strip of somebody's sleeve.",
    '{they} {~smiles} with the eyes first and the mouth some time after.',
    '{their} gaze rests on things a breath longer than is comfortable, as if comparing them with an earlier edition.',
    'A thin scar follows {their} jaw, so fine that it might be a crease left by a pillow, if {they} slept.',
    '{their} eyes keep the gold of lamps after the lamps are out.',
    {
      text: 'Leaf-brown skin, moss at one cuff, and the pupils of a creature used to dusk.',
      when: { people: ['elf-wood'] },
    },
    {
      text: 'Bark has left its print on {their} palms, from a life of sitting in forks.',
      when: { people: ['elf-wood'] },
    },
    {
      text: '{their} hair is cut short and uneven, as with a knife and no mirror, as the wood elves do in a thaw.',
      when: { people: ['elf-wood'] },
    },
    {
      text: '{they} {~has} the pale, finished look of the towers, like a page with wide margins.',
      when: { people: ['elf-high'] },
    },
    {
      text: 'Silver dust has been set into the corner of one eye, after a fashion {some} decades old.',
      when: { people: ['elf-high'] },
    },
    {
      text: 'Ink-blue veins show at {their} temples when {they} {~is} thinking, which the towers consider good breeding.',
      when: { people: ['elf-high'] },
    },
    {
      text: '{their} skin is the grey of a wet stair, and {their} hair is white to the root.',
      when: { people: ['elf-drow'] },
    },
    {
      text: '{their} eyes, pale as quartz, narrow at noon and open like doors after dark.',
      when: { people: ['elf-drow'] },
    },
    {
      text: 'Dyed spectacles against the sun hide {their} eyes; below them the mouth is careful.',
      when: { people: ['elf-drow'] },
    },
  ],
  kin: [
    'Among elves a hundred years is a long afternoon, and {who} had been brought up to let it be long.',
    'The elves of {home} name a child twice, and leave a silence between the names for the one it will choose.',
    'It is said in {home} that an elf can forget nothing but can be polite about it.',
    'Nobody in {home} had died in three hundred years, so nobody there knew how to be in a hurry.',
    'An elf does not sleep; for four hours of the night {who} walked about in old memories, and had favourites.',
    {
      text: 'The trees of {home} are older than its laws, and are consulted first.',
      when: { people: ['elf-wood', 'elf'] },
    },
    {
      text: 'Children in {home} learn to be quiet from deer and to be cruel from jays.',
      when: { people: ['elf-wood', 'elf'] },
    },
    {
      text: 'In the towers of {home} one speaks in drafts, and a joke may take a decade.',
      when: { people: ['elf-high', 'elf'] },
    },
    {
      text: 'The house in {home} had a library and a well, and the family knew which of them was deeper.',
      when: { people: ['elf-high', 'elf'] },
    },
    {
      text: 'Below, in {home}, there is no day to waste, only oil; {who} {~was} raised to finish a thought in the dark.',
      when: { people: ['elf-drow'] },
    },
    {
      text: 'The drow of {home} teach their children three things: what listens, what climbs, and what a favour weighs.',
      when: { people: ['elf-drow'] },
    },
  ],
  manner: [
    '{who} {~says} "recently" of things that nobody living remembers.',
    '{who} {~lets} others sleep and {~sits} up with the fire and the past.',
    '{who} {~finds} haste touching, as in puppies.',
    '{who} {~takes} a season to decide whether {they} {~likes} a person and never {~revises} it.',
    '{who} {~walks} ahead, {~looks} back, and {~is} surprised each time by the distance.',
    '{who} {~knows} old forms of common words and {~uses} them under stress.',
    '{who} {~listens} to trees, wells and long stairs, and {~is} bored by clocks.',
  ],
};

/** Half-elves: both sides and neither. */
export const halfElf: PeopleTexts = {
  noun: 'half-elf',
  people: 'half-elves',
  body: [
    "{who} {~has} an elf's bones with a bricklayer's flesh on them, and it suits {them}.",
    'Too broad for one side of the family and too quiet for the other.',
    '{who} {~is} of middling height and unmiddling grace.',
    '{who} {~stands} like a guest in {their} own coat.',
    '{who} {~walks} lightly and {~sits} down like a carter.',
  ],
  face: [
    'The ears come to a point, if one is looking for it.',
    'There is one grey streak in {their} hair, of which only the human half of the family approves.',
    '{their} eyes are from the one side and the laugh from the other.',
    'The face is young; the patience in it is not.',
    '{their} cheekbones open doors that {their} accent then closes.',
    'Freckles, a chipped tooth, and the gaze of somebody four hundred years older.',
  ],
  kin: [
    'In {home} they called {whom} the elf, and at the other end of the family they called {them} the child, at thirty.',
    '{who} grew up fast for one half of {their} kin and never for the other.',
    'There was a house in {home} and a tree a long way off, and {who} belonged to the road in between.',
    'The human side told stories about the dead, the elven side about the absent. {who} learned to tell which was meant.',
  ],
  manner: [
    '{who} {~translates} between people who are speaking the same language.',
    '{who} {~counts} {their} age differently according to who is asking.',
    '{who} {~is} at ease in every company for about an hour.',
    '{who} {~keeps} {few} almanacs and {~forgets} all the birthdays in them.',
  ],
};
