import type { Plot } from '../../language.ts';

/** Stories of being called, by omens, rivals or company. */
export const callingPlots: readonly Plot[] = [
  {
    id: 'clerical-chosen-one',
    shape: 'calling',
    order: 'late',
    dear: 'parent',
    when: { mood: ['light', 'plain', 'heroic'], notFact: ['orphan'] },
    answers: ['prophecy', 'stars', 'noble', 'nervous'],
    open: [
      'A comet, two owls and a talking fish agreed that a child born in {home} that night would save the realm. There were two children born in {home} that night.',
      '{who} {~was} brought up as the Promised One of {home}, which came with a pony.',
    ],
    turn: [
      'The council chose {whom} because {dear}, {their} {dear.kin}, had the bigger house. {foe}, from the smaller one, mucked out the pony. It was {foe} who, at fourteen, pulled the thing out of the stone, looked around, and pushed it back in.',
      'On the day the sign was to appear, it did, quite clearly, on somebody else: {foe}, born the same night two streets down, who was carrying in the washing. {dear} asked everybody present to be sensible. {who} {~was}, and left by the back.',
    ],
    now: [
      '{who} {~has} been trying ever since to deserve the pony.',
      'There are still candlesticks with {their} face on them in {home}.',
    ],
    bond: [
      '{foe} knows, and has never told, and sends a birthday card: yours, with everything that goes with it. {who} {~means} to get there first and take the worst of it.',
      '{dear} sold a field for that pony, and believed it all. {who} would do a good deal to make it come true by other means.',
    ],
    hook: [
      'The realm needs saving, on schedule, and the envoys have come to {home} with a carriage for {name}, while {foe} has vanished, leaving the washing on the line. Who else knew about the second child?',
      'Someone has pulled the thing out of the stone at {home}; it was not {foe}, who swears to it, or {name}, who was at {inn}. Who had it, and is there a third?',
    ],
    line: ['The Promised One, by a clerical error', 'Still trying to deserve the pony'],
  },
  {
    id: 'stag',
    shape: 'calling',
    order: 'late',
    dear: 'grandparent',
    when: { mood: ['plain', 'eerie', 'grave', 'heroic'] },
    answers: ['nature', 'hunt', 'forest', 'beast', 'fey', 'spirit', 'ice'],
    open: [
      'Each winter of {whose} childhood a white hind came down to {home}, stood at the gate till it was seen, and went.',
      'In the great snow {who}, aged {child}, {~was} found asleep against the side of a hind the colour of the drifts, by {dear}, who put up the bow.',
    ],
    turn: [
      '{dear}, {their} {dear.kin}, said that it was only looking in. The year {dear} died it came to the burial. The year after that it came with an arrow in it, up to the step, and lay down; the arrow had blue flights and the mark of {foe}.',
      'It came back each year at the first frost for {whom} to be shown to it. One year it did not come. {who} followed the old prints as far as {ruin} and found the place where it had stopped to be followed, and beside it the boots of {foe}.',
    ],
    now: ['{who} {~has} the arrow. In a frost it points.', 'The gate at {home} has been left open for it ever since.'],
    bond: [
      'Something kept {whom} warm once and has been hurt for it. {who} {~does} not need to know what it is.',
      '{dear} put up the bow that night, though the family was hungry. {who} {~comes} of people who do that.',
    ],
    hook: [
      '{foe} is showing a white hide in {far}, at a copper a look, and the hide is breathing; by night there is a line of deer along the road, waiting. What for?',
      'The first frost has come in midsummer to {near}, to one garden only, that of {ally}, who has a newborn; at the gate there are prints. What has come to look in?',
    ],
    line: ['Looked in on by something white', 'Follows an arrow that points in a frost'],
  },
  {
    id: 'accidental-hero',
    shape: 'calling',
    order: 'late',
    dear: 'friend',
    when: { mood: ['light', 'heroic', 'plain'] },
    answers: ['nervous', 'tavern', 'charm', 'cheerful'],
    open: [
      '{who} tripped over a bucket in the market at {home} and brought down {foe}, who happened to be holding a lit fuse.',
      'It was only a bucket. {who} had been about to put it somewhere safer when {foe} came round the corner with a lit fuse.',
    ],
    turn: [
      'They gave {whom} a sash. By evening {who} had knocked {foe} down on purpose, by night with one hand, and {dear}, who had seen the bucket, was selling pieces of it. A week later a village {some} miles off sent for the hero, and there were children on the cart.',
      '{who} tried to explain, and it was put down to modesty. {dear}, who loves a story, took on the bookings. The first real one was at {near}: a locked barn, a noise, a crowd that had already paid.',
    ],
    now: [
      'What happened next took place mostly with the eyes shut. But the door was opened, and it was {name} who opened it.',
      '{who} {~has} been catching up with {their} reputation ever since and {~is} only about a mile behind.',
    ],
    bond: [
      '{dear} knows what {who} {~is} really like, believes it anyway, and has it on posters.',
      'A child on that cart gave {whom} a wooden medal. {who} {~wears} it under {their} shirt, where the sash used to be.',
    ],
    hook: [
      '{foe} is out of prison, has taken up honest work at {inn}, and would like {name} to tell everybody about the bucket; there is a fuse on the bar. Is it a joke?',
      '{dear} has booked {name}, in large letters, to lay the beast of {far} on the coming feast day, and {dear} swears that there is no beast. Then what ate the posters?',
    ],
    line: ['A hero by way of a bucket', 'About a mile behind a reputation'],
  },
  {
    id: 'storm-name',
    shape: 'calling',
    order: 'any',
    paired: true,
    dear: 'parent',
    when: { mood: ['eerie', 'heroic', 'plain', 'grave'] },
    answers: ['storm', 'wind', 'sea', 'spirit', 'music', 'dream'],
    open: [
      '{who} {~was} out on the breakwater at {home}, at {child}, when the thunder called {them} in to supper by {their} full name, in the voice of {dear}.',
      'The storm of that {season} took {n} roofs in {home} and said one word over each, and the word was {name}.',
    ],
    turn: [
      '{dear}, {their} {dear.kin}, had been in bed with the shutters closed and had not spoken. Since then each big storm has said it, nearer; and {foe}, who lost three barns, was the first to ask aloud what would happen if it were simply given what it wanted.',
      'There is not much one can do about being called by the weather. {who} stayed in. It took the chimney, then the street; on the third night {foe} and some neighbours, with lanterns, helped {them} outside. It stopped at once.',
    ],
    now: [
      '{who} {~has} not answered yet. It seems rude, and also unwise.',
      'When the glass falls {who} {~leaves} whatever house {they} {~is} in, and {~has} saved a good many roofs.',
    ],
    bond: [
      '{who} {~wants} to know why it used that voice. It is not a voice that anything should be able to borrow.',
      '{dear} has gone deaf from listening for it. {who} {~writes} the weather down and {~sends} it home, so that {dear} can stop.',
    ],
    hook: [
      'A storm has been standing off {far} for nine days, not moving, and the harbour master, {ally}, swears that it is spelling; so far it has got as far as the last letter but one. What comes after {name}?',
      '{foe} is building a mast of copper on the breakwater at {home}, very high, with a chair on it; it is the right size for {name}. Who is paying for the copper?',
    ],
    line: ['On first-name terms with a storm', 'Called in to supper by the thunder'],
  },
  {
    id: 'always-second',
    shape: 'rivalry',
    order: 'any',
    dear: 'sibling',
    when: { mood: ['plain', 'light', 'grave', 'heroic'] },
    answers: ['twin', 'noble', 'speed', 'strength'],
    open: [
      'Anything that {who} could do in {home}, {their} {dear.kin} {dear} had already done, backwards, whistling.',
      '{dear} was born ahead of {whom} by {n} minutes and never gave one of them back.',
    ],
    turn: [
      'They raced for everything: the well, the first egg, the good chair. The last was across the ice to {near}, and {who} {~was} winning. It took {them} a hundred yards to notice, and another hundred to turn round. {dear} had stopped to pull {ally} out of a hole.',
      'When {who} at last won something, a foot race at {far}, {dear} had let it happen. It was kindly meant. They did not speak for {years} years, and they sent each other the results.',
    ],
    now: [
      '{who} left by the road that {dear} had not taken.',
      'In {home} there is a doorpost with both their heights on it, one always a thumb above the other.',
    ],
    bond: [
      '{dear} has written that it would be nice to lose. {who} {~is} on the way, in {their} own time, with something to show.',
      '{who} {~does} a thing well if {dear} would have, and better if {dear} might hear of it.',
    ],
    hook: [
      '{dear} set out for {ruin} with a bet to win and has been gone for a month; in the guest book of {inn} there is a message: last one there pays. For what?',
      "Someone is going about {far} winning everything, in the name of {name}, with {a:dear.kin}'s smile. What is the prize at the end of it that {dear} is saving {whom} from, or keeping?",
    ],
    line: ['Second across the ice', 'A thumb shorter than {a:dear.kin}, on every doorpost'],
  },
  {
    id: 'stolen-ballad',
    shape: 'rivalry',
    order: 'early',
    when: { mood: ['light', 'plain', 'heroic', 'dark'] },
    answers: ['music', 'betrayed', 'charm', 'disgraced'],
    open: [
      'There is a ballad about what happened at {near}, and in all {n} verses of it the name is {foe}.',
      '{who} and {foe} went up to {ruin} together; {foe} came down first.',
    ],
    turn: [
      '{crisis} {foe} had been holding the horses. By the time {who} had washed and slept there was a chorus, and it scanned; {foe.their} name had the right number of syllables.',
      '{crisis} That is how it was. {foe} fainted, woke up, saw who was still lying down, and reached the tavern in time for the poet. It is a good song. {who} {~has} caught {themself} humming it.',
    ],
    now: [
      '{foe} gets free supper from {home} to {far}. {who} {~has} been refused service for doing a poor impression.',
      'The poet has offered {whom} a verse, as a comic servant.',
    ],
    bond: [
      'One person saw it, {ally}, then a child of six, who was told not to tell stories. {who} {~keeps} in touch.',
      '{who} {~does} not want the song. {who} {~wants} {foe}, once, in a quiet room, to say: yes, it was you.',
    ],
    hook: [
      'Something has come down from {ruin} to {near} again, and the people have sent for {foe}, who has taken the fee, gone to bed, and written to {name} by the back stairs. At what price would one save that reputation?',
      'The poet has been found dead in {far}, with a fourteenth verse half written, and the name in it has been scratched out; {ally} can read what was under it. Who else would have had to stop it?',
    ],
    line: ['Left out of all {n} verses', 'Not the {foe.short} of the ballad'],
  },
  {
    id: 'cut-coin',
    shape: 'fellowship',
    order: 'early',
    dear: 'comrade',
    when: { mood: ['grave', 'plain', 'heroic', 'eerie', 'dark'] },
    answers: ['gold', 'loss', 'travel', 'retired', 'survivor', 'tavern'],
    open: [
      'There were five of them, and at {inn} they had a coin cut in five, and drank, and swore that whoever called the others should be come to.',
      '{who} once belonged to a company of five, sworn on a coin cut in five, of whom {dear} was the funny one.',
    ],
    turn: [
      'It went well until {ruin}. {crisis} Three came up again. {dear} held the rope for them, said something, and it was some time before anyone understood that it had been goodbye.',
      '{crisis} It ought to have been the end of the matter. But {foe}, who was one of the five, had sold the way in, and {dear} had known it all day and had only said: let us get the others out first.',
    ],
    now: [
      'Two of the pieces have come back by post. {who} {~has} three fifths of a coin.',
      'The bar bill at {inn} is still open, in five names.',
    ],
    bond: [
      '{ally} of the five keeps goats now and wants nothing to do with any of it, and has kept the piece.',
      "{dear}'s share was never claimed. {who} {~has} not spent a copper of it and {~has} never turned away anyone who came with a piece of the coin.",
    ],
    hook: [
      'The piece that went down with {dear} has been laid on the bar at {inn}, by a child, who was given it by "the funny one"; the child was told to say: now. Where is {dear} calling from?',
      '{foe} has sent for all that are left, with a fifth of a coin, as the oath allows. It is certainly a trap, an oath is an oath, and whose trap is it?',
    ],
    line: ['Three fifths of a coin', 'One of five, two of them written off'],
  },
];
