import { mount } from 'svelte';
import Creator from '../../../module/creator/creator.svelte';
import { localHost } from '../local-host.ts';

/** The creator alone on a page, for looking at it: `npx vite tests/browser/preview --config vite.config.ts`, `?dark`. */
const target = document.getElementById('creator');
document.documentElement.className = location.search.includes('dark') ? 'theme-dark' : 'theme-light';
const stored = localStorage.getItem('draft');
const host = localHost({
  actions: [
    { id: 'print', label: 'Print', icon: 'print', run: () => print() },
    { id: 'send', label: 'Send to a world', run: () => undefined },
  ],
  keepDraft: (draft) => localStorage.setItem('draft', JSON.stringify(draft)),
  readDraft: () => (stored ? JSON.parse(stored) : null),
});
if (target) mount(Creator, { target, props: { host } });
