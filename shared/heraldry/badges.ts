import { BONE, dot, fill, INK } from './ink.ts';

type Emblem = (colour: string, ground: string) => string;

const ray = (angle: number, colour: string): string =>
  `<path d="M10.5 5.8L12 ${angle % 90 ? 2 : 0.6}L13.5 5.8Z" fill="${colour}" transform="rotate(${angle} 12 12)"/>`;
const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;

/** One emblem per class on a 24 grid: solid shapes that hold at 14 px. */
const EMBLEMS: Readonly<Record<string, Emblem>> = {
  barbarian: (c) =>
    fill(
      'M10.9 1h2.2v22h-2.2zM9.8 5.5C7.5 5.3 5 4.2 3.2 2 .8 6 .8 11 3.2 15 5 12.8 7.5 11.7 9.8 11.5zM14.2 5.5C16.5 5.3 19 4.2 20.8 2 23.2 6 23.2 11 20.8 15 19 12.8 16.5 11.7 14.2 11.5zM9.8 7.5h4.4v2H9.8z',
      c,
    ),
  bard: (c) =>
    line('M7 3C1.5 6 3 14 8 18.5H16C21 14 22.5 6 17 3', c, 2.4) +
    fill('M4 6h16v1.8H4zM9.2 6h1.6v12H9.2zM13.2 6h1.6v12h-1.6zM9.5 18h5v4.5h-5z', c),
  cleric: (c) => dot(12, 12, 4.6, c) + [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => ray(angle, c)).join(''),
  druid: (c, ground) =>
    fill('M20.5 2.5C10 2.5 3.5 7 4 15.5L2 21l2 1.2L6.5 17C16 19 21 12 20.5 2.5z', c) +
    fill('M6 17.2L15.8 6.6 16.6 7.4 7.3 17.5z', ground),
  fighter: (c) => fill('M12 .5l2.4 3.5V15H9.6V4zM5.5 15h13v2.6h-13zM10.8 17.5h2.4V21h-2.4z', c) + dot(12, 21.6, 2, c),
  monk: (c) =>
    fill(
      'M12 3C15.5 7 16 13 12 19 8 13 8.5 7 12 3zM4.5 7C8 9 10 13 10.8 19 6 17.5 3.5 12.5 4.5 7zM19.5 7C16 9 14 13 13.2 19 18 17.5 20.5 12.5 19.5 7zM1 13c3 .5 5.5 3 7 6.4C4.5 19.5 1.5 17 1 13zM23 13c-3 .5-5.5 3-7 6.4 3.5.1 6.5-2.4 7-6.4z',
      c,
    ),
  paladin: (c, ground) =>
    fill('M12 1L21 4V11C21 16.5 17.5 20.5 12 23 6.5 20.5 3 16.5 3 11V4z', c) +
    fill('M10.7 4.5h2.6V9H18v2.6h-4.7V19h-2.6V11.6H6V9h4.7z', ground),
  ranger: (c) =>
    line('M5 2.5C15 4 20 9 21.5 19', c, 2.4) +
    line('M5 2.5L21.5 19', c, 1) +
    fill('M2 22L4 16.5 6.2 16.5 16 6.7 14.3 5 21 3 19 9.7 17.3 8 7.5 17.8V20z', c),
  rogue: (c) =>
    `<circle cx="12" cy="6.2" r="4" fill="none" stroke="${c}" stroke-width="2.6"/>` +
    fill('M10.7 10h2.6v13h-2.6zM13 16.5h4.5V19H13zM13 20.5h3.5V23H13z', c),
  sorcerer: (c, ground) =>
    fill(
      'M13 .5C13.5 6 20 9 20 15.5 20 20 16.5 23.5 12 23.5S4 20 4 15.5C4 12 6 10 7.5 7.5 8.5 9 9 10 9.5 11 12 8 13 4.5 13 .5z',
      c,
    ) +
    fill(
      'M12.3 12.5C12.5 15 15.5 16 15.5 18.6 15.5 20.5 14 21.8 12 21.8S8.5 20.5 8.5 18.6C8.5 16.5 11.5 15.5 12.3 12.5z',
      ground,
    ),
  warlock: (c, ground) =>
    fill('M.8 12C5 6 8.5 4.2 12 4.2S19 6 23.2 12C19 18 15.5 19.8 12 19.8S5 18 .8 12z', c) +
    dot(12, 12, 5.6, ground) +
    fill('M12 6.6c1.7 3.5 1.7 7.3 0 10.8-1.7-3.5-1.7-7.3 0-10.8z', c),
  wizard: (c) =>
    fill(
      'M1.5 8.5C5 7.3 8.5 7.6 11.3 9.5V22C8.5 20.2 5 19.9 1.5 21zM22.5 8.5C19 7.3 15.5 7.6 12.7 9.5V22C15.5 20.2 19 19.9 22.5 21zM12 0l1 2.6L15.6 3.6 13 4.6 12 7.2 11 4.6 8.4 3.6 11 2.6z',
      c,
    ),
};

/** What stands in a badge that names no class. */
const plain: Emblem = (c) => fill('M12 3L21 12 12 21 3 12z', c);

/** The classes that have an emblem of their own. */
export const CLASSES: readonly string[] = Object.keys(EMBLEMS);

/** The class badge hangs on the ring like the badge of an order. A class without emblem has a plain lozenge. */
export function drawBadge(calling: string | undefined, small: boolean): string {
  const emblem = calling !== undefined && Object.hasOwn(EMBLEMS, calling) ? EMBLEMS[calling] : undefined;
  if (!emblem) return drawPlainBadge(small);
  const [r, y, scale] = small ? [23.5, 103.5, 32 / 24] : [19, 106.5, 25.5 / 24];
  return (
    dot(64, y, r, INK) +
    (small ? '' : `<circle cx="64" cy="${y}" r="${r - 1.8}" fill="none" stroke="${BONE}"/>`) +
    `<g transform="translate(${64 - 12 * scale} ${y - 12 * scale}) scale(${scale})">${emblem(BONE, INK)}</g>`
  );
}

/** The small badge of those who follow no class: NPCs, beasts, and whoever has not chosen yet. */
export function drawPlainBadge(small: boolean): string {
  const [r, y, scale] = small ? [13, 112, 16 / 24] : [9.5, 116, 11 / 24];
  return (
    dot(64, y, r, INK) +
    `<g transform="translate(${64 - 12 * scale} ${y - 12 * scale}) scale(${scale})">${plain(BONE, INK)}</g>`
  );
}

/**
 * One emblem alone, in the colour of the text around it; for lists and filters. `size` in CSS pixels.
 */
export function emblem(calling: string, size = 16): string {
  const draw = Object.hasOwn(EMBLEMS, calling) ? EMBLEMS[calling]! : plain;
  const px = Math.round(Math.min(512, Math.max(8, Number(size) || 16)));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${px}" height="${px}" aria-hidden="true">` +
    `${draw('currentColor', 'var(--fcc-paper, Canvas)')}</svg>`
  );
}
