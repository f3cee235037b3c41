import type { TopicTexts } from '../language.ts';

/** What a prompt may say of somebody's looks. */
export const lookFacts: Readonly<Record<string, TopicTexts>> = {
  'one-eyed': {
    look: [
      'The left eye is gone, and {they} {~has} never troubled to hide the place.',
      '{they} {~has} one eye, and it does the work of three.',
      'Where the right eye was there is a patch, cut from good boot leather.',
      'One eye is missing; the other, as if to make up for it, misses nothing.',
    ],
    manner: ['{who} {~turns} the whole head to look at people, which makes them stand up straight.'],
  },
  blind: {
    look: [
      '{their} eyes are white as milk, and {their} face turns to each speaker a moment before they speak.',
      '{they} {~is} blind, and {~goes} about with one hand a little forward, as if to be introduced.',
    ],
    manner: ['{who} {~knows} people by their step and {~is} seldom wrong by more than a shoe.'],
  },
  deaf: {
    look: [
      '{they} {~watches} mouths, hands and the water in glasses, having heard nothing for years.',
      '{they} {~is} deaf as a stone, and {~has} a slate on a cord for those who mumble.',
    ],
    manner: ['{who} {~feels} for thunder with a palm on the table.'],
  },
  mute: {
    look: [
      '{they} {~does} not speak; {their} hands do, and sometimes shout.',
      'There is an old scar across {their} throat, and no voice behind it.',
    ],
    manner: ['{who} {~says} a great deal with one eyebrow and a slate.'],
  },
  scarred: {
    look: [
      'A scar runs from {their} brow to the corner of {their} mouth, and lends it half a smile.',
      'The scars are old, and there are enough of them to make a kind of pattern.',
      'A white seam crosses {their} throat like a second collar.',
      '{they} {~has} been mended in many places, by hands of very different skill.',
    ],
  },
  burned: {
    look: [
      'Fire has been at one side of {their} face and left it smooth as candle wax.',
      'Both of {their} forearms are a map of old burns, shiny and pale.',
    ],
    manner: ['{who} {~sits} well back from the hearth and {~watches} it.'],
  },
  bald: {
    look: [
      '{they} {~is} bald as an egg and {~has} a cold in the head from October on.',
      'There is not a hair on {their} head, and the light makes the most of it.',
      '{their} bald crown is freckled like a thrush.',
    ],
  },
  tattooed: {
    look: [
      'Blue lines go up out of {their} collar, behind the ear and out of sight.',
      'Ink covers {their} arms to the knuckle: ships, names, a very bad horse.',
      '{their} tattoos tell a story, if one could get {them} to turn around.',
    ],
  },
  limping: {
    look: [
      '{they} {~limps}, the more so when it is going to rain.',
      'One knee does not bend as it should, and {they} {~swings} it like a gate.',
      '{they} {~walks} with a hitch, and {~has} a pace for it that wears out others.',
    ],
    manner: ['{who} {~hates} stairs and {~takes} them first.'],
  },
  'white-haired': {
    look: [
      '{their} hair is perfectly white, and was so before {they} had earned it.',
      'White hair, cut straight, stands round {their} face like a drift.',
    ],
  },
  'red-haired': {
    look: [
      '{their} hair is the red of a fox in a wet lane.',
      'Red hair, and a great deal of it, goes ahead of {them} like a lantern.',
    ],
  },
  'dark-haired': {
    look: [
      '{their} black hair falls over one eye, and is blown aside at moments of importance.',
      '{their} hair is as black as a wet slate and tied back with string.',
    ],
  },
  'fair-haired': {
    look: [
      '{their} hair is the yellow of old straw and about as biddable.',
      '{they} {~has} the kind of fair hair that sun turns to wire.',
    ],
  },
  tall: {
    look: [
      "{they} {~is} tall even for {their} own people and {~has} the stoop that goes with other people's doors.",
      '{who} {~is} a very tall {species}, and {~sits} down when {they} {~wants} to be answered honestly.',
    ],
  },
  short: {
    look: [
      '{who} {~is} small, even by the measure of {their} own people, and {~stands} close so as not to have to shout.',
      '{who} {~is} a very short {species} with a very straight back.',
    ],
  },
  huge: {
    look: [
      '{who} {~is} enormous, and {~moves} with the care of somebody who has broken things.',
      'There is a great deal of {whom}, and all of it is gentle until told otherwise.',
    ],
  },
  thin: {
    look: [
      '{who} {~is} so thin that {their} clothes seem to be standing up by themselves.',
      '{who} {~is} all wrist and collarbone, with an appetite that nobody can account for.',
    ],
  },
  stout: {
    look: [
      '{who} {~is} stout, and {~carries} it before {them} like good news.',
      '{who} {~has} the girth of somebody whom cooks have loved.',
    ],
  },
  muscular: {
    look: [
      '{who} {~has} shoulders that make tailors put down the tape and sigh.',
      '{who} {~is} roped with muscle, and {~has} to think about door handles.',
    ],
  },
  masked: {
    look: [
      '{they} {~wears} a mask of plain grey leather and {~eats} with {their} back to the room.',
      'A mask covers the upper half of {their} face. It has been repaired more often than most faces.',
    ],
    manner: ['{who} {~has} been seen without the mask by two people, and one of them paints.'],
  },
  hooded: { look: ['The hood stays up, indoors and out, and something about the chin discourages asking.'] },
  'missing-hand': {
    look: [
      '{their} left hand is gone at the wrist; the cuff is pinned up neatly with a silver pin.',
      'Where one hand was there is a hook, and the hook is polished.',
    ],
    manner: ['{who} {~laces}, {~cooks} and {~deals} one-handed, faster than is polite.'],
  },
  'missing-arm': {
    look: ['One sleeve is folded and pinned. {they} {~does} with the other arm what most do with two.'],
  },
  'missing-finger': {
    look: [
      '{few} of {their} fingers are missing, and {they} {~counts} on the rest.',
      'One finger is gone from the right hand, bitten, cut or lost at cards, depending on who asks.',
    ],
  },
  'peg-leg': {
    look: [
      'Below the knee the left leg is oak, well turned, with a brass foot.',
      'One leg is wood, and a good piece of wood; it has a name.',
    ],
  },
  'half-ear': { look: ['Half of one ear is gone, in a clean curve, like a bite out of bread.'] },
  'broken-horn': { look: ['One horn is broken off a hand above the brow, and the stump is bound in copper.'] },
  bearded: {
    look: [
      'The beard is long, forked and better kept than the boots.',
      'A great deal of beard, with a little face behind it, looking out.',
    ],
  },
  moustached: { look: ['The moustache is waxed, and conveys most of {their} moods.'] },
  handsome: {
    look: [
      '{who} {~is} handsome and {~has} stopped apologising for it.',
      'It is the sort of face that gets the second-best room at the price of the worst.',
    ],
  },
  ugly: {
    look: [
      '{who} {~is} not easy to look at, and {~has} found out that people listen better with their eyes elsewhere.',
      'It is an ugly face, and a good one, and children are never deceived.',
    ],
  },
  freckled: { look: ['Freckles cover {them} like a spill.'] },
  pale: { look: ['{they} {~is} pale as tallow, and the veins show through like writing through thin paper.'] },
  'gold-tooth': { look: ['One tooth is gold, and {they} {~smiles} on that side.'] },
  'gap-toothed': {
    look: ['There is a gap in {their} front teeth through which {they} {~is} able to whistle two notes at once.'],
  },
  wrinkled: { look: ['{their} face is as lined as a walnut, and as hard to read from outside.'] },
  grizzled: {
    look: [
      'Grey has got into everything on {them}: hair, brows, voice.',
      '{they} {~is} grizzled as a badger, and about as likely to be moved.',
      'Weather, grey hair, a good many winters, and a look of having been there.',
    ],
  },
  pipe: { look: ['A pipe is stuck in the corner of {their} mouth, mostly unlit, and used for pointing.'] },
  spectacles: {
    look: ['{they} {~wears} spectacles as thick as bottle ends and {~polishes} them before saying anything true.'],
  },
  filthy: { look: ['{they} {~has} not been clean in some time, and {~goes} downwind as a courtesy.'] },
  elegant: {
    look: [
      '{their} clothes are beautiful, brushed and just out of fashion.',
      'Nothing on {them} is new and nothing is wrong.',
    ],
  },
  ragged: { look: ['What {they} {~wears} has been patched until the patches met.'] },
  heterochromia: { look: ['One of {their} eyes is brown and the other green, and they do not always agree.'] },
  'glowing-eyes': { look: ['There is a light at the back of {their} eyes, as in a house where somebody is still up.'] },
  winged: { look: ['A shimmer hangs at {their} shoulders where wings would be, if the light were better.'] },
  horned: { look: ['The horns are wide, ridged, and hung with a small brass bell so as not to startle people.'] },
};
