/** What the best and the worst of the six abilities do to a person. */
export const abilities: Readonly<Record<string, { strong: readonly string[]; weak: readonly string[] }>> = {
  str: {
    strong: [
      '{who} {~moves} furniture in order to think.',
      'If it can be lifted {who} {~has} lifted it, and {~knows} what it weighed.',
      '{who} {~knocks}, and {~apologises} for the door.',
    ],
    weak: [
      '{who} {~hands} jars to others with the air of conferring a favour.',
      '{who} {~has} never won a tug of war, a wrestling match or a quarrel with a drawer.',
      'Heavy things, {who} {~holds}, are what friends are for.',
    ],
  },
  dex: {
    strong: [
      '{who} {~catches} what others drop, often before they drop it.',
      '{who} {~rolls} a coin over {their} knuckles and {~is} not aware of it.',
      '{who} {~threads} needles by candlelight, at sea.',
    ],
    weak: [
      '{who} {~walks} into things and {~forgives} them.',
      '{who} {~dances} like a person carrying a wardrobe.',
      'Cups are put out of {whose} reach, tactfully.',
    ],
  },
  con: {
    strong: [
      '{who} {~is} never ill and {~has} little idea what to say to those who are.',
      '{who} {~is} able to sleep in wet boots, and {~has} eaten at {inn} without effect.',
      'Bad oysters, worse winters, the cooking at {inn}: {who} {~has} come through them all.',
    ],
    weak: [
      '{who} {~has} a cough that comes and goes with the plot.',
      '{who} {~is} tired by noon and stubborn until midnight.',
      '{who} {~carries} drops, powders and a scarf, and {~needs} them.',
    ],
  },
  int: {
    strong: [
      '{who} {~remembers} things by where they stood on the page.',
      '{who} {~does} the sum before anybody else has found the chalk.',
      '{who} {~is} bored by riddles and {~solves} them to make them stop.',
    ],
    weak: [
      '{who} {~leaves} the thinking to others and {~arrives} before they have finished.',
      '{who} {~counts} on {their} fingers, out loud, and {~gets} there.',
      'Long words go by {whom} like geese.',
    ],
  },
  wis: {
    strong: [
      '{who} {~notices}. People who are lying dislike it very much.',
      '{who} {~says} one sensible thing a day, and it is generally late enough to be remembered.',
      '{who} {~knows} what the weather, the dog and the landlord are about to do.',
    ],
    weak: [
      '{who} {~trusts} the ice.',
      '{who} {~has} never yet seen through anybody, and {~is} oddly happy.',
      '{who} {~sets} out without water, with enthusiasm.',
    ],
  },
  cha: {
    strong: [
      '{who} {~is} let in without paying and thanked for having come.',
      'When {who} {~speaks} the next table turns round.',
      '{who} {~makes} strangers feel that they have been missed.',
    ],
    weak: [
      '{who} {~begins} conversations in the middle and {~ends} them in the doorway.',
      'People remember that there was somebody with them, and not that it was {name}.',
      '{who} {~gives} compliments that have to be thought about.',
    ],
  },
};
