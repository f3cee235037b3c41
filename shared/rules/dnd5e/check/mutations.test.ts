import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import type { Choice, ChoiceKind, Recipe } from '../../../character.ts';
import { type AbilityMethod, Concept } from '../../../concept.ts';
import { random } from '../../../random.ts';
import { draft } from '../draft/draft.ts';
import { lookup } from '../lookup.ts';
import { check } from './check.ts';
import { BACKGROUNDS } from './options.ts';

const catalog = await loadSrd();

/** Which builds: `levels` are the lowest and the highest. Everything else is left to chance. */
interface Wanted {
  class?: string;
  species?: string;
  background?: string;
  levels?: readonly [number, number];
  method?: AbilityMethod;
  picks?: Readonly<Record<string, readonly string[]>>;
}

/** What kind of cheat, the code that must answer it, the builds that it is tried on, and the cheat itself. */
type Mutation = readonly [kind: string, code: string, of: Wanted, change: (recipe: Recipe) => Recipe];

function choiceOf(recipe: Recipe, slot: RegExp, kind: ChoiceKind | ''): Choice {
  const found = recipe.choices.find((choice) => slot.test(choice.slot) && (kind === '' || choice.kind === kind));
  if (!found) throw new Error(`this build has no ${kind} at ${slot.source}`);
  return found;
}

/** The first choice of this kind at this slot, as it should be in the changed recipe. */
function change(slot: RegExp, kind: ChoiceKind | '', now: (choice: Choice, recipe: Recipe) => Choice[]) {
  return (recipe: Recipe): Recipe => {
    const old = choiceOf(recipe, slot, kind);
    return { ...recipe, choices: recipe.choices.flatMap((choice) => (choice === old ? now(old, recipe) : [choice])) };
  };
}
const picks = (slot: RegExp, kind: ChoiceKind | '', now: (picks: string[], recipe: Recipe) => string[]) =>
  change(slot, kind, (choice, recipe) => [{ ...choice, picks: now(choice.picks, recipe) }]);
const set = (slot: RegExp, kind: ChoiceKind | '', ...now: string[]) => picks(slot, kind, () => now);
const add = (slot: RegExp, kind: ChoiceKind | '', ...more: string[]) => picks(slot, kind, (old) => [...old, ...more]);
const swap = (slot: RegExp, kind: ChoiceKind | '', pick: string) => picks(slot, kind, ([, ...rest]) => [pick, ...rest]);
const fewer = (slot: RegExp, kind: ChoiceKind | '') => picks(slot, kind, ([, ...rest]) => rest);
const again = (slot: RegExp, kind: ChoiceKind | '') =>
  picks(slot, kind, ([first = '', ...rest]) => [first, first, ...rest.slice(1)]);
const label = (slot: RegExp, wrong: Partial<Choice>) => change(slot, '', (choice) => [{ ...choice, ...wrong }]);
const with_ =
  (more: Partial<Recipe>) =>
  (recipe: Recipe): Recipe => ({ ...recipe, ...more });
const hitPoints =
  (place: number, entry: 'max' | 'avg' | number) =>
  (recipe: Recipe): Recipe => ({
    ...recipe,
    hitPoints: recipe.hitPoints.map((old, n) => (n === place ? entry : old)),
  });
/** One more choice, which nothing offers. */
const invent =
  (slot: string, kind: ChoiceKind, ...more: string[]) =>
  (recipe: Recipe): Recipe => ({
    ...recipe,
    choices: [...recipe.choices, { slot, kind, option: '', level: 1, picks: more, reason: { code: 'x', args: {} } }],
  });
const worn = (...items: string[]) => gear(/^equipment:armor$/, 'armor', items);
const held = (...items: string[]) => gear(/^equipment:weapons$/, 'weapon', items);
const bought = (...items: string[]) => gear(/^equipment:purchases$/, 'purchase', items);
/** Sets a slot of the equipment, present or not. */
function gear(slot: RegExp, kind: ChoiceKind, items: string[]) {
  return (recipe: Recipe): Recipe => {
    const name = slot.source.slice(1, -1);
    const rest = recipe.choices.filter((choice) => choice.slot !== name);
    const choice = { slot: name, kind, option: '', level: recipe.level, picks: items, reason: { code: 'x', args: {} } };
    return { ...recipe, choices: [...rest, choice] };
  };
}

