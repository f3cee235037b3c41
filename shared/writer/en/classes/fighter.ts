import type { ClassTexts } from '../../language.ts';

/** What fighters do, wear and say. */
export const fighter: ClassTexts = {
  early: [
    '{master} ran a fencing floor over a bakery, and {who} had been sent up at {child} with the rolls. {they} stayed to watch the feet. {master} threw {them} a stick, and by the summer was throwing it harder.',
    '{who} had come to arms by way of {master}, who taught for drink and was best before noon. Mornings, {they} learned the guard. Afternoons, {they} learned what a good guard looks like when it has stopped caring.',
    'There was no talent to speak of, {master} always said; there was somebody who turned up. {who} turned up every day for {few} years, and at the end of it the talented ones stopped volunteering.',
    '{who} fought first in a ring of hay bales at {home}, for a ham. {master} saw the bout, bought the ham off {them}, and offered lessons in how not to need luck.',
    '{their} grandmother had a drill and {their} mother had it after her: forty cuts before breakfast. {who} {~was} the first of the line to be told by {master} what the drill was for.',
    '{master} measured the reach, felt the wrist and sighed. It would do, {master} said, for somebody who was willing to think; and {who} {~has} been thinking with {their} feet ever since.',
  ],
  late: [
    'Afterwards {who} hired out, because fighting was the one thing anybody would pay for by the day. {master}, older and tired of burying recruits, taught {them} to last the week.',
    '{who} asked {master} for one lesson, enough for one man. {master} said it did not come in that size, and they began with footwork.',
    'The yard of {master} is where the angry go in {far}. Most leave in a month. {who} stayed until the anger had turned into something one could oil and put away.',
    'It turned out that {who} {~was} good at it. {they} had not expected that, and {master}, who had, gave {them} a second-hand belt and a list of people not to fight for.',
    '{who} learned arms late and therefore properly, by the numbers, from {master}, who had taught half the dead of the last war and had changed the method.',
    'By spring {who} had a callus, a contract and a scar. {master} had supplied all three.',
  ],
  crisis: [
    '{name} picked the narrowest place and stood in it.',
    '{name} did the drill, first cut to last, as if it were any morning.',
    '{name} shouted the line together and was obeyed, to the surprise of all concerned.',
    '{name} took the first blow on purpose, to see how they did it.',
    '{name} held for as long as it takes to say it, and then as long again.',
  ],
  dress: [
    'The {armor} has been paid for in instalments and it shows which ones.',
    '{their} {weapon} is the best thing {they} {~owns} by some distance.',
    '{their} nose has been broken to the left and then, later, to the right.',
    '{they} {~sits} so that the belt hangs free of the chair.',
    'The thumb of {their} glove has been replaced so often that the glove is mostly thumb.',
    '{they} {~looks} at strangers from the feet up.',
    'Forearms like fence posts, and a way of holding a cup as if it might be taken.',
    'Every strap {they} {~wears} is fastened twice and the spare end tucked in.',
  ],
  manner: [
    '{who} {~eats} with an arm around the plate.',
    '{who} {~knows} the exits, the cook and the heaviest stool in any room within a minute.',
    '{who} {~gives} advice in short words and only while doing something else.',
    '{who} {~sharpens} things while thinking; a long silence ends with very sharp things.',
    'Boasting puts {whom} to sleep.',
    '{who} {~tests} ropes, ice and chairs before trusting them, and people over rather longer.',
    '{who} {~pays} in advance and {~expects} the same.',
    '{who} {~names} every mule and no weapon.',
    '{who} {~loses} at cards cheerfully and at wrestling not at all.',
  ],
  ideals: [
    { text: 'Take the pay, keep the word, carry your own dead.', order: 'L' },
    { text: 'Skill is owed to whoever is standing behind you.', moral: 'G' },
    { text: 'Nobody commands me who has not stood in it.', order: 'C' },
    { text: 'Win, go home, mend the strap. Glory is what happens to other people.', moral: 'N' },
  ],
  line: [
    'Turned up every day, and still does',
    'Good in a narrow place',
    'Paid by the week, reliable by the year',
    'Knows the exits and the heaviest stool',
    'Forty cuts before breakfast',
  ],
  subclass: {
    champion: [
      '{who} never took to tricks. {they} took the plain cuts and made them so good that there was nothing left to add.',
      'Other fighters study styles. {who} studied the one blow until it came out right oftener than it had any business to.',
      'There is an ease in how {who} {~fights} that looks like idleness until it is over.',
    ],
  },
};
