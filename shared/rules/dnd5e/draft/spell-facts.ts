import type { Catalog, SpellEntry } from '../catalog.ts';
import { weights } from './weigh.ts';

export type SpellKind = 'damage' | 'control' | 'healing' | 'defence' | 'utility';

/** What a spell is for, worked out once per catalog. */
export interface SpellFacts {
  spell: SpellEntry;
  kind: SpellKind;
  themes: Readonly<Record<string, number>>;
  /** How much use it is at its level, about 0 to 3. */
  use: number;
  isConcentration: boolean;
  isRitual: boolean;
  /** Damage type and kind in one word: two of these side by side are one too many. */
  sort: string;
}

const cache = new WeakMap<Catalog, ReadonlyMap<string, SpellFacts>>();

/** Facts of every spell by key. */
export function spellFacts(catalog: Catalog): ReadonlyMap<string, SpellFacts> {
  let facts = cache.get(catalog);
  if (!facts) cache.set(catalog, (facts = new Map(catalog.spells.map((spell) => [spell.key, factsOf(spell)]))));
  return facts;
}

function factsOf(spell: SpellEntry): SpellFacts {
  const kind = kindOf(spell);
  return {
    spell,
    kind,
    themes: themesOf(spell),
    use: USE[spell.identifier] ?? 0.8,
    isConcentration: spell.properties.includes('concentration'),
    isRitual: spell.properties.includes('ritual'),
    sort:
      kind === 'damage' ? `damage/${spell.damage[0]?.types[0] ?? ''}` : `${kind}/${spell.school}/${spell.save ?? ''}`,
  };
}

const kindWords: Readonly<Record<SpellKind, string>> = {
  control:
    'fog-cloud darkness web silence wall-of-force wall-of-stone black-tentacles sleet-storm plant-growth spike-growth ' +
    'major-image silent-image minor-illusion polymorph true-polymorph slow maze forcecage reverse-gravity time-stop ' +
    'counterspell dispel-magic power-word-stun ray-of-enfeeblement faerie-fire gust-of-wind wind-wall resilient-sphere ' +
    'private-sanctum vicious-mockery command',
  defence:
    'mirror-image blur blink stoneskin barkskin greater-invisibility invisibility mage-armor shield bless heroism ' +
    'shield-of-faith haste fire-shield false-life resistance protection-from-energy globe-of-invulnerability foresight ' +
    'guidance feather-fall death-ward freedom-of-movement',
  healing:
    'goodberry spare-the-dying revivify lesser-restoration greater-restoration reincarnate resurrection true-resurrection',
  damage:
    'true-strike divine-favor hunters-mark hex spiritual-weapon animate-objects arcane-hand arcane-sword shillelagh magic-weapon giant-insect conjure-elemental conjure-fey summon-dragon',
  utility: 'meld-into-stone dimension-door forbiddance glyph-of-warding symbol dream geas contact-other-plane',
};
const kindByName = new Map(
  (Object.keys(kindWords) as SpellKind[]).flatMap((kind) =>
    kindWords[kind].split(' ').map((name) => [name, kind] as const),
  ),
);

function kindOf(spell: SpellEntry): SpellKind {
  const named = kindByName.get(spell.identifier);
  if (named) return named;
  if (spell.heals) return 'healing';
  if (spell.damage.some(({ types }) => !types.includes('healing'))) return 'damage';
  if (spell.save) return 'control';
  return spell.school === 'abj' ? 'defence' : 'utility';
}

const themeByDamage: Readonly<Record<string, string>> = {
  fire: 'fire',
  cold: 'ice',
  lightning: 'storm',
  thunder: 'storm',
  necrotic: 'death undead.6 dark.5',
  radiant: 'light faith.5',
  poison: 'poison',
  psychic: 'mind dream.4',
  acid: 'poison.5 earth.3',
};
const themeBySchool: Readonly<Record<string, string>> = {
  ill: 'illusion trickery.6 dream.4',
  enc: 'charm mind.5',
  nec: 'death.6 undead.5 spirit.4 dark.4',
  div: 'knowledge.7 stars.5',
  abj: 'protection.7',
  trs: '',
  con: '',
  evo: '',
};

