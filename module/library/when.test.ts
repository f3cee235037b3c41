import { expect, it } from 'vitest';
import { whenText } from './when.ts';

const now = new Date(2026, 2, 20, 9, 30).getTime();
const ago = (days: number, hour = 12): string => new Date(2026, 2, 20 - days, hour).toISOString();

it('counts days as the calendar does, not in hours', () => {
  expect(whenText('en', ago(0, 1), now)).toBe('today');
  expect(whenText('en', ago(1, 23), now)).toBe('yesterday');
  expect(whenText('en', ago(3), now)).toBe('3 days ago');
});

it('gives a date when it is long ago', () => {
  expect(whenText('en-GB', ago(16), now)).toBe('4 March 2026');
});

it('speaks the language of the interface', () => {
  expect(whenText('de', ago(1), now)).toBe('gestern');
});
