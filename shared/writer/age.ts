import type { Random } from '../random.ts';

/** Years at which a people is grown, begins to be old, and is at the end (SRD 5.2, Character Origins; 5.1, Races). */
interface Span {
  grown: number;
  old: number;
  end: number;
}

const HUMAN: Span = { grown: 17, old: 55, end: 85 };
const SPANS: Readonly<Record<string, Span>> = {
  dwarf: { grown: 50, old: 240, end: 345 },
  elf: { grown: 100, old: 480, end: 740 },
  gnome: { grown: 40, old: 290, end: 420 },
  goliath: { grown: 16, old: 54, end: 80 },
  halfling: { grown: 20, old: 95, end: 148 },
  orc: { grown: 15, old: 52, end: 78 },
  'half-orc': { grown: 15, old: 50, end: 74 },
  'half-elf': { grown: 20, old: 115, end: 178 },
  dragonborn: { grown: 15, old: 54, end: 79 },
  tiefling: { grown: 17, old: 62, end: 98 },
};

/** How far from growing up (0) to growing old (1) somebody of a tier is, at least and at most. */
const COURSE = [
  [0.03, 0.55],
  [0.06, 0.65],
  [0.14, 0.8],
  [0.3, 0.95],
  [0.45, 1.1],
] as const;

/** An age in years, with the years since growing up in a human measure, for what prose says has passed. */
export interface Age {
  years: number;
  band: 'young' | 'adult' | 'old';
  /** Years of grown life in which things can have happened, scaled to a human's for the long-lived. */
  lived: number;
}

function bandOf(years: number, { grown, old }: Span): Age['band'] {
  if (years >= old) return 'old';
  return years < grown + (old - grown) * 0.12 ? 'young' : 'adult';
}

/** An age that fits people, tier (0–4) and what the prompt says; `said` years win over everything. */
export function ageOf(
  people: string,
  tier: number,
  want: Age['band'] | undefined,
  said: number | undefined,
  random: Random,
): Age {
  const span = SPANS[people] ?? HUMAN;
  const { grown, old, end } = span;
  const draw = random.next();
  const [from, to] = COURSE[tier] ?? COURSE[0];
  const range = {
    young: [grown, grown + (old - grown) * 0.11],
    adult: [grown + (old - grown) * Math.max(from, 0.13), grown + (old - grown) * Math.min(to, 0.98)],
    old: [old, end],
    any: [grown + (old - grown) * from, grown + (old - grown) * to],
  }[want ?? 'any'] as [number, number];
  const years = said ?? Math.round(range[0] + draw * (range[1] - range[0]));
  const since = ((years - grown) / (old - grown)) * (HUMAN.old - HUMAN.grown);
  return { years, band: want ?? bandOf(years, span), lived: Math.max(2, Math.round(since)) };
}
