import { describe, expect, it } from 'vitest';
import { draw } from '../../../../tests/helpers/draw.ts';
import { loadSrd } from '../../../catalog/srd.ts';
import type { Build } from '../walk.ts';

const catalog = await loadSrd();

describe('choices that serve the character', () => {
  const worn = ({ equipped }: Build): string[] => equipped.map((key) => key.slice('item:'.length));
  const spellKeys = ({ spells }: Build): string[] => spells.map(({ key }) => key);
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

  it('gives a healer something to heal with', () => {
    for (const seed of seeds) {
      const { build } = draw({ seed, level: 3, words: { roles: ['healer'] } });
      const heals = build.spells.some(({ key }) => catalog.spells.find((spell) => spell.key === key)?.heals);
      expect(heals, `seed ${seed}`).toBe(true);
    }
  });
  it('gives a quick fighter a light blade, light feet and what goes with it', () => {
    for (const seed of seeds) {
      const { build } = draw({
        seed,
        words: { hints: { 'class:fighter': 1, dex: 0.6, speed: 0.8, 'item:rapier': 1 } },
      });
      expect(build.scores.dex).toBeGreaterThan(build.scores.str);
      expect(worn(build)).toContain('rapier');
      expect(build.masteries).toContain('rapier');
    }
  });
  it('gives the strong fighter mail and the two-handed weapon that was asked for', () => {
    for (const seed of seeds) {
      const { build, picked } = draw({
        seed,
        words: { hints: { 'class:fighter': 1, 'item:greataxe': 1, strength: 0.7 } },
      });
      expect(build.scores.str).toBeGreaterThan(build.scores.dex);
      expect(worn(build)).toContain('greataxe');
      expect(worn(build)).not.toContain('shield');
      expect(picked('equipment:armor').length).toBe(1);
    }
  });
  it('leaves a monk without armour and a wizard without either', () => {
    for (const owner of ['class:monk', 'class:wizard']) {
      const { build } = draw({ level: 11, fixed: { class: [owner] } });
      const armor = build.equipped.filter((key) => catalog.equipment.find((item) => item.key === key)?.armor);
      expect(armor, owner).toEqual([]);
    }
  });
  it('puts a paladin of the third tier into plate', () => {
    const { build } = draw({
      level: 11,
      fixed: { class: ['class:paladin'], background: ['background:soldier'] },
      words: { hints: { str: 1 } },
    });
    expect(worn(build)).toContain('plate-armor');
  });
  it('masters the weapon that is held', () => {
    for (const owner of ['barbarian', 'fighter', 'paladin', 'ranger', 'rogue']) {
      for (const seed of seeds) {
        const { build } = draw({ seed, level: 2, fixed: { class: [`class:${owner}`] } });
        const held = build.equipped.flatMap(
          (key) => catalog.equipment.find((item) => item.key === key && item.weapon)?.baseItem ?? [],
        );
        expect(build.masteries, `${owner} ${seed}`).toContain(held[0]);
      }
    }
  });
  it('puts no weapon but a staff into hands that refuse violence, and no spell that only harms', () => {
    const at = { start: 0, end: 1 };
    for (const seed of seeds) {
      const { build } = draw({ seed, level: 4, words: { hints: { healing: 0.7 }, pacifist: { value: true, at } } });
      const held = build.equipped.filter((key) => catalog.equipment.find((item) => item.key === key)?.weapon);
      expect(held.filter((key) => key !== 'item:quarterstaff' && !key.includes('staff'))).toEqual([]);
      const prepared = build.choices.find(({ slot }) => slot.endsWith('/prepared'))?.picks ?? [];
      const harming = prepared.filter((key) => catalog.spells.find((spell) => spell.key === key)?.attack);
      expect(harming).toEqual([]);
    }
  });
  it('keeps magic away from those who refuse it', () => {
    const at = { start: 0, end: 1 };
    for (const seed of seeds) {
      const { build } = draw({ seed, level: 6, words: { hints: { hunt: 0.7 }, noMagic: { value: true, at } } });
      expect(spellKeys(build), `seed ${seed}`).toEqual([]);
    }
  });
  it('fills a storm sorcerer with thunder and lightning', () => {
    const { build } = draw({ level: 7, words: { hints: { 'class:sorcerer': 1, storm: 1 } } });
    expect(spellKeys(build)).toEqual(
      expect.arrayContaining(['spell:lightning-bolt', 'spell:thunderwave', 'spell:shatter']),
    );
  });
  it('always takes spells of the highest level', () => {
    for (const owner of ['bard', 'cleric', 'druid', 'sorcerer', 'wizard']) {
      for (const level of [3, 5, 9, 17]) {
        const { build } = draw({ level, fixed: { class: [`class:${owner}`] } });
        const highest = Math.ceil(level / 2);
        const prepared = build.choices.find(({ slot }) => slot === `spells:${owner}/prepared`)!.picks;
        const levels = prepared.map((key) => catalog.spells.find((spell) => spell.key === key)!.level);
        expect(levels, `${owner} ${level}`).toContain(highest);
      }
    }
  });
  it('takes an epic boon at level 19', () => {
    for (const { key } of catalog.classes) {
      const { build } = draw({ level: 19, fixed: { class: [key] } });
      expect(
        build.owned.some(({ entry }) => entry.key.startsWith('feat:boon-of')),
        key,
      ).toBe(true);
    }
  });
  it("binds a warlock's invocations to cantrips that the warlock has", () => {
    const { build, recipe } = draw({ level: 5, fixed: { class: ['class:warlock'] }, words: { roles: ['striker'] } });
    const bound = recipe.choices.filter(({ slot }) => slot.includes('/cantrip@')).flatMap(({ picks }) => picks);
    expect(bound.every((key) => spellKeys(build).includes(key))).toBe(true);
  });
  it('masters what a fighter is handed or holds, and at most one weapon for later', () => {
    const handed = ['greatsword', 'flail', 'javelin', 'scimitar', 'shortsword', 'longbow'];
    for (const seed of seeds) {
      const { build } = draw({ seed, level: 10, fixed: { class: ['class:fighter'] } });
      expect(build.masteries.length).toBe(5);
      const later = build.masteries.filter((weapon) => ![...handed, ...worn(build)].includes(weapon));
      expect(later.length, `seed ${seed}: ${later.join(', ')}`).toBeLessThanOrEqual(1);
    }
  });
  it('learns no style of fighting that the weapons do not suit', () => {
    for (const seed of seeds) {
      const words = { hints: { 'class:fighter': 1, dex: 0.6, 'item:rapier': 1 } };
      const { build } = draw({ seed, level: 7, words });
      const styles = build.owned.flatMap(({ entry }) =>
        /fighting|archery|defense/.test(entry.key) ? [entry.key] : [],
      );
      expect(styles, `seed ${seed}`).not.toContain('feat:two-weapon-fighting');
      expect(styles, `seed ${seed}`).not.toContain('feat:great-weapon-fighting');
    }
  });
});
