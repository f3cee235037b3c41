import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['Brunna Ashvein', 'Ilvane of the Ford', 'Tobin Quill'];

it('finds the name behind a slip of the finger', () => {
  expect(nearestName('Brumna', names)).toBe('Brunna');
  expect(nearestName('tobim', names)).toBe('Tobin');
});

it('finds whole names', () => {
  expect(nearestName('Tobin Quil', names)).toBe('Tobin Quill');
});

it('does not guess when nothing is near', () => {
  expect(nearestName('Grakh', names)).toBeUndefined();
  expect(nearestName('of', names)).toBeUndefined();
  expect(nearestName('thx', names)).toBe('the');
  expect(nearestName('xyz', names)).toBeUndefined();
});

it('does not propose what was typed', () => {
  expect(nearestName('Brunna', ['Brunna'])).toBeUndefined();
});
