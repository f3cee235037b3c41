import type { PeopleTexts } from '../../language.ts';

/** Goliaths: seven to eight feet, eighty years, giants for ancestors. */
export const goliath: PeopleTexts = {
  noun: 'goliath',
  people: 'goliaths',
  body: [
    'Seven and a half feet tall, {who} {~enters} rooms shoulder first and {~apologises} to the lintel.',
    "{who} {~is} the size of a wardrobe and {~takes} stairs as if they might be somebody's.",
    '{who} {~has} to sit down to be spoken to and {~does} so at once, on the floor, without being asked.',
    '{who} {~is} so large that children take {them} for scenery until {they} {~waves}.',
    'Seven feet and then some of grey, quiet muscle.',
    '{who} {~stands} the way a cliff does, leaving it to others to go round.',
    '{who} {~has} hands like shovels and {~carries} eggs in them.',
    'Small by the measure of the heights at just over seven feet, {who} still {~breaks} about a chair a month.',
    '{who} {~blocks} the light in doorways and {~knows} it, and {~speaks} first.',
    'Rooms were not built for {whom}; {they} {~wears} them like a borrowed jacket.',
  ],
  face: [
    'Dark markings run over {their} skull and down the arms, and no two readers agree on what they foretell.',
    '{their} skin is grey and mottled as a cliff, and about as cold to the hand.',
    '{their} eyes are very pale, blue or green according to the height of the ground.',
    'Lumps of bone under the skin of {their} brow give {them} a look of standing in {their} own shade.',
    'Frost took the rim of one ear, long ago, in a neat half circle.',
    '{their} voice is soft, from a youth spent not starting avalanches.',
    'A single braid hangs down {their} back, thick as a bell rope.',
    'There are stones set in {their} earlobes, one from each mountain {they} {~has} slept on.',
    'The teeth are square and white, and seen oftener than strangers expect.',
    {
      text: 'When {they} {~is} moved a rime of frost creeps along {their} knuckles.',
      when: { people: ['giant-frost'] },
    },
    { text: 'The markings on {their} arms glow like banked coals in the dark.', when: { people: ['giant-fire'] } },
    {
      text: 'In thunder the hair on {their} arms stands up and {they} {~looks} homesick.',
      when: { people: ['giant-storm'] },
    },
    {
      text: 'Veins of something like quartz show in {their} shoulders when the light is low.',
      when: { people: ['giant-stone'] },
    },
    { text: 'There is a whiteness in {their} eyes, as of weather seen from above.', when: { people: ['giant-cloud'] } },
    {
      text: "{they} {~has} the thick neck and slow, wide smile of the hill giants' side of the family.",
      when: { people: ['giant-hill'] },
    },
  ],
  kin: [
    'Goliaths keep a score: loads carried, ropes held, falls. {whose} was long and had one line in another hand.',
    'In {home} a child is given a mountain to look at. {who} could draw {theirs} in the dark, and did.',
    'The people of {home} move with the herds, own what they lift, and leave what they cannot.',
    'Among the heights nobody boasts of strength, since everyone has it; they boast of breath.',
    'The clan names a person anew after each deed. {who} had had {few} names before the one that stayed.',
    'It is the custom in {home} that the tallest walks last. {who} learned early what a column looks like from behind.',
    'Up there fairness is a form of survival: the same load, the same rope, the same soup.',
    'The songs of {home} are about giants, and are sung as others talk of difficult grandparents.',
  ],
  manner: [
    '{who} {~keeps} count of favours, throws and dumplings, and {~expects} others to.',
    '{who} {~lifts} people out of the way, gently, under the arms.',
    '{who} {~sleeps} across doorways, being of a suitable length.',
    '{who} {~holds} that a fair fight is a kind of conversation.',
    '{who} {~gets} breathless only in cellars.',
    '{who} {~tests} every bridge on behalf of the others, and {~has} been wet a good deal.',
    '{who} {~wants} it noted whose turn it was.',
  ],
};

