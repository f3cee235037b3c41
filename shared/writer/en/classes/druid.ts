import type { ClassTexts } from '../../language.ts';

/** What druids do, wear and say. */
export const druid: ClassTexts = {
  early: [
    '{who} had been lent to {master} at {child} to mind the goats, and came back {few} years later talking to them. The goats, by then, had a good deal to say.',
    '{master} kept the old stones above {home} and needed somebody to sweep them. {who} swept. One dusk the stones leaned in, and nobody has told {them} since that they do not do that.',
    'The first shape was an accident. {who} fell out of an alder at {child} and did not land as what had fallen, and {master} found {them} at the bottom, licking a paw.',
    '{who} learned the tongue of the druids from {master}, who spoke it only outdoors, only in weather, and never twice.',
    'For {few} years {who} did nothing but watch one pond for {master} and report. In the fourth spring {they} reported that the pond was also watching. That, said {master}, is the lesson.',
    '{master} taught by asking. What does the moss want? What did the river use to want? {who} gave wrong answers for {few} years, and then one morning the moss told {them}.',
  ],
  late: [
    'After that {who} could not be indoors. {they} walked until the road ran out and {master} was sitting there, cutting withies, and moved over on the log.',
    'The woods do not comfort anybody; that was what {who} liked about them. {master} let {them} stay on at the grove for the wood-cutting, and later for the rain.',
    'It was spring before {who} spoke again, and {they} spoke to a heron. {master}, who kept the grove, took this as an application.',
    'What men had done {who} had seen. {master} showed {them} what roots do about it, given time, and {they} {~has} been on the side of the roots ever since.',
    '{who} went up to the grove to be left alone and {~was} given a bucket. {master} said that solitude was all very well, but the saplings were thirsty. The rest came by way of the saplings.',
    'The old ways had been waiting {few} valleys over, with {master} asleep on top of them. {who} woke both.',
  ],
  crisis: [
    '{name} put both hands in the earth and asked it, as one asks an old dog, to get up.',
    '{name} went in on four feet, since four were faster.',
    '{name} called to what was nearest, and what was nearest turned out to be the roots.',
    '{name} spoke to the wind in its own tongue, with {their} back to everybody.',
    '{name} made {themself} large, with claws, and stood over the small ones.',
  ],
  dress: [
    'There is generally something living in {their} hood.',
    '{they} {~smells} of rain on warm stone, even in winter.',
    'Moss has taken to the seams of {their} cloak, and {they} {~waters} it.',
    'Whatever {they} {~wears} was grown, shed or given, and buckles are seldom involved.',
    '{their} feet have come to an understanding with thorns.',
    "A wren's feather is braided in behind {their} ear; it is never the same wren.",
    'Mud dries on {them} in a pattern that looks deliberate.',
    'For a moment after {they} {~wakes} {their} pupils are the wrong shape.',
  ],
  manner: [
    '{who} {~apologises} to the firewood and then {~burns} it.',
    '{who} {~tells} the hour by which bird is complaining.',
    '{who} {~sits} on the floor in houses, out of distrust of chairs.',
    '{who} {~finds} coins sad and {~spends} them quickly.',
    'Dogs obey {whom}; cats come to arrangements.',
    "{who} {~plants} something wherever {they} {~sleeps}, usually in somebody else's hat.",
    '{who} {~goes} out in the worst weather and {~reports} on its mood.',
    'Before answering {who} {~waits} as long as a tree might, which spoils most arguments.',
    '{who} {~eats} what {they} {~finds} and {~offers} it round.',
  ],
  ideals: [
    { text: 'The wood was here first and will be here after. Behave like a guest.', order: 'N' },
    { text: 'Everything eats. See that it does not eat out of spite.', order: 'N', moral: 'N' },
    { text: 'A wall is only a hedge that has stopped listening.', order: 'C' },
    { text: 'Leave more shade than you found.', moral: 'G' },
  ],
  line: [
    'On the side of the roots',
    'Keeps the old stones swept',
    'Has it on good authority from a heron',
    'Sleeps out, votes with the badgers',
    'Patient as moss, and as hard to argue off a wall',
  ],
  subclass: {
    land: [
      'The land lends {whom} its older habits, and {they} {~returns} them in better order than they came.',
      'There is one stretch of country that {who} {~carries} about, weather and all, and can unfold at need.',
      'Each circle of the old faith keeps a kind of country by heart. {who} can recite {theirs} down to the ditches.',
    ],
  },
};
