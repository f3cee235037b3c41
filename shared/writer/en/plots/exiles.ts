import type { Plot } from '../../language.ts';

/** Stories of those who were sent away, and of those who came back. */
export const exilePlots: readonly Plot[] = [
  {
    id: 'spoke-at-council',
    shape: 'exile',
    order: 'any',
    dear: 'friend',
    when: { mood: ['plain', 'grave', 'heroic', 'light'] },
    answers: ['exile', 'law', 'honest'],
    open: [
      'At the autumn council in {home} {foe} asked whether anyone had anything to add, and {who} did.',
      '{who} stood up once in the council at {home} and said aloud what the well tasted of.',
    ],
    turn: [
      "It took four minutes. It concerned the grain, the scales and {foe}'s thumb. Everybody there knew that it was true, and {dear} looked at the floor with the rest. {who} {~was} asked to be gone by sundown and {~was} lent a sack.",
      'The motion to thank {foe} was carried; the motion to be rid of {whom} was carried by more. {dear} voted with them, weeping, on account of a lease.',
    ],
    now: [
      'The scales have been changed since, very quietly, and nobody has written.',
      '{who} {~has} had better audiences, and never again one so attentive.',
    ],
    bond: [
      '{dear} sends a parcel each winter, unsigned, with socks. {who} {~has} never worn them and never thrown them out.',
      '{who} still {~pays} the hearth tax in {home}, so that there is one name on the roll that {foe} has to read out.',
    ],
    hook: [
      'The well at {home} has gone black, and {foe}, of all people, has sent a rider to {name}: come back and say it again. What does {foe} need said, and by somebody expendable?',
      '{dear} has been found out about the socks and is to be put out of {home} in turn, in the snow; there are three days. Who in the council would change a vote, and for what?',
    ],
    line: ['Had something to add', 'Asked to leave {home} by sundown'],
  },
  {
    id: 'took-the-blame',
    shape: 'exile',
    order: 'late',
    dear: 'sibling',
    when: { mood: ['grave', 'plain', 'dark', 'heroic'] },
    answers: ['exile', 'guilt', 'disgraced', 'captive', 'noble'],
    open: [
      '{who} confessed to {foe}, in {home}, to something that {dear}, {their} {dear.kin}, had done.',
      "There were two people in the house the night {foe}'s strongbox was opened, {who} and {their} {dear.kin} {dear}, and only one of them had a child coming.",
    ],
    turn: [
      'It was a quick decision, made on a stair. {dear} had everything to lose and had, in the moment, no voice at all. {foe} did not believe a word and accepted it, with a look, because it was convenient.',
      'They walked {whom} to the boundary stone with {their} boots around {their} neck. {dear} was in the crowd. Someone had given {dear.them} a clod to throw, and {dear.they} threw it.',
    ],
    now: [
      'It was meant to be for a year. {dear} had only to say one sentence.',
      '{who} {~has} been the one who did it for so long that {they} {~is} almost used to it.',
    ],
    bond: [
      'There is a child in {home} who was told that {name} is dead, or worse. {who} {~carves} it a small animal every birthday, and the bag is nearly full.',
      '{who} {~has} never told a soul what {dear} did. It is the best-made thing {they} {~owns}.',
    ],
    hook: [
      'The strongbox was never about the money, and {foe} has let it be known that the other paper, the one that was taken with it, is due, and that the family in {home} will do as security. Where did {dear} hide it?',
      '{dear} has arrived at {inn}, ill, and with the child, asking for the one who took the blame; someone has followed them. To collect, or to confess?',
    ],
    line: ['Confessed to it, and would again', 'The wrong one, for the right reason'],
  },
  {
    id: 'struck-from-book',
    shape: 'exile',
    order: 'any',
    dear: 'parent',
    when: { mood: ['plain', 'grave', 'light', 'dark'], notFact: ['orphan'] },
    answers: ['noble', 'fallen-noble', 'runaway', 'disgraced', 'exile'],
    open: [
      '{whose} family keeps a book in {home} of everyone born to it. There is a neat rectangle cut out of page {n}.',
      'When {who} would not marry {foe}, {their} {dear.kin} {dear} sent for the book, the ruler and the small knife.',
    ],
    turn: [
      'Nobody raised a voice. {dear}, {their} {dear.kin}, held the page flat while the clerk cut, and then asked {whom}, as one asks a stranger, whether there was somewhere {they} had to be.',
      '{foe}, the match that had been made, had land on three sides of theirs, and breath like a pond. {who} said so at dinner. By midnight {who} had been unborn, in the legal sense, and {dear} had gone up to bed.',
    ],
    now: [
      '{who} bought the rectangle back from the clerk for {coin}, and {~keeps} it in a locket.',
      "In the family's opinion {they} {~has} no age, no birthday and no excuse.",
    ],
    bond: [
      'There is a page with a hole in it in {home}, and the child on the other side of the page, {ally}, lost half a name by the same cut. They write.',
      '{who} {~wants} nothing from {dear} except to be asked, once, how it went.',
    ],
    hook: [
      'The old head of the house has died, and by the book as cut there is no heir but {foe}, by marriage, unless the missing rectangle is produced by midsummer. Who else knows where it is?',
      '{dear} has engaged the thief-taker {ally} to find {name} and has paid in advance; the order does not say alive, and it does not say dead. What is it that {dear} cannot write down?',
    ],
    line: ['Cut out of the family book with a ruler', 'Legally unborn, in good health'],
  },
  {
    id: 'living-under-name',
    shape: 'return',
    order: 'any',
    paired: true,
    dear: 'parent',
    when: { mood: ['eerie', 'dark', 'grave'], notFact: ['orphan'] },
    answers: ['fey', 'mind', 'amnesia', 'illusion', 'dream', 'spirit'],
    open: [
      'After {years} years away {who} went home to {home}, knocked, and the door was opened by somebody with the same face.',
      '{who} came back to {home} one {season} with presents in a sack, and found that {they} had never left.',
    ],
    turn: [
      'There was a family at the table, and {dear}, {their} {dear.kin}, at the head of it, laughing. The one who had opened had every scar that {they} had, and the same way of standing. It said, not unkindly: oh. We had rather hoped that you were dead.',
      'The neighbours nodded to {whom} as one does to the almost familiar. Through the window {who} saw {dear} hand a plate to someone with {whose} own face, and the someone looked up, and put a finger to its lips.',
    ],
    now: [
      '{who} left the presents on the step. In the morning they had been opened.',
      'By all accounts the other one is very well liked.',
    ],
    bond: [
      '{dear} is happy, at that table. {who} {~has} not decided whether {they} {~has} the right to do anything about it.',
      'On the inside of {their} arm {who} {~writes} one thing each day that the other one could not know.',
    ],
    hook: [
      "The other one has left {home} and is asking for {name} on the road, politely, with {dear}'s ring in a handkerchief. Has it come to warn, to trade, or to finish?",
      '{ally}, a midwife of {home}, remembers that there were two, and who was paid to carry one of them out: {foe}, of {far}, still living. Which of the two was carried out?',
    ],
    line: ['Replaced at home, and not missed', 'Writes on an arm what the other cannot know'],
  },
  {
    id: 'sent-for',
    shape: 'return',
    order: 'early',
    dear: 'friend',
    when: { mood: ['plain', 'heroic', 'grave', 'light'] },
    answers: ['exile', 'healing', 'protection', 'retired'],
    open: [
      '{home} had thrown stones at {whom}, so it was a surprise when {home} sent for {them}.',
      '{who} had been gone {years} years when the message came from {home}: we know what we said. Come.',
    ],
    turn: [
      'The stones were still lying where they had been thrown. {crisis} When the night was over they stood about with their hats in their hands, {foe} among them, whose arm had been the best, and nobody could begin.',
      '{crisis} It was {dear} who broke the silence afterwards, by offering {them} a chair, and {foe} who remarked that it was not as if {who} could stay.',
    ],
    now: [
      '{who} took one of the stones away. It makes a good weight for doors and arguments.',
      '{they} left before breakfast, having learned the first time how {home} is in the mornings.',
    ],
    bond: [
      '{dear} was the only one who had not thrown. Whatever {dear} asks, now or ever, is done.',
      '{who} {~keeps} the way to {home} watched, though {they} would call it habit.',
    ],
    hook: [
      '{foe} has put up a statue in {home} of the wrong person, with a plaque, and a cult of the wrong person has come to live under it. What do they mean to do on the anniversary?',
      'What came out of {ruin} to {home} that night was looking for something, and {dear} has found it, in the well, and it is humming. How long before the rest of them hear?',
    ],
    line: ['Carries one of the stones', 'Was sent for, by the ones who threw'],
  },
];
