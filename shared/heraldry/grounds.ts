import { fill, round, type Inks } from './ink.ts';

/** Twelve grounds after pigments. `a` and `b` are near in value, so that the division never fights the head. */
export const GROUNDS: readonly { a: string; b: string }[] = [
  { a: '#3d7a6c', b: '#2c5f54' }, // verdigris
  { a: '#3f5f86', b: '#2f496b' }, // woad
  { a: '#94473f', b: '#76352f' }, // madder
  { a: '#9a6e2a', b: '#7b571f' }, // ochre
  { a: '#667650', b: '#4f5d3e' }, // sage
  { a: '#59646b', b: '#444e55' }, // slate
  { a: '#7a5172', b: '#5e3d58' }, // orchil
  { a: '#a35a33', b: '#824525' }, // rust
  { a: '#6f5743', b: '#554130' }, // umber
  { a: '#2f6f7d', b: '#235561' }, // teal
  { a: '#77783c', b: '#5d5e2e' }, // lichen
  { a: '#5a568a', b: '#45426c' }, // dusk
];

/** Everything of the field lies inside this radius; the ring covers its edge. */
const RADIUS = 59;

/** The point of the field's edge at an angle in degrees, clockwise from the top. */
const edge = (degrees: number): string => {
  const angle = (degrees * Math.PI) / 180;
  return `${round(64 + RADIUS * Math.sin(angle))} ${round(64 - RADIUS * Math.cos(angle))}`;
};

/** The part of the field between two angles: a slice to the centre, or what a straight cut leaves. */
const arc = (from: number, to: number): string =>
  `${edge(from)}A${RADIUS} ${RADIUS} 0 ${to - from > 180 ? 1 : 0} 1 ${edge(to)}`;
const slice = (from: number, to: number): string => `M64 64L${arc(from, to)}Z`;
const cut = (from: number, to: number): string => `M${arc(from, to)}Z`;

/** The strip between two parallel lines, at distances `near` and `far` right of the centre (`upright`) or below it. */
function strip(near: number, far: number, upright: boolean): string {
  const reach = (distance: number): number => Math.sqrt(RADIUS ** 2 - distance ** 2);
  const at = (along: number, across: number): string =>
    upright ? `${round(64 + across)} ${round(64 + along)}` : `${round(64 + along)} ${round(64 + across)}`;
  const bow = `A${RADIUS} ${RADIUS} 0 0 ${upright ? 1 : 0} `;
  return `M${at(-reach(near), near)}${bow}${at(-reach(far), far)}L${at(reach(far), far)}${bow}${at(reach(near), near)}Z`;
}

const strips = (upright: boolean): string =>
  [-48, -24, 0, 24].map((near) => strip(near, near + 12, upright)).join('') + strip(48, 58, upright);

const DIVISIONS: readonly string[] = [
  '',
  cut(0, 180),
  cut(90, 270),
  cut(135, 315),
  cut(45, 225),
  `M64 38L${arc(152, 208)}Z`,
  cut(-62, 62),
  slice(0, 45) + slice(90, 135) + slice(180, 225) + slice(270, 315),
  slice(0, 90) + slice(180, 270),
  strips(true),
  strips(false),
  `M64 30L${arc(118, 146)}L64 62L${arc(214, 242)}Z`,
];
export const DIVISION_COUNT = DIVISIONS.length;

/** The field: one pigment in two tones, parted in one of `DIVISION_COUNT` ways. */
export const drawField = (inks: Inks, division: number): string =>
  `<circle cx="64" cy="64" r="${RADIUS}" fill="${inks.a}"/>` +
  (DIVISIONS[division] ? fill(DIVISIONS[division], inks.b) : '');
