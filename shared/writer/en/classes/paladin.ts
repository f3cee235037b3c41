import type { ClassTexts } from '../../language.ts';

/** What paladins do, wear and say. */
export const paladin: ClassTexts = {
  early: [
    '{who} had been promised to the order at {child}, the way other children are promised a pony. {master} taught {them} to ride, to lose, and to say the oath slowly enough to hear it.',
    'The oath was sworn young, on a cold floor, before {master} and {few} bored witnesses. {who} meant it. {master} had seen many who meant it and gave it, privately, five years.',
    '{who} learned the order from below: stables, then kitchens, then the armoury, then the long table where {master} asked each of them what a promise was for. {their} answer was the shortest.',
    '{master} did not choose the strongest of that year. {master} chose {whom}, who had come back to the yard after dark to apologise to the horse.',
    'Before any of it there was the vigil: one night, one candle, no sleep. {who} spent it thinking about supper until, some time before dawn, the candle went out and the room stayed bright.',
    'It ran in the family to serve, though not usually in this sense. {who} carried water for {master} for {few} years before {master} asked, as if it had only just come up, whether {they} would like to swear.',
  ],
  late: [
    'The oath came out of {whom} whole, on the road, with nobody there to hear it but a mule. It was {master}, much later, who told {them} that it had taken.',
    '{who} walked to the nearest house of the order and asked what it cost. {master} said: everything, in small coins, for the rest of your life. {they} asked where to sign.',
    'What remained after that was a promise with nobody to make it to. {master} of the order listened, moved the stool a little nearer to the fire, and heard {whom} swear.',
    '{who} {~was} too old for a squire and said so. {master} answered that the order had plenty of people who were good at it young, and was short of people who knew what it was for.',
    'Some people drink. {who} swore: an oath, out loud, in the yard of the order, with {master} holding the lantern. In the morning {their} hands could do things that hands cannot.',
    'It took {master} a year to be sure and {whom} a minute. The oath has {few} sentences, and {who} {~has} broken none of them, though one has been bent.',
  ],
  crisis: [
    '{name} stood where the oath said to stand.',
    '{name} put {themself} in the gap and did not think of moving.',
    '{name} drew the fight to {themself} by the simple method of being loud and in the way.',
    '{name} spoke the oath from the first word, and at the fourth sentence the light came.',
    '{name} laid both hands on the worst of it and paid from {their} own strength.',
  ],
  dress: [
    '{their} {armor} has been dented, beaten out and dented again in the same place.',
    'The surcoat has been washed so often that the device on it is a rumour.',
    '{they} {~stands} as if somebody small were standing behind {them}.',
    '{their} {weapon} is plain, and {they} {~cleans} it the way other people say grace.',
    'A line of the oath is inked on the inside of {their} wrist, where sweat has not spoiled it.',
    '{their} boots are good and everything else is second-hand.',
    'There is a candle end in {their} breast pocket that has never been lit since the vigil.',
    'A {symbol} is stitched into {their} collar, out of sight.',
  ],
  manner: [
    '{who} {~keeps} promises so small that nobody else remembers them being made.',
    '{who} {~finds} lying physically tiring and {~sits} down after it.',
    '{who} {~introduces} {themself} to enemies, on the grounds that they will be spending time together.',
    '{who} {~apologises} before hitting people and {~means} both.',
    '{who} {~stops} for every beggar, which has made the party late to {some} appointments.',
    'Rank means little to {whom}; {they} {~salutes} cooks.',
    '{who} {~refuses} the best bed and then {~snores} in the second best.',
    '{who} {~says} grace over a fight the way others say it over bread.',
    'Asked for an opinion, {who} {~gives} it, even to the person who holds the keys.',
  ],
  ideals: [
    { text: 'The oath is not there for days when it agrees with me.', order: 'L' },
    { text: 'Stand between. The rest is detail.', moral: 'G' },
    { text: 'Strength that nobody may lean on is only weight.', moral: 'G' },
    { text: 'I was believed once, for no reason. I mean to be the reason.', moral: 'G' },
    { text: 'A good deed done for the song is a business.', moral: 'G' },
  ],
  line: [
    'Sworn, mended and on the road again',
    'Keeps an oath the way other people keep bees',
    'Stands in doorways professionally',
    'Late to supper on account of a beggar',
    'One oath, second-hand boots',
  ],
  subclass: {
    devotion: [
      'The oath {who} {~keeps} is the old one, with no clever clauses: tell the truth, help, do not be afraid for long.',
      'There are fashions in oaths. {who} swore the plain one, and it has never yet been out of season.',
      'Honesty, courage, compassion: {who} {~recites} them like a carter checking the straps.',
    ],
  },
};
