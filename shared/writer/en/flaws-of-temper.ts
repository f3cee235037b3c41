import type { Flaw } from '../language.ts';

/** Failings of temper, each with the trouble that it is about to make. */
export const tempers: readonly Flaw[] = [
  {
    text: "{who} {~keeps} other people's secrets so well that they have begun to weigh.",
    hook: [
      '{witness} told {name} something, long ago, in strict confidence; three people in {near} are to be hanged for want of it. Is {witness} still alive to be asked?',
      '{villain} has confided in {name}, on purpose, at {inn}, the one thing that would ruin {villain.them}. Who is meant to come and get it out of {name}?',
    ],
  },
  {
    text: '{who} {~envies} easily, {~is} ashamed of it, and {~sends} gifts.',
    hook: [
      'One of those gifts went to {witness} in {far}, came from a stall in {den}, and has begun to talk. What is it saying about {name}?',
      '{villain} has everything that {name} ever wanted, down to the hat, and has set up house with it in {near}. Is it mockery or bait, and what is it doing to the neighbours?',
    ],
  },
  {
    text: '{who} {~makes} plans with eleven steps and {~is} lost at the second.',
    hook: [
      'At step two of the plan somebody was to have let {witness} out of the cellar of {villain}, and that was {few} days ago. What has {witness} been made to tell?',
      '{villain} found the paper, admired it, and has carried out all eleven steps in {far} before breakfast. What had {name} meant to happen next?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~thinks} of {themself} as unlucky and {~arranges} things so as to be proved right.',
    hook: [
      'A seller of luck, {villain}, has opened in {near} and buys the bad sort by weight; {name} is offered {coin} for the lot. Who is it going to be used on?',
      '{witness} has drawn the short straw in place of {name}, {few} times running, and has worked out that it is not chance. Who holds the straws?',
    ],
    when: { mood: ['grave', 'plain', 'light', 'dark'] },
  },
  {
    text: '{who} {~asks} too little for {their} work and {~resents} it on the way home.',
    hook: [
      '{villain} of {far} has been living for years on work that {name} did for the price of a supper, and has sold it on to people who mean to use it. What was it again?',
      '{witness} has offered a fair price for once, in advance, at {inn}, and will not say what for. What does a fair price mean in {near}?',
    ],
  },
  {
    text: '{who} {~holds} on to things, people and opinions well after they have gone bad.',
    hook: [
      'There is a chest at {inn} that {name} has paid storage on for {years} years; it has started to smell, and {witness} heard it ask the time. What was put in it?',
      '{villain} was a friend once, and {name} has not noticed that it is over; {villain} is counting on that, in {near}, on the night of the fair. For what?',
    ],
  },
  {
    text: 'Nothing frightens {whom} until afterwards, and then it is everyone else who pays.',
    hook: [
      'After the last time {name} shook for three days, and {witness} sat there, heard what was said, and has been selling it. What does {villain} know now?',
      '{villain} has made a study of what {name} does on the day after, and has planned for the day after. It is tomorrow, in {far}; what is planned?',
    ],
    when: { mood: ['heroic', 'plain', 'grave', 'dark'] },
  },
  {
    text: '{who} {~gives} nicknames, and some of them have stuck to people who can afford revenge.',
    hook: [
      'In {far} the whole court calls the duke by the name that {name} gave him, behind his back, until today, when {witness} sneezed at the wrong moment. Who told the duke where it came from?',
      'The child whom {name} once called Trouble is {villain}, grown, with {n} riders and a flag that says it. What does {villain} want from the one who named {villain.them}?',
    ],
    when: { mood: ['light', 'plain'] },
  },
  {
    text: '{who} {~is} kinder to strangers than to friends, and the friends have noticed.',
    hook: [
      "{witness}, who has waited {few} days at {inn} for an hour of {name}'s time, has had an offer from {villain}, who listened. What did {witness} agree to?",
      'A stranger to whom {name} was very kind has died in {near} and left everything to {name}, over the heads of {n} relations, all of whom are at {inn}. What is everything?',
    ],
  },
  {
    text: '{who} {~suspects} every gift and {~accepts} all of them.',
    hook: [
      'The horse that {villain} gave {name} has begun to go, at night, to {den} and back, with somebody up. Who rides it?',
      'Each of the presents that have come to {inn} is part of something; {witness} has laid them out in order, and one is still to come. What will it do when it is whole?',
    ],
  },
  {
    text: '{who} {~has} no sense of rank, and {~has} sat in {few} thrones to see.',
    hook: [
      'One of the thrones, in {far}, knew what it was doing, and nobody else can sit on it now. {villain}, the heir, would like a word; how does one abdicate a chair?',
      "{witness} has been taken up in {near} for a remark of {name}'s, to a regent, about eggs, and the regent has gone very quiet. What did the remark mean in the old tongue?",
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~leaves} before anyone can say goodbye.',
    hook: [
      'A goodbye that {name} did not stay for has caught up, in the hand of {witness}, {few} years late and rained on: do not, whatever you do, go home by {den}. Has anyone else read it?',
      'In {near} {villain} has found everyone whom {name} ever left without a word, and has asked them all to supper on the same night. What is to be served?',
    ],
    when: { mood: ['grave', 'plain', 'dark', 'eerie'] },
  },
  {
    text: '{who} {~takes} a dare as others take an oath.',
    hook: [
      '{villain} has dared {name}, in writing, before {n} witnesses, to spend one night in {den}; it was such an odd thing to dare that {witness} has begun to ask who else did. Where are they?',
      'Every child in {near} knows that {name} cannot refuse, and one of them, small, pale, new to the town, has thought of something. Who has been teaching it games?',
    ],
    when: { mood: ['light', 'plain', 'heroic'] },
  },
  {
    text: '{who} {~looks} after everyone and {~lets} nobody see the bill.',
    hook: [
      "The bill has come: {villain} paid it all, for years, quietly, and now holds a paper with {name}'s whole life on it, itemised. What is to be had in exchange?",
      '{witness} has found out what {name} sold to keep the others fed, and has gone to {den} to buy it back. With what?',
    ],
    when: { mood: ['grave', 'plain', 'heroic'] },
  },
];
