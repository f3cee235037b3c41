/**
 * English words for species and what each stands for, strongest first: identifiers of the catalog with a weight after
 * the dot in tenths, none for 1. An identifier stands for all entries of its family (`elf` for every elf). Peoples
 * that the SRD lacks name themselves first, so that a world which has them gets them, then who is nearest.
 */
export const KINDREDS: Readonly<Record<string, string>> = {
  'human, humans, humankind, mankind': 'human',
  'elf, elves, elven, elvish, ~elfin, elfling, knife-ear, elfmaid, elven-kind': 'elf',
  'wood elf, woodelf, wood elven, forest elf, sylvan elf, wild elf, green elf, elf of the woods, elf from the woods, elf of the forest, elf from the forest':
    'elf-wood',
  'high elf, highelf, high elven, sun elf, moon elf, grey elf, gray elf, city elf': 'elf-high',
  'drow, dark elf, drow elf, dark elven, deep elf, night elf, underdark elf': 'elf-drow',
  'dwarf, dwarves, dwarfs, dwarven, dwarvish, dwarrow, dorf, dwarfess, dwarfmaiden': 'dwarf',
  'mountain dwarf, hill dwarf, shield dwarf, gold dwarf, stout dwarf': 'hill-dwarf mountain-dwarf dwarf',
  'duergar, gray dwarf, grey dwarf, deep dwarf': 'duergar dwarf.9',
  'halfling, hobbit, ~hobbitish, lightfoot, stoutheart, halfkin, little folk, small folk': 'halfling',
  'gnome, ~gnomish, gnomefolk': 'gnome',
  'forest gnome, wood gnome, woodland gnome': 'gnome-forest',
  'rock gnome, tinker gnome, mountain gnome': 'gnome-rock',
  'svirfneblin, deep gnome': 'deep-gnome gnome.9',
  'dragonborn, dragonkin, dragon born, dragonblood, draconian, dragonfolk, dragonman, dragonwoman': 'dragonborn',
  'goliath, mountain giantkin, giantkin, giant kin, half giant, half-giant': 'goliath',
  'stone giant, hill giant, cloud giant, storm giant, frost giant, fire giant': 'goliath.7',
  'orc, ork, ~orcish, orkish, orcs, full-blooded orc, grey orc, orog': 'orc half-orc.8',
  'half-orc, halforc, half orcish': 'half-orc orc.95',
  'half-elf, halfelf, half elven, half-elven, halfelven': 'half-elf elf.6 human.55',
  'tiefling, tief, ~devilkin, hellkin, hellspawn, devilborn, demonspawn, devil-blooded, demon-blooded, demonblood':
    'tiefling',
  'infernal tiefling, hellborn, devil-born, asmodeus tiefling': 'tiefling-infernal',
  'abyssal tiefling, demon-born, demonborn': 'tiefling-abyssal',
  'chthonic tiefling, netherborn, death-touched tiefling': 'tiefling-chthonic',
  'half-demon, half-devil, half demonic, cambion, fiendling': 'tiefling.8',
  'aasimar, angelborn, angel-blooded, half-angel, celestial-blooded, nephilim': 'aasimar human.3',
  'genasi, elemental-blooded': 'genasi human.3',
  'fire genasi': 'genasi-fire tiefling.3 human.3',
  'tabaxi, catfolk, cat folk, leonin, cat person': 'tabaxi leonin.6 elf.2',
  'kenku, crowfolk, ravenfolk': 'kenku halfling.2',
  'aarakocra, birdfolk, owlin': 'aarakocra elf.2',
  'firbolg, forest giant': 'firbolg goliath.5',
  'tortle, turtlefolk': 'tortle dragonborn.2',
  'warforged, automaton, golem, autognome, construct': 'warforged',
  'goblin, ~goblinoid, gobbo': 'goblin gnome.3 halfling.3',
  'hobgoblin, bugbear, gnoll': 'hobgoblin bugbear.8 orc.5',
  'kobold, lizardfolk, lizardman, lizardwoman, lizard folk, yuan-ti, snakefolk, saurian, reptilian':
    'lizardfolk kobold.9 dragonborn.4',
  'triton, merfolk, merman, mermaid, sea elf, sea-elf, water genasi': 'triton sea-elf.9 elf.4',
  'minotaur, centaur, ogre, troll, half-ogre, loxodon': 'minotaur goliath.5',
  'satyr, faun, pixie, fairy, sprite, harengon, rabbitfolk, brownie, leprechaun':
    'satyr fairy.9 harengon.8 gnome-forest.4',
  'githyanki, githzerai, gith': 'githyanki githzerai.9 elf.3',
  'changeling, doppelganger': 'changeling human.3',
  'shifter, werewolf, lycanthrope, beastfolk, wolfkin': 'shifter human.3',
  'dhampir, vampire, half-vampire, revenant, reborn, hexblood': 'dhampir human.3 tiefling-chthonic.3',
  'eladrin, shadar-kai, fey elf, fae elf, half-fey, half-fae': 'eladrin shadar-kai.9 elf.7',
};