/** Themes in the names of spells. */
const themeByName: readonly (readonly [RegExp, string])[] = [
  [/shadow|dark/, 'shadow dark.9'],
  [/invisib|pass-without|nondetection|silence|disguise|seeming|mislead/, 'stealth.9 shadow.7 trickery.6'],
  [/light|sun|day|radiant|moon|star/, 'light.9 stars.5'],
  [/fire|flame|burning|meteor|incendiary|scorching|hellish|heat/, 'fire'],
  [/hellish|fiend|hex|gate|magic-circle|planar|banish/, 'fiend.7 bargain.5'],
  [/hex|geas|bestow-curse|suggestion|contact-other/, 'bargain.8'],
  [/frost|ice|cold|snow|sleet|freez/, 'ice'],
  [/lightning|thunder|storm|shatter|weather|wind/, 'storm'],
  [/wind|fly|levitate|gaseous|feather|jump|gust|wall-of-force/, 'wind'],
  [/water|sea|tsunami|fog/, 'water sea.8'],
  [/earth|stone|meld|move-earth|earthquake|wall-of-stone/, 'earth mountain.7 mine.6'],
  [
    /animal|beast|insect|giant-insect|speak-with-animals|conjure-animals|polymorph|shapes|faithful-hound|familiar|steed|spider/,
    'beast nature.6',
  ],
  [/plant|tree|thorn|entangle|barkskin|goodberry|druid|vine|spike-growth|woodland|nature/, 'nature forest'],
  [/fey|faerie|dance|laughter|woodland|charm/, 'fey'],
  [/dead|undead|necro|death|finger-of|corpse|repose|spirit|grave|astral/, 'death undead.7 spirit.7'],
  [/blight|vampiric|harm|inflict|blood|wound/, 'blood.6 death.4'],
  [
    /heal|cure|restoration|aid|revivify|raise-dead|regenerate|resurrection|prayer|spare|purify|goodberry|resurrect/,
    'healing',
  ],
  [
    /bless|guiding|holy|divine|sacred|sanctuary|celestial|hallow|prayer|faith|commune|word-of-recall|thaumaturgy|smite/,
    'faith',
  ],
  [/zone-of-truth|command|hold|compulsion|banishment|geas|detect|imprison/, 'law.7'],
  [/shield|armor|ward|protect|resist|sphere|globe|guardian|aura|bond|stoneskin|circle|alarm/, 'protection'],
  [/dragon|orb|breath/, 'dragon fire.3'],
  [/dream|sleep|phantasm|weird|hypnotic|nightmare/, 'dream'],
  [/mind|thought|telepath|psychic|confusion|feeblemind|befuddle|modify-memory|dissonant/, 'mind'],
  [
    /identify|legend|comprehend|tongues|detect|scry|clairvoyance|arcane-eye|augury|divination|locate|true-seeing|speak-with/,
    'knowledge',
  ],
  [/time|haste|slow|foresight|contingency/, 'time'],
  [/haste|expeditious|longstrider|misty-step|jump|blink|speed/, 'speed'],
  [
    /teleport|travel|step|door|plane-shift|wind-walk|find-the-path|phantom-steed|tiny-hut|create-food|mansion|passwall/,
    'travel road.7',
  ],
  [
    /magic-mouth|animate-objects|fabricate|mending|unseen-servant|arcane-lock|arcane-hand|knock|clone|creation/,
    'machine craft.8',
  ],
  [/vicious|laughter|dance|enthrall|heroism|glibness|whispers|calm|irresistible/, 'music.9 tavern.4'],
  [/knock|rope-trick|mage-hand|disguise|charm-person|message|spider-climb/, 'crime.8 trickery.5'],
  [/hunter|ensnaring|pass-without|animal-messenger|find-traps|locate|darkvision|alarm/, 'hunt'],
  [/weapon|favor|smite|magic-missile|blade|spiritual-weapon|crusader|heroes/, 'war'],
  [/enlarge|enhance|strength|stoneskin|enfeeble/, 'strength'],
  [/poison|cloudkill|stinking|contagion|sickness/, 'poison'],
  [/calm|revivify|speak-with-dead|gentle-repose|sending/, 'loss.7'],
  [/rebuke|curse|revenge|hunters-mark|eyebite|finger/, 'revenge.8'],
  [/sunbeam|heat-metal|create-or-destroy-water|mirage|wall-of-fire|dust/, 'desert.8'],
];

