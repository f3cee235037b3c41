import type { ClassTexts } from '../../language.ts';

/** What clerics do, wear and say. */
export const cleric: ClassTexts = {
  early: [
    "{master}, who kept the altar of {deity}, put a broom in {whose} hands at {child} and a lamp in them some years later. The first wound that closed under {their} palm was a dog's, and {they} told nobody for a month.",
    'There was no vision. {who} learned the offices of {deity} by heart because {master} needed a second voice for the responses, and one evening something answered on the third line, where nothing had ever answered before.',
    'The gift had come early and been treated as a chore: {who} sat with the sick because the sick slept better for it, and {master} of the house of {deity} wrote this down without comment, with dates.',
    '{who} took the vows of {deity} in borrowed shoes. {master} heard them, corrected the grammar, and said that the rest of it would take about forty years.',
    'By then {who} had served {deity} long enough to know the difference between a prayer and a request. {master} had taught the first. The second, {master} said, people manage by themselves.',
    'The calling of {deity} is supposed to arrive like thunder. For {whom} it arrived like a bill: {master} pointed out, quite gently, how many people were still breathing who ought not to be, and asked what {they} meant to do about it.',
    '{who} had gone to the house of {deity} for the soup. {master} noticed who stayed behind to wash the bowls, and the washing went on for years, and somewhere in the middle of it the light began to come when {they} asked.',
  ],
  late: [
    '{who} went to the house of {deity} afterwards because the door was open and it was raining. {master} gave {them} soup, then work, then, after a winter, the words; and the words did what they said.',
    'It was {master} who first said the name of {deity} to {whom} as though it might be useful. {they} asked for a sign, got a list of the sick instead, and found halfway down the list that {their} hands had begun to shine.',
    'Grief wants an occupation. {who} took up the one that {master} offered, carried water and bandages in the name of {deity}, and {~was} more surprised than anybody when the dying stopped dying on {their} rounds.',
    'Since then {who} {~has} belonged to {deity}. Nobody talked {them} into it; {master} tried, in fact, to talk {them} out, listed the hours and the pay, and then showed {them} where the lamps were kept.',
    '{who} prayed once, angrily, and to the wrong address. {deity} answered anyway. {master} spent a year teaching {them} to do it politely and has since admitted that the manners make no difference.',
    'The vows came late and were short. {who} promised {deity} to go where {they} {~was} sent, and {master} wrote in the margin of the register: this one will want reasons.',
  ],
  crisis: [
    '{name} prayed in the right words and in the right order until {their} voice went.',
    '{name} held the light up with both hands and asked {deity} for one thing.',
    '{name} went from one to the next on {their} knees, closing what would close.',
    '{name} stood in the doorway with the lamp and said the name of {deity} as if it were a bolt.',
    '{name} gave away every mercy that {they} had been lent, and then the ones {they} had been saving.',
  ],
  dress: [
    '{their} vestments have been let down twice and mended with whatever thread was nearest.',
    '{their} {symbol} is worn smooth on one side, where the thumb goes.',
    'Lamp oil has got into everything {they} {~owns}, and it is not an unpleasant smell.',
    '{their} sleeves are pinned up like those of somebody about to wash a floor or a body.',
    'Small burns from years of tapers freckle the backs of {their} hands.',
    'The {armor} under {their} mantle is scrubbed as if it were altar silver.',
    '{their} {symbol} hangs on a bit of plain cord; the chain it came with paid for something.',
    '{they} {~wears} a stole so faded that only the faithful could name the colour.',
  ],
  manner: [
    '{who} {~blesses} doorways without noticing and {~apologises} when caught.',
    '{who} {~listens} with the whole face, which makes liars talk faster.',
    '{who} {~asks} the dying their names first and their wounds second.',
    '{who} {~keeps} the hours of the office wherever {they} {~is}, ale-houses and sieges included.',
    '{who} {~argues} with {deity} under the breath, like a long-married couple at a market.',
    '{who} {~has} a sermon for every occasion and the decency to keep most of them short.',
    'Gratitude embarrasses {whom}; {they} {~answers} it with a task.',
    '{who} {~tells} penitents the truth and then {~stays} to help with it.',
    'There is a notebook of the names {who} {~prays} for, and nobody is ever taken off it.',
  ],
  ideals: [
    { text: 'Mercy is a trade. It has hours, tools and a great deal of cleaning up.', moral: 'G' },
    { text: 'Nobody goes into the dark without a light, if it has to be carried for them.', moral: 'G' },
    { text: 'A vow that is only kept when it is easy was a remark.', order: 'L' },
    { text: '{deity} does not need defending. People do.', moral: 'G', order: 'N' },
    { text: 'The rite is older than the quarrel. Finish the rite first.', order: 'L' },
  ],
  line: [
    'Keeps a lamp for {deity} and a list of the unpaid',
    'Prays briefly, bandages at length',
    'Lent to the world by {deity}, overdue',
    'Says grace over worse meals than this',
    'Knows the office for the dead and hopes not to need it',
  ],
  subclass: {
    life: [
      'Wounds close for {them} the way doors close for a good servant, quickly and without noise.',
      'People recover around {whom}; it has become difficult to take a quiet walk.',
      'Whatever {deity} gave {whom}, it is on the side of breath, and stubborn about it.',
    ],
  },
};
