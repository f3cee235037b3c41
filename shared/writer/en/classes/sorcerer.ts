import type { ClassTexts } from '../../language.ts';

/** What sorcerers do, wear and say. */
export const sorcerer: ClassTexts = {
  early: [
    'The magic had always been there, like a temper. At {child} {who} sneezed and every pane in the street went out, and after that {they} {~was} sent on long errands.',
    'Nobody taught {whom} anything. {master}, who lived three doors down and had once been something, said only: when it comes up the throat, point it at the river.',
    '{who} {~was} a warm child. Snow did not settle on the cradle. The family agreed not to mention it, and {who} grew up thinking that everyone could hear a candle think.',
    'It ran in the blood, skipped whom it liked, and landed on {whom}. {master} had known the last one who had it, and was kind enough not to say how that had ended.',
    'By then {who} could do {few} things that no book explains, and had learned from {master} the only rule that matters, which is never to do them in a bad mood.',
    'Other children had a pet or a stammer; {who} had a light that came when {they} {~was} angry and could not be talked down. {master} taught {them} to breathe. It was enough to be going on with.',
  ],
  late: [
    'It came out of {whom} that same week, at table, in front of guests. The cloth was saved. {master}, who was asked to look into it, looked, and quietly began to teach {them} where to stand.',
    'The power had perhaps been waiting for an occasion. {who} woke with every metal thing in the room turned to point at the bed, and {~has} slept away from cutlery since.',
    "What is in {their} blood had slept for {few} generations. It did not wake gently. {who} spent the winter in {master}'s empty barn, learning which gestures were expensive.",
    '{who} did not learn magic. {they} stopped being able to hold it in, and {master} showed {them} how to let it out by the spoonful.',
    'Since that day something answers when {who} {~reaches} for it. {master} has three theories about what it is. {they} {~has} asked not to hear the second one.',
    "Afterwards {who} found that the air did as it was told, if told firmly. It took {few} years and most of {master}'s crockery to find out what firmly meant.",
  ],
  crisis: [
    'it came up through {them} without a word or a gesture, and the night went white.',
    '{name} let go of it, the thing that {they} {~was} always holding.',
    '{name} shouted, and what came out was not entirely a voice.',
    '{name} pulled, as one pulls a rope in the dark, and something at the other end pulled back.',
    '{name} {~was} afraid, and the fear went out through {their} hands and took the door with it.',
  ],
  dress: [
    'The small hairs on nearby arms stand up when {they} {~passes}.',
    'When {they} {~is} tired {their} shadow falls a little behind.',
    'There are scorched fingerprints on {their} cup, {their} belt and the arm of every chair {they} {~likes}.',
    '{their} clothes are good but never matched, since they do not last.',
    'Candles lean towards {them}, slightly, like people at a keyhole.',
    'A vein of something brighter than blood shows at {their} wrist when {they} {~laughs}.',
    '{they} {~wears} gloves in company and {~takes} them off before a quarrel.',
  ],
  manner: [
    '{who} {~counts} backwards from ten more often than most people would need to.',
    '{who} {~has} never practised anything in {their} life and {~gets} on badly with those who had to.',
    '{who} {~touches} iron before going into a crowded room.',
    'When {who} {~is} happy it is noticed by dogs.',
    '{who} {~makes} decisions all at once, the way other people fall off things.',
    '{who} {~avoids} hats, sealed rooms and being told to calm down.',
    'Compliments make {whom} spark, literally; {they} {~prefers} them outdoors.',
    '{who} {~leaves} a place a little warmer than {they} found it, and once or twice a good deal warmer.',
  ],
  ideals: [
    { text: 'What is in me is mine to spend. Nobody else gets to hold the purse.', order: 'C' },
    { text: 'Be bigger than the thing in your blood, at least on weekdays.', moral: 'G' },
    { text: 'A gift that frightens people should be seen carrying their water.', moral: 'G' },
    { text: 'I did not ask for it. I may still ask a good deal of it.', order: 'C' },
  ],
  line: [
    'Holds a storm by the collar',
    'Born with it, still apologising',
    'Warm to the touch, and sometimes to the building',
    'Magic by temperament rather than study',
    'Never practised, rarely missed',
  ],
  subclass: {
    draconic: [
      'There is a dragon some way back in the family. It shows at the throat and knuckles, where the skin has begun to come in as scale.',
      'The blood {who} {~carries} is old and proud and has opinions about treasure; {they} {~tries} not to negotiate with it.',
      'In a bad light {their} eyes close the wrong way, and {their} anger smells of hot stone: something with wings once married into the family.',
    ],
  },
};
