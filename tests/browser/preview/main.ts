import { mount } from 'svelte';
import Creator from '../../../module/creator/creator.svelte';
import type { PersonaField } from '../../../shared/generation-events.ts';
import { localHost } from '../local-host.ts';
import { toldCompanion } from '../told-companion.ts';

/**
 * The creator alone on a page, for looking at it: `npx vite tests/browser/preview --config vite.config.ts`.
 * `?dark` is the dark theme, `?write` a companion that writes slowly, `?lost` one that is lost on the way.
 */
const wants = (word: string): boolean => location.search.includes(word);
document.documentElement.className = wants('dark') ? 'theme-dark' : 'theme-light';

const told = toldCompanion();
const parts: [PersonaField, string][] = [
  ['appearance', 'Short even for her people and wide as a doorway, with coal dust in the lines of her hands.'],
  ['personality', 'Counts heads when a room goes quiet.'],
  [
    'backstory',
    'For nineteen years she blessed each shift before it went down. The night the third gallery fell she knelt.',
  ],
];
function* words(): Generator<[PersonaField, string]> {
  for (const [field, text] of parts) for (const word of text.split(/(?<= )/)) yield [field, word];
}
const pieces = words();
setInterval(() => {
  const next = told.isWatched() ? pieces.next() : undefined;
  if (next && !next.done) told.tell({ type: 'text', field: next.value[0], text: next.value[1] });
  if (next && wants('lost') && next.done) told.lose();
}, 40);

const stored = localStorage.getItem('draft');
const target = document.getElementById('creator');
const host = localHost({
  ...(wants('write') || wants('lost') ? { companion: told.companion } : {}),
  languages: ['en', 'de'],
  actions: [
    { id: 'print', label: 'Print', icon: 'print', run: () => print() },
    { id: 'send', label: 'Send to a world', run: () => undefined },
  ],
  placing: { label: 'Drag the portrait to the scene, or press', drag: () => undefined, run: () => undefined },
  keepDraft: (draft) => localStorage.setItem('draft', JSON.stringify(draft)),
  readDraft: () => (stored ? JSON.parse(stored) : null),
});
if (target) mount(Creator, { target, props: { host } });