/** A skill of the class that the character has neither by a pick nor by the background. */
function unskilled(recipe: Recipe): string {
  const background = choiceOf(recipe, /^background$/, '').picks[0]!.split(':')[1]!;
  const had = new Set([
    ...recipe.choices.flatMap((choice) => choice.picks),
    ...BACKGROUNDS[background]!.skills.map((key) => `skills:${key}`),
  ]);
  return Object.keys(catalog.lists.skills)
    .map((key) => `skills:${key}`)
    .find((key) => !had.has(key))!;
}

const CLASS_SKILLS = /^class:[^/>]+\/[^/>]+@1$/;
const FROM_4 = { levels: [4, 20] } as const;
const AT_20 = { levels: [20, 20] } as const;
const wizard = (low: number, high = 20): Wanted => ({ class: 'wizard', levels: [low, high] });
const of = (name: string, low = 1, high = 20, more: Wanted = {}): Wanted => ({
  class: name,
  levels: [low, high],
  ...more,
});
const STYLE = 'class:fighter/EmTANp6x6GfXFTmU@1';
const INVOCATIONS = 'class:warlock/xMtpuEuf5g6C8cqA';
const VERSATILE = 'species:human/KB8IQLwyuL6SOFnv@0';
const NO_PACT = {
  [`${INVOCATIONS}@1`]: ['feature:eldritch-mind'],
  [`${INVOCATIONS}@2`]: ['feature:devils-sight', 'feature:fiendish-vigor'],
  [`${INVOCATIONS}@5`]: ['feature:one-with-shadows', 'feature:gift-of-the-depths'],
};
const BLAST = {
  [`${INVOCATIONS}@1`]: ['feature:eldritch-mind'],
  [`${INVOCATIONS}@2`]: ['feature:agonizing-blast', 'feature:fiendish-vigor'],
};
const LESSON = { [`${INVOCATIONS}@2`]: ['feature:lessons-of-the-first-ones', 'feature:fiendish-vigor'] };
const TOME = { [`${INVOCATIONS}@1`]: ['feature:pact-of-the-tome'] };
const QUICK = ['str:8', 'dex:15', 'con:14', 'int:13', 'wis:12', 'cha:10'];
const WEAK = ['str:8', 'dex:10', 'con:12', 'int:15', 'wis:14', 'cha:13'];
const SECRETS = ['spell:guiding-bolt', 'spell:magic-missile', 'spell:shield', 'spell:sanctuary'];
const goldFor = (name: string): Wanted['picks'] => ({ [`equipment:${name}`]: ['gold'] });

