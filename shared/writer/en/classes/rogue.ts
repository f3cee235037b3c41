import type { ClassTexts } from '../../language.ts';

/** What rogues do, wear and say. */
export const rogue: ClassTexts = {
  early: [
    '{who} {~was} small for {their} age and fitted through the fanlight of most shops. {master} noticed the fact before the constables did and took over {their} education.',
    '{master} taught pockets on a coat hung with bells. {who} could empty it at {child} without a sound, and had by then stopped thinking of it as stealing and begun to think of it as manners.',
    'Locks had always seemed to {whom} like a kind of conversation. {master}, who sold them, discovered that {they} could hold up the other end of it with a hairpin.',
    '{who} had learned the rooftops of {home} before the streets. {master} kept pigeons up there, and other things, and paid in eggs for news.',
    'It began with watching. {who} could say who owed whom, who slept where and which stair complained; {master} showed {them} what that was worth by the ounce.',
    'From {master} {who} had the three rules: never run first, never steal what is loved, never explain. {they} {~has} broken each of them once.',
  ],
  late: [
    'Honest work had been tried. {who} fell in with {master}, who opened things for people, and found in {their} own hands a patience that had never shown itself at anything respectable.',
    'If the front door was for others, there were windows. {master} taught {whom} the windows, one floor at a time.',
    '{who} needed to get into one room, once. {master} gave {them} the skill for it on credit, and it turned out, as with most credit, to be more than {they} had meant to take.',
    'After that {who} made a study of not being seen. {master} had made the same study for other reasons, and they exchanged notes in a cellar for {few} years.',
    'Nobody looks at a person carrying a bucket. {who} found this out for {themself}, and {master}, who had lived on it since before the war, taught {them} what else nobody looks at.',
    '{who} swore never to be at the mercy of a locked door again. {master} thought it the most sensible oath on record and fetched the picks.',
  ],
  crisis: [
    '{name} went out of the window before there was a reason to.',
    '{name} had the lock open on the fourth breath and was ashamed of the third.',
    '{name} put out the light, which made it fair.',
    '{name} walked through the middle of it with a bucket, and nobody looked.',
    '{name} went in where it was open, under the arm, and was gone before it closed.',
  ],
  dress: [
    '{they} {~has} a face that witnesses describe as ordinary and then cannot draw.',
    'Everything {they} {~wears} is good, dark and tied down.',
    'The hands are kept soft with goose fat, and the nails short.',
    '{they} {~leans} where a shadow would be if there were one.',
    'Nothing on {them} jingles, the purse least of all.',
    'A lifted seam along {their} collar holds a pick, a wire and a lucky tooth.',
    '{they} {~goes} through a crowd as though it had been combed for {them}.',
    '{their} coat turns inside out, and is a different coat.',
  ],
  manner: [
    '{who} {~returns} purses now and then, with a note about the knot.',
    '{who} {~takes} the chair from which both doors can be seen, and {~fidgets} if there is only one.',
    "{who} {~counts} other people's money faster than they do.",
    '{who} {~tells} the truth with an air of getting away with something.',
    '{who} {~opens} any box put down near {them}, absently, like someone shelling peas.',
    '{who} {~trusts} locks, on the whole, more than their owners.',
    '{who} {~gives} a different name at each inn and {~remembers} which.',
    '{who} {~has} never finished a drink that somebody else poured.',
    '{who} {~pays} children well for news, and fairly for silence.',
  ],
  ideals: [
    { text: 'A lock is an opinion.', order: 'C' },
    { text: 'Never steal what is loved. There is plenty that is only owned.', order: 'C', moral: 'G' },
    { text: 'Get everybody out. Then the silver.', moral: 'G' },
    { text: 'There are rules down here as well, and ours are kept.', order: 'L', moral: 'N' },
  ],
  line: [
    'Ordinary face, exceptional hands',
    'Enters quietly, leaves by the window',
    'Never where the candle is',
    'Opens things, mostly for the best',
    'Asked to leave, usually from the inside',
  ],
  subclass: {
    thief: [
      '{who} {~climbs} the way others sit down, and {~has} been known to hold a conversation while doing it.',
      'There is theft and there is what {who} {~does}, which the victims tend to speak of in a lowered voice, as of good theatre.',
      'A building, to {whom}, is a set of handholds with some inconvenient rooms in between.',
    ],
  },
};
