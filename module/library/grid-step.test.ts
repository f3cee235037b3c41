import { expect, it } from 'vitest';
import { gridStep } from './grid-step.ts';

it('moves along a row and down a column', () => {
  expect(gridStep('ArrowRight', 0, 8, 3)).toBe(1);
  expect(gridStep('ArrowLeft', 3, 8, 3)).toBe(2);
  expect(gridStep('ArrowDown', 1, 8, 3)).toBe(4);
  expect(gridStep('ArrowUp', 4, 8, 3)).toBe(1);
});

it('jumps to both ends', () => {
  expect(gridStep('Home', 5, 8, 3)).toBe(0);
  expect(gridStep('End', 0, 8, 3)).toBe(7);
});

it('stays at the edges', () => {
  expect(gridStep('ArrowLeft', 0, 8, 3)).toBeUndefined();
  expect(gridStep('ArrowRight', 7, 8, 3)).toBeUndefined();
  expect(gridStep('ArrowUp', 2, 8, 3)).toBeUndefined();
  expect(gridStep('ArrowDown', 6, 8, 3)).toBeUndefined();
});

it('reaches a shorter last row from above', () => {
  expect(gridStep('ArrowDown', 5, 8, 3)).toBe(7);
});

it('knows no other key', () => {
  expect(gridStep('a', 0, 8, 3)).toBeUndefined();
  expect(gridStep('End', 0, 0, 3)).toBeUndefined();
});
