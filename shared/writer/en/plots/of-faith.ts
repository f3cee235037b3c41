import type { Plot } from '../../language.ts';

/** Stories for prompts that say that a faith was lost; for the faithful only. */
export const faithPlots: readonly Plot[] = [
  {
    id: 'asked-at-the-shaft',
    shape: 'loss',
    order: 'early',
    paired: true,
    dear: 'sibling',
    when: { faith: true, fact: ['lost-faith'] },
    open: [
      'On the night the flood took the low end of {home} {who} {~was} on the wall above it, with {n} people holding on to each other below.',
      'The winter that the roof of the granary came down {who} had been praying at {temple} in {home} for that roof, by name, each morning.',
    ],
    turn: [
      '{crisis} The answer came as it always had, the warmth, the light, the exact and gentle weight of it. It closed a scratch on {their} own hand. Below, where {their} {dear.kin} {dear} was, nothing at all was done.',
      '{crisis} It was heard. That is what {who} cannot get past: there was no doubt at all that it was heard. {dear}, {their} {dear.kin}, lived until noon.',
    ],
    now: [
      'The power has never failed {whom} since. It is only the other thing that went.',
      '{who} still {~says} the words, since they work. {they} {~says} them as one signs for a parcel.',
    ],
    bond: [
      '{dear} believed to the end and said so. {who} {~keeps} that sentence, and {~has} nowhere to put it.',
      "The prayer book {who} {~carries} was the last thing in {dear}'s hand. It falls open at the same page, and {they} {~closes} it.",
    ],
    hook: [
      '{foe}, who keeps the archive at {temple}, has found the roof and the flood entered in an old calendar, in advance, with a tick against each. What is the next entry, and who has been ticking?',
      'A child at {near} has begun to heal the sick in the name of {deity} and says, to every one of them, that it is sorry about {dear}. Who is speaking?',
    ],
    line: ['Prays as one signs for a parcel', 'Was heard, and has not forgiven it'],
  },
  {
    id: 'three-congregations',
    shape: 'loss',
    order: 'early',
    dear: 'friend',
    when: { faith: true, fact: ['lost-faith'] },
    open: [
      'In the plague summer {who} buried first the old of {home}, then the young, then those who had carried the shovels.',
      '{who} {~has} read the office for the dead more often than any living servant of {deity}, nearly always in the one summer, at {home}.',
    ],
    turn: [
      '{crisis} It took, too, each time, for about a day. {dear}, who dug, asked why they did not simply stop, and {who} gave the answer that is in the books, and heard how it sounded, and could not give it again.',
      '{boss} sent a letter from {temple}, enclosing a sermon. {who} read it out over {some} open graves; {dear} listened on the spade and then said, not rudely: who is that for? {crisis} That was the last of the congregation.',
    ],
    now: [
      '{who} took off the stole, folded it and put it in {their} pack. It has not been thrown away. It has not been washed.',
      '{who} {~has} not said the name of {deity} since, except once, in {their} sleep, as a question.',
    ],
    bond: [
      'There are {n} times twenty names in a ledger. {who} {~reads} a page each night, in place of the other thing.',
      '{dear} lived, took up a fiddle and plays in {far}. If {dear} can, {who} {~thinks}, and {~gets} no further.',
    ],
    hook: [
      "The same fever has broken out at {near}, and the healer there, {foe}, has a cure and a price, and has seen {name}'s ledger; the first page is the price. Why?",
      'At {home} somebody has been tending {n} score of graves, at night, and leaving lamps; {dear} has seen who it is and will only say: you had better come and shout at it yourself. Shout at whom?',
    ],
    line: ['Read the office once too often', 'Stole folded, not washed'],
  },
  {
    id: 'saint-was-a-liar',
    shape: 'discovery',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { faith: true, fact: ['lost-faith'] },
    open: [
      '{who} had learned to pray from the diary of the founder of {temple}, and {~was} the first in {some} generations to be shown the last volume.',
      'The house of {deity} in {home} was built on a vision, and {who} found the bill for it.',
    ],
    turn: [
      'It was quite short. It said: there was no voice; I was cold, and they were kind; forgive me, I did not think it would get so big. {boss} had it read by each new prior on the first night, and asked {whom} now to put it back and come down to supper. {dear} came down. {who} did not.',
      'It was for paint, candles and a child with a good voice. {boss}, when asked, said that of course it had been arranged; that {deity} had then moved in. {dear} found that beautiful. {who} {~has} been trying since to find it so.',
    ],
    now: [
      '{who} left that night with the diary under {their} coat.',
      'What {who} cannot account for is that the light still comes.',
    ],
    bond: [
      '{dear} went on to be prior and sends word each year: the door is open, bring the book or do not. {who} {~keeps} each letter between its pages.',
      '{who} lost a founder, and it was like losing a parent. {they} would give a good deal for one true vision, seen by anyone.',
    ],
    hook: [
      '{foe} is selling copies of the last volume in {far}, and there have been fires; there is only one original. Was it copied in the pack, at {inn}, while {name} slept, and by whom?',
      'The child with the voice is alive, at {near}, aged past belief, and {ally} is nursing the old singer, who would like to tell somebody what was heard that night, behind the curtain. What was it?',
    ],
    line: ["Left with the founder's diary", 'Found the bill for the vision'],
  },
  {
    id: 'prayed-for-the-wrong-side',
    shape: 'war',
    order: 'early',
    dear: 'comrade',
    when: { faith: true, fact: ['lost-faith'] },
    open: [
      'Both armies at {far} knelt on the same morning, to {deity}, in nearly the same words. {who} {~was} standing where one could hear both.',
      '{who} blessed the lines before the battle at {far}, and {ally}, of the same house, of the same year, blessed the other ones.',
    ],
    turn: [
      "{crisis} By evening the grace of {deity} had been poured out on either bank with perfect fairness. {dear} had a good deal of it, and died anyhow, of the other side's.",
      '{crisis} They met afterwards at the ford, {ally} and {name}, with sleeves rolled up, both red to the elbow, and each asked what the other had promised. It was the same thing. {dear} lay between them with a look of having been told.',
    ],
    now: [
      '{who} {~has} blessed nothing larger than a loaf since then.',
      'It was not doubt. {who} only stopped being able to see whose side that put {them} on.',
    ],
    bond: [
      '{dear} asked for a blessing that morning, and got it, and grinned. {who} {~has} been trying to take it back, or to pay it.',
      '{ally} lost it on the same day at the same ford. They write; neither of them mentions {deity}.',
    ],
    hook: [
      'There is to be a second battle at {far}, on the same field, and each side has sent a coach for its old chaplain; {ally} proposes that they change coaches. What would they say?',
      '{foe}, a bishop of sorts, is raising the dead of that field, from both banks, for a third army, and calls it the answer to every prayer that was said there. Is it?',
    ],
    line: ['Blesses nothing larger than a loaf', 'Heard both armies pray'],
  },
];
