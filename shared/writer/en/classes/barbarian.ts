import type { ClassTexts } from '../../language.ts';

/** What barbarians do, wear and say. */
export const barbarian: ClassTexts = {
  early: [
    'The red had come on {whom} at {child}, over a stolen sledge, and it took {few} grown people to sit on it. {master} sat on it longest, and afterwards taught {them} where in the body it lives.',
    'In {their} family it is called the weather. {who} had it, like a grandmother before, and {master} taught {them} to see it coming over the hill and to send the children in.',
    '{who} {~was} a mild child who broke things. {master} took {them} up beyond the last fence, told {them} to break the winter, and came back in spring to see who had won.',
    '{master} had the rage too, and had outlived it, which is rarer. From {master} {who} learned to open it like a stove: by the handle, a little, for as long as there is something to cook.',
    'Before any of this {who} had already been to the place where it is all one colour and very quiet. {master} had tied a word to the way back, so that {they} could find it.',
    'Nobody trained {whom} to fight. {master} trained {them} to stop, which took {few} years, and said that the other part would look after itself.',
  ],
  late: [
    'What was left of {whom} after that walked up into the hills and shouted at them until {master} came out to ask for quiet. {they} wintered together. The shouting got to be useful.',
    'The anger did not pass, as people promised. So {who} took it to {master}, who kept several, and learned to feed it at set hours.',
    'It had opened something, and it would not shut. {master} said not to try: put a door on it, and be the one who holds the latch. {who} {~has} held it since, with lapses.',
    '{who} cannot remember the fortnight that followed. {master} can, and found {them} at the end of it, barefoot, {some} valleys over, and in extraordinary health.',
    'Something very old in {whom} had got up and looked around. {master} of the hill people knew its name and what it liked to eat, and saw to the introductions.',
    '{who} stopped being careful. {master}, who had been watching for that, showed {them} how to stop being careful on purpose.',
  ],
  crisis: [
    '{name} went to the red place and stayed until it was quiet.',
    '{name} does not remember the middle of it, only the beginning, and the hands that pulled {them} off.',
    '{name} roared once, so that the rest would know where to run, and went the other way.',
    '{name} tore the thing off its hinges and used it.',
    '{name} took the wounds as they came and did not read them until evening.',
  ],
  dress: [
    'There is more scar on {them} than shirt.',
    '{they} {~wears} little in the cold and less in a quarrel.',
    'A braid has been cut off at the nape, and it is wiser not to ask when.',
    '{their} {weapon} has teeth marks on the grip, and they are {their} own.',
    'Blue lines of a hill tattoo run from {their} jaw down into {their} collar.',
    '{they} {~takes} up room carefully, like somebody carrying a ladder through a shop.',
    'A necklace of wolf teeth hangs at {their} chest, with one human molar, {their} own.',
    'The knuckles are split and healed and split again.',
  ],
  manner: [
    '{who} {~cries} at weddings, loudly, and at some auctions.',
    '{who} {~lifts} things for people without being asked, sometimes with the people on them.',
    '{who} {~goes} quiet before the anger comes, and those who know {them} move the crockery.',
    '{who} {~sleeps} outdoors by choice, and by the open window when there is no help for it.',
    '{who} {~says} what {they} {~thinks} as soon as {they} {~thinks} it and sometimes sooner.',
    '{who} {~is} gentle with small animals, old people and bread.',
    'Stairs, scales and polite conversation make {whom} uneasy.',
    '{who} {~respects} anything that bites.',
    '{who} {~sings} while working, one song, of which {they} {~knows} half.',
  ],
  ideals: [
    { text: 'Be afraid later, when there is time to do it well.', order: 'C' },
    { text: 'The strong carry. That is what it is for.', moral: 'G' },
    { text: 'No master, no fence, no debt that cannot be paid by Friday.', order: 'C' },
    { text: 'I let the anger out for others. For myself I keep it in.', moral: 'G' },
  ],
  line: [
    'Mild in the morning, weather by noon',
    'Breaks things, mostly the right ones',
    'Holds the latch of a very old door',
    'Cries at weddings, fights at the rest',
    'Sleeps outdoors by preference',
  ],
  subclass: {
    berserker: [
      'When the frenzy takes {whom} it takes the doors, the tables and the argument as well, and returns {them} in a mood to help tidy up.',
      "Other people's anger has a purpose. {their} own, at its best, has only a direction.",
      '{who} {~goes} further into it than {master} thought wise, and {~comes} back each time with the same shy smile.',
    ],
  },
};
