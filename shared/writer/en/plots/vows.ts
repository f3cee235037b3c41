import type { Plot } from '../../language.ts';

/** Stories of vows and of debts. */
export const vowPlots: readonly Plot[] = [
  {
    id: 'box',
    shape: 'vow',
    order: 'late',
    dear: 'aunt',
    when: { mood: ['plain', 'grave', 'heroic', 'eerie', 'light'] },
    open: [
      '{dear}, {whose} {dear.kin}, took a week over dying and used all of it to explain about the box, which was for {ally} of {far}.',
      'On the last evening of {season} {who} promised {their} {dear.kin} {dear} to carry a box to {ally} of {far}, unopened, and to say nothing but the word inside the lid.',
    ],
    turn: [
      'It was to go to {ally}, in {far}, into the hand. In {far} nobody had heard of {ally}. On the wall of the town hall, among the founders, the name was there, with a date {some} generations gone.',
      '{ally} of {far} turned out to be a grave, well kept, with an empty shelf cut into the stone. The box fits the shelf exactly. {who} {~has} not been able to put it there.',
    ],
    now: [
      'Something in the box shifts when the wind is from the north.',
      '{who} {~has} kept the promise not to open it, on most days by sitting on it.',
    ],
    bond: [
      'The box of {dear} is never out of reach. A promise to the dying cannot be discussed with anybody afterwards, so {who} {~keeps} it to the letter.',
      '{who} loved {dear}, did not believe a word of the stories, and {~is} finding out by degrees how many were true.',
    ],
    hook: [
      'The name {ally} has just been entered in the guest book of {inn}, in fresh ink. Is it the hand that the box was meant for, or the one it was meant to be kept from?',
      'A notary of {far}, {foe}, offers {coin} for the box and raises the price each time {name} says no. What does the notary think is in it, and who told {foe} it was on the road?',
    ],
    line: ['Carries a box for somebody long dead', 'Sits on a promise, literally'],
  },
  {
    id: 'say-it-at-table',
    shape: 'vow',
    order: 'any',
    dear: 'sibling',
    when: { mood: ['grave', 'dark', 'plain', 'heroic'] },
    answers: ['revenge', 'betrayed', 'law'],
    open: [
      '{foe} had {whose} {dear.kin} {dear} hanged at {home} for a sheep that walked in at the gate an hour later.',
      'The sheep came back. That was the part that {who} could not leave alone: {dear}, {their} {dear.kin}, had been hanged for it at noon, by order of {foe}, and at one it was eating the hedge.',
    ],
    turn: [
      '{foe} was magistrate, and sorry, and had a dinner to go to. At the graveside {who} swore that {foe} would sit one day at the table in that kitchen and say it in plain words.',
      'No blood, {who} decided, since there had been some. {they} swore instead, on the halter, to bring {foe} back to {home} alive, sit {foe.them} down at the kitchen table, and hear it said.',
    ],
    now: [
      '{foe} has since risen. {who} {~has} had to learn to knock on better and better doors.',
      'A place is still laid at that table.',
    ],
    bond: [
      'There is a chair in a kitchen in {home} that nobody sits in. It is kept for {foe}.',
      '{who} {~has} the halter yet. {dear} plaited it, and it is good work.',
    ],
    hook: [
      '{foe} has written at last, in a shaking hand: come to {far}, I will say it, bring witnesses, come quickly. Who is the letter really afraid of?',
      'The hangman of {home} has told {ally} on the sickbed who paid for the verdict, and it was not {foe}; {ally} wants {coin} for the name. Is it worth believing?',
    ],
    line: ['Keeps a chair empty for a magistrate', 'Wants one sentence, said aloud, at table'],
  },
  {
    id: 'never-in-home',
    shape: 'vow',
    order: 'early',
    paired: true,
    dear: 'cousin',
    when: { mood: ['grave', 'plain', 'dark'] },
    answers: ['guilt', 'oathbreaker', 'loss'],
    open: [
      'There was a harvest supper at {home}, with lanterns, and somebody put a hand on {dear}, {whose} {dear.kin}, who had said no.',
      'It began as a joke at the {season} dance in {home}. {who} {~has} gone over it many times and it is still, at the beginning, a joke.',
    ],
    turn: [
      "{crisis} When it was over {foe}, the miller's heir, would never walk again, and {dear} was looking at {whom} in a way that {they} had not known {dear} could look.",
      '{crisis} It had been for the sake of {dear}, {their} {dear.kin}. Six people were hurt. One of them, {foe}, had only come over to hold the lantern.',
    ],
    now: [
      '{who} swore that {home} would never again see what {they} {~is} able to do, and {~has} not been back to be tempted.',
      'The oath is a narrow one: not in {home}, not in anger, not in front of {dear}.',
    ],
    bond: [
      '{who} {~pays} for the nurse of {foe}, through {ally}, in another name.',
      '{dear} has not written in {years} years. {who} {~writes} every month, about the weather.',
    ],
    hook: [
      'Riders have been seen around {home}, and {dear} has written for the first time in {years} years, four words: you may come now. What is bad enough for that?',
      '{foe} has found out who pays for the nurse, and has set out in a cart to find {name} and say something. Thanks, or the other thing?',
    ],
    line: ['May not raise a hand in {home}', 'Writes home about the weather'],
  },
  {
    id: 'pulled-from-river',
    shape: 'debt',
    order: 'any',
    dear: 'sibling',
    when: { mood: ['plain', 'grave', 'dark', 'light'] },
    answers: ['debt', 'water', 'sea'],
    open: [
      '{foe} pulled {whom} out of {river} by the hair, in flood, with a rope around {foe.their} own waist, and asked for nothing.',
      'At {child} {who} went through the ice on {river}, and the one who lay down on it and reached was {foe}, whom nobody in {home} would drink with.',
    ],
    turn: [
      'Nothing was asked for {years} years. Then {foe} came by after dark, with a smell of smoke and a sack, and wanted it kept in the loft. It was a small favour. The next was larger.',
      'A life is a debt without a figure on it. {foe} had gone, by then, entirely to the bad, and used to call in a little of it each winter: an alibi, a door, a silence.',
    ],
    now: [
      '{who} {~has} never found out how much of it is paid.',
      'The last thing {foe} said was: we will call it even when I say.',
    ],
    bond: [
      '{who} {~owes} {foe} a life, {~has} paid in smaller coin for years, and {~knows} better than to ask for a receipt.',
      'When anyone goes into water {who} {~is} in after them before thinking. It is the one payment {foe} cannot call in.',
    ],
    hook: [
      '{foe} is to hang at {far} in {some} days, guilty as sin, and has sent {name} one line: now we will call it even. What does a life weigh?',
      'The sack is still in the loft at {home}, and {dear} has opened it and sent for {name}, and will not write down what was inside. Whose is it?',
    ],
    line: ['Owes a whole life to the wrong person', 'Was pulled out once, and is still paying'],
  },
];
