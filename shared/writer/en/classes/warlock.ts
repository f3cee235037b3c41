import type { ClassTexts } from '../../language.ts';

/** What warlocks do, wear and say. */
export const warlock: ClassTexts = {
  early: [
    'By then the bargain was already made. {who} had spoken to {patron} at {child}, as children do speak to things, and had been too polite to stop when it spoke back.',
    '{master} had arranged the introduction: three nights, a bowl of black water, no names. {who} gave one anyway, and {patron} has used it ever since.',
    'The pact was in the family before {whom}, like a mortgage. {patron} expected somebody of that blood in each generation, and {master} explained the terms when {they} {~was} old enough to hold a pen.',
    '{who} had found {patron} by accident, in the margin of a book that {master} ought not to have lent. The next time {they} opened it, the margin had been answered.',
    'It had started small. {who} asked {patron} for a dry match, then for a name, then for a door to be open that was shut. {master} once tried to count what it came to and stopped at the third column.',
    'Nothing was signed. {patron} only asked whether {who} would mind being looked in on from time to time, and {they}, who had been lonely, said that {they} would not mind at all.',
  ],
  late: [
    'That was the state in which {patron} found {whom}. The offer was civil. {they} read it twice, like a sensible person, and signed it like a tired one.',
    '{who} asked the sky, the ground and the neighbours for help, in that order. {patron} was none of these, and was the only one to answer.',
    'The power dates from that month. {patron} does not lend for nothing, and {master}, who had made the same bargain and lost it, spent a year teaching {whom} to read the small print.',
    'So when {patron} said, out of the dark and in a perfectly pleasant voice, that something might be arranged, {who} did not ask what. {they} asked how soon.',
    'It was {master} who drew the circle, and {master} who ran when it worked. {who} stayed where {they} {~was}, and {patron} has always been very nice about that.',
    'There was a price, and {who} paid the first part of it at once: a small thing, a memory of a tune. {patron} has never said how many parts there are.',
  ],
  crisis: [
    '{name} said the name that {they} had been told to keep for an emergency.',
    '{name} asked {patron} for help, aloud, in front of everyone.',
    '{name} spent what had been lent to {them}, all at once, and felt the lender look up.',
    '{name} opened {their} hand, and what lives at the other end of the bargain reached through it.',
    '{name} promised something. {they} {~has} never told anybody what.',
  ],
  dress: [
    'One of {their} eyes catches the light a moment after the other.',
    '{their} left hand is always cold, and {they} {~offers} the right.',
    'A mark like a wax seal lies in the hollow of {their} collarbone, where most people keep a pulse.',
    '{they} {~dresses} for a better class of appointment than {they} {~is} likely to get.',
    'Horses do not care for {their} shadow.',
    'There is a ring on {their} thumb that does not come off, and a groove where {they} once tried.',
    'Mirrors are slow with {them}, by about a breath.',
    'On the cuff of {their} coat a row of neat stitches keeps count of something.',
  ],
  manner: [
    '{who} {~reads} contracts for pleasure and menus with suspicion.',
    '{who} never {~says} "I would give anything", and {~flinches} when others do.',
    'Now and then {who} {~answers} a question that nobody in the room has asked.',
    '{who} {~thanks} nobody without thinking first what thanks commit one to.',
    '{who} {~leaves} an empty place at table, out of manners.',
    '{who} {~haggles} over everything, having once failed to.',
    '{who} {~talks} about {patron} the way clerks talk about the head office.',
    'When {who} {~laughs} there is sometimes a second laugh, very far down.',
    '{who} {~pays} debts early, and small ones in front of witnesses.',
  ],
  ideals: [
    { text: 'Read everything. Sign nothing twice.', order: 'L' },
    { text: 'I sold something. That does not make me for sale.', moral: 'G' },
    { text: 'Power is neither clean nor dirty. It is rented.', moral: 'N' },
    { text: 'Every bargain has a door in it somewhere. I mean to find mine.', order: 'C' },
    { text: 'Whoever set the price should have to look at what it bought.', order: 'C', moral: 'G' },
  ],
  line: [
    'In good standing with {patron}, so far',
    'Borrowed power, careful reading',
    'Signed once, in haste, with a good pen',
    'Owes an instalment nobody has named',
    'Keeps an empty place at table',
  ],
  subclass: {
    fiend: [
      'The other party is of the lower sort, with excellent handwriting, and heat rises from the page whenever the terms come up.',
      '{who} {~knows} by now that {patron} has a postal address, and that it is downward.',
      'When somebody dies at {their} hands {who} {~feels} a pat on the shoulder, as from a satisfied employer, and {~hates} it.',
    ],
  },
};
