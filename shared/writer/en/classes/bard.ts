import type { ClassTexts } from '../../language.ts';

/** What bards do, wear and say. */
export const bard: ClassTexts = {
  early: [
    '{who} had a voice before {they} had sense. {master}, passing through with a troupe and a cold, hired {them} at {child} to sing the high part from behind a curtain, and by the end of the week had moved the curtain.',
    '{master} taught {whom} {few} chords and four hundred stories, on the principle that the hands get bored before the ear does. The night a whole taproom fell asleep at the lullaby, {they} both pretended it was the beer.',
    'At {child} {who} told a lie so well made that the bailiff apologised. {master} was in the crowd, recognised the workmanship, and offered an apprenticeship on the spot.',
    '{who} learned by being thrown out of places. {master} kept a list of them, with notes on acoustics.',
    'Before that there was {master}, who could not sing at all and knew everything about it, and who hit {whom} on the knuckles with a tuning key until the notes began to open things.',
    'Somewhere in the second year with {master} the songs started to do what they said. {who} sang about rain to a tent full of farmers, and had to be got out at the back, wet and rich.',
  ],
  late: [
    '{who} found that {they} could not tell it straight, so {they} told it in verse, and by the third inn the verse had begun to move the tankards. {master} heard about the tankards and came to see.',
    'Since nobody would listen to the complaint, {who} set it to a dance tune. It got as far as {far} before {they} did, and {master} was waiting there with a contract and some remarks about the second stanza.',
    'What {who} took from it was a story, and what {master} taught {them} was that a story is a tool with a handle at both ends.',
    '{who} went on the road with {master} and learned the trade from the floor up: tuning, timing, exits. The magic came in with the timing, unannounced, like a late guest who turns out to be the good one.',
    'That winter {who} sang for {their} supper because there was no other supper. {master} put down the spoon halfway through and asked who had taught {them} to do that with the fire.',
    '{who} {~has} the whole of it by heart, all the names in order, and {master} showed {them} what happens when a thing is said aloud by somebody who has it by heart.',
  ],
  crisis: [
    '{name} sang, there being nothing else in reach.',
    '{name} kept talking, and as long as {they} talked nobody moved.',
    '{name} found the note that the place was built on, and leaned on it.',
    '{name} told the worst joke {they} knew to the most frightened person there.',
    '{name} called each of them by name, in the right order, and they came.',
  ],
  dress: [
    'The {instrument} on {their} back has been insured, pawned and stolen, always for the same sum.',
    '{they} {~wears} one very good garment and {~lets} it do the talking.',
    'The fingertips of {their} left hand are as hard as horn.',
    'A ribbon from every town that asked {them} back is tied inside {their} coat; the coat is roomy.',
    '{they} {~enters} rooms a half-beat late, on purpose.',
    '{their} boots have been resoled by somebody who was paid in songs and felt cheated.',
    '{their} eyebrows do a great deal of the work.',
    "There is rosin on {their} sleeve and somebody else's scarf at {their} neck.",
  ],
  manner: [
    '{who} {~hums} when lying and {~has} learned to hum at other times as cover.',
    '{who} {~collects} last words, insults and recipes, in one book.',
    '{who} {~improves} every story a little and {~pays} for the improvements in person.',
    '{who} {~remembers} every name in the room and {~uses} them at the worst moments.',
    '{who} {~hears} in what key a door creaks and {~mentions} it.',
    '{who} {~gives} enemies better lines than they deserve, for the balance of the thing.',
    'Silence after a joke keeps {whom} awake at night.',
    '{who} {~practises} each morning at an hour that tests affection.',
    '{who} {~picks} out the loneliest listener and {~plays} to that one.',
  ],
  ideals: [
    { text: 'What is sung is not over.', moral: 'G' },
    { text: 'Laugh at it first. It hits less hard when it is off balance.', order: 'C' },
    { text: 'The truth, but with better timing.', order: 'N' },
    { text: 'Every tyrant is afraid of the back row.', order: 'C', moral: 'G' },
  ],
  line: [
    'Plays to the loneliest face in the room',
    'Sings it again, louder, with names',
    'Asked back by eleven towns and barred from twelve',
    'Improves every story, pays in person',
    'One good coat, one long memory',
  ],
  subclass: {
    lore: [
      'Other bards carry tunes; {who} {~carries} facts, filed by how much damage they would do, and {~interrupts} with them.',
      'It is not the song that people fear from {whom}. It is the well-chosen remark just before it.',
      '{who} {~reads} the archives of every town before singing in it, and sometimes the singing is then not necessary.',
    ],
  },
};
