/** French words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const FR_CONCEPTS: Readonly<Record<string, string>> = {
  accident: 'accident*, par accident, explose*, éternu*, sans le vouloir, incontrôl*',
  ahead: 'devant, éclaire, part devant, en avant, carte, repérage, reconnaissance',
  animal:
    'ours, ourse, loup, louve, blaireau, faucon, hibou, chouette, renard, chat, bête, bêtes, animal, animaux, corbeau, corbeaux, lynx, loutre, rat, rats, aigle, cerf, oiseau, oiseaux, cheval, chevaux, loups, sanglier, lièvre, bêtes sauvages, corneille*, araignée*, serpent*, abeille*, blaireaux, renards, chouettes',
  angry: 'colère, rage, fureur, furieux, furieuse, enrage*, voit rouge, colérique',
  armor: 'armure, armure lourde, cotte de mailles, cuirasse',
  army: 'armée, armées, régiment, caserne, garnison, troupe, troupes, ordres, front, tranchée*, bataillon, légion, camarades, campagnes militaires, campagne militaire',
  arrow: 'flèche, flèches, arc, carquois, arc long',
  axe: 'hache, haches, hachette',
  bare: 'nue, nues, vides, nus',
  barehanded: 'à mains nues, mains nues, poings nus, sans arme, arts martiaux, art martial, coups de poing',
  bargain:
    'pacte, pactes, marché avec, marchandé avec, contrat avec, patron, vendu son âme, vendu son ombre, petits caractères, doit son âme, pactisé, un marché, une dette envers, accord avec',
  beard: 'barbe, barbu, barbue',
  beast:
    'loup, loups, ours, bête, bêtes, animal, animaux, créature*, chien, chiens, cheval, chevaux, corbeau, renard, hibou',
  blade: 'épée, épées, lame, lames, acier, sabre, espadon, hallebarde',
  blood: 'sang, veines, sanglant*, saigne',
  book: 'livre, livres, bibliothèque, bibliothèques, parchemin*, grimoire*, manuscrit*, encre, archives, lecture, bouquins, lit des',
  born: 'né, née, naissance, ancêtre*, inné, innée, enfance, grand-mère, grand-père, lignée, hérité*, descend*, enfant, fille, héritage',
  break: 'brisé, brise, casse, cassé, fracasse*, défonce*, défoncé, enfonce',
  bury: 'enterre, enterré*, enterrement*, tombe, tombes, cimetière, funérailles, cercueil, sous terre, crypte, linceul',
  cabin: 'cabane, hutte, feu de camp, tente, nature sauvage, sentier*, toundra, terres sauvages',
  change:
    'se transforme en, se change en, transforme en, change en, devient un, devient une, transformer en, forme d un, forme d une, métamorphose*, prend la forme',
  charm:
    'charme, charmant*, charmeur, charmeuse, sédui*, séducteur, séductrice, sourire, langue d argent, beau parleur, enjôl*, flatt*, beau garçon',
  city: 'ville, villes, rue, rues, ruelle, ruelles, toits, quartier, égouts, docks, bas-fonds, caniveau, cité',
  control:
    'contrôle de foule, contrôler le champ de bataille, contrôle du champ de bataille, contrôler les ennemis, contrôler la foule, ralentir les ennemis, immobiliser, contrôleur, contrôle',
  craft: 'forge, enclume, atelier, outil, outils, artisan*, fabrique, sculpte, guilde',
  crime:
    'crime, crimes, vol, vols, volé, volée, volés, voler, dérobe*, dérober, cambriol*, contrebande, braquage*, larcin*, marché noir, chapard*, recherché pour, recherchée pour, pègre, butin, arnaque*, chipe*, pique dans, prime sur sa tête, tête mise à prix, vole, doigts agiles',
  damage:
    'dégâts, frappe fort, frapper fort, cogne fort, tape fort, taper fort, cogner, le plus fort, frappe le plus, gros dégâts, fait mal, tape dur, cogne dur, mêlée, corps à corps',
  dark: 'sombre, obscurité, ténèbres, noir, noire, nuit, nuits, sans lumière, obscur*',
  dead: 'morts, mort, morte, fantôme*, esprits, défunt*, cadavre*, noyés, revenant*, spectre*, ossements, crâne*',
  death:
    'mort, morts, morte, meurt, mourir, tombe, tombes, cimetière, cadavre*, tué, tués, cercueil, crâne*, assassiné*, pendu*, noyé*',
  desert: 'désert, déserts, dune*, oasis, chameau*, sables',
  disguise:
    'déguise*, déguisement*, masque, masques, mille visages, cent visages, faux nom, faux noms, double vie, incognito, identités',
  dragon: 'dragon, dragons, draconique*, wyverne*, dragonne',
  dream: 'rêve, rêves, cauchemar*, vision, visions, songe*, prophéti*, présage*, somnambule',
  earth: 'terre, pierre, pierres, roche*, grotte*, caverne*, boue, argile, rocher*',
  ears: 'oreilles pointues',
  escape:
    'potence, prison, prisons, cachot*, condamné*, évadé*, fugitif, bagne, arrêté*, chaînes, échappé*, gibet, derrière les barreaux, emprisonné*',
  face: 'négoci*, persua*, baratin*, convainc*, convaincre, parle pour nous, parler pour nous, diplomat*, diplomatie, éloquen*, marchand*er, beau parleur, belle parleuse, bagou, porte-parole, ragots, sait tout sur tout le monde, parler aux gens, parle aux gens, embobin*',
  faith:
    'foi, dieu, dieux, déesse, prière*, prie, temple, temples, église, couvent, monastère, autel, saint, sainte, sacré*, divin*, béni*, bénédiction*, chapelle, miracle*, fidèles, sermon*, culte, congrégation*, croyant*, pieux, pieuse, paroisse*, lumière divine',
  family: 'famille, femme, mari, enfants, enfant, fils, fille, frère, soeur, parents, mère, père, village, proches',
  fey: 'fée, fées, féerique*, féerie, archifée, lutin*, feues',
  fiend: 'démon, démons, diable, diables, enfer, enfers, infernal*, démoniaque*, diabolique*, fiélon*, diablotin*',
  fire: 'feu, feux, flamme*, brûle*, brûlé*, incendi*, cendre*, braise*, fumée, boule de feu, boules de feu, torche, bûcher, étincelle*, lave',
  fist: 'poing, poings, main, mains',
  flee: 'fui, fuit, fuir, fuyait, enfui*, s est enfui, s est enfuie, échappé*, quitté, déserté, chassé*, renvoyé*, expulsé*',
  forest: 'forêt, forêts, bois, arbre, arbres, chêne*, clairière*, mousse, bosquet*, feuilles, fourré*, jungle, sylv*',
  gold: 'or, argent, pièces, trésor*, richesse*, riche, joyau*, bijou*, avid*, dette*, fortune, bourse',
  grow: 'pousse, pousser, plante, plantes, herbe, herbes, champignon*, jardin*, graine*, racine*, fleur*, verger*, récolte*, cultive',
  hammer: 'marteau, marteau de guerre, masse d armes lourde',
  hand: 'main, mains, doigt, doigts',
  harm: 'blesse, menace, touche, fait du mal',
  healing:
    'soigne, soigner, soins, soin, guéri*, blessure*, blessé*, remède*, maladie*, malade, malades, peste, fièvre*, bandage*, médecine, baume*, panse',
  healneed:
    'garder en vie, garde en vie, nous garde en vie, maintenir en vie, maintienne en vie, nous maintenir en vie, nous soigner, nous soigne, soigner le groupe, soigne le groupe, soigner les autres, soigne les autres, garde tout le monde en vie, nous garder en vie, soutien, recoudre, nous rafistoler, soins, soigne tout le monde, personne ne meure, rester en vie, restions en vie, remette sur pied, remettre sur pied, nous guérir, soigner',
  holy: 'saint, sainte, sacré*, divin*, religieux, religieuse*, pieux',
  horns: 'corne, cornes, cornu*, queue, peau rouge, sang infernal',
  huge: 'géant, géante, énorme*, immense*, colosse, colossal*, gigantesque*, montagne de muscles, gentil géant, doux géant, deux mètres',
  hunt: 'chasse, chasser, traque*, piste, pister, proie*, cerf, cerfs, gibier, piège*, flèche*, arc, trophée*, collet*',
  ice: 'glace, glaces, neige*, givre, gel, hiver, hivers, glacier*, froid, froide, gelé*, blizzard, glacé*',
  illusion: 'illusion*, mirage*, miroir*, tour de passe-passe, trompe-l oeil',
  justice:
    'justice, juste, honneur, droiture, protège les faibles, défend les faibles, châti*, vertu*, incorruptible, rédemption, redresseur de torts, opprimés',
  kill: 'tué, tuée, tués, massacré*, assassiné*, brûlé*, détruit*, perdu, morts, mort, décimé*, rasé',
  kinhurt:
    'sa famille, son village, sa femme, son mari, son frère, sa soeur, son père, sa mère, ses parents, ses enfants, son clan, sa tribu, son fils, sa fille, son peuple, les siens',
  knife: 'couteau, couteaux, dague, dagues, poignard*, gorge, gorges, dans le dos, lame empoisonnée',
  knowledge:
    'savoir, savoirs, connaissance*, secret, secrets, étud*, recherche*, apprend*, sagesse, curieux, curieuse, curiosité, vérité*, énigme*, intelligent*, oublié*, questions, question',
  law: 'loi, lois, justice, juge, ordre, serment*, devoir, procès, règles, honneur, code, impôts',
  lie: 'ment, mentir, menti, mensonge*, menteur, menteuse, bluff*, tricher, triche, trompe*, tromper, faux, fausse, arnaque*, escroque*, duper',
  light:
    'lumière*, soleil, aube, lueur*, bougie*, lanterne*, lampe*, phare, aurore, rayonn*, jour, cierge*, chandelle*',
  lightning: 'foudre, éclair, éclairs, tonnerre, foudroy*',
  lock: 'serrure*, piège, pièges, crochet*, coffre*, porte verrouillée, verrou*, crocheter, portes fermées, cadenas',
  loss: 'perdu, perdue, perte, pertes, deuil, veuf, veuve, chagrin, seul, seule, oublié*, abandonné*, exil*, dernier de, dernière de, dernier survivant, dernière survivante, noyé*, regret*, banni*, pleure*, solitude, survivant*, manque',
  luck: 'chance, chanceux, chanceuse, malchanc*, dés, cartes, pari*, jeu, jeux, superstiti*, veinard*',
  lute: 'luth, violon, flûte, harpe, tambour, chanson*, chante, chanter, chant, chants, ballade*, mélodie*, poème*, poésie, vers, musique, guitare, refrain*, lyre, rimes',
  mace: 'masse, masse d armes, eau bénite, symbole sacré, encens, chapelet',
  machine: 'machine*, mécani*, engrenage*, horlogerie, automate*, inventi*, gadget*, rouage*, vapeur, invente',
  magic: 'magie, magique*, sort, sorts, sortilège*, arcane*, arcanique*, sorcellerie, enchantement*',
  meditate:
    'médit*, monastère*, discipline*, paix intérieure, voeu de silence, équilibre, ascète, ascétique, illumination, sérénité, temple isolé',
  mind: 'esprit, pensée*, folie, fou, folle, mémoire, télépath*, psychique*, voix dans sa tête, voix, raison',
  mine: 'mine, mines, minerai*, pioche*, galerie*, charbon, creuse, tunnels',
  monster: 'monstre*, vampire*, troll*, mort-vivant, morts-vivants, loup-garou, loups-garous, ogre*',
  mountain: 'montagne*, pic, pics, falaise*, sommet*, hauts plateaux, col, cimes, cime, colline*',
  music:
    'musique, chanson*, chante, chanter, chant, chants, luth, violon, flûte, harpe, tambour, ballade*, danse*, mélodie*, poème*',
  nature:
    'nature, plante*, herbe*, jardin*, fleur*, racine*, graine*, saison*, pluie, champignon*, mousse, marais, sauvage*, météo, récolte*',
  noble:
    'noble*, noblesse, cour, château*, couronne, trône, royal*, palais, seigneur*, prince*, princesse, héritier, héritière, manoir, roi, reine, titre',
  oath: 'serment*, voeu, voeux, juré, jura, jure, promesse*, promis, croisade*, parole donnée, ordre sacré, ordre saint',
  orphaned: 'orphelin*, enfant des rues, sans parents, bas-fonds, caniveau, a grandi dans la rue, grandi dans les rues',
  poison: 'poison*, empoisonn*, venin*, venimeu*, toxique*, belladone, ciguë',
  pocket: 'poche, poches, bourse, bourses, affaires des autres, d autrui',
  potion: 'potion*, élixir*, alchimi*, fiole*, laboratoire, chaudron*',
  protection:
    'protèg*, protéger, protection, garde, défend*, défendre, bouclier*, veille sur, rempart*, gardien*, abrite, veille',
  quick: 'rapide, vif, vive, agile, leste, preste, véloce',
  read: 'lire, lu, lit, sang, vite, contrat, petits caractères, quelque chose',
  red: 'rouge',
  see: 'voit, voyait',
  regret:
    'fatigué*, las, lasse, lassé*, regret*, culpabilité, honte*, brisé*, amer, amère, désabusé*, remords, expier, hanté*, usé, usée',
  revenge: 'vengeance*, venger, venge, se venge, vengé*, vengeur, vengeresse, représailles, rancune*, vendetta',
  road: 'route, routes, chemin, chemins, caravane*, voyage*, chariot*, charrette*, carrefour*',
  school:
    'université, académie, école, écoles, examen*, thèse, études, étudi*, professeur*, diplôme*, collège de magie',
  scales: 'écaille*, écailleux, crache du feu, souffle de feu, crache le feu, souffle de glace',
  sea: 'mer, mers, océan*, navire*, bateau*, voile, voiles, port, ports, vague*, marée*, côte, plage, île, îles, ancre, équipage, phare, naufrag*, large, à bord, par-dessus bord, proue, flots',
  sell: 'vendu, vendue, vend, vendre, cédé, troqué, échangé, donné, perdu, mis en gage, parié, promis',
  service: 'sert, dieu, déesse, doux, douce, miséricord*',
  shadow: 'ombre, ombres, crépuscule, pénombre, ténèbres, obscurité',
  shape: 'façonne, appelle, commande, change, calme, apaise, invoque, dirige, parle à, parle au',
  shield: 'bouclier, boucliers, pavois, écu',
  shout: 'crie, hurle, donne, donnait, criait, hurlait, hurlant, aboie',
  sign: 'signé, signe, signature, signa, accepté, promis, conclu, conclut',
  small: 'petit, petite, minuscule, tout petit, toute petite',
  someone: 'quelqu un, quelque chose, personne, créature, personnage, héros, héroïne',
  soul: 'âme, âmes, ombre, ombres, nom, premier-né, coeur, reflet, voix',
  speed: 'rapide*, vite, vitesse, agile*, court, bondit, saute, esquive*, réflexes, leste, véloce',
  spellbook:
    'grimoire, grimoires, livre de sorts, boule de feu, boules de feu, baguette, chapeau pointu, tour de mage, étudie la magie',
  spirit: 'esprit*, fantôme*, ancêtres, âme, âmes, spectre*, totem*, au-delà, hanté*',
  staff: 'bâton, bourdon',
  stars: 'étoile*, constellation*, lune, ciel, comète*, cosmos, cosmique*, astres, planète*, cieux',
  stealth:
    'discret, discrète, discrètement, furtif, furtive, furtivement, se cache, cachée, caché, silence, silencieux, silencieuse, invisible, inaperçu*, rôde, se faufile, ombre, ombres, espionne, guette, sans bruit, se glisse, embuscade*',
  sneakrole:
    'ouvrir les serrures, ouvre les serrures, crocheter les serrures, crochète les serrures, repérer les pièges, repère les pièges, désarmer les pièges, désamorcer les pièges, désamorce les pièges, partir en éclaireur, part en éclaireur, part devant, se faufiler, ouvrir les portes, ouvrir des serrures, discret, éclaireur, reconnaissance, passer inaperçu',
  storm: 'tempête*, orage*, orageux, tonnerre, foudre, éclair, éclairs, ouragan*, bourrasque*, tourmente',
  strange:
    'murmur*, chuchot*, voix, étrange, sans reflet, noyés, répond, tentacule*, abîme*, profondeurs, abysses, tréfonds, faim, regarde, écoute, réveille, marches, escalier*',
  strength: 'fort, forte, force, muscle*, musclé*, puissant*, costaud*, soulève, brise, fracasse, robuste',
  struck: 'frappé*, frappe, touché*, veines, doigts, sang, fille, enfant, mains, né, née',
  talk: 'parle, parler, parlait, converse, discute, écoute, entend, murmure, comprend, interroge, répond, bavarde, dialogue, chuchote',
  tale: 'histoire*, légende*, conte, contes, récit*, poème*, blague*, rime*, épopée*, raconte, discours, plaisante*, satire*',
  tank: 'tank, encaisse*, encaisser, première ligne, tient la ligne, tenir la ligne, devant nous, nous protège, nous protéger, protéger le groupe, protège le groupe, prend les coups, prendre les coups, prenne les coups, mur, rempart, sac à pv, en première ligne, bouclier humain, encaisseur, se mettre devant, protéger les autres, protège les autres, tenir le front, encaissent',
  tavern:
    'taverne*, auberge*, bière*, vin, vins, boit, boire, ivre, soûl, hydromel, rhum, gueule de bois, tonneau*, ivrogne*',
  time: 'temps, horloge*, heure*, siècle*, avenir, passé, éternel*, éternité, destin, sablier',
  travel:
    'voyage*, voyager, erre, errer, errance, nomade*, lointain*, étranger, étrangère, expédition*, carte, exploration, explore*, loin de, horizon, exil, arpente',
  trickery:
    'ruse*, rusé*, tour, tours, farce*, farceur, tromp*, mensonge*, ment, triche*, masque*, malice, malicieu*, espiègle*, supercherie, mystification, astuce*',
  tusks: 'défenses, crocs, peau verte, peau-verte',
  undead:
    'mort-vivant, morts-vivants, zombi*, squelette*, vampire*, goule*, liche*, ossements, cadavre*, os, momie*, nécromanc*',
  under:
    'sous, profond*, fond, ancien, ancienne, vieux, froid, noyé*, au-delà, sombre, glace, lac, puits, marais, mer, abîme*, noir',
  unknown: 'quelque chose, chose, choses, ce qui, entité, être, présence, inconnu*, sans nom, voix',
  raisedead:
    'réveille les morts, relève les morts, ranime les morts, lève les morts, armée de morts, armée de squelettes, relever les morts, squelettes à son service, réanime*',
  war: 'guerre*, bataille*, siège, armée*, combat*, combattre, épée*, arme, armes, ennemi*, soldat*, champ de bataille, front, conquête*, vétéran*, régiment, lance, campagne militaire',
  water:
    'eau, eaux, rivière*, fleuve*, lac*, pluie*, nage, noyé*, étang*, marais, source*, poisson*, marécage*, cascade*, puits, profondeurs',
  weather: 'temps, météo, pluie*, vent, vents, orage*, nuage*, saisons, neige, ciel, tempêtes',
  wild: 'magie sauvage, ne contrôle pas, sans jamais l apprendre, jamais étudié, jamais appris, incontrôl*, magie brute, pouvoirs, pouvoir inné, don, magie innée, explose quand, étincelles',
  wind: 'vent, vents, brise, bourrasque*, air, airs, plume*, aile*, ciel, vole haut, souffle',
  toneLight:
    'drôle*, comique*, rigolo*, joyeu*, gai, gaie, loufoque*, burlesque*, maladroit*, farfelu*, jovial*, enjoué*, amusant*, ridicule*, mignon*, léger, guilleret*, plaisantin*, paresseu*, bavard*, insouciant*, espiègle*, taquin*, lâche, vaniteu*, étourdi*, rieur, rieuse, malicieu*',
  toneWry:
    'insupportable, étonnamment, beaucoup trop vite, beaucoup trop, fromage, gâteau*, peur des souris, bavard*, extrêmement poli*, par accident, gaffeu*, trop poli*, un peu trop',
  toneDark:
    'sombre*, cruel*, brutal*, impitoyable*, sinistre*, maudit*, désespér*, sanguinaire*, damné*, sans pitié, maléfique*, noirceur, torturé*, glauque*, vengeur, vengeresse, sanglant*, trahi*, assassiné*, cynique*, froid*, tout perdu, massacre*, vengeance, noir*',
  toneGrave:
    'grave, sérieu*, triste*, tragique*, mélancoli*, endeuillé*, las, lasse, fatigué*, brisé*, solennel*, sévère*, perdu la foi, perdu sa foi, taciturne*, désabusé*, deuil, solitaire*, pénitence, austère*, remords, endeuillé*, vieux et las, silencieu*',
  toneEerie:
    'étrange*, inquiétant*, lugubre*, macabre*, spectral*, surnaturel*, effrayant*, angoissant*, glaçant*, fantomatique*, sinistre*, brume*, brouillard, murmur*, pâle*, poupée*, voix, hanté*, personne ne se souvient, la nuit',
  toneHeroic:
    'héroïque*, épique*, brave*, courageu*, vaillant*, intrépide*, légendaire*, glorieu*, héros, héroïne, preux, valeureu*',
  young:
    'jeune, jeunes, adolescent*, gamin*, jeunesse, apprenti*, fillette, garçonnet, novice, seize ans, dix-sept ans',
  adult: 'adulte*, d âge mûr, quarantaine, la trentaine, mûr, mûre',
  old: 'vieux, vieil, vieille, âgé, âgée, ancien, ancêtre, vieillard*, grisonnant*, cheveux gris, cheveux blancs, grand-mère, grand-père, retraité*, antique, barbe grise, barbe blanche, mamie, papi, doyen*',
  pacifist:
    'pacifiste*, non-violen*, sans violence, refuse de se battre, refuse de tuer, déteste la violence, ne tue jamais, ne tue pas, ne se bat jamais, sans armes, abhorre la violence, refuse la violence, jamais porté d arme, ne porte pas d arme, refuse les armes',
  mundane:
    'pas de magie, sans magie, déteste la magie, hait la magie, se méfie de la magie, aucune magie, refuse la magie, pas magique, méfie de la magie, ne croit pas à la magie, craint la magie, pas de sorts, sans sorts, pas de sort, rien de magique, jamais de magie, ni magie, aucun sort, plutôt mourir que la magie, méprise la magie',
  scholar:
    'sait tout, connaît tout, je-sais-tout, le cerveau, résout les énigmes, résoudre des énigmes, a tout lu, expert en, experte en, intello, cerveau du groupe',
  duel: 'duel, duels, escrime, parade, botte secrète',
  savage: 'tribu, tribus, hurle, rugit, fourrures, bagarre*, peintures de guerre',
  body: 'éternue, tousse, souffle, larmes, peau, cheveux, veines',
  sparks: 'étincelles, éclairs, éclair, givre, braises',
  fists: 'poing, poings',
};
