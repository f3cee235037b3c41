import type { Plot } from '../../language.ts';

/** Stories of what was left to somebody. */
export const inheritancePlots: readonly Plot[] = [
  {
    id: 'house-with-tenant',
    shape: 'inheritance',
    order: 'any',
    dear: 'aunt',
    when: { mood: ['eerie', 'plain', 'light', 'dark'] },
    answers: ['spirit', 'undead', 'noble', 'gold', 'city'],
    open: [
      '{dear}, {a:dear.kin} whom nobody mentioned, left {whom} a narrow house in {far}, with furniture, and one tenant, upstairs, paid up to the end of time.',
      'The letter from the notary said that {who} now owned a house in {far} and {~was} in no circumstances to go above the second landing.',
    ],
    turn: [
      'The rent came every month on the hall table in coins that were still wet. {who} put up a bed, mended the roof and was, on the whole, happy. In the first autumn there was a note with the rent: could the music please go on a little longer. There was no music.',
      'Nothing up there was ever loud. A chair was moved; a cup was put down. When {foe} came to buy the place and would not take no, something walked down {n} stairs, one at a time, and stopped behind the door, and {foe} remembered another engagement.',
    ],
    now: [
      '{who} {~has} let the house look after itself. The rent follows {them} from inn to inn.',
      '{who} left the key under the mat for whichever of them came home first.',
    ],
    bond: [
      'The tenant has been kind, in its way, and pays. {who} {~means} to find out what it is waiting for and {~brings} it almanacs.',
      '{dear} left one line for {whom}: you were the only one who ever waved. {who} {~remembers} a window, and a hand.',
    ],
    hook: [
      'This month the rent did not come, and in its place there was a receipt, signed by {foe}, for vacant possession. What was upstairs, and where does it live now?',
      'A lodger has moved into the house in {far} by mistake, one {ally}, who writes to ask {name} a few questions about the rules; the letter is dated next week. What is going to happen?',
    ],
    line: ['Landlord to something upstairs', 'Never above the second landing'],
  },
  {
    id: 'wanted-name',
    shape: 'inheritance',
    order: 'any',
    dear: 'grandparent',
    when: { mood: ['plain', 'light', 'dark', 'heroic'] },
    answers: ['crime', 'hunted', 'trickery', 'dragon'],
    open: [
      '{who} {~was} named after {a:dear.kin} who was said to have died of a cough. The poster in {far} said otherwise.',
      'Until {who} left {home} nobody had ever gone pale at {their} name.',
    ],
    turn: [
      'The drawing might have been done from the mirror. {dear} of the same name had robbed {n} counting houses, burned {ruin}, and once made a judge eat a wig. The reward was still open; nobody had thought to put in a date.',
      'In {far} the landlord served {whom} free of charge, in tears, and in {near} the landlady broke a jug over {their} head. Both called {them} {dear}. Both asked: where is it?',
    ],
    now: [
      '{who} {~has} learned to say "no relation" in {few} languages, and {~has} begun to regret it.',
      'The poster is folded in {their} boot. It is, {they} {~thinks}, the better likeness.',
    ],
    bond: [
      '{dear} sang {whom} to sleep with a song about a long road and a loose stone. {who} {~is} beginning to think that it was directions.',
      '{who} {~owes} apologies in {n} towns for things done before {they} {~was} born, and {~has} made {few} of them.',
    ],
    hook: [
      'The thief-taker {foe} has the old poster, a new warrant and no interest in dates of birth, and will be at {inn} by nightfall. What would make {foe} look for the real one instead?',
      '{ally}, the last of the old gang, is dying in {near} and will talk to nobody but "{dear}"; {name} has the face for it. What was under the loose stone?',
    ],
    line: ['Wanted for what {a:dear.kin} did', 'No relation, in several languages'],
  },
  {
    id: 'feud-list',
    shape: 'inheritance',
    order: 'early',
    dear: 'cousin',
    when: { mood: ['grave', 'dark', 'plain', 'heroic'] },
    answers: ['revenge', 'blood', 'noble', 'mountain', 'guilt'],
    open: [
      'On coming of age {who} {~was} given a good coat and a list of {n} names, with ages.',
      'There are two families in {home}, and between them a list. When {who} {~was} {child} {they} learned to read from it.',
    ],
    turn: [
      'The oldest name on it was ninety and the youngest was four. {their} {dear.kin} {dear} crossed out one that spring and then was crossed out. {crisis} Then it was {foe} who stood there, of the other family, with both hands open, and {who} let it pass.',
      '{crisis} Afterwards {foe}, of the other family, aged twelve, was looking at {whom} from under a table. They looked at each other for some time. {who} tore the list in half and left, and {dear} called {them} the word that they have for that.',
    ],
    now: [
      'There is a list with {whose} name on it too. {who} {~has} asked how old it says {they} {~is}.',
      '{who} {~keeps} the torn half with the ages on it.',
    ],
    bond: [
      '{dear} took up the other half of the list. {who} {~has} sworn to get to each of those doors first, and to knock.',
      '{foe} was spared, and has grown up. {who} {~needs} that to have been the right thing.',
    ],
    hook: [
      '{foe} has come of age, been given a good coat, and is asking at {inn} for {name}, the coat buttoned over something. To thank, or to cross out?',
      '{dear} has called a truce supper at {far} and invited every name that is left on both halves; the cook, {ally}, has been told to lay for {n} and to buy food for {few}. Why?',
    ],
    line: ['Tore the list in half', '{n} names, one crossed out by leaving'],
  },
  {
    id: 'lamp-duty',
    shape: 'inheritance',
    order: 'late',
    dear: 'grandparent',
    when: { mood: ['eerie', 'plain', 'grave', 'dark'] },
    answers: ['sea', 'light', 'dark', 'water', 'wind', 'storm'],
    open: [
      'The light above {home} has been kept by {whose} family since before there was a harbour for it to warn anyone off.',
      '{who} inherited a lighthouse, {n} fathoms of stair, and one rule from {their} {dear.kin} {dear}: never ask what it is for.',
    ],
    turn: [
      "No ship passes there. {who} trimmed the wick every night all the same until the night of {dear}'s burying, when there was nobody to do it. In the dark, quite near, something very large turned over in its sleep.",
      'It was not lit to be seen by ships. {who} learned that at {child}, on the night the oil froze, when the sea drew off a mile and stood there like a person who has been asked to wait in the hall. {dear} lit the lamp with the bedclothes.',
    ],
    now: [
      '{ally} has the lamp for now, at a wage that {who} {~sends} on the first of the month.',
      'There is oil for another {few} years. {who} left to find out what happens then.',
    ],
    bond: [
      'Every night at lamp time {who} {~stops} whatever {they} {~is} doing and {~faces} {home}.',
      '{dear} never asked, kept the rule, and was afraid for sixty years. {who} {~means} to ask, for both of them.',
    ],
    hook: [
      'The oil merchant {foe} has bought up every cask from {home} to {far} and will sell to anyone but the light. Who put {foe} up to it, and do they know what they are asking for?',
      '{ally} has sent the log of the lamp, kept faithfully every night, and in the last week there is a second hand in it, answering. What does it say?',
    ],
    line: ['Keeps a light that no ship needs', 'Was told never to ask, and went to ask'],
  },
  {
    id: 'unfinished-coat',
    shape: 'inheritance',
    order: 'any',
    dear: 'parent',
    when: { mood: ['plain', 'heroic', 'light', 'grave'] },
    answers: ['craft', 'protection', 'time', 'orphan', 'loss', 'stars'],
    open: [
      '{dear}, {whose} {dear.kin}, died with a coat half made, cut to a size that nobody in {home} has ever been.',
      'All that {who} had from {their} {dear.kin} {dear} was a trunk, and in the trunk was one boot, the left, much too large and beautifully made.',
    ],
    turn: [
      'There was a slip with it: by the {nth}, for collection, paid. {who} finished the work, since it was paid for. On the {nth} a person called for it, stooping under the door, tried it on, and remarked that {dear} had promised two.',
      "In the lining there was a bill, in a hand like a spider's, for {coin}, received in advance, and the address was {ruin}. {who} took it there to say that there would be no other. A very large voice asked {them} to say that again, and then, quite gently, to sit down.",
    ],
    now: [
      '{who} {~has} until the other one is finished to learn how it was done.',
      'The measurements are in {their} notebook. They do not add up to a person.',
    ],
    bond: [
      '{dear} gave a word and took money on it. {who} {~intends} to deliver.',
      'Whoever ordered it has been waiting a long time, and is cold. {who} cannot get that out of {their} head.',
    ],
    hook: [
      '{foe}, a tailor in {far}, is sewing the twin of it, badly, for a customer who has not blinked; it is to be ready by market day. What happens if the wrong hand finishes the pair?',
      'The customer has sent {ally} with a gift for {name}, in thanks for patience: the key to {ruin}, and a warning not to come on foot. Not to come how?',
    ],
    line: ['Owes somebody very large the other one', 'Finishing a commission for the dead'],
  },
];
