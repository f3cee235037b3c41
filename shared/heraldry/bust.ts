import { BONE, fill, GOLD, halves, INK, pair, SHADE, STEEL, type Inks } from './ink.ts';

const ARMOURED = new Set(['fighter', 'paladin', 'cleric']);
const ROBED = new Set(['wizard', 'sorcerer', 'warlock', 'monk']);
const FURRED = new Set(['barbarian', 'druid']);

const NECK = 'M63.6 74H76V100H63.6Z';
/** Shoulders end on the field's edge, so that nothing has to be clipped. */
const shoulders = (from: string): string => `M63.6 ${from} 107 101.6A58.5 58.5 0 0 1 64 122.5H63.6Z`;

/** Neck and shoulders by class: plates, a folded robe, fur, or a cloak with a collar. */
export function drawBust(calling: string | undefined, inks: Inks): string {
  const neck = halves(NECK, SHADE, '#b3a58f');
  const kind = calling ?? '';
  if (ARMOURED.has(kind)) {
    return (
      neck +
      halves(shoulders('97L78 92 88 94'), ...STEEL) +
      pair('M78 92L82 93 81 120 77 121Z', INK) +
      halves('M63.6 93C70 94 75 93 78 90L80.6 97C75 101 70 103 63.6 104Z', '#d6dad8', '#aeb3b3')
    );
  }
  if (ROBED.has(kind)) {
    return (
      neck +
      halves(shoulders('112L79 88C88 92 99 96'), inks.cloth, inks.clothShade) +
      halves('M79 88L86 91.6 66 122 63.6 121V112Z', BONE, SHADE)
    );
  }
  if (FURRED.has(kind)) {
    return (
      neck +
      halves(shoulders('104C72 102 77 97 80 90 90 92 100 95'), inks.cloth, inks.clothShade) +
      halves(
        'M63.6 106C72 104 76 96 79 87L84 92 87 89 90 94.6 94.6 92.6 96 98 101 97.4 99 103.6 92 103 91.6 108 85.6 105.6 83.6 111 78 107.4 75 113 69.6 109.6 63.6 115Z',
        '#8a7458',
        '#6b5842',
      )
    );
  }
  return (
    neck +
    halves(shoulders('100C72 99 78 95 80 88 91 91 101 96'), inks.cloth, inks.clothShade) +
    halves('M63.6 98C72 97 78 93 80 86L92 90C90 101 78 110 63.6 112Z', '#6f6154', '#584c41') +
    fill('M64 104L67.4 107.6 64 111.2 60.6 107.6Z', GOLD[0])
  );
}
