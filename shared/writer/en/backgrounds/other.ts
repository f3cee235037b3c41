import type { BackgroundTexts } from '../../language.ts';

/** For backgrounds that are not in the books: `{background}` is the name that the book gives. */
export const otherBackground: BackgroundTexts = {
  origin: [
    '{who} came from {home}, and from the sort of life that a register puts down in one word: {background}.',
    'In {home} they would have told you that {who} {~was} {a:background} and always would be. {home} has been wrong before.',
    '{who} grew up in {home}, where the rain comes in sideways and everybody has to be good for something. {they} {~was} good for {few} things, and {a:background} was what paid.',
    '{who} lived as {a:background} in {home} for {long} years and knew every door in the place, and what was said behind most.',
    'The life of {a:background} suited {whom}: plain food, long days, and {boss} to be annoyed with.',
    '{who} had been {a:background} since {child}, under {boss}, who taught by example and mostly by bad ones.',
    '{home} has one road in, and {who} had watched it all through {their} years as {a:background}, in case of anything.',
    '{who} {~was} {a:background} in {home} when that still meant something, and stayed one for a while after it had stopped.',
  ],
  bridge: [
    'In time that turned {them} into something nearer to {a:background}, or so {boss} put it in writing.',
    "Life being what it is, {they} ended up {a:background}, on {boss}'s recommendation and against {their} own.",
    'For {few} years {they} lived as {a:background}, between one thing and another, and picked up what there was to be picked up.',
  ],
  dress: [
    '{their} coat was a good one in {home}.',
    'There is a callus on {their} right hand whose origin {they} {~leaves} people to guess.',
    '{they} {~has} the hands of somebody who worked, and the boots of somebody who left.',
  ],
  manner: [
    '{who} {~talks} about {home} as though the hearer had been there.',
    '{who} {~has} {few} useful skills from the old life and {~brings} them up more often than they come up.',
    '{who} {~writes} to {boss} at midwinter and {~gets} an answer by harvest.',
    '{who} {~does} not explain where {they} learned things.',
  ],
  ideals: [
    { text: 'Leave a place a little better swept than you found it.', moral: 'G' },
    { text: 'What I was taught, I owe. What I was told, I will think about.', order: 'C' },
    { text: "A day's work, a day's bread, and the door left on the latch.", order: 'L' },
  ],
  line: [
    'Out of {home} by the one road',
    'Good for several things, fond of two',
    'Known in {home}, for the most part kindly',
  ],
};