/** Orcs: six to seven feet, eighty years, hard to stop. */
export const orc: PeopleTexts = {
  noun: 'orc',
  people: 'orcs',
  body: [
    '{who} {~stands} a head above the crowd and {~carries} it a little lowered, as one does among lamps.',
    'Six and a half feet, thick through the neck, and up again before anybody has counted to three.',
    '{who} {~is} built for distance: long in the leg, deep in the chest, and no more fat than a rope has.',
    '{who} {~fills} a bench meant for two and {~leaves} room for a third.',
    '{who} {~has} the forearms of somebody who used to pull the plough when the ox was ill.',
    'Broad, grey-green and unhurried, {who} {~walks} like a person with a load on even when there is none.',
    "{who} {~is} tall for {their} people and scarred for anybody's.",
    '{who} {~has} been knocked down often, to judge by the repairs, and {~has} not made a habit of staying there.',
    '{who} {~sits} very still, like a big dog in a small kitchen.',
    'The back is straight, the shoulders are sloped, and the whole of {them} leans very slightly forward.',
  ],
  face: [
    'One tusk is capped in brass; the other is chipped, and {they} {~worries} it with {their} tongue.',
    '{their} jaw juts like a drawer left open.',
    '{their} eyes are small, amber and much kinder than the rest of the arrangement.',
    'The skin is green as old copper, paler on the scars.',
    'Ash has been rubbed into the cuts on {their} cheeks, {few} to a side, one for each winter that was nearly the last.',
    '{their} nose has been flat since some early disagreement.',
    'The tusks are filed and very clean.',
    '{their} voice has gravel at the bottom, and now and then a surprisingly good note at the top.',
    'A notch in {their} brow lets one eyebrow go its own way.',
    '{their} ears are hung with rings of horn that tick when {they} {~laughs}.',
    'Grey skin, a grey stare, and ink on the knuckles in a script that few can read.',
    'The hair is shaved at the sides and pinned on top with a bone needle.',
  ],
  kin: [
    'Orcs bury their dead facing the road. {who} {~was} raised beside a good many of them, all looking out.',
    'The fires of {home} never went out while {who} lived there; somebody sat up, and often it was a child.',
    'In {home} they say: fall if you must, but not on the same side twice.',
    'Among orcs a story is not finished until the one it is about has left the room.',
    'The strangers who passed {home} saw tusks and raised their voices. {who} learned patience from them, and several useful words.',
    'The drums of {home} tell the hours, the births and the price of salt. {who} could drum before {they} could lie.',
    'There was little in {home} beyond wind, horses and grandmothers, and the grandmothers ran the horses.',
    "In {their} people's telling the world was made in a hurry and left to them to finish.",
  ],
  manner: [
    '{who} {~gets} up. It is the main thing that people remember about {them}.',
    '{who} {~laughs} late and for a long time.',
    '{who} {~stands} in the rain rather than interrupt.',
    '{who} {~gives} the first bite to the fire and the second to whoever is smallest.',
    '{who} {~keeps} {their} tusks clean, {their} word short and {their} back to the wind.',
    '{who} {~runs} when others would walk, apparently for pleasure.',
    'Pity makes {whom} growl; a good insult makes {them} a friend.',
  ],
};

/** Half-orcs of the older rules. */
export const halfOrc: PeopleTexts = {
  noun: 'half-orc',
  people: 'half-orcs',
  body: [
    '{who} {~is} as tall as the door and a little wider than one would like.',
    '{who} {~has} shoulders from one side and a slouch from the other.',
    'Six feet and more, with the weight carried forward, like a wrestler or a cook.',
    '{who} {~is} big enough that people apologise first, and {~hates} it.',
    ...orc.body.slice(3, 6),
  ],
  face: [
    'The lower teeth show when {they} {~smiles}, so {they} {~smiles} with the eyes.',
    'Grey has got into the skin under the tan, like slate under turf.',
    'One small tusk came in, on the left. {they} {~chews} on the right.',
    ...orc.face.slice(2, 4),
    'The brow is heavy, the mouth is not.',
  ],
  kin: [
    'In {home} there was one orc and one story about how, and {who} had to hear it at every wedding.',
    '{who} {~was} the strongest child in {home} and for that reason always the one to be careful.',
    'Two grandmothers claimed {whom}, in two languages, and agreed only about the soup.',
    'People in {home} lowered their voices for {whom}, then raised them again when the cart was stuck.',
  ],
  manner: [
    '{who} {~speaks} softly and {~lets} others discover the rest.',
    '{who} {~ducks} under beams that are a good foot too high.',
    ...orc.manner.slice(0, 3),
  ],
};
