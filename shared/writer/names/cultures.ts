import type { Random } from '../../random.ts';
import type { Culture } from './culture.ts';
import { dwarf } from './dwarf.ts';
import { drow, elf } from './elf.ts';
import { highland, lowland, northern } from './human-north.ts';
import { desert, eastern, river, savanna, southern } from './human-south.ts';
import { gnome, halfling } from './small-folk.ts';
import { dragonborn, goliath, orc, tiefling } from './strong-folk.ts';

/** Every people with names of its own. */
export const CULTURES = [
  ...[dwarf, elf, drow, gnome, halfling, goliath, orc, dragonborn, tiefling],
  ...[lowland, northern, highland, southern, river, desert, savanna, eastern],
] as const satisfies readonly Culture[];

const HUMAN: readonly Culture[] = [lowland, lowland, northern, highland, southern, river, desert, savanna, eastern];
const BY_PEOPLE: Readonly<Record<string, readonly Culture[]>> = {
  dwarf: [dwarf],
  elf: [elf],
  drow: [drow],
  gnome: [gnome],
  halfling: [halfling],
  goliath: [goliath],
  orc: [orc],
  'half-orc': [orc, lowland, river, northern],
  'half-elf': [elf, lowland, southern, highland],
  dragonborn: [dragonborn],
  tiefling: [tiefling],
};
const BY_THEME: Readonly<Record<string, readonly Culture[]>> = {
  desert: [desert, savanna],
  ice: [northern],
  mountain: [highland, northern],
  sea: [southern, northern, lowland],
};

/** The culture of a people; humans and the unknown have several, for which themes speak before chance does. */
export function cultureOf(people: string, themes: ReadonlySet<string>, random: Random): Culture {
  const own = BY_PEOPLE[people];
  if (own) return random.pick(own);
  const themed = Object.keys(BY_THEME).find((theme) => themes.has(theme));
  return random.pick(themed === undefined ? HUMAN : BY_THEME[themed]!);
}

/** Any human culture: for strangers. */
export function anyHuman(random: Random): Culture {
  return random.pick(HUMAN);
}