// prettier-ignore
const MUTATIONS: readonly Mutation[] = [
  // The recipe itself
  ['other rules', 'rules-mismatch', {}, with_({ rules: '2014' })],
  ['another catalog', 'catalog-mismatch', {}, with_({ catalog: 'my-homebrew' })],
  ['uuids lost', 'uuid-missing', {}, with_({ uuids: {} })],
  ['the uuid of another document', 'uuid-wrong', {}, (r) => ({ ...r, uuids: Object.fromEntries(Object.keys(r.uuids).map((key) => [key, 'Compendium.x.y.Item.z'])) })],
  ['a uuid of nothing', 'uuid-of-nothing', {}, (r) => ({ ...r, uuids: { ...r.uuids, 'feat:lucky': 'Compendium.x.y.Item.z' } })],
  ['a choice not made', 'slot-missing', {}, change(CLASS_SKILLS, 'skill', () => [])],
  ['no ability scores', 'slot-missing', {}, change(/^abilities$/, '', () => [])],
  ['a choice made twice', 'slot-twice', {}, change(CLASS_SKILLS, 'skill', (choice) => [choice, choice])],
  ['a choice that nothing offers', 'slot-not-offered', {}, invent('class:fighter/nothing@1', 'skill', 'skills:arc')],
  ['a choice of the wrong kind', 'slot-mislabelled', {}, label(CLASS_SKILLS, { kind: 'wealth' })],
  ['a choice at the wrong level', 'slot-mislabelled', {}, label(CLASS_SKILLS, { level: 7 })],
  ['a choice of another option', 'slot-mislabelled', {}, label(CLASS_SKILLS, { option: 'class:jester' })],
  ['a choice of another advancement', 'slot-mislabelled', {}, label(CLASS_SKILLS, { advancement: 'x' })],
  ['more levels than choices', 'slot-missing', { levels: [3, 3] }, with_({ level: 4 })],
  ['fewer levels than choices', 'slot-not-offered', { levels: [4, 4] }, with_({ level: 3 })],
  ['an unknown class', 'unknown-option', {}, set(/^class$/, '', 'class:jester')],
  ['an unknown species', 'unknown-option', {}, set(/^species$/, '', 'species:__proto__')],
  ['a class for a background', 'unknown-option', {}, set(/^background$/, '', 'class:bard')],
  ['an unknown skill', 'unknown-option', {}, swap(CLASS_SKILLS, 'skill', 'skills:juggling')],
  ['an unknown spell', 'unknown-option', of('cleric'), swap(/prepared$/, '', 'spell:create-world')],
  ['two classes', 'too-many-picks', of('bard'), add(/^class$/, '', 'class:monk')],
  ['two species', 'too-many-picks', { species: 'dwarf' }, add(/^species$/, '', 'species:orc')],

  // Ability scores
  ['22 in Strength', 'standard-array', { method: 'standard' }, swap(/^abilities$/, '', 'str:22')],
  ['two fifteens in the standard array', 'standard-array', { method: 'standard' }, set(/^abilities$/, '', 'str:15', 'dex:15', 'con:13', 'int:12', 'wis:10', 'cha:8')],
  ['16 bought', 'point-buy-range', { method: 'pointBuy' }, set(/^abilities$/, '', 'str:16', 'dex:8', 'con:8', 'int:8', 'wis:8', 'cha:8')],
  ['7 bought', 'point-buy-range', { method: 'pointBuy' }, set(/^abilities$/, '', 'str:15', 'dex:15', 'con:15', 'int:7', 'wis:8', 'cha:8')],
  ['28 points spent', 'point-buy-points', { method: 'pointBuy' }, set(/^abilities$/, '', 'str:15', 'dex:15', 'con:15', 'int:9', 'wis:8', 'cha:8')],
  ['a score that was not rolled', 'rolled-score', { method: 'rolled' }, swap(/^abilities$/, '', 'str:2')],
  ['rolled without dice', 'dice-missing', { method: 'rolled' }, ({ dice: _, ...r }) => r],
  ['dice for the standard array', 'dice-unused', { method: 'standard' }, with_({ dice: { str: [6, 6, 6, 6] } })],
  ['one ability twice', 'ability-scores-unreadable', {}, picks(/^abilities$/, '', ([first, , ...rest]) => [first!, first!, ...rest])],
  ['a word for a score', 'ability-scores-unreadable', {}, swap(/^abilities$/, '', 'str:high')],

  // Increases
  ['three times +2', 'increase-sum', { background: 'soldier' }, set(/^background:/, 'increase', 'str:2', 'dex:2', 'con:2')],
  ['+1 only', 'increase-sum', { background: 'soldier' }, set(/^background:/, 'increase', 'str:1')],
  ['+3 to one', 'increase-too-large', { background: 'soldier' }, set(/^background:/, 'increase', 'str:3')],
  ['an increase that the background locks', 'increase-locked', { background: 'soldier' }, set(/^background:/, 'increase', 'int:2', 'str:1')],
  ['one ability in two picks', 'increase-twice', { background: 'sage' }, set(/^background:/, 'increase', 'int:1', 'int:2')],
  ['a feat from a background\'s increase', 'feat-not-offered', {}, set(/^background:/, 'increase', 'feat:alert')],
  ['five points at an improvement', 'increase-sum', FROM_4, set(/^class:/, 'improvement', 'str:2', 'con:2', 'cha:1')],
  ['a score above 20', 'score-above-maximum', AT_20, (r) => ({ ...r, choices: r.choices.map((c) => (c.kind === 'improvement' ? { ...c, picks: ['dex:2'] } : c.kind === 'abilities' ? { ...c, picks: QUICK } : c)) })],
  ['a feat and points', 'improvement-mixed', FROM_4, set(/^class:/, 'improvement', 'feat:alert', 'str:2')],
  ['two feats', 'improvement-mixed', FROM_4, set(/^class:/, 'improvement', 'feat:alert', 'feat:skilled')],
  ['a wish for an increase', 'increase-unreadable', FROM_4, set(/^class:/, 'improvement', 'spell:wish')],

  // Hit points
  ['the maximum at level 2', 'hit-points-maximum', { levels: [2, 20] }, hitPoints(1, 'max')],
  ['the average at level 1', 'hit-points-at-level-1', {}, hitPoints(0, 'avg')],
  ['7 on a d6', 'hit-points-beyond-die', wizard(2), hitPoints(1, 7)],
  ['11 on a d10', 'hit-points-beyond-die', of('fighter', 2), hitPoints(1, 11)],
  ['13 on a d12', 'hit-points-beyond-die', of('barbarian', 2), hitPoints(1, 13)],
  ['hit points for a level too many', 'hit-point-levels', {}, (r) => ({ ...r, hitPoints: [...r.hitPoints, 'avg'] })],

  // Origin
  ['a large human', 'size-not-offered', { species: 'human' }, set(/^species:/, 'size', 'lg')],
  ['arcana by keen senses', 'skill-not-offered', { species: 'elf-high' }, set(/^species:/, 'skill', 'skills:arc')],
  ['a general feat for a human', 'feat-not-offered', { species: 'human' }, set(/^species:/, 'feat', 'feat:grappler')],
  ['an epic boon for a human', 'feat-not-offered', { species: 'human' }, set(/^species:/, 'feat', 'feat:boon-of-fate')],
  ['a breath that dragons do not have', 'trait-not-offered', { species: 'dragonborn' }, set(/^species:/, 'trait', 'dr:force')],
  ['an ancestry of another species', 'feature-not-offered', { species: 'goliath' }, set(/^species:/, 'feature', 'feature:brave')],
  ['the same Origin feat from species and background', 'feat-twice', { species: 'human', background: 'criminal' }, set(/^species:/, 'feat', 'feat:alert')],
  ['Common chosen again', 'language-twice', {}, swap(/^background:/, 'language', 'languages:standard:common')],
  ['a language twice', 'pick-twice', {}, again(/^background:/, 'language')],
  ['a rare language from a background', 'language-not-offered', {}, swap(/^background:/, 'language', 'languages:exotic:abyssal')],
  ['a lute among the gaming sets', 'tool-not-offered', { background: 'soldier' }, set(/^background:/, 'tool', 'tool:music:lute')],
  ['the wizard list for an acolyte', 'magic-initiate-list', { background: 'acolyte' }, set(/^background:.*list@0$/, '', 'class:wizard')],
  ['a wizard cantrip on the cleric list', 'spell-not-on-list', { background: 'acolyte' }, swap(/^background:/, 'cantrip', 'spell:fire-bolt')],
  ['a second Magic Initiate of one list', 'magic-initiate-twice', { species: 'human', background: 'sage', picks: { [VERSATILE]: ['feat:magic-initiate'] } }, set(/^species:.*list@0$/, '', 'class:wizard')],
  ['Strength for spells', 'spell-ability-not-offered', { background: 'sage' }, set(/^background:.*ability$/, '', 'str')],
  ['two abilities for the spells of one lineage', 'spell-ability-differs', { species: 'elf-drow', levels: [3, 20] }, (r) => otherAbility(r)],

  // Proficiencies
  ['an extra skill', 'too-many-picks', {}, picks(CLASS_SKILLS, 'skill', (old, r) => [...old, unskilled(r)])],
  ['a skill too few', 'too-few-picks', {}, fewer(CLASS_SKILLS, 'skill')],
  ['a skill of another class', 'skill-not-offered', of('fighter'), swap(CLASS_SKILLS, 'skill', 'skills:arc')],
  ['a skill twice', 'pick-twice', of('rogue'), again(CLASS_SKILLS, 'skill')],
  ['a skill that the background gives', 'skill-twice', of('fighter', 1, 20, { background: 'soldier' }), swap(CLASS_SKILLS, 'skill', 'skills:ath')],
  ['a weapon among the skills', 'skill-not-offered', {}, swap(CLASS_SKILLS, 'skill', 'weapon:mar')],
  ['a smith among the instruments', 'tool-not-offered', of('bard'), swap(/^class:/, 'tool', 'tool:art:smith')],
  ['expertise without proficiency', 'expertise-without-proficiency', of('rogue'), picks(/^class:/, 'expertise', ([, ...rest], r) => [unskilled(r), ...rest])],
  ['expertise twice', 'expertise-twice', of('rogue', 6), (r) => set(/^class:.*@6$/, 'expertise', ...choiceOf(r, /^class:.*@1$/, 'expertise').picks)(r)],
  ['a third expertise at level 1', 'expertise-count', of('rogue'), (r) => add(/@1$/, 'expertise', choiceOf(r, CLASS_SKILLS, 'skill').picks[0]!, choiceOf(r, CLASS_SKILLS, 'skill').picks[1]!, choiceOf(r, CLASS_SKILLS, 'skill').picks[2]!)(r)],
  ['a scholar of stealth', 'expertise-not-offered', wizard(2), set(/^class:/, 'expertise', 'skills:ste')],
  ['the mastery of a greatsword for a rogue', 'mastery-without-proficiency', of('rogue'), swap(/^class:/, 'mastery', 'weapon:mar:greatsword')],
  ['the mastery of a longbow for a barbarian', 'mastery-not-melee', of('barbarian'), swap(/^class:/, 'mastery', 'weapon:mar:longbow')],
  ['a mastery of all martial weapons', 'mastery-not-offered', of('paladin'), swap(/^class:/, 'mastery', 'weapon:mar')],
  ['a mastery twice', 'mastery-twice', of('fighter', 4), (r) => set(/@4$/, 'mastery', choiceOf(r, /@1$/, 'mastery').picks[0]!)(r)],
  ['a mastery too many', 'mastery-count', of('paladin'), add(/^class:/, 'mastery', 'weapon:mar:lance')],
  ['a longsword among the simple weapons', 'unknown-option', of('ranger'), swap(/^class:/, 'mastery', 'weapon:sim:longsword')],

  // Class features and feats
  ['a second subclass', 'too-many-picks', of('cleric', 3), add(/^class:/, 'subclass', 'subclass:evoker')],
  ['a subclass of another class', 'subclass-of-another-class', of('cleric', 3), set(/^class:/, 'subclass', 'subclass:evoker')],
  ['a subclass at level 2', 'slot-not-offered', of('cleric', 2, 2), invent('class:cleric/xtHP27K3z3naIFTi@3', 'subclass', 'subclass:life')],
  ['both divine orders', 'order-count', of('cleric'), set(/^class:cleric.*@1$/, 'feature', 'feature:divine-order-protector', 'feature:divine-order-thaumaturge')],
  ['a divine order for a druid', 'feature-not-offered', of('druid'), set(/^class:druid.*@1$/, 'feature', 'feature:divine-order-protector')],
  ['a fighting style twice', 'feat-twice', of('fighter', 7), (r) => set(/^subclass:champion/, 'feat', choiceOf(r, new RegExp(`^${STYLE}$`), '').picks[0]!)(r)],
  ['a paladin\'s style for a fighter', 'fighting-style-of-another-class', of('fighter'), set(new RegExp(`^${STYLE}$`), '', 'feature:blessed-warrior')],
  ['two fighting styles at once', 'fighting-style-count', of('ranger', 2), add(/^class:.*@2$/, 'feat', 'feat:archery', 'feat:defense')],
  ['an epic boon at level 4', 'feat-level', FROM_4, set(/^class:.*@4$/, 'improvement', 'feat:boon-of-fate')],
  ['a boon without a level in the data at level 8', 'feat-level', { levels: [8, 20] }, set(/^class:.*@8$/, 'improvement', 'feat:boon-of-irresistible-offense')],
  ['a wrestler without strength', 'feat-ability-score', { ...wizard(4), background: 'sage' }, (r) => set(/^class:.*@4$/, 'improvement', 'feat:grappler')(set(/^abilities$/, '', ...WEAK)(r))],
  ['a fighting style for a wizard', 'feat-prerequisite', wizard(4), set(/^class:.*@4$/, 'improvement', 'feat:archery')],
  ['a feat twice', 'feat-twice', { levels: [8, 20] }, (r) => set(/^class:.*@8$/, 'improvement', 'feat:savage-attacker')(set(/^class:.*@4$/, 'improvement', 'feat:savage-attacker')(r))],
  ['a metamagic twice', 'feat-twice', of('sorcerer', 10), (r) => swap(/@10$/, 'feature', choiceOf(r, /^class:.*@2$/, 'feature').picks[0]!)(r)],
  ['a third metamagic at level 2', 'metamagic-count', of('sorcerer', 2, 9), add(/@2$/, 'feature', 'feature:careful-spell', 'feature:twinned-spell', 'feature:distant-spell')],
  ['an invocation among the metamagic', 'feature-not-offered', of('sorcerer', 2), swap(/@2$/, 'feature', 'feature:eldritch-mind')],
  ['an invocation above its level', 'invocation-level', of('warlock'), set(new RegExp(`^${INVOCATIONS}@1$`), '', 'feature:witch-sight')],
  ['an invocation without its pact', 'invocation-prerequisite', of('warlock', 5, 20, { picks: NO_PACT }), swap(new RegExp(`^${INVOCATIONS}@5$`), '', 'feature:thirsting-blade')],
  ['an invocation twice', 'invocation-twice', of('warlock', 2, 20, { picks: { [`${INVOCATIONS}@1`]: ['feature:eldritch-mind'] } }), swap(new RegExp(`^${INVOCATIONS}@2$`), '', 'feature:eldritch-mind')],
  ['more invocations than the table has', 'invocation-count', of('warlock', 1, 1), add(new RegExp(`^${INVOCATIONS}@1$`), '', 'feature:eldritch-mind', 'feature:armor-of-shadows')],
  ['a blast tied to a cantrip that is not known', 'invocation-cantrip', of('warlock', 2, 4, { picks: BLAST }), set(/agonizing-blast\/cantrip@2$/, '', 'spell:fire-bolt')],
  ['a blast tied to a cantrip without damage', 'invocation-cantrip', of('warlock', 2, 4, { picks: BLAST }), set(/agonizing-blast\/cantrip@2$/, '', 'spell:prestidigitation')],
  ['a lesson in wrestling', 'feat-not-offered', of('warlock', 2, 20, { picks: LESSON }), set(/lessons-of-the-first-ones\/feat@2$/, '', 'feat:grappler')],
  ['an arcanum of a lower level', 'spell-not-offered', of('warlock', 11), set(/mystic-arcanum.*@11$/, 'spell', 'spell:hex')],
  ['a level 9 spell as the arcanum of level 11', 'arcanum-level', of('warlock', 11), set(/mystic-arcanum.*@11$/, 'spell', 'spell:foresight')],
  ['a land that is none', 'land-not-offered', of('druid', 3), set(/^subclass:land\/land@3$/, '', 'land:lunar')],

  // Spells
  ['a cantrip above the count', 'too-many-picks', wizard(1), add(/cantrips$/, 'cantrip', 'spell:light', 'spell:mage-hand')],
  ['too many prepared spells', 'too-many-picks', of('cleric'), add(/prepared$/, '', 'spell:bane', 'spell:command')],
  ['too few prepared spells', 'too-few-picks', of('druid'), fewer(/prepared$/, '')],
  ['too few spells prepared from the book', 'too-few-picks', wizard(1), fewer(/prepared$/, '')],
  ['too few spells in the book', 'too-few-picks', wizard(1), fewer(/spellbook$/, '')],
  ['a spell of another list', 'spell-not-on-list', of('cleric'), swap(/prepared$/, '', 'spell:magic-missile')],
  ['a cantrip of another list', 'spell-not-on-list', wizard(1), swap(/cantrips$/, '', 'spell:sacred-flame')],
  ['a spell without slots of its level', 'spell-level', of('sorcerer', 1, 4), swap(/prepared$/, '', 'spell:fireball')],
  ['a spell among the cantrips', 'spell-level', wizard(1), swap(/cantrips$/, '', 'spell:shield')],
  ['a cantrip among the prepared spells', 'spell-level', of('druid'), swap(/prepared$/, '', 'spell:druidcraft')],
  ['a spell twice', 'pick-twice', of('bard'), again(/prepared$/, '')],
  ['a spell that the subclass gives', 'spell-twice', of('cleric', 3), swap(/prepared$/, '', 'spell:bless')],
  ['a cantrip that Magic Initiate gave', 'spell-twice', { ...wizard(1), background: 'sage' }, (r) => swap(/^spells:wizard\/cantrips$/, '', choiceOf(r, /^background:sage/, 'cantrip').picks[0]!)(r)],
  ['a spell that is not in the book', 'spell-not-in-book', wizard(1), (r) => swap(/prepared$/, '', notInBook(r))(r)],
  ['nine levels of power in one night', 'spellbook-levels', wizard(17, 17), swapMany(/spellbook$/, ninthLevel)],
  ['a conjuration for the evoker', 'spell-not-offered', wizard(3), swap(/savant$/, '', 'spell:fog-cloud')],
  ['two mastered spells of one level', 'spell-level', wizard(18), picks(/mastery$/, '', (_, r) => mastered(r))],
  ['a signature of level 2', 'spell-level', wizard(20), (r) => swap(/signature$/, '', bookOf(r).find((key) => lookup(catalog).spellList('wizard', 2).includes(key))!)(r)],
  ['a discovery among the Warlock spells', 'spell-not-on-list', of('bard', 6), swap(/discoveries$/, '', 'spell:hex')],
  ['a page in the tome of level 2', 'spell-level', of('warlock', 1, 20, { picks: TOME }), swap(/tome-rituals$/, '', 'spell:silence')],
  ['a page in the tome that is no Ritual', 'spell-not-offered', of('warlock', 1, 20, { picks: TOME }), swap(/tome-rituals$/, '', 'spell:bless')],
  ['secrets before level 10', 'spell-not-on-list', of('bard', 1, 9), swap(/prepared$/, '', 'spell:guiding-bolt')],
  ['more secrets than were learned', 'magical-secrets-count', of('bard', 10, 10), swapMany(/prepared$/, () => SECRETS)],

  // Equipment
  ['the bundle of another class', 'equipment-not-offered', of('monk'), set(/^equipment:class$/, '', 'bT680hdYfCJkbk1M')],
  ['bundle and gold', 'too-many-picks', of('monk', 1, 20, { picks: { 'equipment:class': ['z3xcULs5Q70zNQ2D'] } }), add(/^equipment:class$/, '', 'gold')],
  ['an instrument that the monk did not learn', 'equipment-not-offered', of('monk', 1, 20, { picks: { 'equipment:class': ['z3xcULs5Q70zNQ2D'] } }), set(/^equipment:class\//, '', 'item:book')],
  ['gold from nowhere', 'slot-not-offered', { levels: [1, 4] }, invent('equipment:wealth', 'wealth', 'gp:5000')],
  ['more gold than the dice can give', 'wealth-not-possible', { levels: [5, 10] }, set(/^equipment:wealth$/, '', 'gp:775')],
  ['gold between two rolls', 'wealth-not-possible', { levels: [11, 16] }, set(/^equipment:wealth$/, '', 'gp:5300')],
  ['plate armour for pocket money', 'not-enough-gold', { levels: [1, 4] }, bought('item:plate-armor')],
  ['more torches than gold', 'not-enough-gold', { levels: [1, 4] }, bought('item:torch*99999')],
  ['a magic item', 'magic-item-bought', AT_20, bought('item:bag-of-holding')],
  ['an item without a price', 'item-without-price', {}, bought('item:unarmed-strike')],
  ['minus one torch', 'unknown-option', {}, bought('item:torch*-1')],
  ['one thing in two purchases', 'pick-twice', {}, bought('item:torch*1', 'item:torch*2')],
  ['armour that is not owned', 'armor-not-owned', of('fighter', 1, 4, { picks: goldFor('class') }), (r) => worn('item:plate-armor')(bought()(r))],
  ['plate on a wizard', 'armor-without-training', wizard(17), (r) => worn('item:plate-armor')(bought('item:plate-armor')(r))],
  ['a shield on a rogue', 'armor-without-training', of('rogue', 5), (r) => worn('item:shield')(bought('item:shield')(r))],
  ['two suits of armour', 'two-suits-of-armor', of('fighter', 5), (r) => worn('item:leather-armor', 'item:padded-armor')(bought('item:leather-armor', 'item:padded-armor')(r))],
  ['two shields', 'two-suits-of-armor', of('fighter', 5), (r) => worn('item:shield', 'item:shield')(bought('item:shield*2')(r))],
  ['a torch as armour', 'not-armor', {}, worn('item:torch')],
  ['three hands', 'too-many-hands', of('fighter', 5), (r) => held('item:greatsword', 'item:dagger')(bought('item:greatsword', 'item:dagger')(r))],
  ['a greatsword beside a shield', 'too-many-hands', of('fighter', 5), (r) => held('item:greatsword')(worn('item:shield')(bought('item:greatsword', 'item:shield')(r)))],
  ['a weapon that is not owned', 'weapon-not-owned', wizard(1, 4), (r) => held('item:musket')(bought()(r))],
  ['a rope as a weapon', 'not-a-weapon', {}, held('item:rope')],
];

const wizardSpells = (level: number): string[] => [...lookup(catalog).spellList('wizard', level)];
const bookOf = (recipe: Recipe): string[] => choiceOf(recipe, /spellbook$/, '').picks;

function ninthLevel(): string[] {
  return wizardSpells(9).slice(0, 4);
}

function notInBook(recipe: Recipe): string {
  const book = recipe.choices.filter(({ kind }) => kind === 'spellbook').flatMap((choice) => choice.picks);
  return wizardSpells(1).find((key) => !book.includes(key))!;
}

/** Two spells of level 1 from the book that take an action. */
function mastered(recipe: Recipe): string[] {
  const quick = catalog.spells.filter(({ level, activation }) => level === 1 && activation === 'action');
  return quick
    .map(({ key }) => key)
    .filter((key) => bookOf(recipe).includes(key))
    .slice(0, 2);
}

/** Puts several picks in the place of the first ones. */
function swapMany(slot: RegExp, now: () => string[]) {
  return picks(slot, '', (old) => [...now(), ...old.filter((pick) => !now().includes(pick))].slice(0, old.length));
}

function otherAbility(recipe: Recipe): Recipe {
  const [first, second] = recipe.choices.filter(({ slot }) => /^species:.*ability$/.test(slot));
  const other = first!.picks[0] === 'int' ? 'wis' : 'int';
  const choices = recipe.choices.map((choice) => (choice === second ? { ...choice, picks: [other] } : choice));
  return { ...recipe, choices };
}

const PROMPTS = [
  '',
  'a grizzled sailor who lost her faith',
  'a rich noble archer, proud and cold',
  'a pacifist healer who has sworn never to hold a weapon',
  'a storm-mad scholar of forbidden books',
  'a brute with two axes who loves to wrestle',
];

/** A draft of what was wanted; the rest is left to the seed. */
function legal(wanted: Wanted, seed: number): Recipe {
  const stream = random(seed, 'mutations');
  const [low, high] = wanted.levels ?? [1, 20];
  const named = {
    class: wanted.class ?? stream.pick(catalog.classes).identifier,
    species: wanted.species ?? stream.pick(catalog.species).identifier,
    background: wanted.background ?? stream.pick(catalog.backgrounds).identifier,
  };
  const concept = Concept.parse({
    prompt: stream.pick(PROMPTS),
    level: low + stream.below(high - low + 1),
    abilityMethod: wanted.method ?? stream.pick(['standard', 'pointBuy', 'rolled']),
    fixed: {
      ...Object.fromEntries(Object.entries(named).map(([kind, key]) => [kind, [`${kind}:${key}`]])),
      ...wanted.picks,
    },
  });
  return draft(concept, catalog, seed).recipe;
}

test.each(MUTATIONS)('%s is caught as %s', (_, code, wanted, mutate) => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffffff }), (seed) => {
      const recipe = legal(wanted, seed);
      expect(check(recipe, catalog)).toEqual([]);
      expect(check(mutate(recipe), catalog).map((violation) => violation.code)).toContain(code);
    }),
    { numRuns: 6 },
  );
});