function themesOf(spell: SpellEntry): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const note = (text: string, times = 1): void => {
    const all = weights(text);
    for (const theme in all) found[theme] = Math.max(found[theme] ?? 0, all[theme]! * times);
  };
  const types = new Set(spell.damage.flatMap((part) => part.types));
  for (const type of types) note(themeByDamage[type] ?? '', types.size > 2 ? 0.4 : 1);
  note(themeBySchool[spell.school] ?? '', 0.8);
  for (const [pattern, themes] of themeByName) if (pattern.test(spell.identifier)) note(themes);
  return found;
}

/** Use at the table by identifier, in tenths: our own judgement. What is missing is worth 0.8. */
// prettier-ignore
const USE = weights(`
eldritch-blast.45 fire-bolt.22 sacred-flame.20 guidance.20 minor-illusion.13 mage-hand.13 prestidigitation.11 light.9
vicious-mockery.22 produce-flame.18 shillelagh.7 starry-wisp.15 ray-of-frost.17 chill-touch.12 shocking-grasp.10
acid-splash.11 poison-spray.9 sorcerous-burst.21 true-strike.5 druidcraft.8 thaumaturgy.9 spare-the-dying.6 mending.5
message.8 dancing-lights.3 elementalism.6 resistance.5
shield.30 mage-armor.22 magic-missile.20 sleep.16 find-familiar.20 detect-magic.14 bless.25 healing-word.25 cure-wounds.21
guiding-bolt.20 faerie-fire.20 entangle.18 thunderwave.16 burning-hands.15 chromatic-orb.15 hex.30 hellish-rebuke.15
charm-person.12 disguise-self.12 hideous-laughter.18 dissonant-whispers.20 heroism.12 command.18 shield-of-faith.18
divine-favor.15 searing-smite.14 goodberry.18 ensnaring-strike.14 feather-fall.13 fog-cloud.10 grease.12 ice-knife.12
inflict-wounds.12 sanctuary.13 bane.12 comprehend-languages.10 identify.8 expeditious-retreat.8 false-life.8 longstrider.8
jump.2 silent-image.12 protection-from-evil-and-good.10 speak-with-animals.7 unseen-servant.8 tensers-floating-disk.2
alarm.8 animal-friendship.8 create-or-destroy-water.2 detect-evil-and-good.6 detect-poison-and-disease.1
purify-food-and-drink.1 illusory-script.-5 color-spray.4 ray-of-sickness.11
misty-step.30 web.22 hold-person.22 invisibility.22 mirror-image.20 scorching-ray.20 shatter.20 spiritual-weapon.25 aid.22
lesser-restoration.18 pass-without-trace.23 suggestion.22 moonbeam.22 spike-growth.20 flaming-sphere.16 heat-metal.20
silence.18 prayer-of-healing.15 blindness-deafness.17 blur.15 darkness.13 detect-thoughts.15 enhance-ability.16
enlarge-reduce.13 see-invisibility.14 levitate.12 knock.12 zone-of-truth.10 calm-emotions.10 warding-bond.12 magic-weapon.12
shining-smite.14 mind-spike.12 phantasmal-force.15 dragons-breath.13 flame-blade.10 alter-self.10 spider-climb.11
barkskin.10 darkvision.6 augury.10 locate-object.6 gust-of-wind.8 ray-of-enfeeblement.10 acid-arrow.10 arcane-lock.3
arcane-vigor.11 arcanists-magic-aura.-8 animal-messenger.3 continual-flame.3 enthrall.3 find-traps.-5 gentle-repose.2
locate-animals-or-plants.0 magic-mouth.-2 protection-from-poison.7 rope-trick.8
fireball.30 counterspell.28 fly.25 haste.23 hypnotic-pattern.28 lightning-bolt.22 spirit-guardians.30 revivify.28
mass-healing-word.22 dispel-magic.25 call-lightning.23 conjure-animals.25 slow.20 fear.20 sleet-storm.18 stinking-cloud.16
vampiric-touch.15 animate-dead.12 bestow-curse.14 beacon-of-hope.12 blink.15 clairvoyance.9 daylight.11 gaseous-form.10
glyph-of-warding.9 magic-circle.9 major-image.16 nondetection.5 phantom-steed.10 plant-growth.13 protection-from-energy.16
remove-curse.13 sending.13 speak-with-dead.12 speak-with-plants.5 tiny-hut.15 tongues.12 water-breathing.10 water-walk.8
wind-wall.10 meld-into-stone.3 create-food-and-water.6
banishment.23 dimension-door.23 polymorph.25 greater-invisibility.23 wall-of-fire.23 ice-storm.18 blight.18 confusion.17
death-ward.20 freedom-of-movement.18 guardian-of-faith.18 charm-monster.16 fire-shield.16 stoneskin.15 black-tentacles.18
aura-of-life.14 conjure-woodland-beings.22 conjure-minor-elementals.20 giant-insect.16 vitriolic-sphere.17
resilient-sphere.17 phantasmal-killer.16 arcane-eye.14 control-water.10 divination.10 dominate-beast.12 compulsion.12
locate-creature.9 stone-shape.9 hallucinatory-terrain.6 fabricate.7 faithful-hound.10 private-sanctum.6 secret-chest.-10
wall-of-force.25 cone-of-cold.22 hold-monster.23 telekinesis.20 animate-objects.20 greater-restoration.22
mass-cure-wounds.23 raise-dead.18 flame-strike.20 insect-plague.17 dominate-person.18 cloudkill.17 wall-of-stone.18
scrying.14 teleportation-circle.13 arcane-hand.20 conjure-elemental.20 summon-dragon.18 commune.12 commune-with-nature.9
legend-lore.10 geas.10 dream.12 mislead.14 modify-memory.14 passwall.12 seeming.11 telepathic-bond.13 tree-stride.12
contagion.12 creation.6 dispel-evil-and-good.13 contact-other-plane.10 antilife-shell.10 awaken.4 reincarnate.10 hallow.4
planar-binding.5
chain-lightning.22 disintegrate.23 heal.26 heroes-feast.18 mass-suggestion.20 sunbeam.20 globe-of-invulnerability.18
circle-of-death.18 true-seeing.16 eyebite.16 irresistible-dance.18 blade-barrier.18 conjure-fey.20 harm.18
freezing-sphere.17 flesh-to-stone.16 contingency.13 find-the-path.9 wall-of-ice.17 wall-of-thorns.17 wind-walk.13
word-of-recall.13 transport-via-plants.13 create-undead.11 move-earth.7 planar-ally.10 programmed-illusion.7
guards-and-wards.3 forbiddance.4 instant-summons.-5 magic-jar.7
teleport.22 plane-shift.19 finger-of-death.21 fire-storm.21 forcecage.18 regenerate.19 resurrection.20 reverse-gravity.19
prismatic-spray.19 delayed-blast-fireball.20 etherealness.16 divine-word.17 conjure-celestial.20 arcane-sword.14
mirage-arcane.10 project-image.11 magnificent-mansion.13 simulacrum.12 symbol.8 sequester.-10
power-word-stun.20 sunburst.21 dominate-monster.20 maze.20 earthquake.19 holy-aura.20 incendiary-cloud.19 befuddlement.18
glibness.16 mind-blank.17 antimagic-field.16 control-weather.15 tsunami.18 animal-shapes.15 demiplane.14 clone.9
antipathy-sympathy.9
wish.30 meteor-swarm.26 foresight.25 true-polymorph.22 mass-heal.26 power-word-kill.22 power-word-heal.22 shapechange.22
time-stop.22 gate.20 prismatic-wall.19 storm-of-vengeance.20 true-resurrection.19 weird.18 imprisonment.15
astral-projection.11
`);
