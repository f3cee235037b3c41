import type { Fragment } from '../language.ts';

/** Looks that anybody may have: what is worn, carried and done with the hands. */
export const looks: readonly Fragment[] = [
  '{a:token} hangs from {their} belt, and {their} hand goes to it when a door opens.',
  'There is {a:token} in {their} breast pocket; one can see the shape.',
  'Everything about {them} has been mended once, and well.',
  "{they} {~has} a traveller's hands: one glove, and a string around the other wrist to remember something by.",
  '{their} coat was made for someone wider and has been talked into fitting.',
  'A button is missing, always the same one.',
  '{their} boots are laced in a way that only people from {home} use.',
  '{they} {~stands} with {their} thumbs in {their} belt, as if waiting for a cart.',
  "{their} pockets are full of string, crusts and other people's pencils.",
  'A faded green scarf, much too good for the rest, goes round {their} neck twice.',
  '{they} {~smells} of woodsmoke, wet wool and, faintly, of oranges.',
  'The pack on {their} back is small, old, and folded by somebody who has done it in the dark.',
  'A patch on one knee has been embroidered with a very small owl.',
  '{their} hat has had an accident and been forgiven.',
  'There is a notch in {their} belt for every month away from {home}, and the belt is a long one.',
  '{they} {~walks} quickly and {~stops} all at once, like a bird.',
  'Around one wrist is a plaited cord, grey by now, which was given to {them} by {dear}.',
  '{they} {~stands} straight when spoken to and not otherwise.',
  'The cuffs are turned back, ready.',
  'A scrap of paper with an address in {far} is pinned inside {their} hat.',
  'One sleeve is darker than the other: it came from another coat.',
  {
    text: 'The {weapon} at {their} side has been there for so long that {their} walk allows for it.',
    when: { notFact: ['pacifist'] },
  },
  {
    text: '{they} {~carries} {a:weapon} the way other people carry a hat.',
    when: { notFact: ['pacifist'], tiers: [2, 3, 4] },
  },
  {
    text: 'The {weapon} is new, and {they} {~has} not yet found out where to put it when sitting.',
    when: { tiers: [0] },
  },
  'The {armor} has been let out, taken in and, at one place, burned through.',
  'The {shield} on {their} arm is painted with a device that only {they} {~is} able to explain.',
];
