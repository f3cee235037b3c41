/**
 * English words for classes, subclasses and backgrounds, and for those who are nearly one. Columns between bars:
 * classes | backgrounds | skills | tools | themes and the rest (`sub:` subclass, `role:`, `tone:`, `age:`, `item:`).
 * Behind a dot is a weight in tenths; none means named outright for classes and backgrounds, a hint for the rest.
 */
export const CALLINGS: Readonly<Record<string, string>> = {
  'barbarian, barb': 'barbarian | | | | strength',
  bard: 'bard | | prf | | music',
  cleric: 'cleric | | rel | | faith',
  'druid / druidess': 'druid | | nat | | nature',
  'fighter, fighting man, fighting-man / fighting woman': 'fighter | | | | war',
  'monk / monkess': 'monk | | | | speed',
  'paladin, holy knight, holy warrior, pally': 'paladin | | | | faith law',
  'ranger / rangeress': 'ranger | | sur | | hunt',
  'rogue, rouge, rogueish, roguish': 'rogue | | ste | | crime',
  'sorcerer, sorceror, sorcerous, spellborn, sorc, sorcer / sorceress, sorcerress': 'sorcerer | | arc | | blood',
  'warlock, hexblade, pactbound, pact-bound, pactsworn, warlok / warlockess': 'warlock | | | | bargain',
  'wizard, wizzard, wiz / wizardess': 'wizard | | arc | | book',

  'berserker, berserk, berserkir / shieldmaiden berserker': 'barbarian.98 | | | | sub:berserker blood',
  'life cleric, cleric of life, life domain, priest of life / priestess of life': 'cleric.98 | | | | sub:life healing',
  'land druid, druid of the land, circle of the land': 'druid.98 | | | | sub:land nature',
  champion: 'fighter.7 paladin.3 | | ath | | sub:champion.8',
  'open hand, open palm, open-hand monk': 'monk.9 | | | | sub:hand',
  'oath of devotion, devotion paladin': 'paladin.98 | | | | sub:devotion',
  'lore bard, college of lore': 'bard.98 | | | | sub:lore knowledge',
  'hunter ranger, ranger hunter': 'ranger.98 | | | | sub:hunter',
  'thief, theif, theives / thieves': 'rogue.95 | criminal.5 | slt ste | thief | sub:thief.7 crime',
  'draconic sorcerer, draconic bloodline, draconic sorcery, dragon sorcerer, dragon-blooded sorcerer, draconic origin / draconic sorceress, dragon sorceress':
    'sorcerer.98 | | | | sub:draconic dragon',
  'fiend warlock, fiend patron, fiendlock, devil patron, demon patron, fiendish patron, infernal patron':
    'warlock.98 | | | | sub:fiend fiend',
  'evoker, evocation wizard, school of evocation': 'wizard.98 | | | | sub:evoker fire',

  acolyte: 'cleric.3 | acolyte | rel | | faith',
  criminal: 'rogue.4 | criminal | ste dec | thief | crime',
  sage: 'wizard.35 | sage | arc his | calligrapher | knowledge',
  'soldier, soldierly': 'fighter.5 | soldier | ath itm | | war',

  'priest, vicar, chaplain, clergyman, pastor, parson, hierophant, man of the cloth / priestess, clergywoman, woman of the cloth':
    'cleric.95 | acolyte.6 | rel | | faith',
  'high priest, bishop, archbishop, cardinal, prelate / high priestess, matriarch of the church':
    'cleric.95 | acolyte.6 | rel per | | faith age:old.3',
  'nun, abbess, prioress, holy sister': 'cleric.7 | acolyte.9 | rel | | faith gender:f',
  'friar, abbot, lay brother, deacon / deaconess, lay sister': 'cleric.75 | acolyte.8 | rel | | faith',
  'missionary, preacher, evangelist, prophet, street preacher / prophetess':
    'cleric.75 | acolyte.5 | rel per | | faith role:face.3',
  'oracle, seer, soothsayer, diviner, fortune teller, fortune-teller, palm reader / seeress, sibyl':
    'wizard.5 cleric.55 | sage.45 charlatan.4 | ins arc | | dream time',
  'exorcist, demon hunter, devil hunter': 'paladin.45 cleric.5 ranger.3 | acolyte.5 | rel | | faith fiend protection',
  pilgrim: 'cleric.4 paladin.25 | acolyte.6 wayfarer.5 | rel | | road faith',
  'cultist, occultist, heretic': 'warlock.7 cleric.3 | acolyte.3 | rel arc | | bargain dark',
  'hermit, anchorite, recluse / anchoress':
    'druid.5 cleric.3 ranger.2 | hermit acolyte.35 sage.3 | rel nat | herb | nature',
  'theologian, scripture scholar': 'cleric.6 | sage.6 acolyte.5 | rel his | | faith knowledge',
  'templar, crusader, temple knight, knight templar, oathsworn, holy avenger, zealot':
    'paladin.85 cleric.3 | acolyte.3 soldier.3 | rel | | faith war',
  'inquisitor, witchfinder, witch finder, witch hunter, witch-hunter':
    'paladin.5 cleric.45 ranger.3 | acolyte.5 | ins rel | | faith law hunt',
  'knight, cavalier, chevalier, knightly, lancer, dragoon':
    'fighter.6 paladin.55 | noble.5 soldier.4 | ath his | | noble war role:defender.3',
  'knight-errant, knight errant, hedge knight': 'fighter.55 paladin.6 | soldier.4 noble.3 | ath | | road law',
  'black knight, death knight, blackguard, antipaladin, anti-paladin, oathbreaker, fallen paladin':
    'paladin.85 fighter.3 | soldier.3 | itm | | dark tone:dark',
  squire: 'fighter.55 paladin.4 | soldier.45 | ath | | age:young.4 war',
  'warrior, fighting machine, man-at-arms, man at arms, swordsman, weapon master, weaponmaster, blademaster, swordmaster, sword fighter, combatant / warrioress, swordswoman, shieldmaiden, shield maiden, shield-maiden, valkyrie, amazon':
    'fighter.85 barbarian.3 | soldier.3 | ath | | war',
  'duelist, duellist, fencer, swashbuckler, fencing master, bladesman, musketeer':
    'fighter.6 rogue.45 bard.2 | criminal.25 soldier.3 noble.2 | acr | | speed item:rapier.6',
  'gladiator, pit fighter, prizefighter, prize fighter, arena fighter, pitfighter / gladiatrix':
    'fighter.65 barbarian.45 monk.25 | soldier.4 entertainer.3 criminal.25 | ath prf | | blood strength',
  'boxer, wrestler, brawler, bare-knuckle boxer, pugilist, bare-knuckle fighter, fistfighter':
    'monk.5 fighter.4 barbarian.4 | soldier.25 criminal.3 | ath | | strength',
  'samurai, ronin, kensei': 'fighter.75 monk.3 | soldier.5 noble.3 | ins | | war',
  'ninja, shinobi / kunoichi': 'rogue.65 monk.55 | criminal.4 | ste acr | | stealth shadow',
  'martial artist, kung fu master, karateka, ascetic, shaolin': 'monk.9 | acolyte.3 | acr | | mind',
  'archer, bowman, marksman, sharpshooter, crossbowman, sniper, longbowman / bowwoman, archeress, markswoman':
    'ranger.6 fighter.55 rogue.2 | soldier.4 | prc | | hunt item:longbow.5 role:striker.3',
  'mercenary, sellsword, soldier of fortune, hired sword, hired blade, freelance, merc, free lance, condottiere':
    'fighter.7 rogue.25 ranger.2 | soldier.7 criminal.2 | itm ath | | war gold',
  'veteran, war veteran, old soldier, campaigner, old campaigner, trooper, infantryman, footman, legionary, legionnaire, hoplite, grenadier, pikeman':
    'fighter.45 paladin.2 | soldier.9 | itm ath | | war',
  'sergeant, captain of the guard, guard captain, captain of guards, drill sergeant, commander, general, officer, lieutenant, corporal, marshal, warlord, commandant, strategist, tactician, colonel, warmaster':
    'fighter.65 paladin.45 | soldier.95 | itm his ins | chess | war law',
  deserter: 'fighter.45 rogue.35 ranger.3 | soldier.75 criminal.4 | ste sur | | war loss road',
  'bodyguard, shieldbearer, shield-bearer, royal guard, honor guard, honour guard, personal guard, protector, champion of the weak':
    'fighter.7 paladin.5 barbarian.25 | soldier.6 guard.8 | prc itm | | protection role:defender.8',
  'raider, marauder, reaver, viking, ravager, pillager, headhunter':
    'barbarian.65 fighter.4 | soldier.4 criminal.4 | ath itm | | sea war blood',
  'savage, tribesman, wildling, tribal warrior, northman, clan warrior / tribeswoman, wild woman':
    'barbarian.75 ranger.2 | soldier.2 guide.3 | ath sur | | beast strength',
  'cavalryman, horseman, rider, outrider, cataphract, horse archer, hussar / horsewoman, cavalrywoman':
    'fighter.5 ranger.35 paladin.3 | soldier.65 | ani | | war road beast',
  'scout, pathfinder, forward scout, trailblazer, explorer, frontiersman, woodsman, bushman, wilderness guide, tracker, stalker / frontierswoman, woodswoman':
    'ranger.75 rogue.35 | guide.8 soldier.4 | sur ste prc | cartographer | hunt travel forest role:scout.7',
  'hunter, big game hunter, deer hunter, wolf hunter, bear hunter / huntress':
    'ranger.75 fighter.2 | guide.5 soldier.2 | sur ste | | hunt forest sub:hunter.4',
  'beastmaster, beast master, animal tamer, beast tamer, wolf tamer, animal trainer':
    'ranger.6 druid.5 | guide.4 | ani | | beast',
  'monster hunter, monster slayer, dragon slayer, dragonslayer, dragon hunter, giant slayer, vampire hunter, undead hunter, ghoul hunter, slayer, witcher':
    'ranger.7 fighter.4 paladin.35 | soldier.4 | sur his | | hunt',
  poacher: 'ranger.65 rogue.4 | criminal.8 | ste sur | leatherworker | hunt forest crime',
  'warden, forest warden, keeper of the woods, forest guardian, guardian of the forest, forester, gamekeeper, woodward':
    'ranger.7 druid.45 | guide.7 soldier.3 | sur nat | | forest protection',

  'mage, magus, spellcaster, spell-caster, arcanist, magic user, magic-user, thaumaturge, archmage, spellweaver, spellslinger':
    'wizard.9 sorcerer.45 | sage.4 | arc | | knowledge',
  'magician, stage magician, conjurer, trickster mage':
    'wizard.75 bard.35 sorcerer.2 | sage.25 entertainer.4 | arc slt | | illusion',
  illusionist: 'wizard.85 bard.3 | sage.3 charlatan.3 | arc dec | disg | illusion role:controller.4',
  'necromancer, death mage, bone mage, corpse raiser / necromantress':
    'wizard.9 warlock.3 | sage.4 | arc med | | undead death dark',
  'enchanter, beguiler, charmer, hypnotist / enchantress':
    'wizard.6 sorcerer.45 bard.5 | sage.3 | arc per | | charm role:controller.5',
  'conjurer of beasts, summoner, demonologist, demon summoner': 'wizard.65 warlock.5 | sage.4 | arc | | fiend bargain',
  'abjurer, abjuration wizard': 'wizard.95 | sage.4 | arc | | protection',
  'transmuter, chronomancer, time mage, diviner wizard, geomancer, runesmith':
    'wizard.85 | sage.5 | arc his | | time knowledge',
  'war mage, battle mage, battlemage, war wizard, combat mage, blaster':
    'wizard.65 sorcerer.6 | soldier.6 | arc | | war fire sub:evoker.5 role:striker.5',
  'pyromancer, fire mage, fire wizard, firestarter, fire witch':
    'sorcerer.65 wizard.6 | | arc | | fire sub:evoker.5 sub:draconic.3',
  'cryomancer, ice mage, frost mage, ice wizard, ice witch': 'sorcerer.6 wizard.6 | | arc | | ice',
  'storm mage, storm caller, stormcaller, weather mage, tempest mage, aeromancer, electromancer':
    'sorcerer.6 druid.5 wizard.4 | | nat arc | | storm wind',
  'hydromancer, water mage, sea witch, tide caller': 'druid.45 sorcerer.5 warlock.35 | | nat | | water sea',
  'spellsword, bladesinger, eldritch knight, magic swordsman, battle sorcerer, arcane knight':
    'fighter.55 wizard.5 warlock.4 | soldier.3 sage.2 | arc | | war speed',
  'arcane trickster': 'rogue.9 wizard.2 | criminal.4 | slt arc | | trickery illusion',
  'witch, hedge witch, swamp witch, hag, crone witch, bog witch':
    'warlock.65 druid.5 wizard.4 sorcerer.3 | hermit.5 sage.3 | nat arc | herb | bargain nature gender:f.7',
  'hedge wizard, hedge mage, village wizard': 'wizard.9 | sage.5 hermit.3 | arc | herb | knowledge',
  'wild mage, wild magic': 'sorcerer.9 | | arc | | trickery',
  'shaman, spirit talker, spirit speaker, spirit walker, medicine man, witch doctor, witchdoctor, totem speaker / shamaness, medicine woman':
    'druid.8 cleric.5 barbarian.2 | hermit.5 acolyte.4 sage.3 | nat rel med | herb | spirit nature',
  'shapeshifter, shape changer, shapechanger, skinchanger, skin changer, skinwalker, wildshaper':
    'druid.85 | hermit.3 | nat ani | | beast nature',
  'warden of nature, nature priest, green priest, tree hugger, treehugger, earth priest':
    'druid.85 cleric.3 | hermit.4 acolyte.3 | nat | | nature forest',
  'field medic, combat medic, army medic, war medic, battlefield medic, army chaplain, war nurse, military doctor, stretcher bearer':
    'cleric.7 druid.3 bard.25 paladin.4 | soldier.8 acolyte.3 | med | herb | healing war role:healer',
  'healer, medic, white mage, wound tender, miracle worker':
    'cleric.7 druid.45 bard.3 paladin.4 | acolyte.45 hermit.3 | med | herb | healing role:healer',
  'psychic, psion, telepath, mind reader, mindbender': 'sorcerer.65 wizard.3 warlock.3 | | ins | | mind',

  'minstrel, troubadour, skald, balladeer, lutenist, lute player, wandering singer, travelling singer, ballad singer':
    'bard.92 | entertainer | prf | lute | music road role:face.3',
  'singer, songstress, opera singer, diva, cantor, choirmaster, choir master, choir leader, chorister / chanteuse':
    'bard.85 | entertainer.9 acolyte.2 | prf | | music',
  'musician, fiddler, piper, drummer, flutist, harper, harpist, violinist, bagpiper, trumpeter, flautist, street musician, busker':
    'bard.85 | entertainer.9 criminal.2 | prf | viol | music',
  'poet, storyteller, story teller, playwright, tale-teller, taleteller, novelist, raconteur, wordsmith / poetess':
    'bard.85 | entertainer.7 sage.45 | prf his | calligrapher | music knowledge',
  'actor, performer, entertainer, thespian, stage actor, player of parts / actress':
    'bard.75 rogue.35 | entertainer criminal.25 | prf dec | disg | trickery',
  'dancer, sword dancer, blade dancer, belly dancer, ballerina':
    'bard.6 monk.35 rogue.35 | entertainer.9 | acr prf | | speed music',
  'jester, clown, fool, court fool, harlequin, comedian, court jester':
    'bard.75 rogue.4 | entertainer.9 | prf acr | | trickery tone:light.5',
  'acrobat, tumbler, tightrope walker, trapeze artist, circus performer, contortionist, juggler, fire eater, fire-eater, circus acrobat':
    'rogue.55 monk.5 bard.45 | entertainer.9 criminal.3 | acr prf | | speed',
  'puppeteer, ventriloquist, toymaker':
    'bard.55 rogue.3 wizard.3 | entertainer.7 artisan.4 | prf slt | woodcarver | trickery',

  'assassin, hired killer, contract killer, hitman, cutthroat, poisoner, knife for hire, hired knife / assassiness':
    'rogue.95 | criminal.8 | ste dec | pois | poison death shadow role:striker.3',
  'pickpocket, cutpurse, burglar, cat burglar, sneak thief, footpad, cat-burglar, housebreaker, safecracker, safe cracker, lockpick, lockpicker, sneak-thief, shoplifter, larcenist':
    'rogue.95 | criminal.95 | slt ste | thief | crime stealth role:scout.3',
  'bandit, highwayman, brigand, outlaw, robber, mugger, thug, road gangster, ruffian, hoodlum, bandit chief, robber baron / highwaywoman':
    'rogue.6 fighter.45 ranger.3 barbarian.2 | criminal.95 | itm ste | | crime road',
  'scoundrel, rascal, rapscallion, knave, miscreant, lowlife, crook, villain, troublemaker, wrongdoer, felon, delinquent / villainess':
    'rogue.7 bard.25 fighter.15 | criminal.7 | dec ste | | trickery crime',
  'smuggler, black marketeer, bootlegger, contrabandist, rum runner':
    'rogue.8 ranger.2 bard.2 | criminal.95 sailor.3 | dec ste | thief forg | crime gold sea',
  'pirate, corsair, buccaneer, privateer, freebooter, pirate captain':
    'rogue.6 fighter.55 barbarian.2 | sailor.9 criminal.7 | ath itm | navg | sea crime',
  'con artist, con man, conman, swindler, charlatan, grifter, trickster, hustler, snake oil salesman, mountebank, impostor, imposter, scam artist, quack / con woman, conwoman':
    'rogue.65 bard.65 | charlatan criminal.85 | dec slt per | forg disg | trickery crime role:face.7',
  'forger, counterfeiter':
    'rogue.7 wizard.25 bard.2 | criminal.9 charlatan.5 | dec inv | forg calligrapher | crime craft',
  'spy, secret infiltrator, double spymaster, informant, saboteur':
    'rogue.8 bard.4 | criminal.7 charlatan.4 | dec ste ins | disg | stealth shadow role:scout.5',
  'gambler, card sharp, cardsharp, dice player, card player, card shark, cardsharper':
    'rogue.65 bard.5 sorcerer.2 | criminal.6 charlatan.5 | dec ins slt | card dice | trickery gold tavern',
  'urchin, street urchin, street rat, gutter rat, guttersnipe, scamp, waif, street kid':
    'rogue.75 | wayfarer.8 criminal.65 | slt ste | thief | city crime age:young.6',
  'fugitive, convict, escaped convict, exile, outcast, prisoner, ex-con, jailbird, escaped prisoner, runaway, escapee':
    'rogue.5 ranger.35 barbarian.3 fighter.2 | criminal.6 wayfarer.4 | ste sur | thief | loss road',
  'bounty hunter, thief-taker, thief taker, manhunter, man hunter':
    'ranger.7 rogue.5 fighter.45 | guard.4 soldier.5 criminal.4 | sur inv itm | | hunt gold law',
  'tomb raider, grave robber, treasure hunter, relic hunter, tomb robber, dungeon delver, graverobber, adventurer archaeologist':
    'rogue.75 ranger.25 bard.2 wizard.2 | criminal.6 sage.4 | inv ste his | thief | undead gold knowledge',
  'crime lord, gang leader, mob boss, guild thief, thieves guild, enforcer, leg breaker, extortionist, loan shark, racketeer, crime boss':
    'rogue.6 fighter.4 barbarian.2 | criminal.95 | itm dec | | crime city',
  'vigilante, masked avenger, avenger':
    'rogue.5 paladin.4 monk.3 fighter.3 ranger.25 | criminal.4 soldier.3 | ste inv | disg | revenge law shadow',

  'war cleric, war priest, warpriest, battle priest, battle cleric, war domain, light domain, light cleric, tempest domain, tempest cleric, trickery domain, trickery cleric, knowledge domain, knowledge cleric, nature domain, nature cleric, death domain, death cleric, grave domain, grave cleric, forge domain, forge cleric, order domain, peace domain, twilight domain, twilight cleric / war priestess, battle priestess':
    'cleric.98 | | rel | | faith',
  'moon druid, circle of the moon, circle of stars, circle of the sea, circle of dreams, circle of the shepherd, circle of spores, circle of wildfire, stars druid, spore druid, spores druid, wildfire druid, dreams druid':
    'druid.98 | | nat | | nature',
  'college of valor, college of valour, college of glamour, college of dance, college of swords, college of whispers, college of eloquence, college of creation, college of spirits, valor bard, swords bard, whispers bard, eloquence bard, glamour bard':
    'bard.98 | | prf | | music',
  'oath of vengeance, oath of the ancients, oath of glory, oath of conquest, oath of redemption, oath of the crown, oath of the watchers, vengeance paladin, conquest paladin, redemption paladin, glory paladin, ancients paladin':
    'paladin.98 | | | | law',
  'wild heart, path of the totem warrior, totem warrior, totem barbarian, world tree, path of the zealot, zealot barbarian, ancestral guardian, storm herald, path of the beast, path of the giant':
    'barbarian.98 | | | | strength beast',
  'warrior of shadow, way of shadow, shadow monk, warrior of mercy, way of mercy, mercy monk, warrior of the elements, four elements, drunken master monk, astral self, ascendant dragon, long death, sun soul':
    'monk.98 | | | | speed',
  'battle master, battlemaster, psi warrior, psi knight, rune knight, echo knight, arcane archer, purple dragon knight, brawler fighter':
    'fighter.95 | | | | war',
  'gloom stalker, gloomstalker, beast master ranger, horizon walker, swarmkeeper, fey wanderer, monster slayer ranger, drakewarden':
    'ranger.98 | | sur | | hunt',
  'soulknife, inquisitive rogue, phantom rogue, mastermind rogue, scout rogue, swashbuckler rogue, assassin rogue':
    'rogue.98 | | ste | | shadow',
  'divine soul, shadow sorcerer, shadow magic sorcerer, aberrant mind, clockwork soul, lunar sorcerer, lunar sorcery, wild magic sorcerer, storm sorcerer, storm sorcery, blood mage, blood witch, chaos mage, dragon disciple / storm sorceress, shadow sorceress':
    'sorcerer.95 | | arc | | blood',
  'archfey patron, great old one, celestial patron, celestial warlock, genie patron, fathomless, undead patron, archfey warlock, pact of the blade, pact of the chain, pact of the tome, bladelock, tomelock':
    'warlock.98 | | | | bargain',
  'abjuration, conjuration wizard, divination wizard, enchantment wizard, illusion wizard, necromancy, necromancy wizard, transmutation wizard, chronurgy, graviturgy, order of scribes, scribe wizard, school of illusion, school of necromancy, school of divination, school of abjuration, school of enchantment, school of conjuration, school of transmutation, transmutation':
    'wizard.9 | sage.2 | arc | | book',

  'holy man, man of god, wandering priest, healer priest / holy woman, woman of god':
    'cleric.9 paladin.2 | acolyte.6 | rel | | faith',
  'wise man, cunning man, cunning folk, village elder / wise woman, cunning woman':
    'druid.6 cleric.5 wizard.3 | hermit.5 sage.5 | nat med | herb | knowledge nature',
  'strongman, circus strongman, juggernaut, bruiser, brute / strongwoman':
    'barbarian.6 fighter.5 | entertainer.3 soldier.3 | ath | | strength',
  'fire breather, fire-breather, knife thrower, snake charmer, fire dancer, flame eater':
    'bard.5 rogue.5 sorcerer.3 | entertainer.9 criminal.3 | acr prf | | speed',
  'tarot reader, card reader, medium, spiritualist, ghost hunter, ghost whisperer, palmist':
    'cleric.4 warlock.45 wizard.35 bard.25 | sage.4 charlatan.5 acolyte.25 | ins arc | card.3 | spirit dream',
  'arsonist, firebug, pyromaniac': 'sorcerer.6 rogue.35 wizard.35 | criminal.7 | | | fire crime',
  'dervish, bladedancer, sword saint, swordsaint': 'monk.5 fighter.5 bard.3 | | acr | | speed',
  'huntsman, woodland hunter / huntswoman': 'ranger.8 fighter.2 | guide.5 soldier.25 | sur | | hunt forest',
  'kingpin, guildmaster of thieves, thieves guild master, burglar king / crime queen':
    'rogue.8 | criminal.95 | dec | | crime city',
};
