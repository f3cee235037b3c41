import { isRaw, number, part, text, type Raw } from './raw.ts';

/** Feet in a unit, as dnd5e converts: a metre counts 10/3 feet, so that 1.5 m are 5 ft. */
const FEET: ReadonlyMap<string, number> = new Map([
  ['ft', 1],
  ['mi', 5280],
  ['m', 10 / 3],
  ['km', 10_000 / 3],
]);

/** Pounds in a unit, as dnd5e converts. */
const POUNDS: ReadonlyMap<string, number> = new Map([
  ['lb', 1],
  ['tn', 2000],
  ['kg', 2.5],
  ['Mg', 2500],
]);

/** Copper pieces in a coin. */
const COPPER: ReadonlyMap<string, number> = new Map([
  ['pp', 1000],
  ['gp', 100],
  ['ep', 50],
  ['sp', 10],
  ['cp', 1],
]);

const exact = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1000) / 1000 : 0);

/** A distance in feet; feet where the unit is blank or unknown, 0 for what is no number. */
export const inFeet = (distance: number, units: string): number => exact(distance * (FEET.get(units) ?? 1));

/** `system.weight` in pounds; before dnd5e 3.2 it was a bare number of pounds. */
export function weightOf(system: Raw): number {
  const weight = isRaw(system['weight']) ? system['weight'] : { value: system['weight'] };
  return Math.max(0, exact(number(weight, 'value') * (POUNDS.get(text(weight, 'units')) ?? 1)));
}

/** The price of one piece in copper, rounded up: `system.price` pays for the whole stack (1 GP for 20 arrows). */
export function priceOf(system: Raw, quantity: number): number {
  const price = part(system, 'price');
  const stack = inCopper(number(price, 'value'), text(price, 'denomination'));
  return Math.ceil(stack / Math.max(1, quantity));
}

/** An amount of coins in copper pieces, rounded; gold where the coin is blank or unknown. */
export function inCopper(amount: number, coin: string): number {
  const copper = Math.round(amount * (COPPER.get(coin) ?? 100));
  return Number.isSafeInteger(copper) ? Math.max(0, copper) : 0;
}
