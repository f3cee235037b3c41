import type { ClassTexts } from '../../language.ts';

/** For classes that are not in the books: `{class}` is the name that the book gives. */
export const otherClass: ClassTexts = {
  early: [
    '{master} was {a:class}, the only one within a week of {home}, and took {whom} on at {child} to carry things. In time {they} carried the rest of it too.',
    '{who} had been marked for {a:class} early, by {master}, who would never say by what sign. {they} learned by doing it badly in private.',
    'To become {a:class} takes {few} years and a strong stomach. {who} had both to hand, and {master} supplied the bruises.',
    "{who} grew up with {master}'s stories about what {a:class} is for. They were all true, as it turned out, but told in the wrong order.",
  ],
  late: [
    'It was after this that {who} took up the life of {a:class}. {master} advised against it, gave {few} good reasons, and then lent {them} the tools.',
    '{who} learned what {a:class} knows from {master}, in a rented room, against the clock.',
    'Nothing of the old life fitted. {master} had been {a:class} for forty years, saw the signs, and moved up on the bench.',
    '{who} set out to be rid of a question and came back {a:class}. {master} says that this is the usual way.',
  ],
  crisis: [
    '{name} did what {they} had been taught, once, in the right place.',
    '{name} stopped thinking and let the training have it.',
    '{name} went forward when the rest did not.',
    '{name} used all of it, the art and the luck, and kept nothing back.',
  ],
  dress: [
    'The marks of the calling are on {their} hands, for those who can read them.',
    '{their} {armor} has seen weather and arguments.',
    '{their} {weapon} is kept where {they} can reach it without looking.',
    '{they} {~carries} the tools of the work in the order in which they will be needed.',
    '{their} clothes say traveller; {their} eyes say something more particular.',
  ],
  manner: [
    '{who} {~explains} the calling to nobody and {~demonstrates} it when asked.',
    '{who} {~practises} daily, in private, and {~is} short with those who walk in on it.',
    '{who} {~has} a word for what {they} {~does} that does not translate, and {~uses} it anyway.',
    "{who} {~watches} other people's hands.",
  ],
  ideals: [
    { text: 'A craft that nobody else has is a duty to be found.', moral: 'G' },
    { text: 'Do it right, since nobody here could tell if it were wrong.', order: 'L' },
    { text: 'I am the only one who does this. Nobody gets to tell me how.', order: 'C' },
  ],
  line: [
    'The only one of the kind within a week of {home}',
    'A calling with no guild and few graves',
    'Explains nothing, demonstrates on request',
  ],
  subclass: {},
};
