/**
 * English words for trades and stations in life; the columns are those of `callings.ts`. Backgrounds that only the
 * printed books have stand beside those of the SRD: a world that has them prefers them.
 */
export const TRADES: Readonly<Record<string, string>> = {
  'sailor, seaman, mariner, deckhand, deck hand, seafarer, sea dog, cabin boy, midshipman, able seaman / sailoress, cabin girl':
    'fighter.4 rogue.35 barbarian.2 ranger.2 | sailor soldier.5 criminal.3 | ath prc | navg | sea',
  'bosun, boatswain, first mate, quartermaster of a ship, coxswain, ship sergeant':
    'fighter.5 rogue.35 barbarian.25 ranger.2 | sailor.95 soldier.6 criminal.3 | ath itm | navg | sea',
  'captain, ship captain s mate': 'fighter.5 rogue.25 paladin.2 | soldier.65 sailor.55 | per itm | | war',
  'navigator, helmsman, steersman / helmswoman':
    'ranger.4 rogue.35 wizard.3 | sailor.95 sage.5 soldier.35 | sur prc | navg cartographer | sea stars',
  'sea captain, ship captain, captain of a ship, skipper, admiral':
    'fighter.5 rogue.4 bard.25 | sailor.95 soldier.6 criminal.3 | per itm | navg | sea',
  'shipwright, boatbuilder, boat builder':
    'fighter.4 ranger.2 | artisan.8 sailor.6 soldier.3 sage.2 | ath | carpenter | sea craft',
  'ferryman, boatman, boatwright, bargeman, gondolier, bargee / ferrywoman, boatwoman':
    'fighter.3 rogue.35 ranger.35 cleric.2 | sailor.8 criminal.35 soldier.3 | ath ins | navg | water road',
  'fisherman, fisher, angler, trawlerman, fishmonger, whaler, harpooner, oysterman, clam digger / fisherwoman, fishwife':
    'ranger.5 fighter.35 barbarian.25 druid.2 | sailor.8 soldier.3 criminal.2 | sur ath | navg | sea water',
  'lighthouse keeper, lighthousekeeper':
    'cleric.3 warlock.4 ranger.2 wizard.3 | sailor.5 hermit.6 sage.5 | prc | navg | sea light',
  'diver, pearl diver, salvager, wrecker, sponge diver':
    'rogue.4 monk.35 fighter.35 | sailor.7 criminal.4 | ath | navg | water sea',
  'dockworker, dock worker, docker, stevedore, longshoreman, porter':
    'fighter.45 barbarian.35 rogue.3 | sailor.5 criminal.45 soldier.35 | ath | | strength sea city',

  'guard, watchman, city guard, town guard, guardsman, city watch, night watchman, constable, gate guard, caravan guard, sentry, sentinel, night watch, gatekeeper / guardswoman, watchwoman':
    'fighter.65 paladin.35 ranger.2 | guard soldier.7 | prc itm | | protection law city role:defender.3',
  'sheriff, bailiff, lawman, law man, investigator, detective, inspector, gumshoe, sleuth eye investigator, lawkeeper, beadle, warden of the law':
    'rogue.5 fighter.35 paladin.35 bard.2 | guard.6 soldier.5 criminal.25 sage.3 | inv ins | | law city',
  'judge, magistrate, arbiter, lawyer, barrister, advocate, solicitor, notary, attorney, prosecutor, justice of the peace':
    'paladin.5 cleric.4 bard.4 wizard.25 | sage.65 noble.5 acolyte.2 | ins per his | calligrapher | law role:face.4',
  'executioner, hangman, headsman, torturer / hangwoman':
    'fighter.5 paladin.35 barbarian.3 rogue.25 cleric.2 | soldier.6 criminal.5 | itm | | death law dark tone:dark.3',
  'jailer, gaoler, jailor, prison guard, turnkey, prison warden':
    'fighter.6 paladin.3 rogue.2 | guard.8 soldier.65 criminal.3 | itm prc | | law dark',
  'tax collector, taxman, customs officer, debt collector, toll keeper, revenue officer, rent collector, repo man':
    'rogue.45 fighter.4 paladin.3 bard.25 | criminal.4 soldier.5 sage.35 merchant.4 | itm ins inv | | law gold',
  'firefighter, fireman, fire warden, fire brigade / firewoman':
    'fighter.5 paladin.4 cleric.2 | soldier.6 guard.4 | ath | | fire protection',
  'messenger, courier, post rider, postman, herald, mail carrier, letter carrier, runner, mailman, dispatch rider / postwoman':
    'monk.45 ranger.45 rogue.4 bard.2 | soldier.5 guide.5 wayfarer.4 criminal.25 | ath sur | | road speed travel',
  'sapper, engineer, siege engineer, combat engineer, artillerist, cannoneer, gunner, siegewright, miner soldier, demolitionist, bombardier':
    'fighter.55 wizard.45 rogue.25 | soldier.85 artisan.4 | inv ath | tinker smith | machine war fire',
  'quartermaster, armorer, armourer, camp follower, supply sergeant':
    'fighter.55 cleric.2 | soldier.85 artisan.4 | | smith | war craft',
  'army cook, camp cook': 'fighter.45 cleric.35 | soldier.85 | | cook | war tavern',
  'army surgeon, battlefield surgeon, barber surgeon, barber-surgeon, war surgeon':
    'cleric.6 druid.2 bard.25 paladin.3 | soldier.75 sage.35 | med | herb | healing war role:healer.7',
  'standard bearer, flag bearer, bannerman, standard-bearer, war drummer':
    'paladin.5 fighter.5 bard.35 | soldier.9 | prf ath | | war noble',

  'farmer, farmhand, ploughman, plowman, peasant, crofter, serf, tenant farmer, field hand, homesteader, hop grower, smallholder, yokel, farm boy, farmboy, villager / farm girl, farmgirl, milkmaid, dairymaid':
    'fighter.35 barbarian.25 ranger.25 druid.25 cleric.2 | farmer soldier.35 acolyte.25 | ani nat | carpenter | earth nature',
  'shepherd, goatherd, swineherd, cowherd, herder, herdsman, drover, cowboy, rancher, cattle drover, reindeer herder, cattleman / shepherdess, goose girl, goosegirl, cowgirl':
    'druid.5 ranger.5 cleric.25 monk.2 | farmer.7 guide.6 hermit.25 acolyte.3 | ani sur | | beast nature mountain',
  'stablehand, stable hand, stable boy, groom, ostler, stablemaster, horse trainer, horse breeder, coachman, coach driver, carter, teamster, wagon driver, waggoner, muleteer, caravan driver / stable girl':
    'ranger.4 fighter.35 druid.25 | farmer.6 soldier.4 merchant.4 | ani | | beast road',
  'gardener, orchardist, orchard keeper, horticulturist, florist, grower, vintner, winemaker, wine maker, rose gardener, fruit grower, flower seller':
    'druid.7 cleric.25 ranger.2 | farmer.7 hermit.4 sage.35 acolyte.35 | nat | herb | nature',
  'beekeeper, bee keeper, apiarist, bee-keeper':
    'druid.7 ranger.3 cleric.25 | farmer.7 hermit.5 sage.3 acolyte.35 | ani nat | herb | beast nature',
  'herbalist, apothecary, herb woman, herbwoman, mushroom picker, mushroom forager, forager, root digger, pharmacist, herb gatherer, chemist, botanist, druggist, poultice maker':
    'druid.7 cleric.4 ranger.4 wizard.2 | hermit.6 sage.55 acolyte.35 | nat med | herb | nature healing poison',
  'woodcutter, lumberjack, logger, feller, woodchopper, charcoal burner, axeman, lumber jack / axewoman, lumberjill':
    'barbarian.55 ranger.45 fighter.4 druid.2 | farmer.4 guide.5 soldier.4 | ath sur | carpenter | forest strength',
  'trapper, furrier, fur trapper, fur trader, rat catcher, ratcatcher, rat-catcher, vermin catcher, mole catcher, falconer, falconress, hawker of hawks, houndmaster, kennel master, dog handler, kennelmaster, austringer':
    'ranger.75 rogue.35 druid.3 | guide.6 farmer.4 soldier.35 criminal.4 | sur ani ste | leatherworker | hunt beast',
  'mountaineer, climber, mountain guide, alpinist, guide, sherpa, desert guide, caravan guide':
    'ranger.65 barbarian.3 monk.25 | guide.9 soldier.4 | ath sur | cartographer | mountain travel',
  'swamp dweller, bog iron digger, peat cutter, eel catcher, marsh guide':
    'ranger.45 druid.45 barbarian.2 | guide.6 hermit.3 criminal.3 | sur nat | herb | water nature',
  'zookeeper, veterinarian, animal healer, animal doctor, horse doctor, horse whisperer':
    'druid.7 ranger.5 cleric.3 | farmer.5 hermit.4 sage.35 | ani med | herb | beast healing',

  'smith, blacksmith, ironmonger, weaponsmith, bladesmith, swordsmith, metalworker, farrier, armorsmith, forge master, forgemaster, forger of blades, ironworker, hammersmith, axe-maker, bell founder, tinsmith, coppersmith / smith woman':
    'fighter.55 paladin.35 cleric.35 barbarian.25 | artisan soldier.45 | ath | smith | fire craft strength',
  'jeweler, jeweller, goldsmith, silversmith, gem cutter, gemcutter, watchmaker, clockmaker, locksmith, lapidary, engraver':
    'rogue.55 wizard.4 | artisan.95 merchant.3 criminal.45 sage.3 | slt inv | jeweler tinker thief.3 | craft gold machine',
  'tinker, tinkerer, inventor, gadgeteer, clockworker, artificer, mechanic, machinist, clockwork maker, tinker-smith, gear smith':
    'wizard.65 rogue.45 fighter.2 | artisan.85 sage.55 criminal.25 | arc inv | tinker | machine craft',
  'carpenter, joiner, wheelwright, cooper, woodworker, woodcarver, cabinetmaker, fletcher, bowyer, thatcher, roofer, barrel maker, coffin maker, wainwright, carver, luthier':
    'fighter.4 ranger.4 druid.25 rogue.2 | artisan.95 soldier.35 | ath | carpenter woodcarver | craft forest',
  'mason, stonemason, stonecutter, stone mason, bricklayer, architect, builder, sculptor, stonecarver, quarryman, stoneworker, tiler, master builder / sculptress':
    'fighter.4 wizard.3 paladin.3 cleric.25 barbarian.2 | artisan.95 soldier.35 sage.3 | ath his | mason | earth craft',
  'miner, coal miner, prospector, gold digger, pit worker, delver, tunneler, digger miner, ore digger':
    'fighter.45 barbarian.45 rogue.2 | artisan.5 soldier.45 criminal.25 | ath sur | mason | mine earth',
  'weaver, tailor, dressmaker, clothier, haberdasher, hatter, milliner, lacemaker, dyer, draper, embroiderer, spinner, rug maker, carpet weaver, knitter, sailmaker / seamstress, embroideress':
    'rogue.4 bard.4 wizard.3 sorcerer.25 | artisan.95 merchant.4 criminal.3 sage.3 | slt | weaver | craft',
  'cobbler, shoemaker, leatherworker, tanner, saddler, glover, cordwainer, bootmaker, leather worker':
    'rogue.4 ranger.35 fighter.3 | artisan.95 criminal.3 soldier.3 | | leatherworker cobbler | craft',
  'potter, ceramicist, glassblower, glass blower, glassmaker, tile maker, brickmaker, ropemaker, rope maker, basket weaver, candlemaker, candle maker, chandler, soapmaker, broom maker, papermaker':
    'wizard.35 cleric.35 monk.25 fighter.25 | artisan.95 sage.3 acolyte.3 | | potter glassblower | craft fire',
  'painter, artist, portrait painter, illustrator, tattooist, tattoo artist, icon painter, dollmaker, doll maker, mapmaker, map maker, cartographer, muralist, sign painter':
    'wizard.45 bard.45 rogue.3 ranger.25 | artisan.8 sage.6 entertainer.3 | his prf | painter cartographer | craft travel',
  'cook, chef, baker, butcher, pastry chef, confectioner, pie maker, miller, ship cook, cheesemaker, sausage maker, pie seller, pastry cook, cheesemonger, kitchen hand, scullion / cookmaid, kitchen maid, scullery maid':
    'fighter.35 cleric.4 rogue.35 barbarian.25 | artisan.8 soldier.35 criminal.2 farmer.3 | slt | cook | tavern craft',
  'brewer, brewster, distiller, alewife, mead maker, brewmaster, moonshiner, cellarer':
    'cleric.45 fighter.4 monk.35 barbarian.2 | artisan.9 acolyte.35 soldier.3 criminal.3 | per | brewer | tavern craft',
  'innkeeper, tavern keeper, tavernkeeper, barkeep, bartender, publican, barman, taverner, landlord of an inn, pub landlord, inn keeper, tavern owner, hostel keeper, barkeeper / barmaid, tavern maid, tavern wench, waitress, landlady, hostess, serving girl':
    'bard.6 rogue.5 fighter.3 | merchant.7 criminal.55 entertainer.3 soldier.25 | ins per | brewer | tavern role:face.7',
  'servant, butler, valet, footman of a house, steward, chamberlain, housekeeper, janitor, manservant, majordomo, attendant, chimney sweep, lamplighter, lamp lighter, lantern bearer, bathhouse attendant / maid, handmaiden, chambermaid, laundress, washerwoman, maidservant in waiting, charwoman':
    'rogue.55 bard.35 cleric.25 monk.2 | wayfarer.4 criminal.55 sage.25 acolyte.2 | ins ste | | city',
  'nanny, midwife, nursemaid, wet nurse, nurse, governess, hospitaller, hospitaler, caretaker, matron, nurse maid, sister of mercy':
    'cleric.75 druid.4 paladin.2 | acolyte.65 hermit.4 sage.3 | med ins | herb | healing protection role:healer.6',
  'doctor, physician, surgeon, chirurgeon, plague doctor, medicus, dentist, barber, tooth-puller, tooth puller, bonesetter, bone setter, physicker':
    'cleric.7 druid.3 wizard.35 bard.25 | sage.65 acolyte.35 hermit.3 | med | herb | healing knowledge role:healer.6',

  'merchant, trader, shopkeeper, peddler, pedlar, hawker, spice merchant, caravan master, grocer, shop owner, antique dealer, antiquarian, pawnbroker, vendor, street vendor, salesman, caravaneer, haggler, rag picker, wool merchant, tea merchant, trinket seller, arms dealer, auctioneer, cloth merchant, traveling salesman / saleswoman, market woman, fruit seller':
    'rogue.5 bard.55 wizard.2 | merchant criminal.45 sage.25 | per ins | | gold road role:face.5',
  'banker, moneylender, money lender, usurer, accountant, clerk, treasurer, bookkeeper, tax clerk, bureaucrat, secretary, auditor, actuary, registrar, civil servant':
    'rogue.45 wizard.5 bard.35 | merchant.6 scribe.7 sage.6 criminal.3 | inv his | calligrapher | gold law book',
  'noble, nobleman, aristocrat, prince, lord, duke, baron, earl, viscount, marquis, courtier, heir, king, emperor, lordling, highborn, blue-blooded, royalty, crown prince, archduke, dandy / noblewoman, princess, duchess, countess, baroness, marquise, queen, empress, heiress, debutante, infanta':
    'fighter.35 bard.4 paladin.35 sorcerer.3 wizard.25 | noble soldier.35 sage.4 | his per | chess | noble',
  'diplomat, ambassador, envoy, negotiator, emissary, politician, mediator, statesman, interpreter, translator, go-between, mayor, senator, councillor, councilor, burgomaster / stateswoman':
    'bard.7 paladin.3 rogue.35 warlock.2 | noble.6 sage.6 criminal.2 | per ins dec | | noble law role:face.8',
  'courtesan, escort, harlot, consort, mistress of a lord, gigolo, concubine / geisha':
    'bard.65 rogue.5 | entertainer.7 criminal.5 | per dec ins | | charm role:face.6',
  'adviser, advisor, vizier, court wizard, court mage, court magician, counselor, counsellor, royal wizard':
    'wizard.75 bard.35 sorcerer.25 | sage.75 noble.4 | his arc | | noble knowledge',

  'librarian, archivist, bookworm, book keeper of lore, bibliophile, bookseller, bookbinder, book binder, book dealer, antiquary, curator, keeper of books, museum curator':
    'wizard.7 bard.4 cleric.25 | sage.97 scribe.6 | his arc | calligrapher | book knowledge role:scholar.6',
  'scholar, academic, professor, researcher, historian, philosopher, lorekeeper, lore keeper, loremaster, lore master, savant, polymath, intellectual, antiquities expert, folklorist, linguist, mathematician, naturalist, natural philosopher, geologist, man of letters, scientist, theorist, know-it-all, bookish / woman of letters':
    'wizard.65 bard.35 cleric.3 | sage.97 | his arc inv | calligrapher | knowledge book role:scholar.7',
  'archaeologist, archeologist, antiquities hunter, anthropologist':
    'wizard.5 rogue.45 bard.35 ranger.25 | sage.9 | his inv | mason.3 | knowledge undead travel',
  'scribe, copyist, calligrapher, chronicler, court chronicler, scrivener, diarist, journalist, biographer, reporter, town crier, typesetter, printer':
    'wizard.6 bard.45 cleric.25 | scribe sage.9 | his inv | calligrapher | book knowledge',
  'teacher, tutor, schoolmaster, school teacher, schoolteacher, mentor, instructor / schoolmistress':
    'wizard.55 bard.45 cleric.35 monk.2 | sage.9 acolyte.3 | his ins | calligrapher | knowledge book role:scholar.5',
  'student, scholarship student, university student, student of magic, dropout, college dropout, graduate, undergraduate, schoolboy / schoolgirl':
    'wizard.65 bard.4 sorcerer.3 | sage.85 | arc his | | book knowledge age:young.5',
  "wizard's apprentice, apprentice wizard, wizard apprentice, apprentice mage, sorcerer's apprentice, mage's apprentice, apprentice of a wizard, apprentice to a wizard, wizard's pupil, wizard in training":
    'wizard.95 | sage.7 | arc | | book age:young.6',
  "knight's squire, squire to a knight, squire of a knight, knight's page":
    'fighter.7 paladin.6 | soldier.5 | ath | | war age:young.6',
  'astrologer, astronomer, star gazer, stargazer, star reader, star-reader':
    'wizard.6 druid.35 cleric.3 sorcerer.3 | sage.95 | arc nat | navg | stars knowledge',
  'alchemist, potion maker, potionmaker, potion seller, brewer of potions, perfumer, potion brewer':
    'wizard.75 druid.3 rogue.3 | sage.7 artisan.7 criminal.25 | arc nat | alchemist herb | poison craft knowledge',

  'gravedigger, grave digger, sexton, undertaker, mortician, embalmer, cemetery keeper, graveyard keeper, gravekeeper, grave keeper, mourner, professional mourner, crypt keeper, crematorium keeper, tomb keeper, corpse collector, pallbearer':
    'cleric.6 rogue.3 warlock.35 fighter.25 paladin.25 wizard.25 | acolyte.65 hermit.25 criminal.3 | rel med | mason | death earth',
  'bell ringer, bell-ringer, bellringer, verger, altar boy, altar server, monastery cook, temple servant, cloister gardener, choirboy, choir boy, reliquary keeper / altar girl, temple maiden, vestal, temple dancer':
    'cleric.75 monk.3 paladin.3 | acolyte.95 | rel | | faith',
  'beggar, vagrant, tramp, hobo, vagabond, homeless, drifter, panhandler, scavenger, mudlark, gong farmer, ragpicker, street sweeper, dung collector / beggar woman, bag lady':
    'rogue.6 monk.3 bard.3 druid.2 | wayfarer.95 criminal.6 | ins ste | | city road loss',
  'wanderer, traveler, traveller, nomad, wayfarer, globetrotter, vagabond knight, rover, circus traveller':
    'ranger.45 bard.35 rogue.3 monk.3 druid.25 | wayfarer.9 guide.5 criminal.2 sage.25 | sur | | travel road',
  'slave, escaped slave, galley slave, thrall, bondsman, indentured servant, former slave, freedman, freed slave':
    'fighter.4 barbarian.45 monk.35 rogue.35 | wayfarer.6 soldier.3 criminal.5 | ath sur | | loss strength',
  'orphan, foundling':
    'rogue.4 fighter.2 sorcerer.25 | wayfarer.7 criminal.5 acolyte.3 | ste sur | | loss city age:young.3',
  'revolutionary, rebel, insurgent, partisan, freedom fighter, guerrilla, resistance fighter, anarchist, freedom-fighter':
    'fighter.45 rogue.5 ranger.45 bard.25 | criminal.6 soldier.6 | ste per | | war revenge law',
  oathsman: 'paladin.4 cleric.2 | acolyte.3 soldier.3 | ins | | law',
  'adventurer, hero, explorer of ruins, dungeoneer / heroine': 'fighter.2 rogue.15 | soldier.15 | | | travel',
  'bouncer, doorman, pub bouncer, bare-knuckle bouncer':
    'barbarian.55 fighter.6 monk.35 | criminal.6 soldier.5 guard.5 | itm ath | | tavern strength role:defender.5',
  'janissary, eunuch, harem guard, palace guard':
    'fighter.7 paladin.35 monk.25 | soldier.9 | prc | | war noble protection',
  'chieftain, chief, tribal chief, clan chief, clan leader, warchief, war chief, jarl, khan':
    'barbarian.65 fighter.45 paladin.25 | soldier.65 noble.4 | itm per | | war strength',
  'drunkard, drunk, town drunk, drunken master, alcoholic':
    'monk.35 rogue.3 barbarian.35 fighter.3 bard.25 | criminal.5 soldier.35 | | brewer | tavern tone:light.25',
};
