/** Italian words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const IT_CONCEPTS: Readonly<Record<string, string>> = {
  accident: 'incident*, per sbaglio, esplod*, senza volere, incontroll*, starnut*',
  ahead: 'avanti, in avanscoperta, avanscoperta, mappa, mappe, ricognizione, davanti',
  animal:
    'orso, orsa, orsi, lupo, lupa, lupi, tasso, falco, gufo, volpe, gatto, bestia, bestie, animale, animali, corvo, corvi, lince, lontra, ratto, ratti, topo, topi, aquila, cervo, uccello, uccelli, cavallo, cavalli, cinghiale, lepre, ape, api, ragno, ragni, serpent*, tassi, volpi, gufi, gatti, capra, capre',
  angry: 'ira, rabbia, furia, furios*, collera, infuria*, si arrabbia, vede rosso',
  armor: 'armatura, armatura pesante, cotta di maglia, corazza',
  army: 'esercito, eserciti, reggimento, caserma, guarnigione, truppa, truppe, ordini, fronte, trincea, trincee, battaglione, legione, commilitoni, campagne militari',
  arrow: 'freccia, frecce, arco, faretra, arco lungo',
  axe: 'ascia, asce, scure',
  bare: 'nude, nudi, vuote, nuda',
  barehanded:
    'mani nude, a pugni, pugni nudi, senza armi, arti marziali, arte marziale, coi pugni, con i pugni, disarmat*',
  bargain:
    'patto, patti, accordo con, contratto con, venduto l anima, vendette l anima, venduto la propria ombra, venduto la propria anima, clausole, patrono, deve la sua anima, ha stretto un, debito con, pattuit*',
  beard: 'barba, barbuto, barbuta',
  beast:
    'lupo, lupi, lupa, orso, orsi, bestia, bestie, animale, animali, creatura, creature, cane, cani, cavallo, cavalli, corvo, corvi, volpe, gufo',
  blade: 'spada, spade, lama, lame, acciaio, sciabola*, spadone, scimitarra*, alabarda*',
  blood: 'sangue, vene, sanguin*',
  book: 'libro, libri, biblioteca, biblioteche, pergamen*, grimori*, manoscritt*, inchiostro, archivi*, lettura, legge libri',
  born: 'nato, nata, nascita, antenat*, innat*, infanzia, nonna, nonno, stirpe, ereditat*, discend*, figlia, figlio, eredità',
  break: 'rotto, rompe, ruppe, rompere, spacca*, sfonda*, distrugg*',
  bury: 'sepolto, sepolta, seppell*, sepoltur*, tomba, tombe, cimiter*, funeral*, bara, bare, sottoterra, cripta, tumul*',
  cabin: 'capanna, baita, falò, tenda, terre selvagge, sentier*, tundra, lande selvagge',
  change:
    'si trasforma in, si muta in, trasformarsi in, diventa un, diventa una, prende la forma, forma di un, forma di una, cambia forma, trasformat* in, assume la forma, muta in, si trasforma',
  charm:
    'fascino, affascinant*, seducent*, sedutt*, seduce, sorriso, lingua d argento, parlantina, bello, lusing*, ammalia*, rubacuori',
  city: 'città, strada, strade, vicol*, tetti, quartier*, fogne, fogna, moli, bassifondi, borgata',
  control:
    'controllo della folla, controllare il campo di battaglia, controlli il campo, controllo del campo, controllare i nemici, controlli i nemici, immobilizz*, rallent*, controllo, controllore',
  craft: 'forgia*, fucina, incudine, bottega, attrezz*, artigian*, intaglia, fabbrica, gilda',
  crime:
    'crimine, crimini, furto, furti, rubato, rubata, rubati, rubare, ruba, rubò, rapin*, contrabbando, mercato nero, bottino, ricercat*, truff*, malavita, mani lunghe, dita svelte, taglia sulla testa, sgraffign*, borseggi*, scippa*',
  damage:
    'danno, danni, picchia forte, picchi forte, picchiare forte, colpisce forte, colpisca forte, colpire forte, più forte, tanti danni, faccia danni, fa danni, fare danni, mena forte, meni forte, menare, corpo a corpo, mischia, pesta, pestare, botte',
  dark: 'buio, oscurità, tenebre, nero, nera, notte, notti, senza luce, oscur*',
  dead: 'morti, morto, morta, morte, fantasm*, spiriti, defunt*, cadaver*, annegat*, spettr*, ossa, teschi*',
  death:
    'morte, morti, morto, morta, muore, morì, tomba, tombe, cimiter*, cadaver*, ucciso, uccisa, bara, teschi*, assassinat*, impiccat*, annegat*',
  desert: 'deserto, deserti, duna, dune, oasi, cammell*, sabbie',
  disguise:
    'travest*, maschera, maschere, mille volti, cento volti, nome falso, nomi falsi, falso nome, doppia vita, identità',
  dragon: 'drago, draghi, draconic*, dragonessa, viverna',
  dream: 'sogno, sogni, sogna, sognò, incubo, incubi, visione, visioni, profez*, presagi*, sonnambul*',
  earth: 'terra, terre, pietra, pietre, roccia, rocce, grotta, grotte, caverna, caverne, fango, argilla',
  ears: 'orecchie a punta, orecchie appuntite',
  escape:
    'forca, prigione, prigioni, galera, segret*, condannat*, evas*, arrestat*, catene, scappat*, patibolo, dietro le sbarre, carcere, incarcerat*',
  face: 'negozi*, persua*, convinc*, convinca, parli per noi, parlare per noi, parla per noi, parli per il gruppo, parli con la gente, diplomaz*, diplomatic*, eloquen*, mercanteggi*, parlantina, portavoce, pettegol*, sa tutto di tutti, sente tutto, conosce tutti, parlare con la gente, chiacchier*, faccia tosta',
  faith:
    'fede, dio, dei, dea, preghier*, prega, pregare, tempio, templi, chiesa, convento, monastero, altare, altari, santo, santa, sacr*, divin*, benedi*, cappella, miracol*, fedeli, sermone, culto, congregazion*, credent*, devot*, parrocch*',
  family: 'famiglia, moglie, marito, figli, figlio, figlia, fratello, sorella, genitori, madre, padre, villaggio, cari',
  fey: 'fata, fate, fatat*, folletto, folletti, arcifata, fatato',
  fiend: 'demone, demoni, demonio, diavolo, diavoli, inferno, inferi, infernal*, demoniac*, diabolic*, immond*',
  fire: 'fuoco, fuochi, fiamma, fiamme, brucia*, incendi*, cenere, ceneri, brace, braci, fumo, palla di fuoco, palle di fuoco, torcia, torce, rogo, scintill*, lava, arde',
  fist: 'pugno, pugni, mano, mani',
  flee: 'fuggì, fugge, fuggire, fuggito, fuggita, scappat*, scappò, scappa, abbandonò, abbandonat*, disertò, cacciat* da, espuls*, lasciato',
  forest: 'foresta, foreste, bosco, boschi, albero, alberi, quercia, querce, radura, muschio, foglie, giungla, selva',
  gold: 'oro, argento, denaro, soldi, moneta, monete, tesoro, tesori, ricchezz*, ricco, ricca, gioiell*, avid*, debit*, fortuna',
  grow: 'cresce, crescere, crescono, piant*, erba, erbe, fungo, funghi, giardin*, orto, frutteto, seme, semi, radice, radici, fiore, fiori, raccolto, coltiva',
  hammer: 'martello, martelli, maglio',
  hand: 'mano, mani, dito, dita',
  harm: 'fa del male, ferisce, minaccia, tocca',
  healing:
    'cura, curare, cure, guarisc*, guarire, guarigione, ferita, ferite, ferit*, rimedi*, malatti*, malato, malati, peste, febbre, febbri, bende, benda, medicina, unguent*',
  healneed:
    'tenga in vita, tenere in vita, tenerci in vita, ci tenga in vita, mantenga in vita, mantenere in vita, mantenerci in vita, ci mantenga in vita, ci curi, curarci, curi il gruppo, curare il gruppo, cura il gruppo, ci guarisca, guarirci, curi gli altri, curare gli altri, cura gli altri, supporto, cure, che curi, sappia curare, rattopp*, nessuno muoia, salvare vite, ci rimetta in piedi, tiene in vita, tenga vivi, tenerci vivi, rimetta in sesto',
  holy: 'santo, santa, sacr*, divin*, religios*, pio, pia',
  horns: 'corna, corno, cornut*, coda, pelle rossa, sangue infernale',
  huge: 'gigante, gigantesc*, enorme, enormi, immens*, coloss*, omone, montagna di muscoli, due metri, gigante buono, gigante gentile, marcantonio',
  hunt: 'caccia, cacciare, cacciò, segue le tracce, tracce, traccia, pista, preda, prede, cervo, cervi, selvaggina, trappol*, freccia, frecce, arco, trofe*, impronte',
  ice: 'ghiaccio, ghiacci, neve, nevi, gelo, brina, inverno, inverni, ghiacciai*, freddo, fredda, gelid*, bufera, congelat*',
  illusion: 'illusion*, miraggi*, specchi*, gioco di prestigio, giochi di prestigio',
  justice:
    'giustizia, giusto, giusta, onore, onorevole, rettitudine, protegge i deboli, difende i deboli, punisc*, virtù, virtuos*, incorruttibile, redenzione, innocenti',
  kill: 'ucciso, uccisa, uccisi, massacrat*, assassinat*, bruciat*, distrutt*, perso, persa, morti, morto, sterminat*, raso al suolo',
  kinhurt:
    'la sua famiglia, sua famiglia, suo villaggio, sua moglie, suo marito, suo fratello, sua sorella, suo padre, sua madre, suoi genitori, suoi figli, suo clan, sua tribù, suo figlio, sua figlia, suo popolo, i suoi cari',
  knife: 'coltello, coltelli, pugnale, pugnali, gola, gole, alle spalle, avvelenat*, stiletto',
  knowledge:
    'sapere, saperi, conoscenz*, segreto, segreti, studi*, ricerca, ricerche, impar*, saggezza, curios*, verità, enigm*, indovinell*, intelligen*, dimenticat*, domanda, domande, sapienza',
  law: 'legge, leggi, giustizia, giudice, ordine, giurament*, dovere, processo, regole, onore, codice, tasse',
  lie: 'mente, mentire, mentito, bugia, bugie, bugiard*, menzogn*, ingann*, imbrogli*, bluff*, fals*, truff*, raggir*, barare',
  light:
    'luce, luci, sole, alba, aurora, candela, candele, lanterna, lanterne, lampada, faro, radios*, splend*, bagliore',
  lightning: 'fulmine, fulmini, lampo, lampi, saetta, saette, tuono, tuoni',
  lock: 'serratura, serrature, lucchett*, trappole, grimaldell*, forzier*, cassaforte, porte chiuse, scassina*',
  loss: 'perso, persa, perduto, perduta, perdita, perdite, perse, lutto, vedovo, vedova, dolore, solo, sola, dimenticat*, abbandonat*, esili*, ultimo dei, ultima dei, ultimo di, ultima di, ultimo superstite, ultima superstite, unico sopravvissuto, unica sopravvissuta, annegat*, piange, solitudine, superstite, rimpiant*, rimors*',
  luck: 'fortuna, fortunat*, sfortun*, dadi, carte, scommess*, azzardo, superstizi*',
  lute: 'liuto, violino, flauto, arpa, tamburo, tamburi, canzone, canzoni, canta, cantare, cantò, canto, canti, ballata, ballate, melodia, melodie, poema, poemi, poesia, poesie, versi, musica, chitarra, lira, rima, rime',
  mace: 'mazza, mazze, acqua santa, simbolo sacro, incenso, rosario, acqua benedetta',
  machine:
    'macchina, macchine, meccani*, ingranagg*, orologeria, automa, automi, invenzion*, congegn*, vapore, inventa',
  magic: 'magia, magie, magic*, incantesim*, incanto, incanti, arcan*, stregoneria, sortilegi*',
  meditate:
    'medita*, monastero, monasteri, disciplina*, pace interiore, voto di silenzio, equilibrio, asceta, ascetic*, illuminazione, serenità',
  mind: 'mente, menti, pensier*, follia, folle, pazz*, memoria, ricordi, telepat*, psichic*, voci nella testa, voci',
  mine: 'miniera, miniere, minerale, piccone, gallerie, carbone, scava, tunnel, pozzo di miniera',
  monster: 'mostro, mostri, vampir*, troll, non morti, lupo mannaro, lupi mannari, orchi',
  mountain:
    'montagna, montagne, picco, picchi, scoglier*, vetta, vette, cima, cime, altopiano, monti, monte, colline, dirup*',
  music:
    'musica, canzone, canzoni, canta, cantare, cantò, canto, canti, liuto, violino, flauto, arpa, tamburo, ballata, ballate, danza*, balla, melodia, melodie, poesi*',
  nature:
    'natura, naturale, piant*, erba, erbe, giardin*, fiore, fiori, radice, radici, seme, semi, stagion*, pioggia, piogge, fungo, funghi, muschio, palud*, selvagg*, raccolto',
  noble:
    'nobile, nobili, nobiltà, corte, castello, castelli, corona, trono, reale, regale, palazzo, signore, principe, principessa, erede, re, regina, titolo',
  oath: 'giurament*, voto, voti, giurato, giurò, giura, promess*, promise, crociata, parola data, ordine sacro, mantiene la parola',
  orphaned:
    'orfan*, ragazzo di strada, ragazza di strada, senza genitori, cresciuto per strada, cresciuta per strada, bassifondi, trovatell*, monell*',
  poison: 'veleno, veleni, avvelen*, velenos*, tossic*, belladonna, cicuta',
  pocket: 'tasca, tasche, borsa, borse, altrui, borsell*, degli altri, scarsell*',
  potion: 'pozione, pozioni, elisir*, alchimi*, fiala, fiale, laboratorio, calderone',
  protection:
    'protegg*, protezione, guardia, difend*, scudo, scudi, veglia su, baluardo, guardian*, custod*, vegli*, ripar*',
  quick: 'veloce, rapido, rapida, agile, svelto, svelta, lesto',
  read: 'leggere, letto, lesse, sangue, in fretta, contratto, clausole, qualcosa',
  red: 'rosso, rossa',
  see: 'vede, vedeva',
  regret:
    'stanc*, rimors*, rimpiant*, colpa, vergogna, spezzat*, amareggiat*, amar*, disillus*, espiare, espiazione, esaust*, logor*, pentit*',
  revenge: 'vendetta, vendicar*, vendica, vendicator*, vendicativ*, rappresaglia, rancore, resa dei conti, vendicò',
  road: 'cammino, via, vie, carovana, carovane, viaggio, viaggi, carro, carri, crocevia',
  school:
    'università, accademia, accademie, scuola, scuole, esame, esami, tesi, studiò, studia, professor*, diploma, scuola di magia, accademia di magia',
  scales: 'scaglia, scaglie, squam*, sputa fuoco, soffio di fuoco, alito di fuoco',
  sea: 'mare, mari, oceano, oceani, nave, navi, barca, barche, vela, vele, porto, porti, onda, onde, marea, maree, costa, coste, spiaggia, isola, isole, ancora di nave, equipaggio, faro, naufrag*, a bordo, ponte di coperta',
  sell: 'venduto, venduta, vende, vendette, vendere, vendé, scambiat*, ceduto, ceduta, dato, data, perso, persa, impegnat*, scommess*, promess*',
  service: 'serve, dio, dea, gentile, misericord*, benevol*',
  shadow: 'ombra, ombre, crepuscolo, penombra, tenebre, oscurità',
  shape: 'plasma, chiama, comanda, cambia, calma, evoca, domina, parla con, sussurra, ascolta',
  shield: 'scudo, scudi, pavese, brocchiere',
  shout: 'grida, gridava, gridando, urla, urlava, dà, dava, impartisce, impartiva',
  sign: 'firmò, firma, firmato, firmata, firmare, accettò, accettato, promise, sigill*',
  small: 'piccolo, piccola, piccolino, piccolina, minuscolo, minuscola, minuto, minuta, piccoletto, piccoletta',
  someone: 'qualcuno, qualcosa, persona, creatura, personaggio, eroe, eroina',
  soul: 'anima, anime, ombra, ombre, nome, primogenit*, cuore, riflesso, voce',
  speed: 'veloc*, rapid*, svelt*, agil*, corre, salta, schiva*, riflessi, lest*',
  spellbook:
    'grimorio, grimori, libro degli incantesimi, libro di magia, palla di fuoco, palle di fuoco, bacchetta, cappello a punta, torre di mago, studia magia',
  spirit: 'spirito, spiriti, fantasm*, antenati, anima, anime, spettr*, totem, aldilà',
  staff: 'bastone, verga, bordone',
  stars: 'stella, stelle, costellazion*, luna, lune, cielo, cieli, cometa, comete, cosmo, cosmic*, astri, pianet*',
  stealth:
    'furtiv*, si nasconde, nascost*, silenzio, silenzios*, invisibil*, inosservat*, si apposta, si intrufola, s intrufola, ombra, ombre, spia, discret*, senza rumore, agguat*, di soppiatto, sguscia',
  sneakrole:
    'apra le serrature, aprire le serrature, apre le serrature, scassini, scassinare, apra serrature, aprire serrature, disarmi le trappole, disarmare le trappole, disinnesc*, trovi le trappole, trovare le trappole, trova le trappole, vada avanti, vada in avanscoperta, andare in avanscoperta, avanscoperta, furtivo, furtiva, passare inosservato, le serrature, le trappole, intrufol*',
  storm: 'tempesta, tempeste, tuono, tuoni, fulmine, fulmini, lampo, lampi, uragan*, burrasc*, bufera, temporal*',
  strange:
    'sussurr*, voci, voce, stran*, senza riflesso, annegati, risponde, tentacol*, abiss*, profondità, fame, osserva, ascolta, si sveglia, scale',
  strength: 'forte, forti, forza, muscol*, potent*, robust*, solleva, spacca, rompe, possent*',
  struck: 'colpit*, colpì, cadde, toccò, toccat*, vene, dita, sangue, figlia, figlio, mani, nata, nato',
  talk: 'parla, parlare, parlava, conversa, chiacchiera, ascolta, sente, sussurra, capisce, chiede, risponde, dialoga, interroga',
  tale: 'storia, storie, leggenda, leggende, racconto, racconti, fiaba, fiabe, poema, poemi, barzellett*, rima, rime, epopea, racconta, discors*, saga, saghe, beff*',
  tank: 'tank, incassa*, incassi, prima linea, prima fila, tenga la linea, tenere la linea, davanti, prenda i colpi, prendere i colpi, prende i colpi, protegga il gruppo, proteggere il gruppo, protegge il gruppo, ci protegga, proteggerci, assorba danni, assorbire danni, muro, baluardo, protegga gli altri, ci difenda, difenderci, regga, scudo umano, prenda le botte, prendere le botte, stia davanti, faccia da scudo',
  tavern:
    'taverna, taverne, locanda, locande, birra, birre, vino, vini, beve, bere, ubriac*, idromele, rum, sbornia, osteria, botte',
  time: 'tempo, orologi*, ora, ore, secolo, secoli, futuro, passato, etern*, destino',
  travel:
    'viaggi*, vaga, vagare, errant*, nomad*, lontan*, stranier*, spedizion*, mappa, mappe, esplor*, lontano da, orizzont*, esilio, girovag*, percorre',
  trickery:
    'trucco, trucchi, astut*, astuzia, scherz*, burlon*, ingann*, bugia, bugie, mente, imbrogli*, maschera, maschere, birichin*, malizi*, furb*',
  tusks: 'zanne, pelle verde',
  undead:
    'non morto, non morti, morti viventi, zombi*, scheletr*, vampir*, ghoul, lich, ossa, cadaver*, mummi*, negromanz*, necromanz*',
  under:
    'sotto, profond*, fondo, antic*, vecchio, freddo, annegat*, oltre, buio, oscuro, oscurità, ghiaccio, lago, pozzo, palude, mare, abiss*',
  unknown: 'qualcosa, cosa, cose, ciò che, entità, essere, presenza, sconosciut*, senza nome, voce',
  raisedead:
    'risveglia i morti, rialza i morti, rianima*, esercito di morti, esercito di scheletri, resuscita i morti, evoca i morti, far risorgere i morti',
  war: 'guerra, guerre, battaglia, battaglie, assedio, assedi, esercito, eserciti, combatt*, lotta, spada, spade, arma, armi, nemic*, soldat*, campo di battaglia, fronte, conquist*, veteran*, reggimento, lancia, acciaio, trincea',
  water:
    'acqua, acque, fiume, fiumi, lago, laghi, pioggia, piogge, nuota, annegat*, stagno, palud*, sorgent*, pesce, pesci, cascat*, pozzo, profondità',
  weather: 'clima, meteo, pioggia, vento, venti, tempeste, nuvol*, stagioni, neve, cielo, temporal*',
  wild: 'magia selvaggia, non controlla, non sa controllare, non riesce a controllare, senza controllo, mai studiato, mai imparato, senza studiare, incontroll*, magia grezza, poteri, potere innato, dono innato, magia innata, scintille, magia nel sangue',
  wind: 'vento, venti, brezza, raffica, raffiche, aria, piuma, piume, ala, ali, cielo, vola',
  toneLight:
    'buff*, divertent*, comic*, allegr*, burlon*, goff*, ridicol*, giovial*, assurd*, simpatic*, spiritos*, scherzos*, pasticcion*, imbranat*, pigr*, chiacchieron*, spensierat*, codard*, vanitos*, distratt*, ridacchia, sbadat*, birichin*',
  toneWry:
    'sorprendentemente, per sbaglio, troppo educat*, formaggio, torta, torte, paura dei topi, parla troppo, nervos*, insopportabil*, chiacchieron*',
  toneDark:
    'cupo, cupa, oscur*, crudel*, brutal*, spietat*, sinistr*, maledett*, disperat*, sanguinari*, dannat*, senza pietà, malvag*, tenebros*, tormentat*, vendicativ*, sanguinos*, tradit*, assassinat*, cinic*, fredd*, perso tutto, massacr*, vendetta',
  toneGrave:
    'grave, seri*, trist*, tragic*, malinconic*, in lutto, stanc*, spezzat*, solenne, sever*, perso la fede, perduto la fede, perse la fede, taciturn*, amareggiat*, disillus*, lutto, solitari*, penitenza, auster*, rimors*, silenzios*',
  toneEerie:
    'inquietant*, sinistr*, spettral*, lugubr*, macabr*, soprannatural*, stran*, spaventos*, raccapriccian*, agghiaccian*, nebbia, sussurr*, pallid*, bambola, bambole, voci, infestat*, nessuno ricorda, di notte',
  toneHeroic: 'eroic*, epic*, coraggios*, valoros*, intrepid*, leggendari*, glorios*, eroe, eroina, audac*, impavid*',
  young:
    'giovane, giovani, adolescent*, ragazzin*, gioventù, apprendista, bambina, bambino, novellin*, sedici anni, diciassette anni, ragazzo, ragazza',
  adult: 'adult*, di mezza età, quarantenne, matur*',
  old: 'vecchio, vecchia, anzian*, attempat*, canut*, capelli grigi, capelli bianchi, nonna, nonno, in pensione, barba grigia, barba bianca, invecchiat*, vecchiaia, vegliard*',
  pacifist:
    'pacifista, pacifisti, non violent*, nonviolent*, senza violenza, rifiuta di combattere, rifiuta di uccidere, odia la violenza, non uccide, mai ucciso, non combatte, detesta la violenza, aborre la violenza, rifiuta la violenza, non porta armi, rifiuta le armi',
  mundane:
    'senza magia, niente magia, odia la magia, diffida della magia, non si fida della magia, non mi fido della magia, detesta la magia, non usa la magia, non usa magia, nessuna magia, non voglio magia, niente incantesimi, senza incantesimi, non crede nella magia, teme la magia, disprezza la magia, niente di magico, rifiuta la magia, che non usi magia, che non usi la magia, magia no',
  scholar:
    'sa tutto, sapientone, sapientona, il cervello, risolve enigmi, risolvere enigmi, ha letto tutto, espert*, che sappia, cervellone',
  duel: 'duello, duelli, scherma',
  savage: 'tribù, ulula, ruggisce, pellicce, rissa, risse, pitture di guerra',
  body: 'starnutisce, tossisce, respiro, lacrime, pelle, capelli, vene',
  sparks: 'scintille, fulmini, lampi, brina, braci',
  fists: 'pugno, pugni',
};
