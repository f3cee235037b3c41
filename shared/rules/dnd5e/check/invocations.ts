import { find } from '../lookup.ts';
import { SRD } from './fault.ts';
import { suitsInvocation } from './extra-offers.ts';
import { pickedFeats } from './feats.ts';
import { type Frame, hasFeature } from './frame.ts';
import { worded } from './names.ts';
import { INVOCATIONS } from './options.ts';
import { at } from './tables.ts';

/** Eldritch Invocations: prerequisites at the level where they are taken, and the Warlock's number of them. */
export function checkInvocations(frame: Frame): void {
  const picked = pickedFeats(frame).filter(({ entry }) => entry.type.subtype === 'eldritchInvocation');
  const first = picked[0];
  if (!first || frame.catalog.rules !== '2024') return;
  const had = new Set<string>();
  for (const { entry, since, slot, path } of picked) {
    const rule = Object.hasOwn(INVOCATIONS, entry.identifier) ? INVOCATIONS[entry.identifier]! : undefined;
    const least = rule?.level ?? entry.prerequisites.level ?? 1;
    const needs = rule ? (rule.needs ? [rule.needs] : []) : entry.prerequisites.items;
    const report = (code: string, message: string): void =>
      frame.report(slot, { code, message, source: SRD.invocations });
    if (since < least)
      report('invocation-level', `${entry.name} is for Warlocks of level ${least}; it is taken at level ${since}`);
    if (needs.length > 0 && !needs.some((identifier) => hasFeature(frame, identifier, since))) {
      report(
        'invocation-prerequisite',
        `${entry.name} needs ${needs.map(worded).join(' or ')}, which is not had by level ${since}`,
      );
    }
    if (had.has(entry.key) && !entry.prerequisites.repeatable) {
      report('invocation-twice', `${entry.name} is taken twice and is not repeatable`);
    }
    had.add(entry.key);
    if (rule?.cantrip) checkCantrip(frame, entry.name, entry.key, rule.cantrip, path);
  }
  const known = at(frame.table?.invocations, frame.level);
  if (!frame.table || picked.length <= known) return;
  const message = `${picked.length} invocations are taken at Warlock level ${frame.level}; there are ${known}`;
  frame.report(first.slot, { code: 'invocation-count', message, source: SRD.invocations });
}

/** The cantrip that an invocation is tied to is known, suits it, and is tied to the same invocation only once. */
function checkCantrip(
  frame: Frame,
  name: string,
  key: string,
  wanted: 'damage' | 'reach' | 'attack',
  path: string,
): void {
  const offer = frame.offers.find(({ id }) => id.startsWith(`${path}/cantrip@`));
  const slot = offer?.id ?? '';
  const known = ['spells:warlock/cantrips', 'spells:warlock/tome-cantrips'].flatMap((id) => frame.picks(id));
  const pick = frame.picks(slot)[0];
  const spell = pick === undefined ? undefined : find(frame.catalog, 'spell', pick);
  const report = (code: string, message: string): void =>
    frame.report(slot, { code, message, source: SRD.invocations });
  if (spell && (!known.includes(spell.key) || !suitsInvocation(spell, wanted))) {
    report('invocation-cantrip', `${name} is tied to ${spell.name}, which is no such Warlock cantrip of the character`);
  }
  const others = frame.offers.filter(({ id, option }) => id !== slot && option === key && id.includes('/cantrip@'));
  if (pick !== undefined && others.some(({ id }) => id < slot && frame.picks(id)[0] === pick)) {
    report('invocation-cantrip', `${name} is tied to ${spell?.name ?? pick} twice`);
  }
}
