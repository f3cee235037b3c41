/** German words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const DE_CONCEPTS: Readonly<Record<string, string>> = {
  accident: 'versehentlich, aus versehen, explodier*, unkontrollier*, unfall, niest',
  ahead: 'voraus, vorausschleich*, vorausgeht, karte, auskundschaft*, späht',
  animal:
    'bär, bären, wolf, wölfe, wölfin, dachs, falke, eule, fuchs, katze, tier, tiere, tieren, rabe, raben, luchs, otter, ratte, ratten, adler, hirsch, krähe, krähen, vogel, vögel, vögeln, eber, pferd, pferde, pferden, hasen, dachs*, wölfen, bärin, füchse, füchsen, hirschen, ratten, krähen, eulen, spinne, spinnen, schlange*, kröte*',
  angry: 'wut, zorn, wütend, zornig, raserei, rast, tobt, sieht rot, jähzornig, wutanfall, blutrausch',
  armor: 'rüstung, plattenpanzer, kettenhemd, harnisch, schwere rüstung',
  army: 'armee, heer, regiment, kompanie, kaserne, garnison, truppe, truppen, befehle, befehl, befehlen, front, schützengraben, feldzug, feldzüge, kameraden, feldzügen, schlachtfeld',
  arrow: 'pfeil, pfeile, pfeilen, bogen, langbogen, köcher, schießt',
  axe: 'axt, äxte, streitaxt, beil, großaxt',
  bare: 'bloß, bloßen, blossen, nackten, bloßer, leeren, bloße',
  barehanded: 'faustkampf, kampfkunst, kampfkünste, unbewaffnet, ohne waffen, mit den fäusten, waffenlos',
  bargain:
    'pakt, pakts, handel mit, abkommen mit, vertrag mit, kleingedruckte, patron, schuldet seine seele, schuldet ihre seele, teufelspakt, seele verkauft, schatten verkauft, hat ihre seele, hat seine seele',
  beard: 'bart, bärtig, bärtige, bärtiger',
  beast:
    'wolf, wölfe, bär, bären, tier, tiere, tieren, bestie, bestien, hund, hunde, pferd, pferde, rabe, raben, dachs, fuchs, eule, dachs*, füchse*, hunden, wölfen, spinne*',
  blade: 'schwert, schwerter, klinge, klingen, stahl, langschwert, säbel, zweihänder, schwertkunst, hellebarde',
  blood: 'blut, blutes, adern, blutig',
  book: 'buch, bücher, büchern, bibliothek, bibliotheken, schriftrolle, schriftrollen, foliant*, archiv, tinte, pergament, liest',
  born: 'geboren, geburt, angeboren, vorfahr*, ahnen, ahn*, großmutter, großvater, geerbt, erbe, abstamm*, kindheit, tochter, kind',
  break: 'zerschlägt, zerschlug, zerbrach, zerbricht, zertrümmert*, eingeschlagen, zerschmettert',
  bury: 'begräbt, begrub, beerdigt*, grab, gräber, friedhof, beerdigung*, sarg, särge, unter der erde, gruft',
  cabin: 'hütte, lagerfeuer, wildnis, zelt, einöde, tundra, pfade',
  change: 'verwandelt, verwandeln, verwandelte, wird zum, wird zur, gestalt eines, gestalt einer, nimmt die gestalt',
  charm:
    'charme, charmant*, verführ*, bezaubernd*, lächeln, silberzunge, silberzüngig*, flirtet, betör*, schmeichel*, gutaussehend*',
  city: 'stadt, straße, straßen, gasse, gassen, dächer, dächern, slum, hafenviertel, kanalisation, gosse',
  control:
    'schlachtfeld kontroll*, gegner kontroll*, kontrolle, schlachtfeldkontrolle, gegner festhalten, feinde festhalten, kontrollier*, feinde aufhält, gegner behindert',
  craft: 'schmiede, amboss, werkstatt, werkzeug, handwerk, schnitzt, baut, zunft, gebaut',
  crime:
    'verbrechen, stiehlt, stehlen, gestohlen, stahl, diebstahl, raub, geraubt, beraubt, schmuggel*, klaut, klauen, geklaut, schwarzmarkt, einbruch, einbrüche, gauner*, bestiehlt, bestohlen, steckbrief*, kopfgeld auf, gesucht wegen, unterwelt, lange finger, bande, gesucht wird',
  damage:
    'schaden, haut drauf, hart zuschlägt, hart zuschlagen, am härtesten, zuschlägt, draufhaut, draufhauen, kräftig zuschlägt, kräftig zuschlagen, zuhaut, zuhauen, viel schaden, alles kaputt, verprügelt, hart austeilt, austeilt, austeilen, nahkampf',
  dark: 'dunkel, dunkelheit, finsternis, finster, nacht, nächte, schwarz, schwarze, düsternis',
  dead: 'toten, tote, toter, geister, geistern, geist, verstorbenen, leichen, ertrunkenen, gebeine, knochen, ahnen',
  death:
    'tod, tote, toten, toter, stirbt, starb, gestorben, grab, gräber, friedhof, leiche, leichen, getötet, sarg, ermordet, gehängt',
  desert: 'wüste, wüsten, düne, dünen, oase, kamel',
  disguise:
    'verkleid*, maske, masken, tausend gesichter, viele gesichter, falscher name, falschem namen, falsche namen, getarnt, doppelleben',
  dragon: 'drache, drachen, drachenblut, drakonisch*, lindwurm, drachenfeuer',
  dream: 'traum, träume, träumen, träumt, alptraum, albtraum, albträume, vision, visionen, prophezeiung*',
  earth: 'erde, stein, steine, fels, felsen, höhle, höhlen, lehm, schlamm',
  ears: 'spitze ohren, spitzen ohren, spitzohr*',
  escape:
    'galgen, kerker, gefängnis, verurteilt, verhaftet, entflohen, ketten, eingesperrt, gesessen, ausgebrochen, entkam, henker, zuchthaus',
  face: 'überred*, verhandel*, redet sich, redegewandt*, spricht für uns, reden kann, das reden, feilsch*, diplomat*, klatsch, jeden überzeug*, überzeug*, für uns redet, für uns spricht, wortführer*, gut mit leuten, hört alles, kennt jeden, redet für',
  faith:
    'glaube, glauben, gott, götter, göttin, göttern, gottes, gebet, gebete, betet, tempel, kirche, kloster, altar, heilig*, göttlich*, segen, segnet, gemeinde, kapelle, predigt, fromm*, wunder, licht der, gläubig*',
  family: 'familie, frau, mann, kinder, kind, söhne, töchter, bruder, schwester, eltern, dorf, mutter, vater, geliebte',
  fey: 'fee, feen, feenwesen, feenwald, feenreich, erzfee',
  fiend: 'dämon, dämonen, dämons, teufel, teufels, hölle, unhold, höllisch*, teuflisch*, infernal*',
  fire: 'feuer, flamme, flammen, brennt, brannte, verbrannt*, brand, glut, asche, rauch, feuerball, feuerbälle, niedergebrannt, abgebrannt, funken, lava, brennend*',
  fist: 'faust, fäuste, fäusten, hand, hände, händen',
  flee: 'floh, flieht, geflohen, flüchtete, entlaufen, rannte weg, weggelaufen, desertiert, verstoßen, rausgeworfen, davongelaufen',
  forest:
    'wald, wälder, wäldern, walde, waldes, baum, bäume, bäumen, hain, eiche, eichen, moos, lichtung, dickicht, dschungel, tannen, birken',
  gold: 'gold, geld, münze, münzen, schatz, schätze, reich, reichtum, juwelen, silber, gier, gierig, schulden, beute',
  grow: 'wächst, wachsen, pflanze, pflanzen, kräuter, pilz, pilze, pilzen, garten, obstgarten, samen, wurzeln, blumen, ranken, ernte, züchtet, gärten, blüht',
  hammer: 'hammer, kriegshammer, streithammer, hämmer',
  hand: 'hand, hände, händen, finger, fingern',
  harm: 'verletzt, bedroht, wehtut, weh tut, anrührt',
  healing:
    'heilt, heilen, heilung, wunde, wunden, verwundet*, verband, verbände, medizin, kranke, kranken, krankheit, seuche, pest, fieber, salbe*, pflegt, verbindet, arznei, lazarett',
  healneed:
    'am leben hält, am leben halten, am leben erhält, uns heilt, uns heilen, zusammenflickt, zusammenflicken, heilt alle, heilung, jemand der heilt, wunden versorgt, wer heilen kann, heilen kann, niemand stirbt, unterstützt die gruppe, unterstützer, hält uns am leben, hält alle am leben',
  holy: 'heilig*, göttlich*, religiös*, fromm*, kirchlich*',
  horns: 'hörner, hörnern, horn, gehörnt*, schwanz, rote haut, roter haut, teufelshörner, höllenblut',
  huge: 'riesig, riesige, riesiger, riese, hüne, hünenhaft, gigantisch*, gewaltig*, turmhoch, sehr groß, zwei meter, zweieinhalb meter, baumlang*, sanfter riese',
  hunt: 'jagt, jagd, jagte, fährte, fährten, spur, spuren, beute, hirsch, wild, falle, fallen, schlinge, trophäe*, pfeil, pfeile, bogen, wildbret',
  ice: 'eis, eisig*, schnee, frost, winter, gletscher, kälte, gefroren*, kalt, kalten, blizzard, schneesturm',
  illusion: 'illusion*, trugbild*, spiegel, täuschung, gaukelt, trugbilder',
  justice:
    'gerechtigkeit, rechtschaffen*, ehre, ehrenhaft*, gerecht, schützt die schwachen, beschützt die schwachen, unschuldig*, tugend, ritterlich*, unbestechlich*',
  kill: 'getötet, erschlagen, ermordet, verbrannt, zerstört, niedergebrannt, verloren, starb, starben, tot, umgebracht, ausgelöscht',
  kinhurt:
    'ihre familie, seine familie, ihr dorf, sein dorf, ihre frau, seine frau, ihr mann, ihr bruder, sein bruder, ihre schwester, seine schwester, ihr vater, sein vater, ihre eltern, seine eltern, ihre kinder, seine kinder, ihre mutter, seine mutter, ihr clan, sein clan, ihr stamm, sein stamm',
  knife: 'messer, dolch, dolche, klinge im rücken, hinterrücks, kehle, kehlen, vergiftet*',
  knowledge:
    'wissen, geheimnis, geheimnisse, studiert*, forscht, forschung, lernt, weisheit, neugier*, wahrheit, rätsel, klug, schlau, vergessen*, erkenntnis, frage, fragen',
  law: 'gesetz, gesetze, recht, ordnung, eid, schwur, pflicht, gericht, urteil, ehre, steuern',
  lie: 'lügt, lüge, lügen, lügner*, betrügt, betrug, betrogen, schwindelt, gefälscht*, gelogen, täuscht, flunkert, wunderwasser',
  light: 'licht, sonne, morgenröte, morgen, kerze, kerzen, laterne, leucht*, strahl*, sonnenlicht, dämmerung, hell',
  lightning: 'blitz, blitze, blitzschlag, blitzes, donner',
  lock: 'schloss, schlösser, schlössern, falle, fallen, dietrich, dietriche, tresor, truhe, truhen, knackt, tür aufbekommt, türen öffnet, verschlossen*',
  loss: 'verlor, verloren, verlust, trauer, trauert, trauernd*, witwe, witwer, vermisst, allein, einsam, vergessen, verlassen, letzte der, letzter der, letzte ihrer, letzter seiner, einziger überlebender, einzige überlebende, verbannt, begraben, ertrunken, reue',
  luck: 'glück, glückspilz, pech, würfel, wette, wetten, karten, aberglaub*',
  lute: 'laute, geige, flöte, harfe, trommel, lied, lieder, singt, sang, gesang, ballade, balladen, melodie, gedicht, gedichte, verse, musik, musiziert, reimt',
  mace: 'streitkolben, weihwasser, heiliges symbol, rosenkranz, weihrauch, morgenstern',
  machine:
    'maschine*, uhrwerk*, zahnrad, zahnräder, apparat, apparate, erfindung*, mechanisch*, tüftelt, bastelt, dampf, konstruiert, erfindet',
  magic:
    'magie, magisch*, zauber, zaubert, zaubern, zauberei, arkan*, hexerei, zaubersprüche, zauberspruch, zauberkraft',
  meditate:
    'meditier*, kloster, klöstern, disziplin*, innere ruhe, innerer friede, schweigegelübde, gelübde, askese, asket*, gleichgewicht, erleuchtung',
  mind: 'geist, gedanken, verstand, wahnsinn, wahnsinnig*, erinnerung*, telepath*, stimmen im kopf, stimmen',
  mine: 'mine, minen, bergwerk, stollen, erz, schacht, spitzhacke, grube, gräbt, kohle',
  monster: 'monster, untote, vampir*, troll, trolle, ungeheuer, werwölfe, riesen',
  mountain: 'berg, berge, bergen, gebirge, hochgebirge, gipfel, klippe, klippen, hochland, pass, schlucht',
  music:
    'musik, lied, lieder, singt, sang, gesang, laute, geige, flöte, harfe, trommel, ballade, balladen, tanzt, tanz, melodie, gedicht*',
  nature:
    'natur, pflanze, pflanzen, kräuter, garten, blumen, wurzel*, samen, jahreszeit*, wetter, regen, pilz, pilze, wildnis, wild, moor, sumpf, moos, ernte',
  noble:
    'adel, adlig*, adelig*, hof, hofe, hofes, schloss, burg, krone, thron, königlich*, fürst*, palast, gräflich*, erbin, edel, prinz*',
  oath: 'eid, schwur, schwor, geschworen, gelübde, gelobt, versprechen, gelobte, heiliger orden, ehrenwort',
  orphaned: 'waise*, gassenkind, straßenkind, ohne eltern, auf der straße aufgewachsen, in der gosse, findelkind',
  poison: 'gift, gifte, vergiftet*, giftig*, tollkirsche, schierling',
  pocket: 'tasche, taschen, geldbeutel, beutel, börse, börsen, fremder leute, anderer leute, fremden',
  potion: 'trank, tränke, tränken, elixier*, labor, kessel, alchemie, phiole*',
  protection:
    'schützt, beschützt, schutz, wacht, bewacht, schild, verteidigt, behütet, hält wache, wacht über, verteidiger*',
  quick: 'schnell, flink, wendig, behände, rasch, flinke, flinker, schnelles, flinkes',
  read: 'gelesen, lesen, lies, blut, kleingedruckte, schnell, etwas, vertrag',
  red: 'rot',
  see: 'sieht, sah',
  regret:
    'müde, reue, reut, bereut, schuld, scham, gebrochen*, verbittert*, enttäuscht*, erschöpft, kriegsmüde, sühne, gram, ausgebrannt',
  revenge: 'rache, rächt, rächen, vergeltung, gerächt, rachsüchtig, blutrache',
  road: 'straße, straßen, weg, wege, karawane, reise, reist, wagen, landstraße',
  school:
    'universität, akademie, schule, studium, studierte, prüfung, prüfungen, professor*, dissertation, magierschule, magierakademie, studiert, lehre',
  scales: 'schuppen, schuppig*, speit feuer, spuckt feuer, feueratem, drachenkopf, odemwaffe',
  sea: 'meer, see, ozean, schiff, schiffe, schiffen, boot, segel, segelt, hafen, küste, welle, wellen, strand, flut, gezeiten, anker, insel, seemann*, leuchtturm, an bord, über bord, schiffbruch, schiffbrüchig*',
  sell: 'verkauft, verkaufte, verpfändet, eingetauscht, verspielt, versprochen',
  service: 'dient, gott, göttin, gnädig*, barmherzig*',
  shadow: 'schatten, dämmerung, zwielicht, dunkelheit, finsternis',
  shape: 'formt, ruft, lenkt, befiehlt, beherrscht, besänftigt, beschwört, ändert, spricht mit',
  shield: 'schild, schilde, turmschild, schildwall',
  shout: 'brüllt, schreit, gibt, gab, schrie, brüllte, ruft',
  sign: 'unterschrieb, unterschrieben, unterzeichnet, unterschrift, unterzeichnete, eingewilligt, besiegelt',
  small: 'klein, kleines, kleiner, kleine, winzig, winziges, kleinen, winzige',
  someone: 'etwas, jemand, jemanden, wesen, held, heldin, figur',
  soul: 'seele, seelen, schatten, name, namen, herz, erstgeborene*, stimme, spiegelbild',
  speed: 'schnell, flink, schnelligkeit, rennt, läuft, wendig, springt, behände, reflexe, weicht aus',
  spellbook:
    'zauberbuch, zauberbücher, feuerball, feuerbälle, zauberstab, spitzhut, spitzer hut, zauberturm, magieakademie, studiert magie, magierturm',
  spirit: 'geist, geister, geistern, ahnen, seele, seelen, spuk*, jenseits, totem, gespenst*',
  staff: 'stab, wanderstab, kampfstab, stock',
  stars: 'stern, sterne, sternen, mond, mondes, himmel, komet*, sternbild*, kosmos, planeten, nachthimmel',
  stealth:
    'schleicht, schleichen, heimlich, lautlos, leise, versteckt, unsichtbar, unbemerkt, lauert, spioniert, verborgen, ungesehen, hinterhalt, schatten',
  sneakrole:
    'schlösser knackt, schlösser öffnet, schlösser knacken, fallen findet, fallen entschärft, fallen entschärfen, fallen finden, vorausschleicht, voranschleicht, schlösser, schleicht voraus, auskundschaftet, vorschleicht, türen aufmacht, spioniert',
  storm: 'sturm, stürme, stürmen, gewitter, donner, blitz, blitze, orkan, unwetter, sturmes',
  strange:
    'flüstert, flüstern, stimme, stimmen, unheimlich, antwortet, starrt, kein spiegelbild, keinen schatten, ertrunkene*, tentakel*, blinzelt nie, tiefe, tiefen, aus der tiefe, hunger',
  strength:
    'stark, stärke, kraft, muskeln, kräftig*, stärkste*, muskulös, hebt, zerbricht, zertrümmert, bärenstark, zerschlägt',
  struck: 'getroffen, traf, schlug, fingern, händen, adern, blut, kind, tochter, sohn',
  talk: 'spricht, sprechen, redet, reden, hört, lauscht, unterhält sich, flüstert mit, versteht, fragt, befragt, antwortet',
  tale: 'geschichte, geschichten, legende*, sage, sagen, märchen, gedicht*, witz, witze, reim*, spott, erzählt, rede, reden',
  tank: 'tank, vorne steht, vorne stehen, frontkämpfer*, vorderste reihe, vorderster reihe, einstecken, einsteckt, schläge einstecken, schläge abfängt, beschützt uns, uns beschützt, die gruppe beschützt, beschützt die gruppe, hält die stellung, in der ersten reihe, vor uns stellt, schaden schluckt, bollwerk, hält die linie, verteidigt die gruppe, vorn steht',
  tavern:
    'taverne, tavernen, kneipe, bier, wein, trinkt, betrunken, schnaps, wirtshaus, gasthaus, met, saufen, säuft, säufer, fass',
  time: 'zeit, uhr, stunde, stunden, jahrhundert*, zukunft, vergangenheit, ewig*, schicksal',
  travel:
    'reist, reise, reisen, wandert, wandern, wanderung, weit weg, fern, ferne, fremd*, heimat*, abenteuer, unterwegs, streift, zieht umher, karte, heimweh',
  trickery:
    'trick, tricks, list, listig, streich, streiche, betrug, betrügt, lügt, täuscht, täuschung, schelm*, maske, gaunerei, schlau, verschlagen',
  tusks: 'hauer, stoßzähne, grüne haut, grüner haut, grünhäutig*',
  undead: 'untot*, zombie, zombies, skelett, skelette, vampir, vampire, ghul*, gebeine, knochen, leichnam, leichen',
  under: 'unter, unterm, tief, tiefe, tiefen, alt, altem, uralt, kalt, jenseits, dunkel, see, brunnen, grund',
  unknown: 'etwas, irgendetwas, wesen, jemand, namenlos*, was, stimme, ding',
  raisedead:
    'erweckt die toten, tote erweckt, toten erweckt, skelette beschwört, armee der toten, untote diener, tote auferstehen',
  war: 'krieg, kriege, kriegs, schlacht, schlachten, belagerung, armee, heer, kampf, kämpft, schwert, waffe, waffen, feind, feinde, front, soldat*, feldzug, söldner*, gefecht',
  water:
    'wasser, fluss, flüsse, see, seen, regen, schwimmt, ertrunken*, ertrank, bach, sumpf, teich, brunnen, fisch, fische, quelle, tiefen',
  weather: 'wetter, regen, wind, winde, sturm, stürme, wolken, jahreszeiten, schnee',
  wild: 'wilde magie, nicht kontrollieren, nie gelernt, nie studiert, unkontrolliert*, bricht aus, bricht heraus, rohe magie, angeborene magie, magie im blut, funken sprühen, ungewollt, aus ihr heraus, aus ihm heraus',
  wind: 'wind, winde, luft, böe, böen, feder, flügel, himmel, fliegt',
  toneLight:
    'lustig*, albern*, witzig*, fröhlich*, heiter*, komisch*, humorvoll*, tollpatschig*, drollig*, ulkig*, niedlich*, vergnügt*, herzlich*, schusselig*, vorlaut*, faul*, feige*, sorglos*, übermütig*, kichernd*, quirlig*, frech*, eitel*',
  toneWry:
    'immer hungrig, überraschend, erstaunlich, versehentlich, angst vor mäusen, angst vor spinnen, furchtbar nervös, redet zu viel, kuchen, schrecklich höflich',
  toneDark:
    'düster*, grausam*, brutal*, gnadenlos*, finster*, verflucht*, hoffnungslos*, blutrünstig*, rachsüchtig*, verdammt*, böse*, skrupellos*, blutig*, mörderisch*, verrat, verraten, ermordet, zynisch*, kalt*, alles verloren, rache',
  toneGrave:
    'ernst*, traurig*, tragisch*, schwermütig*, melanchol*, müde, trauernd*, grimmig*, gebrochen*, verbittert*, kriegsmüde, glauben verloren, wortkarg*, erschöpft, trauer, einsam*, still*, würdevoll*, streng*, reue, buße, alt und müde, müde',
  toneEerie:
    'unheimlich*, gruselig*, schaurig*, gespenstisch*, seltsam*, unnatürlich*, makaber*, geisterhaft*, nebel, flüstert, flüstern, blass*, puppe, puppen, stimmen, niemand erinnert, schatten ohne, nachts, spuk*',
  toneHeroic:
    'heldenhaft*, heroisch*, episch*, tapfer*, mutig*, furchtlos*, legendär*, ruhmreich*, held, heldin, glorreich*',
  young:
    'jung, junge, junger, jugendlich*, mädchen, knabe, teenager, kind, lehrling, jüngste*, sechzehn, siebzehn, achtzehn',
  adult: 'mittleren alters, erwachsen*, in den dreißigern, in den vierzigern',
  old: 'alt, alte, alter, alten, greis*, uralt*, betagt*, grauhaarig*, ergraut*, weißhaarig*, großmutter, großvater, oma, opa, pensioniert*, im ruhestand, älter als, älter*, rentner*, graubart*',
  pacifist:
    'pazifist*, gewaltlos*, ohne gewalt, verabscheut gewalt, hasst gewalt, weigert sich zu kämpfen, kämpft nicht, tötet nie, tötet nicht, niemals tötet, ohne waffen zu, lehnt gewalt ab, keine waffen, nie eine waffe',
  mundane:
    'keine magie, ohne magie, hasst magie, verabscheut magie, misstraut magie, misstraut der magie, traut magie nicht, traut der magie nicht, traut keiner magie, keine zauber, ohne zauber, nicht magisch, keine zauberei, ohne zauberei, hasst zauberei, fürchtet magie, nichts magisches, keinen zauber, lehnt magie ab, magielos*, glaubt nicht an magie',
  scholar:
    'weiß alles, alles weiß, besserwisser*, der schlaue, die schlaue, rätsel löst, kennt sich aus, viel weiß, das gehirn der gruppe',
  duel: 'duell, duelle, fechten, ficht, parade',
  savage: 'stamm, stammes, brüllt, heult, felle, kriegsbemalung, prügelt, prügelei, kneipenschlägerei',
  body: 'niest, hustet, atem, tränen, haut, haare, adern',
  sparks: 'funken, blitze, blitz, glut, frost',
  fists: 'faust, fäuste, fäusten',
};
