import type { Choice } from '../../../character.ts';
import { RECIPE, SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { Had, Offer } from './holder.ts';
import type { Timeline } from './increases.ts';
import { nameOf } from './names.ts';

/** Every choice that the rules ask for is made once, no other is, and every pick is among those offered. */
export function checkStructure(frame: Frame, { before }: Timeline): void {
  const offers = new Map(frame.offers.map((offer) => [offer.id, offer]));
  const seen = new Set<string>();
  const had = whatIsHad(frame, before);
  for (const choice of frame.recipe.choices) {
    if (seen.has(choice.slot)) {
      const message = `The choice "${choice.slot}" is made more than once`;
      frame.report(choice.slot, { code: 'slot-twice', message, source: RECIPE });
    }
    seen.add(choice.slot);
    const offer = offers.get(choice.slot);
    if (offer) checkChoice(frame, had, offer, choice);
    else {
      const message = `Nothing in this build of level ${frame.level} offers the choice "${choice.slot}"`;
      frame.report(choice.slot, { code: 'slot-not-offered', message, source: SRD.levels });
    }
  }
  for (const offer of frame.offers) {
    if (offer.isOptional || seen.has(offer.id) || offer.left?.(had, []) === 0) continue;
    const message = `${described(frame, offer)} is not made`;
    frame.report(offer.id, { code: 'slot-missing', message, source: offer.source });
  }
}

function whatIsHad({ traits, spells, offers, picks }: Frame, before: Had['before']): Had {
  const ofClass = offers.filter(({ id }) => id.startsWith('spells:')).flatMap(({ id }) => picks(id));
  return { traits, spells: new Set([...spells.map(({ key }) => key), ...ofClass]), picks, before };
}

function checkChoice(frame: Frame, had: Had, offer: Offer, choice: Choice): void {
  checkLabels(frame, offer, choice);
  const [least, most] = offer.count;
  const count = choice.picks.length;
  if (count > most || (count < least && offer.left?.(had, choice.picks) !== 0)) {
    const wanted = least === most ? `${least}` : `${least} to ${most}`;
    const message = `${described(frame, offer)} has ${count} picks; there are ${wanted} to make`;
    frame.report(offer.id, { code: count > most ? 'too-many-picks' : 'too-few-picks', message, source: offer.source });
  }
  const twice = choice.picks.find((pick, n) => choice.picks.indexOf(pick) !== n);
  if (twice !== undefined) {
    const message = `${nameOf(frame.catalog, twice)} is picked twice in one choice`;
    frame.report(offer.id, { code: 'pick-twice', message, source: offer.source });
  }
  for (const pick of choice.picks) {
    const fault = offer.why(pick);
    if (fault) frame.report(offer.id, fault);
  }
}

/** A choice in words: `The skill choice of Cleric at level 1`. */
function described({ catalog }: Frame, { kinds, option, level }: Offer): string {
  const of = option === '' ? '' : ` of ${nameOf(catalog, option)}`;
  return `The ${kinds[0]!.replace('-', ' ')} choice${of}${level > 0 ? ` at level ${level}` : ''}`;
}

function checkLabels(frame: Frame, offer: Offer, choice: Choice): void {
  const wrong = [
    offer.kinds.includes(choice.kind) ? '' : `kind ${choice.kind} for ${offer.kinds[0]!}`,
    choice.option === offer.option ? '' : `option "${choice.option}" for "${offer.option}"`,
    choice.advancement === offer.advancement ? '' : `advancement ${choice.advancement} for ${offer.advancement}`,
    choice.level === offer.level ? '' : `level ${choice.level} for ${offer.level}`,
  ].filter((text) => text !== '');
  if (wrong.length === 0) return;
  const message = `${described(frame, offer)} is labelled wrongly: ${wrong.join(', ')}`;
  frame.report(choice.slot, { code: 'slot-mislabelled', message, source: RECIPE });
}
