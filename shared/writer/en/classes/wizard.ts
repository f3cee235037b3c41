import type { ClassTexts } from '../../language.ts';

/** What wizards do, wear and say. */
export const wizard: ClassTexts = {
  early: [
    'Magic came the slow way. {master} taught for coin and bad wine, handed {whom} a book with the first eleven pages torn out, and said to begin at twelve.',
    "{who} had learned to read upside down, from the far side of {master}'s desk, and the first spell {they} ever cast was therefore backwards. It worked. {master} took {them} on out of alarm.",
    'At {child} {who} corrected a sign-painter, and at twelve an almanac. {master} heard about it and decided that this was better kept indoors, near the books.',
    'The first lesson took a year and was about chalk. {master} held that a wizard who cannot rule a straight line has no business with lightning, and {who} still draws with the tongue between the teeth.',
    '{master} kept {few} apprentices and fed two. {who} {~was} one of the two by the second winter, having learned to heat soup at a distance.',
    '{who} swept for {master} and read what {they} swept under. By the time anybody asked, {they} had half a spellbook in {their} head, in the wrong order.',
    'There was no spark and no prophecy; there was homework. {who} liked the homework. {master}, who had taught {some} brilliant pupils, had never met that before.',
  ],
  late: [
    '{who} needed to understand it, and the only person within three days who understood anything was {master}. The fee was every evening for {few} years. The first thing {they} understood was how little the fee covered.',
    'So {who} went looking for the kind of knowledge that stays learned. {master} had shelves of it and a leaking roof, and they came to an arrangement about the roof.',
    "Most people would have let it go. {who} bought a spellbook with somebody else's name scratched out of it, on credit, and sat down at the front of {master}'s class among children.",
    '{who} came late to the art, which is why {their} formulas are written out in full, with notes on what went wrong. {master} called it the only spellbook in the house that could be read for pleasure.',
    'It was {master} who showed {whom} that the thing had a cause, that the cause had a notation, and that the notation could be argued with. {they} {~has} been arguing ever since.',
    '{master} gave lessons in magic in a shed, and {who} paid in firewood and questions. The firewood ran out first.',
  ],
  crisis: [
    '{name} read the formula aloud from memory, found the error in the fourth line, and corrected it too late to sit down.',
    '{name} did what {they} had only ever done on slate.',
    '{name} spent every spell {they} had copied and then began to improvise, which one is told not to.',
    '{name} counted, because counting is the first thing they teach you, and spoke the word on nine.',
    '{name} held the page in {their} teeth and both hands in the fire.',
  ],
  dress: [
    'Ink has got under {their} nails and into {their} opinions.',
    '{their} robe has {some} pockets, of which {they} {~knows} the contents of most.',
    'The spellbook rides in a satchel that closes with three different knots.',
    'There is chalk on one cuff and a scorch on the other.',
    '{they} {~wears} spectacles on a cord and {~looks} over them at anything with teeth.',
    'Half a formula is written on the back of {their} left hand and has been for days.',
    'A singed fringe suggests that the work is going well.',
    '{their} {pole} is carried like an umbrella.',
  ],
  manner: [
    '{who} {~corrects} inscriptions, menus and, once, a duke.',
    '{who} {~explains} things to the cat first, to see where the argument limps.',
    '{who} {~reads} while walking and {~has} opinions about gates.',
    'Silence means that {who} {~is} counting; it is best to let {them} finish.',
    "{who} {~labels} everything, including food, including other people's.",
    '{who} {~lends} books with a contract.',
    'An unexplained noise makes {whom} happier than a paid bill.',
    '{who} {~takes} notes during arguments and {~produces} them later.',
    '{who} {~says} "in principle" before doing something dangerous.',
  ],
  ideals: [
    { text: 'Anything can be understood. It may not enjoy it.', order: 'N' },
    { text: 'Write it down. The next person should only have to make new mistakes.', moral: 'G' },
    { text: 'Knowledge that is kept in one head is already half lost.', moral: 'G' },
    { text: 'Power is a question of notation, and I intend to be legible.', order: 'L' },
    { text: 'No door is locked for my own good.', order: 'C' },
  ],
  line: [
    'Annotates the world in a small, cross hand',
    'Began at page twelve',
    'Reads the footnotes of disasters',
    'One satchel, three knots, no patience',
    'Correct, which is not the same as popular',
  ],
  subclass: {
    evoker: [
      'Of all the schools {who} chose the one with the windows blown out, and {~has} learned to leave {their} friends standing in the middle of it.',
      'Evocation, {who} {~maintains}, is only carpentry with weather.',
      'The spells {who} {~likes} best leave a clean edge and a short report.',
    ],
  },
};
