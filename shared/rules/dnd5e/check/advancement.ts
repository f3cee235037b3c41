import { sourceOf, SRD } from './fault.ts';
import { pickedFeats } from './feats.ts';
import { type Frame, offersOf } from './frame.ts';
import { at, SUBCLASS_LEVEL } from './tables.ts';

/** The class's features with a choice come at the levels, and as often, as the tables of the rules say. */
export function checkAdvancement(frame: Frame): void {
  const { class: taken, table, level } = frame;
  if (!taken || !table) return;
  const source = sourceOf(taken);
  for (const offer of offersOf(frame, 'subclass')) {
    if (offer.level === SUBCLASS_LEVEL) continue;
    const message = `A ${taken.name} chooses a subclass at level ${SUBCLASS_LEVEL}, not ${offer.level}`;
    frame.report(offer.id, { code: 'subclass-level', message, source });
  }
  checkImprovements(frame, source);
  checkStyles(frame, source);
  const metamagic = pickedFeats(frame).filter(({ entry }) => entry.type.subtype === 'metamagic');
  const known = at(table.metamagic, level);
  if (metamagic.length > known) {
    const message = `${metamagic.length} Metamagic options are known at level ${level}; there are ${known}`;
    frame.report(metamagic[0]!.slot, { code: 'metamagic-count', message, source: SRD.metamagic });
  }
  for (const { level: from, options } of table.orders ?? []) {
    const chosen = frame.holders.filter(({ entry }) => options.includes(entry.identifier));
    if (chosen.length <= (from <= level ? 1 : 0)) continue;
    const message = `${chosen.map(({ entry }) => entry.name).join(' and ')}: a ${taken.name} takes one of these from level ${from}`;
    frame.report(chosen.at(-1)!.path, { code: 'order-count', message, source });
  }
}

function checkImprovements(frame: Frame, source: string): void {
  const levels = frame.table!.improvements;
  const seen = new Set<number>();
  for (const offer of offersOf(frame, 'improvement')) {
    const isSecond = seen.has(offer.level);
    seen.add(offer.level);
    if (levels.includes(offer.level) && !isSecond) continue;
    const message = `A ${frame.class!.name} improves at levels ${levels.join(', ')}, not here at level ${offer.level}`;
    frame.report(offer.id, { code: 'improvement-level', message, source });
  }
}

/** Fighting styles of the class itself: one, and for a Champion another one at level 7. */
function checkStyles(frame: Frame, source: string): void {
  const style = frame.table!.fightingStyle;
  const isOwn = (kind: string): boolean => kind === 'class' || kind === 'subclass';
  const styles = pickedFeats(frame).filter(({ entry, slot }) => {
    const offer = frame.offers.find(({ id }) => id === slot);
    return (
      entry.type.subtype === 'fightingStyle' &&
      offer?.rule?.type === 'ItemChoice' &&
      isOwn(offer.holder?.entry.kind ?? '')
    );
  });
  const champion = frame.holders.some(({ entry }) => entry.key === 'subclass:champion');
  const most = (style && frame.level >= style.level ? 1 : 0) + (champion && frame.level >= 7 ? 1 : 0);
  if (styles.length > most) {
    const message = `${styles.length} Fighting Styles are chosen at level ${frame.level}; there are ${most}`;
    frame.report(styles.at(-1)!.slot, { code: 'fighting-style-count', message, source });
  }
  for (const { entry, slot } of styles) {
    if (entry.key.startsWith('feat:') || entry.identifier === style?.ownOption) continue;
    const message = `${entry.name} is not a Fighting Style of a ${frame.class!.name}`;
    frame.report(slot, { code: 'fighting-style-of-another-class', message, source });
  }
}
