import { SRD } from './fault.ts';
import type { Frame } from './frame.ts';

/** One entry per level: the die's maximum at level 1, then its fixed value or a roll of it. */
export function checkHitPoints(frame: Frame): void {
  const { hitPoints } = frame.recipe;
  const die = frame.table?.hitDie ?? frame.class?.hitDie;
  const report = (code: string, message: string): void => frame.report('', { code, message, source: SRD.hitPoints });
  if (hitPoints.length !== frame.level) {
    report(
      'hit-point-levels',
      `There are hit points for ${hitPoints.length} levels of a level ${frame.level} character`,
    );
  }
  if (hitPoints[0] !== 'max') {
    report('hit-points-at-level-1', `Level 1 gives the maximum of the die, not ${hitPoints[0]}`);
  }
  hitPoints.forEach((points, n) => {
    if (n === 0) return;
    if (points === 'max')
      report('hit-points-maximum', `Level ${n + 1} gives the fixed value or a roll, not the maximum`);
    if (typeof points === 'number' && die !== undefined && (points < 1 || points > die)) {
      report('hit-points-beyond-die', `${points} hit points at level ${n + 1} cannot be rolled on a d${die}`);
    }
  });
}
