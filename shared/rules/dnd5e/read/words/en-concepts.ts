/** English words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const EN_CONCEPTS: Readonly<Record<string, string>> = {
  accident:
    'accident*, mishap, explod*, explosion*, blows up, sets fire to, sneez*, uncontroll*, cannot control, catches fire, catch fire, caught fire, by mistake',
  ahead:
    'ahead, sneaks ahead, goes first, scouts, scout, scouting, recon, reconnaissance, map, maps, point man, infiltrat*',
  animal:
    'bear, wolf, badger, hawk, owl, fox, cat, panther, stag form, beast, beasts, animal, animals, raven, crow, boar, lynx, otter, rat, spider, snake, eagle, wolves, bears, goose, geese, hare, horse, goat, goats, elk, tiger, squirrel, hedgehog, weasel, toad, frog, dog, bird, birds, critter*, bee, bees, spiders, snakes, serpent, serpents, badgers, foxes, owls, ravens, rats, cats, dogs, pigeons, pigeon, magpie*, moth, moths, beetle*',
  angry:
    'angry, anger, rage, rages, raging, fury, furious, temper, wrath, wrathful, losing it, tantrum, berserk, sees red, hot-headed, short fuse, red mist, bloodlust, seeing red',
  armor:
    'armor, armour, plate mail, full plate, chainmail, chain mail, breastplate, heavy armor, heavy armour, clad in steel, gauntlet*',
  army: 'army, armies, regiment, regiments, battalion, legion, platoon, garrison, front line, frontline, trenches, trench, barracks, the ranks, drill, orders, comrades, squad, brigade, troops, enlisted, marched, muster, conscript*, drafted, levy, militia, served under, served in, served with, mutiny, mutinied, his men, her men',
  arrow: 'arrow, arrows, bow, longbow, shortbow, quiver, archery, bowstring, shoots, never misses',
  axe: 'axe, axes, greataxe, battleaxe, hatchet, handaxe, great axe, waraxe',
  bare: 'bare, naked, empty, unarmed',
  barehanded:
    'bare-handed, barehanded, bare fists, bare knuckles, bare-knuckle*, unarmed, without a weapon, needs no weapon, martial arts, kung fu, punches, kicks, punch, kick, open palm, roundhouse, fights unarmed, karate, hands are weapons, only her hands, only his hands, just her hands, just his hands, hands are enough, nothing but her hands, nothing but his hands',
  bargain:
    'pact, pacts, borrowed power, borrowed magic, borrowed her power, borrowed his power, borrowed power from, lent her power, lent him power, bargain, bargains, bargained, bargaining, deal with, a deal, made a deal, dealt with, struck a deal, contract with, fine print, patron, otherworldly patron, debt to, owes a debt, owes her soul, owes his soul, in exchange, sold her soul, sold his soul, sold their soul, sold my soul, sold its soul, eldritch, entity, unspeakable, the price was, paid the price, promised to a, crossroads, made a wish, wish granted, granted a wish, the thing in the, voice in the, book that whispers, whispering book, power with a price, power at a price, favours owed, favors owed, owes a favor, owes a favour, owed favors, bound to, in service to something, her master below, his master below',
  beard: 'beard, beards, bearded, braided beard',
  beast:
    'wolf, wolves, bear, bears, beast, beasts, animal, animals, creature, creatures, hound, hounds, horse, horses, raven, fox, owl, badger, hawk, critter*, fur, familiar, pet, companion animal, menagerie',
  blade:
    'sword, swords, blade, blades, steel, longsword, greatsword, broadsword, claymore, sabre, saber, scimitar, two-handed sword, sword arm, swordplay, halberd, glaive, pike, polearm, shortsword, katana, falchion, bastard sword, cutlass',
  blood: 'blood, bloody, bleeding, bloodline, bloodstained, veins, bled, bleeds',
  book: 'book, books, library, libraries, scroll, scrolls, tome, tomes, page, pages, manuscript*, reading, ink, inkwell, diary, grimoire, parchment, index, footnote*, bookshelf, bookshelves, codex, archive, archives, spectacles, reading glasses, chalk, quill, quills, equations, bookmark, bookmarks, read it, well-read, well read, librarian s, footnotes, marginalia, dictionary, encyclopedia',
  born: 'born, birth, childhood, inborn, innate, inherited, ancestor*, ancestry, grandmother, grandfather, lineage, descend*, since she was a child, since he was a child, in the blood, in her blood, in his blood, in my blood, in their blood, runs in the family',
  break: 'broke, breaks, break, smash, smashes, smashed, punched, shatters, shattered, splinter*, kicked',
  body: 'cough, coughs, coughed, sneeze, sneezes, breath, tears, fingertips, hair, skin, veins, heartbeat, laugh, laughs, mouth, touch',
  bury: 'bury, buries, buried, burial, burials, grave, graves, graveyard, funeral, funerals, cemetery, coffin, coffins, tombs, in the ground, last rites, shroud, shrouds, crypt, wake of the dead',
  cabin:
    'cabin, hut, campfire, tent, wilderness, trail, trails, wilds, wild, backcountry, outdoors, off the map, off the grid, lean-to, tundra, taiga',
  change:
    'turn into, turns into, turned into, turning into, change into, changes into, changed into, becomes a, become a, transforms, transform, shape of a, shape of an, form of a, form of an, shapes, shifts into, shift into, shapeshift*, wild shape, wears the skin, prefers being a, spends her days as a, spends his days as a, as a wolf, as a bear, wakes up as, woke up as, skin of, used to be a wolf, morphs',
  charm:
    'charm, charms, charming, charmer, seduce, seduces, seductive, beguil*, flirt*, enchanting, smile, irresistible, handsome, heartbreaker, womanizer, silver tongue, silver-tongued, silvertongue, honeyed, glib, suave, smooth talker, smooth-talking, fast-talking, fast talker, fast-talker, charisma, charismatic',
  city: 'city, cities, street, streets, alley, alleys, rooftop, rooftops, gutter, gutters, slum, slums, docks, quarter, sewers, sewer, urban, backstreet*, town',
  control:
    'crowd control, battlefield control, controls the battlefield, control the battlefield, control the field, lock down, locks down, debuff*, disable enemies, slow enemies, controller, shape the battlefield, keep enemies away, walls and webs, shut down enemies, shuts down, keeps the enemy busy',
  craft:
    'forge, anvil, workshop, tools, craft, crafts, crafted, carves, carved, whittle*, hammered, builds, bellows, loom, chisel, apprenticed, guild, kiln, mends, repairs, made with her own hands, made with his own hands',
  crime:
    'crime, crimes, steal, steals, stole, stolen, stealing, theft, thieving, rob, robs, robbed, robbing, robbery, heist, heists, burgled, burglary, loot, looted, smuggling, smuggled, wanted poster, wanted posters, on a poster, on posters, gang, gangs, black market, contraband, swindled, swindles, swindle, con, cons, scam, scams, pilfer*, mugged, thieves, underworld, blackmail*, arson, bounty on her head, bounty on his head, price on her head, price on his head, price on their head, light-fingered, light fingered, sticky-fingered, sticky fingers, sticky fingered, five-finger discount, wanted in, wanted by, wanted for, on the run, the law is after, alibi, getaway, never caught, never been caught, not been caught, gets caught, without a trace, leaves no trace, fingerprints, stolen goods, hot goods, card cheat, pays her debts late, thief, exits, counts exits, borrowed without asking, finds things before, liberates, forgery, forgeries, relieves, relieving nobles of',
  damage:
    'damage, dps, damage dealer, hits hard, hit hard, hits hardest, hit hardest, hits really hard, hit really hard, hits things, hit things, smash things, smashes things, kills things, kill things, big numbers, biggest numbers, hurts people, heavy hitter, hard hitter, glass cannon, striker, big damage, deals damage, deal damage, does damage, do damage, one-shot, one-shots, nuker, burst damage, brute, bruiser, beats people up, muscle, hit stuff, hits stuff, whack, wallop, burn everything, blow things up, blow stuff up, blows things up, hitting things, hit like a truck, hits like a truck, slug it out, crush skulls, crushes skulls, front-line fighter, frontline fighter, melee, hits first, strikes first, finishes fights, ends fights, sharp end, kick down the door, kicks down doors, cut down enemies',
  dark: 'dark, darkness, gloom, black, midnight, night, nights, unlit, no light, lightless, void, abyss',
  dead: 'dead, ghost, ghosts, departed, spirits, corpse, corpses, drowned, the deceased, ancestors, haunted, grave, graves, bones, skeletons, skulls, skull',
  death:
    'death, dead, dying, dies, died, grave, graves, graveyard, funeral, buried, bury, corpse, corpses, coffin, killed, drowned, skull, murder, murdered, ashes, reaper, hanged',
  desert: 'desert, deserts, dune, dunes, sands, oasis, camel, sandstorm*',
  disguise:
    'disguise, disguises, disguised, mask, masks, masked, many faces, hundred faces, thousand faces, alias, aliases, fake name, false name, false names, false identity, impersonat*, double life, incognito, under cover, undercover, secret identity, a hundred names, never the same name, different face',
  dragon: 'dragon, dragons, dragonfire, draconic, wyrm, wyrms, drake, drakes, wyvern, hoard',
  dream:
    'dream, dreams, dreaming, nightmare, nightmares, sleepwalk*, vision, visions, sleepless, prophec*, omen, omens, foresee*, foresaw, premonition*',
  earth:
    'earth, stone, stones, clay, soil, rock, rocks, cave, caves, mud, boulder*, granite, sand, dirt, underground, cavern, caverns',
  ears: 'pointed ears, pointy ears, pointy-eared, point-eared, long ears, leaf-shaped ears',
  escape:
    'gallows, noose, prison, prisons, jail, jailed, dungeon cell, fugitive, escaped from, breaks out, broke out, wanted man, wanted woman, shackles, chain gang, convicted, imprisoned, locked up, behind bars, hangman, did time, served time, parole, debt to society, executioner, sentenced, hanged, the law, sheriff, watch is after',
  face: 'talks the talk, does the talking, do the talking, does all the talking, to do the talking, talks for us, talk for us, talk to people, talks to people, talks to nobles, talk to nobles, negotiat*, diplomac*, diplomatic, persuad*, persuasive, persuasion, haggl*, smooth, sweet talk*, sweet-talk*, gossip, gossips, rumors, rumours, hears everything, knows everybody, knows everyone, party face, the face, need a face, needs a face, lacks a face, want a face, face of the party, face for the party, bluff, bluffs, bluffing, talk our way, talked his way, talked her way, talks his way, talks her way, talk his way, talk her way, talked their way, talks their way, talk their way, talk my way, makes friends with everyone, speaks for the group, speak for us, good with people, spokesperson, mouthpiece, sells anything, sell anything, could sell, lies for us, could talk, can talk, talk anyone, talks anyone, talk anybody, win people over, convince, convinces',
  faith:
    'faith, god, gods, goddess, prayer, prayers, pray, prays, praying, prayed, temple, temples, church, chapel, shrine, altar, holy, sacred, divine, divinity, blessed, blessing, blessings, bless, blesses, hymn, hymns, congregation, congregations, parish, saint, saints, sermon*, scripture*, relic, relics, incense, heaven, heavens, miracle, miracles, cathedral, religion, religious, worship*, pious, devout, devoted to a god, vestment*, halo, believer, believers, deity, deities, mass, psalm*, rosary, ordained, seminary, preaches, preaching, the light, confession, confessions, baptis*, baptiz*, chosen by a god, her god, his god, their god, the gods, godless, holy relic, sacrament, candles for the dead',
  family:
    'family, wife, husband, children, child, son, sons, daughter, daughters, brother, brothers, sister, sisters, mother, father, parents, village, clan, loved ones, everyone she loved, everyone he loved',
  fey: 'fey, fae, fairy, fairies, faerie, feywild, sprite, sprites, archfey, moonlit, unseelie, seelie, dryad, toadstool ring, fairy ring',
  fiend:
    'demon, demons, devil, devils, fiend, fiends, fiendish, hell, hells, infernal, imp, demonic, diabolic*, abyssal, satan*, balor, underworld lord, archdevil',
  fire: 'fire, fires, flame, flames, burn, burns, burning, burned, burnt, ember, embers, ash, ashes, blaze, blazing, cinder, cinders, smoke, torch, inferno, scorch*, fireball, fireballs, lava, pyre, fiery, flaming, arson, kindle*, matches, explosion*, spark, sparks',
  fist: 'fist, fists, knuckles, palm, palms, kick, kicks, punch, punches, hands',
  fists: 'fist, fists, knuckles, uppercut, bare-fisted',
  flee: 'fled, flee, flees, fleeing, ran away, runs away, ran from, running from, run from, escaped, escape, deserted, left the order, left the convent, left the temple, kicked out, expelled, thrown out, absconded, slipped away, walked out',
  forest:
    'forest, forests, wood, woods, woodland*, tree, trees, grove, groves, glade, oak, oaks, leaf, leaves, moss, bramble*, birch, pine, pines, thicket, willow, jungle, hedge, hedges, bark, treetop*',
  gold: 'gold, golden, coin, coins, money, treasure, treasures, rich, riches, jewel, jewels, gem, gems, silver, greed, greedy, wealthy, debt, debts, profit, payday, pay, paid, purse, fortune, expensive, loot, diamonds, jewellery, jewelry, necklace, heirloom*, ring, rings',
  grow: 'grow, grows, grown, growing, plant, plants, herb, herbs, mushroom, mushrooms, garden, gardens, orchard, orchards, seed, seeds, root, roots, blossom*, flower, flowers, moss, vine, vines, ferns, fern, compost, sapling*, thorns, harvest, acorn*, fungi, fungus, weeds, petals, ivy, trees, oak tree, hedgerow*, tends, nettles',
  hammer: 'hammer, warhammer, maul, war hammer, sledgehammer',
  hand: 'hand, hands, finger, fingers, fingertips, sticky',
  harm: 'hurt, hurts, harm, harms, threatens, touch, hits, kill, kills',
  healing:
    'heal, heals, healed, healing, wound, wounds, wounded, bandage, bandages, medicine, medicines, cure, cures, cured, stitch, stitches, salve, salves, balm, tends the sick, tend the sick, the sick, sickness, plague, fever, fevers, mend bones, remedy, remedies, restore*, poultice*, surgery, tonic, hospital, infirmary, patch, patches, first aid, patients',
  healneed:
    'keep us alive, keeps us alive, keep everyone alive, keeps everyone alive, keeps people alive, keep people alive, keeping people alive, keeps the party alive, keep the party alive, keeps the others alive, keep the others alive, keep the rest alive, keeps the rest alive, keep them alive, keeps them alive, keeping everyone alive, keeping us alive, patch us up, patches us up, patch people up, patches people up, patch everyone up, patches everyone up, patching people up, stitch us up, patch up, patches up, stitches people up, heal us, heals us, heal people, heals people, heal the party, heals the party, heal everyone, heals everyone, heals others, heal others, heals the others, bring us back, brings us back, bring people back, brings people back, brings back the fallen, raise the fallen, picks us up, healing, support caster, support character, heal bot, healbot, healing magic, needs healing, need healing, some healing, dedicated healer, fix us, stop us dying, stops us dying, stop us from dying, stops us from dying, nobody dies, no one dies, nobody else dies, not let us die, save our lives, saves our lives, save lives, saves lives, keep us breathing, keep us standing, keeps us standing, buff the party, keep the fighter alive, keep the tank alive, keep my friends alive, keeps her friends alive, keeps his friends alive',
  holy: 'holy, divine, religious, godly, sacred, churchy, priestly, religion, gods, preachy, pious',
  horns:
    'horn, horns, horned, tail, tailed, red skin, red-skinned, hooves, forked tongue, brimstone, devilish, hellish, infernal heritage, infernal blood, devil in the family, demon in the family, devil blood, demon blood',
  huge: 'huge, giant, enormous, massive, towering, mountain of a, gigantic, eight feet tall, seven feet tall, seven-foot, eight-foot, hulking, colossal, gentle giant, built like a mountain, built like a barn, size of a house, size of a barn, too tall for, ducks under doorways, big as a',
  hunt: 'hunt, hunts, hunted, hunting, track, tracks, tracking, tracked, prey, stag, deer, snare, snares, trap line, trapline, quarry, stalk, stalks, stalked, game trail, trails, arrow, arrows, bow, trophy, trophies, elk, antler*, spoor, venison, big game',
  ice: 'ice, icy, snow, snows, snowy, frost, frosty, frozen, freezing, glacier, glaciers, winter, winters, cold, blizzard, blizzards, icicle*, tundra, north wind',
  illusion:
    'illusion, illusions, mirage*, phantom, phantoms, mirror, mirrors, smoke and mirrors, sleight, glamour, hallucination*, vanish*, disappear*, trick of the light',
  justice:
    'justice, righteous, righteousness, honor, honour, honorable, honourable, smite, smites, evildoers, punish, punishes, redemption, redeem, lawful, incorruptible, never lies, cannot lie, protect the innocent, protects the innocent, defend the weak, defends the weak, protects the weak, protect the weak, the right thing, code of honor, code of honour, chivalry, chivalrous, virtue, honesty, shining armor, shining armour',
  kill: 'killed, slain, slaughtered, murdered, massacred, butchered, burned, burnt, destroyed, wiped out, taken, lost, died, dead, gone, drowned, razed',
  kinhurt:
    'her family, his family, their family, my family, her village, his village, their village, my village, her wife, his wife, her husband, his husband, her clan, his clan, her brother, his brother, her sister, his sister, her father, his father, her mother, his mother, her son, his son, her daughter, his daughter, her children, his children, everyone she loved, everyone he loved, her people, his people, her whole village, his whole village, her home, his home, her tribe, his tribe, her crew, his crew, her master, his master',
  knife:
    'knife, knives, dagger, daggers, stiletto, garrote, throwing knives, shiv, poisoned, backstab, backstabs, back-stabb*, in the back, throat, throats',
  knowledge:
    'knowledge, lore, secret, secrets, study, studies, studied, studying, research, learn, learns, learned, learning, wisdom, curious, curiosity, theory, theories, ancient history, forbidden knowledge, truth, truths, question, questions, riddle, riddles, clever, smart, smartest, genius, scholarly, knows, memory, memories, experiment*, science, forgotten, chess',
  law: 'law, laws, lawful, justice, judge, order, oath, oaths, vow, rules, duty, honor, honour, court of law, trial, verdict, code, contract, contracts, tax, taxes',
  lie: 'lie, lies, lied, lying, liar, bluff, bluffs, deceiv*, deceit*, deception, forged, fake, fakes, faked, fraud, cheat, cheats, cheated, cheating, con, cons, conned, swindle, swindles, scam, scams, dishonest, miracle water, snake oil, double-cross*, pretend, pretends, pretending, fibs, bald-faced, counterfeit, sells fake, selling fake, selling false',
  light:
    'light, lights, dawn, sun, sunlight, sunrise, radiant, radiance, candle, candles, lantern, lanterns, lamp, lamps, lighthouse, shining, glow, glows, glowing, bright, daylight, beacon, morning',
  lightning: 'lightning, thunderbolt, lightning bolt, thunder',
  lock: 'lock, locks, trap, traps, locked, lockpick, lockpicks, lockpicking, vault, vaults, safe, safes, strongbox, keyhole, keyholes, skeleton key, window latch, second-story, second-storey, any door, window, windows, keys, keyring, latch, lockbox, second story, chimney, chimneys, false bottom, open doors, opens doors, open any door, opens any door',
  loss: 'lost, loss, losing, grief, grieving, grieves, mourn, mourns, mourning, mourned, bereaved, widow, widower, gone, regret, regrets, forgotten, alone, lonely, exile, exiled, orphaned, abandoned, drowned, buried, last of, last survivor, sole survivor, only survivor, the only one who, burned down, never came back, never come back, no longer, forsaken, left behind, ruined, heartbroken, tears, weeps, fallen, outlived',
  luck: 'luck, lucky, luckiest, unlucky, fortune favors, fortune favours, gamble, gambles, gambling, dice, cards, jinx*, coin toss, superstitious, rabbit foot',
  lute: 'lute, fiddle, violin, flute, harp, lyre, drum, drums, song, songs, ballad, ballads, sing, sings, sang, singing, sung, tune, tunes, concert, melody, guitar, bagpipes, pan flute, music, poem, poems, poetry, verse, verses, limerick*, stage, rhyme, rhymes, accordion, tavern songs, chord, chords, strings, saga, sagas, encore, audience, applause, choir, piper, epic poem, anthem, lullaby, lullabies, whistles, whistling, humming, hums',
  mace: 'mace, morningstar, censer, holy symbol, holy water, prayer book, rosary, scepter',
  machine:
    'machine, machines, clockwork, gear, gears, cog, cogs, gadget, gadgets, contraption*, invent, invents, invention, inventions, mechanical, steam, device, devices, spring-loaded, gizmo*, blueprint*, wrench, tinkers with, pocket watch, windup, wind-up',
  magic:
    'magic, magics, magical, spell, spells, sorcery, wizardry, witchcraft, arcane, spellcasting, casting, incantation*, caster, casts, enchantment*, cantrip*, hex, hexes, mana, mystic*, weave, spell slots',
  meditate:
    'meditat*, monastery, monasteries, discipline, disciplined, inner peace, enlightenment, ki, chi, serenity, martial, vow of silence, vow of poverty, balance, dojo, koan*, stillness, breathing exercises, tranquil*, walks on water, catches arrows, catch arrows, inner balance, asceti*, open palm, open hand, barefoot, sandals, shaved head, monastic, pressure points, thousand steps, never raises her voice, never raises his voice, bamboo, sweeps the steps, sweeping the steps, catches flies, walks on walls, runs up walls, fasting, breathes slowly',
  mind: 'mind, minds, thought, thoughts, telepath*, psychic, memory, memories, madness, mad, insane, sanity, meditat*, psionic*, voices, brain, brains',
  mine: 'mine, mines, mining, ore, pickaxe, coal, shaft, tunnel, tunnels, vein of ore, dig, digs, digging, mineshaft',
  monster:
    'monster, monsters, troll, trolls, undead, vampire, vampires, giant, giants, beasts, griffon, griffons, manticore*, hydra, ogres, ogre, werewol*, goblins, demons',
  mountain:
    'mountain, mountains, peak, peaks, cliff, cliffs, highland*, summit, alpine, crag, crags, avalanche, highlands, high pass, hills, ridge',
  music:
    'music, song, songs, sing, sings, sang, singing, sung, lute, fiddle, flute, harp, drum, drums, ballad, ballads, tune, tunes, melody, dance, dances, dancing, verse, verses, poem, poems, poetry, opera, lullaby, lullabies, violin, concert, choir, limerick*, whistles, hum, hums, choir, choirs, glass-shattering',
  nature:
    'nature, natural, plant, plants, herb, herbs, garden, orchard, flower, flowers, moss, season, seasons, root, roots, seed, seeds, weather, rain, mushroom, mushrooms, wilderness, wild, harvest, vine, vines, thorns, green, grass, fern, ferns, swamp, swamps, bog, bogs, marsh, leaves, balance of nature',
  noble:
    'noble, nobles, nobility, royal, royalty, palace, palaces, court, courts, castle, castles, crown, throne, manor, estate, heir, heiress, aristocra*, lord, lords, lady, ladies, high society, prince, princess, king, queen, duke, duchess, courtly, title, titles, silk, wealthy, banner, dynasty, ballroom',
  oath: 'oath, oaths, vow, vows, vowed, swore, sworn, swears, took the oath, pledge, pledged, sacred duty, holy order, order of knights, crusade, keeps her word, keeps his word, kept her word, kept his word, gave her word, gave his word, word is law, never breaks a promise, never broke a promise, promise, promised a dying, vigil, kneels, kneeling, knelt, sacred order, order of, sworn duty, gave her oath, gave his oath, never lies, broke his oath, broke her oath, broke their oath, broke an oath, broke his vow, broke her vow, broke a vow, broke his vows, broke her vows, broke his word, broke her word, breaks his oath, breaks her oath, breaks his vow, breaks her vow, broken oath, broken vow, oathbreaker, bound by honor, bound by honour',
  poison:
    'poison, poisons, poisoned, poisoner, venom, venomous, toxin*, toxic, arsenic, nightshade, hemlock, antidote, belladonna, potion, potions, spiked drinks',
  pocket:
    'pocket, pockets, purse, purses, other people s things, other people s money, other people s valuables, other people s belongings, pouch, pouches, wallet, wallets, your ring, your coin, your purse, valuables, cookie jar, to herself, to himself, to themselves, off other people s things, cash box, someone else s',
  potion:
    'potion, potions, elixir*, alchemy, alchemical, vial, vials, flask, flasks, beaker*, laboratory, lab, cauldron, reagent*, brews',
  protection:
    'protect, protects, protecting, protected, protection, guard, guards, guarding, guarded, shield, shields, defend, defends, defending, defender, keep safe, keeps safe, wall between, stands between, stand between, ward, wards, bulwark, bodyguard, shelter, watch over, watches over, guardian, keeps watch, take the hits, takes the hits, sentinel, save, saves',
  quick:
    'quick, fast, swift, nimble, agile, fleet, speedy, spry, sprightly, lithe, slippery, quick-footed, light-footed',
  read: 'read, reads, something, blood, fine print, fast, quickly, contract, contracts, anything, name in, paper',
  red: 'red, crimson, scarlet, somewhere red',
  regret:
    'regret, regrets, weary, tired of, broken, disillusioned, bitter, atone*, atoning, haunted by, guilt, guilty, remorse, ashamed, shame, retired, burned out, burnt out, jaded, world-weary, war-weary, scarred, last wish, sorrow, sorrowful, hollow, has not spoken, too many',
  revenge:
    'revenge, vengeance, avenge, avenges, avenging, vengeful, vendetta, grudge, retribution, get even, settle the score, payback, blood debt, make them pay, hunting the man, hunting the men, killed her, killed his, murdered her, murdered his, list of names',
  road: 'road, roads, highway, caravan, caravans, inn to inn, town to town, journey, wagon, cart, crossroads, milestone*, hitchhik*, village to village',
  school:
    'university, universities, academy, academies, college, school, schools, thesis, exam, exams, lecture, lectures, professor, degree, graduated, student, diploma, expelled from, dropped out, flunked, curriculum, dormitory, magic school, doctorate, dissertation, tutor',
  scales:
    'scales, scaled, scaly, breathes fire, breathe fire, breathes lightning, breathes frost, breathes acid, breath of fire, breath weapon, dragon-headed, snout, spits acid, spits fire, reptile, lizard-like, dragon-like',
  sea: 'sea, seas, ocean, oceans, ship, ships, boat, boats, sail, sails, sailing, harbor, harbour, tide, tides, tidal, wave, waves, shore, coast, coastal, beach, deck, mast, anchor, lighthouse, port, reef, island, islands, kraken, shipwreck*, shipwrecked, gull, gulls, fleet, whale, whales, salt water, keelhaul*, ashore, overboard, storm-tossed, below decks, crew, seasick, rigging, oar, oars, brine, capsized',
  see: 'see, sees, saw, goes, go, went, sight, vision, everything goes, somewhere',
  sell: 'sold, sell, sells, selling, traded, trades, gave, gave away, pawned, bartered, mortgaged, lost, owes, wagered, signed away, gambled away, promised',
  service: 'serve, serves, served, serving, mercy, gentle, god, goddess',
  shadow: 'shadow, shadows, shadowy, shade, dusk, twilight, darkness, gloom, silhouette*',
  shape:
    'shape, shapes, calls, call, calm, calms, change, changes, command, commands, bends, reads, feels, whistles, coaxes, moves, controls, speaks to',
  shield: 'shield, shields, tower shield, shield wall, bulwark, good shield, heavy shield, buckler',
  shout:
    'shout, shouts, shouting, shouted, bark, barks, barking, barked, gives, giving, gave, give, scream, screams, screaming, yell, yells, yelling, march, marches, marching, follow, followed, follows, obeyed, ignored, disobeyed, refused, still',
  sign: 'signed, signs, sign, signature, put her name, put his name, wrote her name, wrote his name, shook hands, shook on it, agreed, read the fine print, made a promise, said yes, accepted, answered',
  small:
    'small, tiny, little, short, pint-sized, pocket-sized, knee-high, waist-high, three feet tall, diminutive, three-foot, wee, miniature, half-sized, smallest, shortest, pint sized, itty bitty, no bigger than a child, size of a child, child-sized, half-pint, knee high to',
  someone:
    'something, someone, one, folk, person, creature, hero, adventurer, character, guy, woman, man, friend, fellow, race, species, kind',
  soul: 'soul, souls, shadow, shadows, name, firstborn, heart, eyes, reflection, voice, memories, years, future, last breath',
  speed:
    'fast, quick, swift, speed, speedy, nimble, agile, runs, running, run, race, races, outrun*, quickest, fastest, acrobat*, leap, leaps, reflexes, parkour, light-footed, dodges, blur, sprint*, fleet-footed',
  sparks: 'spark, sparks, lightning, embers, frost, flames, static, starlight, thunder',
  spellbook:
    'spellbook, spell book, spellbooks, spell-book, cantrip, cantrips, book of spells, fireball, fireballs, wand, wands, pointy hat, pointed hat, magic missile, arcane, formula, formulae, wizard tower, tower full of books, transmut*, teleport*, wizardry, staff and hat, levitat*, archmage, studies magic, studied magic, study of magic, student of magic, academic magic',
  spirit:
    'spirit, spirits, ghost, ghosts, ancestor, ancestors, soul, souls, seance*, haunt, haunts, haunted, haunting, totem, totems, wraith, phantom*, the other side, beyond the veil, afterlife',
  staff: 'staff, quarterstaff, walking stick, cane, wand, gnarled stick',
  stars:
    'star, stars, starlight, constellation*, comet*, moon, moons, moonlight, cosmos, cosmic, heavens, planet, planets, sky, skies, eclipse, astral, celestial, night sky, meteor*',
  stealth:
    'sneak, sneaks, sneaking, sneaky, stealth, stealthy, stealthily, hide, hides, hidden, hiding, unseen, silent, silently, unnoticed, invisible, tiptoe*, lurk*, prowl*, creep, creeps, skulk*, spy, spies, spying, nobody sees, no one sees, nobody notices, no one notices, nobody hears, no one hears, without a sound, vanishes, overlooked, rooftops, ambush, ambushes, never seen, blends in, in the shadows, from the shadows, behind you, quietly',
  sneakrole:
    'sneak ahead, sneaks ahead, scout ahead, scouts ahead, scouting ahead, opens locks, open locks, picks locks, pick locks, disarm traps, disarms traps, finds traps, find traps, check for traps, checks for traps, spot traps, spots traps, unseen, sneaks in, sneak in, sneaking in, gets in anywhere, slips in, infiltration, go ahead, goes ahead, eyes and ears, eyes of the party, deal with traps, deals with traps, get through doors, sneaky type, somebody sneaky, someone sneaky, something sneaky, sneaky one',
  storm:
    'storm, storms, stormy, thunder, thunderstorm*, lightning, tempest, hurricane, gale, gales, squall*, thunderous, thunderbolt, typhoon*, cyclone*',
  strange:
    'whisper, whispers, whispered, whispering, voice in, voices, voice, calls her, calls him, stairs, drowned, no reflection, doors that, not there, should not, shouldnt, never blinks, unblinking, eyes in, too many eyes, teeth, something answers, answers back, answers, listens, watching, watches, wakes, unnatural, tentacle*, tentacles, the deep, fathom*, sleeps beneath, from beyond, walls, mirror, mirrors, sleepwalks, between the stars, beyond the stars, hunger, unspoken, comes up, what comes',
  strength:
    'strong, strength, strongest, muscle, muscles, muscular, mighty, powerful, brawn, brawny, lift, lifts, carries, wrestle, wrestles, iron grip, burly, brute, bare hands, breaks, smash, smashes, hulking, sturdy, tough',
  struck:
    'struck, strike, strikes, hit, hits, inside, veins, fingertips, fingers, born, birth, in her blood, in his blood, blood, out, skin, hair, hands, daughter, son, child, survived, touched',
  talk: 'talk, talks, talked, talking, speak, speaks, spoke, speaking, listen, listens, listening, hear, hears, heard, whispers to, converses, chat, chats, chatting, befriend*, argues with, commune*, sing to, sings to, understands, consult*, advice from, questions, asks, answers, taught',
  tank: 'tank, tanks, tanking, meat shield, meatshield, front line, frontline, frontliner, front-liner, take hits, takes hits, take the hits, takes the hits, take a hit, takes a hit, take a beating, takes a beating, soak damage, soaks damage, soak up damage, absorb damage, stand in front, stands in front, stand in the front, in front of everyone, hold the line, holds the line, hold the door, holds the door, unkillable, hard to kill, impossible to kill, stay standing, wall of steel, hard as nails, protect the party, protects the party, protect the group, protect everyone, protects everyone, protect us, protects us, protect the others, protects the others, protect my friends, protects her friends, protects his friends, shield us, shields us, shield the others, defend us, defends us, hide behind, hides behind, defender, bulwark, stand between us, stands between us, between us and, between her friends and, between his friends and, guard us, high ac, lots of hit points, lots of hp, soaks up, keep enemies off, keeps enemies off, damage sponge, walking wall, tough as, takes the blow, take the blow, refuses to fall, refuses to die, cannot be moved, absorbs blows',
  tavern:
    'tavern, taverns, inn, inns, ale, beer, beers, wine, drink, drinks, drinking, drunk, drunken, pub, pubs, brandy, mead, hangover, hungover, whisky, whiskey, rum, bar fight, bar brawl, brew, brews, tankard*, feast, barrel',
  tale: 'tale, tales, story, stories, legend, legends, saga, sagas, poem, poems, epic, rhyme, rhymes, gossip, rumor, rumour, rumors, rumours, joke, jokes, insult, insults, speech, speeches, satire, wit, witty, banter, puns, pun, storytelling',
  time: 'time, clock, clocks, hour, hours, century, centuries, future, past, hourglass, yesterday, tomorrow, prophec*, eternity, eternal, calendar*, ages, aeon*, fate, destiny, deja vu',
  travel:
    'travel, travels, travelled, traveled, travelling, traveling, wander, wanders, wandering, wandered, journey, journeys, nomad*, roam, roams, roaming, voyage, voyages, expedition*, pilgrimage*, far away, distant, foreign, homesick, map, maps, explore, explores, exploring, horizon, wanderlust, drifting, drifts, far from home, never stays, new lands',
  trickery:
    'trick, tricks, trickster, tricky, prank, pranks, prankster, lie, lies, liar, lying, deceit*, deceiv*, cheat, cheats, cheating, con, cons, fool, fools, bluff, mischief, mischievous, disguise, disguises, mask, masks, sleight, cunning, scheme, schemes, scheming, sly, wily, swindle*, hoax, double-cross*, card tricks, practical joke*, bamboozl*',
  undead:
    'undead, zombie, zombies, skeleton, skeletons, vampire, vampires, ghoul, ghouls, lich, liches, corpse, corpses, bone, bones, wraith*, mummy, mummies, necromanc*, revenant*, raise the dead, raises the dead, raising the dead',
  under:
    'under, beneath, below, underneath, deep, bottom, drowned, old, ancient, cold, older than, hungry, sleeping, asleep, buried, beyond, dark, in the dark, outside, stars, lake, well, swamp, sea, ice, stairs, woods, cellar, mirror, mirrors',
  unknown:
    'something, thing, things, somebody, someone, whatever, what, nameless, unnamed, presence, being, whoever, voice, voices, it',
  raisedead:
    'raise the dead, raises the dead, raising the dead, reanimat*, animates corpses, animate the dead, animates the dead, skeleton army, army of skeletons, army of the dead, undead servants, undead minions, skeletal servants, zombies follow, corpses walk, wakes the dead',
  war: 'war, wars, wartime, battle, battles, siege, sieges, army, armies, soldier, soldiers, sword, swords, blade, blades, fight, fights, fighting, fought, battlefield, battlefields, weapon, weapons, enemy, enemies, conquest, invasion, trench, trenches, steel, veteran, veterans, general, combat, regiment, campaign, military, front line, skirmish*, orders, warband, shield, armor, armour, axe, spear, conquer*, border, frontier',
  water:
    'water, waters, river, rivers, lake, lakes, rain, rains, rainy, swim, swims, swimming, pond, spring, springs, flood, floods, drown, drowns, drowning, drowned, stream, streams, deep water, fish, fishes, fishing, marsh, swamp, well, fountain, waterfall*, underwater',
  weather:
    'weather, rain, rains, wind, winds, storm, storms, seasons, season, clouds, cloud, snow, sky, tide, tides, earth, river, rivers, thunder',
  wild: 'wild magic, wild surge, surges, chaotic, chaos magic, magic she never, magic he never, magic nobody, never learned, never studied, nobody taught, no one taught, taught itself, cannot control, cant control, barely control, barely controls, woke up with, just happens, burst out, bursts out, it comes out, leaks out, manifested, without training, raw magic, raw power, magic runs through, inner fire, untrained, powers she, powers he, powers they, gift she, gift he, when she is angry, when he is angry, when he gets angry, when she gets angry, when she sneezes, when he sneezes, strange powers, sparks fly, sparks from, glows when, hands catch fire, hands glow, things catch fire, things burn, things explode, eyes glow, glowing eyes, hair floats, power she never, power he never, power runs, raw talent, since the comet, natural talent for magic, things float, objects float, lights flicker, windows shatter when, the air crackles, crackles',
  wind: 'wind, winds, windy, breeze, gust, gusts, gale, gales, air, feather*, sky, skies, whirlwind*, kite, flying, wings, winged, flies',
  tusks: 'tusk, tusks, tusked, green skin, green-skinned, greenskin, underbite',
  orphaned:
    'orphan*, urchin*, foundling, never knew her parents, never knew his parents, grew up on the streets, grew up on the street, raised on the streets, street kid, no parents, workhouse, gutter, slum, slums',
  toneLight:
    'silly, funny, goofy, comic, comedic, comedy, whimsical, lighthearted, light-hearted, cheerful, cheery, jolly, cheesy, absurd, ridiculous, playful, joke character, slapstick, hilarious, wacky, zany, merry, bubbly, clumsy, quirky, adorable, cute, upbeat, happy-go-lucky, pun, puns, giggles, goofball, light tone, lightly, wholesome, cozy, cosy, sunny, jovial, bumbling, hapless, cheese, sarcastic, witty, cheeky, lovable, loveable, oblivious, hyperactive, melodramatic, vain, pompous, cowardly, lazy, chipper, perky, happy, optimist, giggly, mischievous, comic relief, joke, jokes, parody, whimsy, kooky, madcap, farce, jaunty, rollicking, lol, haha, sunshine, rainbows, laughs at everything, laughs too loudly, bouncy, fluffy, ditzy, dopey, snarky, tongue in cheek, not very good at, bad at, happiest, happily, happier, delighted, delightful, joyful, joyous, gleeful, gleefully',
  toneWry:
    'surprisingly, suspiciously, may in fact, might in fact, apologised, apologized, apologises, apologizes, by its first name, extremely nervous, terrible at, awful at, allegedly, technically, accidentally, optimistic, easily distracted, overly, too many cats, snacks, sandwich, sandwiches, cake, cakes, biscuits, hat, hiccups, by accident, questionable, somehow, who faints, allergic, pretends not to, definitely not, totally not, afraid of mice, afraid of chickens, scared of, afraid of spiders, afraid of the dark, extremely polite, very polite, insufferable, chatterbox, never shuts up, talks too much, terrible puns, pie, pies',
  toneDark:
    'grimdark, dark tone, bleak, brutal, gritty, ruthless, merciless, cruel, sadistic, vicious, nihilist*, despair*, hopeless, murderous, bloodthirsty, doomed, damned, cursed, grisly, no mercy, evil, wicked, villainous, sinister, malevolent, tortured, brooding, dark past, dark and, dark fantasy, pitiless, remorseless, vengeful, everyone she loved, everyone he loved, hatred, twisted, blood-soaked, morally grey, morally gray, betrayed, tormented, noir, hard-boiled, hardboiled, monstrous, unforgiving, murder, murdered, massacre, massacred, slaughter, cynical, cold-blooded, gore, gory, no hope, lost everything, killed everyone, bodies, blood on her hands, blood on his hands, mean, nasty, torture, slaver, slavers, hunted down',
  toneGrave:
    'grave tone, solemn, somber, sombre, tragic, tragedy, mournful, sorrowful, melanchol*, grim, stern, serious, weary, grieving, sad, sadness, heartbroken, broken, bereaved, world-weary, battle-weary, war-weary, stoic, haunted by, burdened, elegiac, wistful, penitent, remorseful, grizzled, lost her faith, lost his faith, lost their faith, lost faith, has not spoken, have not spoken, regrets everything, too many funerals, guilt-ridden, tired of, bereft, grief, mourning, penance, lonely, resigned, dour, funereal, elegy, severe, austere, reverent, dying, mourns, wake, solemnly, quietly sad, old wounds, carries the names, names of the dead, last of her, last of his, never forgave, forgive, unforgiven, widow, widower, outlived, buried three, buried his, buried her, stone-faced, weathered',
  toneEerie:
    'eerie, creepy, spooky, uncanny, unsettling, unnerving, gothic, horror, lovecraftian, eldritch, ghostly, haunting, weird, otherworldly, disturbing, ominous, nightmarish, haunted, macabre, never blinks, no shadow, no reflection, not quite human, something wrong, strange voices, macabre, wrong eyes, unearthly, what comes up, come up the stairs, whispers back, cold hands, should be dead, already dead, already died, was buried, woke in a grave, ghost story, strange, whispering, whispers, hollow-eyed, pale, fog, mist, seance, dolls, nobody remembers, forgotten by everyone, empty eyes, smiles too, too wide, wrong, unnaturally, faceless, moonless, crawling, scratching, never sleeps, speaks backwards, knows your name, knew my name, not breathing, does not breathe, ticking, hums, bells under, knocking',
  toneHeroic:
    'heroic, epic, legendary, noble hero, brave, valiant, gallant, fearless, bold, mighty hero, courageous, dauntless, larger than life, hero of, great hero, destined, chosen one, the chosen, savior, saviour, glorious, glory, high fantasy, swashbuckling, shining armor, shining armour, undaunted, hero, heroine, selfless, paragon, inspiring, valor, valour, triumph, mythic, never gives up, stands alone, for glory, chivalrous, daring, defender of the innocent, golden, radiant, noble-hearted, big damn hero, classic hero, beacon of hope',
  young:
    'young, youth, youthful, teenage, teenager, teen, adolescent, boy, girl, kid, child prodigy, juvenile, barely grown, fresh-faced, just turned, apprentice, youngest, sixteen, seventeen, eighteen, nineteen, coming of age, wet behind the ears, freckled, novice, rookie, runaway, lad, lass, prodigy, years young, fledgling',
  adult:
    'middle-aged, middle aged, grown, adult, in her thirties, in his thirties, in her forties, in his forties, in their thirties, in their forties, thirty-something, forty-something, thirty years old, forty years old, seasoned',
  old: 'old, older, elderly, aged, ancient, aging, ageing, grizzled, grey-haired, gray-haired, white-haired, gray hair, grey hair, white hair, silver-haired, grey beard, gray beard, white beard, greybeard, graybeard, elder, venerable, wizened, wrinkled, retired, veteran, grandmother, grandfather, grandma, grandpa, granny, grandad, crone, old man, old woman, senile, toothless, past his prime, past her prime, too old, bent with age, octogenarian, late in life, hundred years old, hundred year old, oldest, geriatric, senior, has-been, bad knee, bad knees, bad back, sixty, seventy, eighty, ninety',
  others:
    'other people s, someone else s, somebody else s, not hers, not his, strangers, does not belong to her, does not belong to him, not theirs, stranger s, anyone s',
  pacifist:
    'pacifist, pacifism, non-violent, nonviolent, refuses to fight, refuses to kill, refuses violence, wont fight, wont kill, will not fight, will not kill, never kills, does not kill, doesnt kill, never fights, abhors violence, hates violence, hates fighting, hates weapons, against violence, sworn off violence, swore off violence, no weapons, without weapons, no violence, without violence, never draws blood, never hurt anyone, never hurts anyone, refuses to hurt, refuses to harm, will not harm, never harms, does not fight, doesnt fight, will not carry a weapon, carries no weapon, wont carry a weapon, never carries a weapon, abhors killing, vowed never to kill, swore never to kill, vow of nonviolence, harms no living thing, never raised a hand, never raise a hand, never raises a weapon',
  mundane:
    'no magic, no magics, no magical, no spells, no spell, without magic, without any magic, without spells, hates magic, hates spells, hate magic, hates all magic, hates sorcery, hated magic, hates everything magical, distrusts magic, mistrusts magic, despises magic, loathes magic, detests magic, refuses magic, refuses to use magic, rejects magic, fears magic, afraid of magic, scared of magic, allergic to magic, does not trust magic, doesnt trust magic, never trusted magic, does not believe in magic, doesnt believe in magic, does not use magic, doesnt use magic, never uses magic, wont use magic, will not use magic, does not like magic, doesnt like magic, dont want magic, dont like magic, do not want magic, do not like magic, cant use magic, cannot use magic, cannot cast, cant cast, non-magical, nonmagical, non-magic, no spellcasting, no spellcaster, no spellcasters, not a spellcaster, not a caster, not magical, anti-magic, antimagic, mundane, magicless, nothing magical, nothing magic, sick of magic, tired of magic, no casters, no caster, anything but magic, no sorcery, no casting, does not cast, doesnt cast, non-caster, noncaster, not a magic user, trusts no magic, no wizardry, has no magic, no use for magic, magic free, magic-free, martial only, purely martial',
  scholar:
    'knows everything, knows things, know things, know-it-all, brains of the party, the brains, brains of the group, answers questions, knows the answer, lore master, lore expert, walking library, walking encyclopedia, identifies things, identify things, solve puzzles, solves puzzles, solving puzzles, puzzle solver, reads everything, has read every, has read everything, expert on, expert in, research, smart one, smartest person, someone smart, somebody smart, the clever one, figure things out, figures things out, knowledge skills',
  savage:
    'tribe, tribes, tribal, warpaint, war paint, bear pelt, wolf pelt, wolfskin, bearskin, furs, howls, howl, roars, roar, headbutt*, bites, tears doors, rips, brawl, brawls, brawling, too angry, bar brawl, bar fight, flips tables, throws furniture, throws tables, war cry, battle cry, bellows, berserker rage, untamed, northern wastes, glaciers',
  duel: 'duel, duels, dueling, duelling, fencing, footwork, parry, parries, riposte, riposte*, swordplay, second sword, swordsmanship, challenge anyone',
  slain:
    'has killed, killed three, killed two, killed a king, killed her king, killed his king, kills for, kills for money, killed for money, kill for coin, killed for coin, killed before, assassinate*, assassination, assassinations, contract on, body count, silent kill, kills quietly, never left a witness, poisoned a',
};
