import type { ClassTexts } from '../../language.ts';

/** What monks do, wear and say. */
export const monk: ClassTexts = {
  early: [
    'The house on the hill took {whom} at {child} because {they} would not stop climbing its wall. {master} had the wall raised each year. In the fourth year {they} came over it with a tray of tea.',
    '{master} gave {whom} one exercise and a courtyard. {they} did it for {few} years before {they} {~was} told that it was the only one.',
    '{who} {~was} the slowest pupil of that winter, and {master} liked slow pupils; they break fewer things. The day the brick broke, {they} {~was} looking at something else.',
    '{who} had grown up carrying water up nine hundred steps for {master} and spilling it. The order has no other examination. One morning the pail came up full.',
    'Before anything else there was standing still. {master} could do it in a river. {who} could do it, by the end, in an argument.',
    '{who} {~was} sent to {master} to have the temper taken out. {master} preferred to leave it in and teach it to bow.',
  ],
  late: [
    '{who} climbed to the house on the hill to be punished, and {~was} asked to rake gravel. {master} never mentioned the other matter. The gravel turned out to be about the other matter.',
    '{their} hands needed something to do that was not revenge or drink. {master} suggested the air: hit that. It has taken {whom} a good part of a life, and the air has begun to notice.',
    'After that {who} owned nothing and found it restful. {master} built a whole discipline on the observation, beginning with breakfast, of which there was none.',
    '{who} asked {master} how to stop shaking. The answer took {few} years and was given in the form of falling down.',
    'The order took {whom} in late, with bad knees and a worse temper, because {master} had lost a wager. {they} {~has} both, still, but they now arrive when called.',
    '{master} listened to all of it, and then threw a plum at {whom}. On the day {they} caught one without looking, the lessons began.',
  ],
  crisis: [
    '{name} breathed out, which is nearly all of the art.',
    '{name} moved between one heartbeat and the next and {~was} already there.',
    '{name} put {their} open hand where the blow was going to be.',
    '{name} stood quite still, and let it come, and {~was} not where it came to.',
    '{name} struck once, at the place that {master} had told {them} to look for in all things.',
  ],
  dress: [
    '{their} knuckles are as smooth as river stones, and about as soft.',
    '{they} {~owns} one robe, one bowl and very good balance.',
    'The soles of {their} feet could be used to sharpen things.',
    '{they} {~stands} so quietly that rooms forget {them}.',
    'Wrappings of clean linen go from wrist to elbow, retied each dawn in the same eleven turns.',
    '{their} collar is darned with hair-thin stitches, the work of somebody with time and attention.',
    'Not one of {their} movements is larger than it needs to be.',
    'A string of {n} plum stones is wound around {their} wrist.',
  ],
  manner: [
    '{who} {~eats} slowly, {~answers} late and {~hits} early.',
    '{who} {~sweeps} any floor {they} {~stands} on for long.',
    '{who} {~finds} hurry comical, above all in assassins.',
    '{who} {~sits} facing the wall and {~knows} who came in.',
    '{who} {~quotes} {master}, whose sayings are mostly about plums.',
    'In a quarrel {who} {~takes} the other side until the other side gives up.',
    '{who} {~gives} away what {they} {~is} given, sometimes in the same breath.',
    '{who} {~balances} things on other things when worried.',
    'Praise slides off {whom}; soup does not.',
  ],
  ideals: [
    { text: 'The hand that is empty is ready.', order: 'N' },
    { text: 'Do the small thing exactly. The large thing is made of it.', order: 'L' },
    { text: 'Anger is a visitor. Give it tea and do not lend it the keys.', order: 'L', moral: 'G' },
    { text: 'Whoever must own the road has not understood walking.', order: 'N' },
  ],
  line: [
    'One robe, one bowl, no hurry',
    'Rakes gravel, breaks bricks, drinks tea',
    'Came over the wall with a tray',
    'Quiet as a closed hand',
    'Has the temper still, but it bows first',
  ],
  subclass: {
    'open-hand': [
      'The palm is enough, {who} {~was} taught, if one is in no doubt about where the other person ends.',
      '{who} {~ends} most fights by helping the other party to lie down.',
      'What {master} handed on was the open hand: push, trip, hold, and afterwards ask whether they are hurt.',
    ],
  },
};
