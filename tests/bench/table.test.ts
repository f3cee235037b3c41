import { expect, it } from 'vitest';
import { limitCell } from './limits.ts';
import { asMarkdown, asText } from './table.ts';

const table = {
  title: 'Calls',
  head: ['', 'p99 ms', 'limit'],
  rows: [
    ['a call | that does nothing', '1.2', ''],
    ['a draft', '61.0', limitCell(61, 50, 'ms')],
  ],
};

it('a limit that is missed says so, one that is kept does not', () => {
  expect(limitCell(50, 50, 'ms')).toBe('≤ 50 ms');
  expect(limitCell(50.1, 50, 'ms')).toBe('≤ 50 ms: missed');
  expect(limitCell(NaN, 50, 'ms')).toBe('≤ 50 ms: missed');
});

it('the same figures come out for a terminal and for the document', async () => {
  const [text, markdown] = [asText('a machine', [table]), await asMarkdown('a machine', [table])];
  for (const word of ['a machine', 'Calls', 'a draft', '61.0', '≤ 50 ms: missed']) {
    expect(text).toContain(word);
    expect(markdown).toContain(word);
  }
  expect(markdown).toContain('### Calls');
  // Aligned as the formatter of this repository leaves it: the document needs no touch afterwards.
  expect(markdown).toMatch(/\| -+ \| -+: \| -+: \|/);
});
