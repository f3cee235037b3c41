/** Manners that come of being good at something, by dnd5e's key of the skill. */
export const skills: Readonly<Record<string, readonly string[]>> = {
  acr: [
    '{who} {~walks} along walls rather than beside them.',
    '{who} {~falls} well, and {~has} views on how others do it.',
    '{who} {~sits} on railings, roof trees and, once, a gallows.',
  ],
  ani: [
    'Mules work for {whom}, and ask for nothing in writing.',
    '{who} {~settles} a horse by breathing at it.',
    'Guard dogs bring {whom} things.',
  ],
  arc: [
    '{who} {~draws} circles on steamed windows and {~rubs} them out before they are finished.',
    '{who} {~is} able to tell a charm from a trinket by licking it.',
    '{who} {~corrects} wizards on points of detail.',
  ],
  ath: [
    '{who} {~climbs} things to see if they have been climbed.',
    '{who} {~swims} across rather than wait for the ferry.',
    '{who} {~races} children and {~does} not let them win.',
  ],
  dec: [
    '{who} {~lies} about small things, to keep in practice.',
    '{who} {~has} {few} different childhoods and {~tells} each of them with tears.',
    '{who} {~is} most to be believed when {they} {~stammers}.',
  ],
  his: [
    '{who} {~knows} who owned it before, and who they took it from.',
    '{who} {~dates} buildings by the stupidity of the drains.',
    '{who} {~refers} to old wars as if there had been a draught from them.',
  ],
  ins: [
    '{who} {~waits} a moment longer than is comfortable, and people tell {them} the rest.',
    '{who} {~looks} at the hands of anyone who swears to something.',
    '{who} {~knows} when somebody has been crying and {~talks} about cheese.',
  ],
  itm: [
    '{who} {~lowers} {their} voice when others would raise it, and the room goes cold.',
    '{who} {~stands} a little too near, and {~smiles}.',
    'Debtors find that they had it on them after all, when {who} {~asks}.',
  ],
  inv: [
    '{who} {~runs} a finger along ledges and {~reads} the dust.',
    '{who} {~asks} what time the candle was lit.',
    '{who} {~empties} waste baskets on the table and {~sits} down to them as to a meal.',
  ],
  med: [
    '{who} {~diagnoses} people across the street.',
    '{who} {~boils} everything, on principle.',
    '{who} {~holds} wrists, {~looks} at the ceiling and {~counts}.',
  ],
  nat: [
    '{who} {~knows} what is in flower, what is in season and what is about to sting.',
    '{who} {~names} birds in the middle of a council of war.',
    '{who} {~is} not to be hurried past a fungus.',
  ],
  prc: [
    '{who} {~hears} the step that was left out.',
    '{who} {~stops} talking, {~lifts} a finger, and {~is} right.',
    'Nothing is ever lost while {who} {~is} in the room.',
  ],
  prf: [
    '{who} {~does} the voices.',
    '{who} {~bows} after arguments.',
    '{who} {~has} a death scene ready and {~is} waiting for the occasion.',
  ],
  per: [
    '{who} {~puts} a case so fairly that people find they have agreed to the other one.',
    '{who} {~has} got a tax collector to apologise, by listening.',
    '{who} {~bargains} like somebody helping the other person on with a coat.',
  ],
  rel: [
    '{who} {~knows} the feast days of {n} faiths and {~keeps} those with cake.',
    '{who} {~reads} altars as others read menus.',
    "{who} {~is} able to finish any priest's sentence, and {~has} been asked not to.",
  ],
  slt: [
    '{who} {~takes} the salt without anybody having passed it.',
    '{who} {~does} a trick with a walnut that has ended two negotiations.',
    'Rings come off in {whose} handshake and are returned with a compliment.',
  ],
  ste: [
    '{who} {~coughs} on entering, having frightened too many people.',
    '{who} {~knows} of every house which stair complains.',
    '{who} {~leaves} parties without its being noticed, and {~leaves} vaults the same way.',
  ],
  sur: [
    '{who} {~finds} water, kindling and north, in that order, and then {~sits} down.',
    '{who} {~eats} things from under logs and {~offers} the bigger half.',
    '{who} {~reads} a dead fire like a letter.',
  ],
};
