/** Spanish words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const ES_CONCEPTS: Readonly<Record<string, string>> = {
  accident: 'accidente*, por accidente, explota*, sin querer, incontrol*, estornud*',
  ahead: 'adelante, se adelanta, por delante, mapa, mapas, reconocimiento, avanzadilla, adelantarse',
  animal:
    'oso, osa, osos, lobo, loba, lobos, tejón, halcón, búho, zorro, gato, bestia*, animal, animales, cuervo, cuervos, lince, nutria, rata, ratas, águila, ciervo, pájaro, pájaros, caballo*, jabalí, liebre, abeja*, araña*, serpiente*, tejones, zorros, búhos, gatos, cabra*',
  angry:
    'ira, rabia, furia, furioso, furiosa, cólera, enfurec*, enfada, ve rojo, lo ve todo rojo, se enfada, mal genio',
  armor: 'armadura, armadura pesada, cota de malla, coraza, peto',
  army: 'ejército, ejércitos, regimiento, cuartel, guarnición, tropa, tropas, órdenes, frente, trinchera*, batallón, legión, camaradas, compañeros de armas, campañas militares',
  arrow: 'flecha, flechas, arco, carcaj, arco largo',
  axe: 'hacha, hachas',
  bare: 'desnudas, desnudos, limpio, limpios, vacías, desnuda',
  barehanded:
    'manos desnudas, a puñetazos, puños desnudos, puño limpio, sin armas, artes marciales, arte marcial, con los puños, con las manos',
  bargain:
    'pacto, pactos, pactó, trato con, contrato con, vendió su alma, vendió su sombra, letra pequeña, patrón, debe su alma, hizo un trato, un trato, acuerdo con, deuda con',
  beard: 'barba, barbudo, barbuda',
  beast: 'lobo*, loba, oso*, bestia*, animal, animales, criatura*, perro*, caballo*, cuervo*, zorro*, búho',
  blade: 'espada*, hoja, acero, sable*, mandoble*, cimitarra*, alabarda*',
  blood: 'sangre, venas, sangriento*, sangra',
  book: 'libro, libros, biblioteca*, pergamino*, grimorio*, manuscrito*, tinta, archivo*, lectura, lee',
  born: 'nació, nacido, nacida, nacimiento, antepasado*, innato, innata, infancia, abuela, abuelo, linaje, heredó, heredado*, descend*, hija, hijo, herencia',
  break: 'rompió, rompe, romper, destroza*, quiebra, derriba*, reventó',
  bury: 'entierra*, enterró, entierro*, tumba*, cementerio*, funeral*, ataúd*, bajo tierra, sepultó, cripta, sepultura*',
  cabin: 'cabaña, choza, hoguera, tienda, tierras salvajes, sendero*, tundra, naturaleza salvaje, yermo*',
  change:
    'se convierte en, se transforma en, convertirse en, transformarse en, se convierte, toma la forma, forma de un, forma de una, cambia de forma, se vuelve un, se vuelve una, transformado en, transformada en',
  charm:
    'encanto, encantador*, seductor*, seduc*, sonrisa, lengua de plata, pico de oro, labia, guapo, adulador*, coquet*, galán',
  city: 'ciudad, ciudades, calle, calles, callejón, callejones, tejados, barrio, barrios, alcantarilla*, muelles, arrabal*',
  control:
    'control de masas, controlar el campo de batalla, controle el campo de batalla, controlar a los enemigos, controle a los enemigos, controle el campo, inmoviliz*, ralentiz*, controlador*, control de multitudes, control',
  craft: 'forja*, yunque, taller, herramienta*, artesan*, talla, fabrica, gremio',
  crime:
    'crimen, crímenes, robo, robos, robó, robar, robado*, robada*, roba, hurto*, hurta*, contrabando, atraco*, mercado negro, botín, buscado por, buscada por, estafa*, hampa, birl*, manos largas, dedos ligeros, recompensa por su cabeza, precio a su cabeza, saque*',
  damage:
    'daño, golpea fuerte, golpee fuerte, golpear fuerte, pega fuerte, pegue fuerte, pegar fuerte, el que más pega, la que más pega, más fuerte, mucho daño, haga daño, hace daño, pegar duro, pegue duro, cuerpo a cuerpo, reparta golpes, repartir golpes, reparte leña',
  dark: 'oscuro, oscura, oscuridad, tinieblas, negro, negra, noche, noches, sin luz, sombrío',
  dead: 'muertos, muerto, muerta, muertas, fantasma*, espíritus, difunto*, cadáver*, ahogad*, espectro*, huesos, calavera*, ánimas',
  death:
    'muerte*, muerto*, muerta*, muere, murió, tumba*, cementerio*, cadáver*, mató, ataúd*, calavera*, asesin*, ahorcad*, ahogad*',
  desert: 'desierto*, duna*, oasis, camello*, arenas',
  disguise:
    'disfraz, disfraces, disfrazad*, máscara*, mil caras, cien caras, nombre falso, nombres falsos, doble vida, incógnito, identidad*',
  dragon: 'dragón, dragones, dracónic*, dragona, guiverno*',
  dream: 'sueño, sueños, sueña, soñó, pesadilla*, visión, visiones, profec*, presagio*, sonámbul*',
  earth: 'tierra, piedra*, roca*, cueva*, caverna*, barro, arcilla, lodo',
  ears: 'orejas puntiagudas',
  escape:
    'horca, prisión, cárcel, calabozo*, mazmorra*, condenad*, fugad*, arrestad*, cadenas, escapó, presidio, encarcelad*, patíbulo, entre rejas',
  face: 'negoci*, persua*, convenc*, convenza, hable por nosotros, hablar por nosotros, hable por el grupo, habla por nosotros, diplomac*, diplomátic*, elocuen*, regate*, labia, portavoz, chismes, cotille*, don de gentes, lo oye todo, conoce a todos, hablar con la gente, pico de oro, lleve la voz cantante',
  faith:
    'fe, dios, dioses, diosa, oración*, oraciones, reza, rezar, rezó, templo*, iglesia, convento, monasterio, altar, santo, santa, sagrad*, divin*, bendi*, capilla, milagro*, fieles, sermón*, culto, congregacion*, creyente*, devot*, parroquia, feligres*, plegaria*',
  family: 'familia, mujer, marido, hijos, hijo, hija, hermano, hermana, padres, madre, padre, aldea, pueblo, esposa',
  fey: 'hada, hadas, feérico*, feéric*, duende*, archihada',
  fiend: 'demonio*, diablo*, infierno*, infernal*, demoníac*, diabólic*, satán*, diablillo*, averno',
  fire: 'fuego*, llama, llamas, arde, ardió, quem*, incendi*, ceniza*, brasa*, humo, bola de fuego, bolas de fuego, antorcha*, hoguera*, chispa*, lava',
  fist: 'puño, puños, mano, manos',
  flee: 'huyó, huye, huir, huía, escapó, escap*, fugó, abandonó, desertó, expulsad*, se fue, dejó',
  forest: 'bosque*, árbol*, roble*, claro del, musgo, arboleda*, hoja*, espesura, selva, pinar*, monte',
  gold: 'oro, plata, dinero, moneda*, tesoro*, riqueza*, rico, rica, joya*, codici*, avaric*, deuda*, fortuna',
  grow: 'crece, crecer, crecen, planta*, hierba*, seta, setas, hongo*, jardín, huerto*, semilla*, raíz, raíces, flor, flores, cosecha*, cultiva',
  hammer: 'martillo*, maza pesada',
  hand: 'mano, manos, dedo, dedos',
  harm: 'hace daño, daña, hiere, amenaza, toca, lastima',
  healing:
    'cura, curar, curación, curaciones, cure, sana, sanar, sanación, herida*, herido*, remedio*, enfermedad*, enfermo*, peste, fiebre*, venda*, medicina*, ungüento*, plaga',
  healneed:
    'mantenga con vida, mantener con vida, mantenernos con vida, nos mantenga con vida, nos cure, curarnos, cure al grupo, curar al grupo, curar a los demás, cure a los demás, nos mantenga vivos, mantenernos vivos, mantiene con vida, cura a los demás, cura al grupo, que cure, que sane, apoyo, curaciones, remend*, sanarnos, no muramos, nadie muera, salvar vidas, nos cura, cure heridas, mantenga a todos vivos, mantenga vivos',
  holy: 'santo, santa, sagrad*, divin*, religios*, piados*',
  horns: 'cuerno*, cornud*, rabo, piel roja, sangre infernal, cola de diablo',
  huge: 'gigante*, enorme*, inmens*, coloso, colosal*, gigantesc*, grandullón, mole, montaña de músculos, dos metros, gigante bueno, gigantón',
  hunt: 'caza, cazar, cazó, rastrea*, rastro*, presa*, ciervo*, venado*, trampa, trampas, flecha*, arco, trofeo*, huella*',
  ice: 'hielo*, nieve*, escarcha, helada*, invierno*, glaciar*, frío, fría, congelad*, ventisca*, hela*',
  illusion: 'ilusión, ilusiones, espejismo*, espejo*, truco de manos, juego de manos',
  justice:
    'justicia, justo, justa, honor, honorable, rectitud, protege a los débiles, defiende a los débiles, castig*, virtud*, incorruptible, redención, inocentes',
  kill: 'mataron, mató, masacra*, asesin*, quem*, destruy*, perdió, muertos, murieron, murió, arras*, aniquil*',
  kinhurt:
    'su familia, su aldea, su pueblo, su mujer, su esposa, su marido, su hermano, su hermana, su padre, su madre, sus padres, sus hijos, su clan, su tribu, su hijo, su hija, los suyos, su gente',
  knife: 'cuchillo*, daga*, puñal*, garganta*, por la espalda, navaja*, envenenad*',
  knowledge:
    'saber, saberes, conocimiento*, secreto*, estudi*, investiga*, aprend*, sabiduría, curios*, verdad*, enigma*, acertijo*, inteligen*, olvidad*, pregunta*, listo, lista',
  law: 'ley, leyes, justicia, juez, orden, juramento*, deber, juicio, reglas, honor, código, impuestos, legal',
  lie: 'miente, mentir, mintió, mentira*, mentiros*, engañ*, tramp*, farol, fals*, estafa*, timo*, timar',
  light:
    'luz, luces, sol, alba, amanecer, aurora, vela, velas, farol, linterna*, lámpara*, faro, radiante*, resplandor*, brill*',
  lightning: 'rayo, rayos, relámpago*, trueno*',
  lock: 'cerradura*, candado*, trampas, ganzúa*, cofre*, cerrojo*, caja fuerte, puertas cerradas',
  loss: 'perdió, perdido, perdida, pérdida*, duelo, luto, viudo, viuda, pena, solo, sola, olvidad*, abandonad*, exili*, último de, última de, único superviviente, única superviviente, ahogad*, llora, soledad, desterrad*, superviviente*, arrepent*',
  luck: 'suerte*, afortunad*, mala suerte, dados, cartas, apuesta*, azar, gafe, superstic*',
  lute: 'laúd, violín, flauta, arpa, tambor*, canción, canciones, canta, cantar, cantó, canto, cantos, balada*, melodía*, poema*, poesía, verso*, música, guitarra, lira, rima*, copla*',
  mace: 'maza, mazas, agua bendita, símbolo sagrado, incienso, rosario',
  machine: 'máquina*, mecáni*, engranaje*, relojería, autómata*, invent*, artilugio*, vapor, cachivache*',
  magic: 'magia*, mágic*, hechizo*, conjuro*, arcan*, hechicería, brujería, sortilegio*, encantamiento*',
  meditate:
    'medita*, monasterio*, disciplina*, paz interior, voto de silencio, equilibrio, asceta, ascétic*, iluminación, serenidad',
  mind: 'mente*, pensamiento*, locura, loco, loca, memoria, telépat*, psíquic*, voces en su cabeza, voces, cordura',
  mine: 'mina, minas, mineral*, pico, galería*, carbón, excava*, túnel*',
  monster: 'monstruo*, vampiro*, trol*, no muertos, hombre lobo, hombres lobo, ogro*',
  mountain: 'montaña*, pico, picos, acantilado*, cumbre*, sierra, cima*, cordillera, colina*, cerros',
  music:
    'música, canción, canciones, canta, cantar, cantó, canto, cantos, laúd, violín, flauta, arpa, tambor*, balada*, baila*, danza*, melodía*, poema*',
  nature:
    'naturaleza, natural, planta*, hierba*, jardín, jardines, flor, flores, raíz, raíces, semilla*, estacion*, lluvia*, seta, setas, hongo*, musgo, pantano*, salvaje*, ciénaga, cosecha*',
  noble:
    'noble*, nobleza, corte, castillo*, corona, trono, real, realeza, palacio*, señor*, príncipe, princesa, heredero, heredera, rey, reina, título',
  oath: 'juramento*, voto*, juró, jurado, jura, promesa*, prometió, cruzada, palabra dada, orden sagrada, cumple su palabra',
  orphaned:
    'huérfan*, niño de la calle, niña de la calle, sin padres, creció en la calle, creció en las calles, arrabal*',
  poison: 'veneno*, envenen*, venenos*, ponzoña*, tóxic*, belladona, cicuta',
  pocket: 'bolsillo*, bolsa, bolsas, ajeno*, ajena*, monedero*, de los demás, faltriquera*, carteras',
  potion: 'poción*, pociones, elixir*, alquimi*, frasco*, laboratorio*, caldero*',
  protection:
    'protege*, protección, proteger, guarda, defiende, defender, escudo*, vela por, baluarte, guardián, amparo, custodia*, vigila',
  quick: 'rápido, rápida, veloz, ágil, listo, ligero, ligera',
  read: 'leer, leyó, lee, sangre, rápido, contrato, letra pequeña, algo',
  red: 'rojo, roja',
  see: 've, veía, lo ve',
  regret:
    'cansad*, hart*, arrepent*, culpa*, vergüenza, rot*, amargad*, amarg*, desencantad*, desengañad*, remordimiento*, expiar, hastiad*, agotad*',
  revenge: 'venganza*, vengar*, venga, vengador*, vengativ*, represalia*, rencor, ajuste de cuentas, vengó, vendetta',
  road: 'camino*, ruta*, carretera*, caravana*, viaje*, carro*, carreta*, encrucijada*',
  school: 'universidad, academia*, escuela*, examen*, tesis, estudió, estudia, profesor*, diploma, escuela de magia',
  scales: 'escama*, escamos*, escupe fuego, aliento de fuego, aliento de dragón',
  sea: 'mar, mares, océano*, barco*, navío*, nave, vela, velas, puerto*, ola, olas, marea*, costa*, playa*, isla*, ancla*, tripulación, faro, naufrag*, a bordo, cubierta, por la borda',
  sell: 'vendió, vendido, vende, vender, cambió, entregó, dio, perdió, empeñó, apostó, prometió',
  service: 'sirve, dios, diosa, gentil, bondados*, misericord*',
  shadow: 'sombra*, crepúsculo, penumbra, tinieblas, oscuridad',
  shape: 'moldea, llama, ordena, cambia, calma, invoca, domina, dirige, habla con, susurra',
  shield: 'escudo, escudos, rodela, broquel',
  shout: 'grita, gritaba, gritando, gritar, da, daba, dando, ladra',
  sign: 'firmó, firma, firmado, firmar, aceptó, prometió, selló',
  small: 'pequeño, pequeña, pequeñito, pequeñita, diminuto, diminuta, chiquito, chiquita, menudo, menuda',
  someone: 'alguien, algo, persona, criatura, personaje, héroe, heroína',
  soul: 'alma, almas, sombra, sombras, nombre, primogénit*, corazón, reflejo, voz',
  speed: 'rápid*, veloz*, velocidad, ágil*, corre, salta, esquiva*, reflejos, liger*',
  spellbook:
    'grimorio*, libro de hechizos, libro de conjuros, bola de fuego, bolas de fuego, varita*, sombrero puntiagudo, torre de mago, estudia magia',
  spirit: 'espíritu*, fantasma*, antepasados, alma, almas, espectro*, tótem*, más allá, ánimas',
  staff: 'bastón, vara, cayado',
  stars: 'estrella*, constelacion*, luna*, cielo*, cometa*, cosmos, cósmic*, astros, planeta*',
  stealth:
    'sigilo*, sigilos*, se esconde, escondid*, silencio*, silencios*, invisible*, inadvertid*, acecha, se cuela, cuela, sombra, sombras, espía, discret*, sin ruido, furtiv*, emboscada*, desapercibid*',
  sneakrole:
    'abra cerraduras, abrir cerraduras, abre cerraduras, fuerce cerraduras, desarme trampas, desarmar trampas, desactive trampas, desactivar trampas, detecte trampas, encuentre trampas, encontrar trampas, se adelante, adelantarse, explore por delante, sigiloso, sigilosa, pasar desapercibido, que abra las cerraduras, abrir las cerraduras, las trampas, avanzadilla, colarse',
  storm: 'tormenta*, tempestad*, trueno*, rayo, rayos, relámpago*, huracán*, vendaval*, borrasca*',
  strange:
    'susurr*, voces, voz, extrañ*, sin reflejo, ahogados, responde, tentáculo*, abismo*, profundidades, hambre, observa, escucha, despierta, escalera*, contesta',
  strength: 'fuerte*, fuerza*, músculo*, musculos*, poderos*, fornid*, levanta, rompe, destroza, robust*',
  struck: 'golpeó, golpea, alcanzó, cayó, tocó, venas, dedos, sangre, hija, hijo, manos, nació, nacida',
  talk: 'habla, hablar, hablaba, conversa, charla, escucha, oye, susurra, entiende, pregunta, responde, dialoga',
  tale: 'historia*, leyenda*, cuento*, relato*, poema*, chiste*, rima*, epopeya*, cuenta, discurso*, saga*, burla*',
  tank: 'tanque, aguante*, aguanta*, primera línea, primera fila, mantenga la línea, delante, reciba golpes, recibir golpes, recibe los golpes, reciba los golpes, proteja al grupo, proteger al grupo, protege al grupo, nos proteja, protegernos, absorba daño, encaje golpes, muro, baluarte, proteja a los demás, nos defienda, que aguante, dé la cara, escudo humano, parar los golpes, pare los golpes',
  tavern: 'taberna*, posada*, cerveza*, vino*, bebe, beber, borrach*, hidromiel, ron, resaca, barril*',
  time: 'tiempo*, reloj*, hora, horas, siglo*, futuro, pasado, etern*, destino',
  travel:
    'viaj*, vaga, vagar, errante*, nómada*, lejan*, extranjer*, expedición*, mapa, mapas, explor*, lejos de, horizonte*, exilio, recorre',
  trickery:
    'truco*, astut*, astucia, broma*, bromista*, engañ*, mentira*, miente, trampos*, máscara*, pícar*, travesura*, traviesa*, travies*, treta*, ardid*',
  tusks: 'colmillo*, piel verde',
  undead:
    'no muerto*, no muertos, muertos vivientes, zombi*, esqueleto*, vampiro*, necrófago*, liche*, huesos, cadáver*, momia*, nigroman*',
  under:
    'bajo, debajo, profund*, fondo, antigu*, viejo, frío, ahogad*, más allá, oscuro, oscuridad, hielo, lago, pozo, pantano, mar, abismo*',
  unknown: 'algo, cosa, cosas, lo que, entidad, ser, presencia, desconocid*, sin nombre, voz',
  raisedead:
    'levanta a los muertos, levantar a los muertos, revive a los muertos, reanima*, ejército de muertos, ejército de esqueletos, alza a los muertos, despierta a los muertos',
  war: 'guerra*, batalla*, asedio*, ejército*, combat*, lucha*, espada*, arma, armas, enemig*, soldado*, campo de batalla, frente, conquista*, veteran*, regimiento, lanza, acero, trinchera*',
  water:
    'agua*, río*, lago*, lluvia*, nada, ahogad*, estanque*, pantano*, manantial*, pez, peces, ciénaga, cascada*, pozo, profundidades',
  weather: 'clima, lluvia*, viento*, tormenta*, nube*, estaciones, nieve, cielo*, tempestad*',
  wild: 'magia salvaje, no controla, no puede controlar, sin control, nunca estudió, nunca aprendió, sin estudiar, incontrol*, magia pura, poderes, poder innato, don innato, magia innata, chispas, magia en la sangre',
  wind: 'viento*, brisa*, ráfaga*, aire, pluma*, ala, alas, cielo, vuela, vendaval*',
  toneLight:
    'graciosa*, gracioso*, divertid*, cómic*, alegre*, bromista*, torpe*, ridícul*, chistos*, jovial*, absurd*, simpátic*, risueñ*, payas*, tontorr*, perezos*, charlatan*, despreocupad*, cobarde, vanidos*, despistad*, ris*, pícar*, bromas, traviesa',
  toneWry:
    'sorprendentemente, por accidente, demasiado educad*, queso, pastel*, miedo a los ratones, habla demasiado, nervios*, insoportable*',
  toneDark:
    'oscur*, cruel*, brutal*, despiadad*, siniestr*, maldit*, desesperad*, sanguinari*, condenad*, sin piedad, malvad*, tenebros*, atormentad*, vengativ*, sombrí*, sangrient*, traicionad*, asesinad*, cínic*, frí*, lo perdió todo, masacre*, venganza',
  toneGrave:
    'grave, seri*, triste*, trágic*, melancólic*, de luto, cansad*, rot*, solemne*, sever*, perdió la fe, perdido la fe, taciturn*, hastiad*, amargad*, abatid*, luto, solitari*, penitencia, auster*, remordimiento*, enlutad*, silencios*, duelo',
  toneEerie:
    'inquietante*, siniestr*, espeluznante*, lúgubre*, macabr*, espectral*, sobrenatural*, extrañ*, escalofriante*, fantasmal*, perturbador*, niebla, bruma, susurr*, pálid*, muñeca*, voces, embrujad*, nadie recuerda, de noche',
  toneHeroic: 'heroic*, épic*, valiente*, valeros*, intrépid*, legendari*, glorios*, héroe, heroína, audaz, bravo',
  young:
    'joven, jóvenes, adolescente*, muchach*, juventud, aprendiz*, niña, niño, novat*, dieciséis años, diecisiete años',
  adult: 'adult*, de mediana edad, cuarentón*, cuarentona, madur*',
  old: 'viejo, vieja, ancian*, mayor, canos*, canas, pelo blanco, pelo gris, abuela, abuelo, jubilad*, retirad*, barba gris, barba blanca, envejecid*, vejez',
  pacifist:
    'pacifista*, no violen*, sin violencia, se niega a pelear, se niega a luchar, se niega a matar, odia la violencia, nunca mata, no mata, nunca lucha, no lucha, sin usar armas, detesta la violencia, aborrece la violencia, rechaza la violencia, no lleva armas, nunca ha matado',
  mundane:
    'sin magia, nada de magia, odia la magia, desconfía de la magia, no confía en la magia, detesta la magia, no usa magia, ninguna magia, no quiere magia, no quiero magia, sin hechizos, no cree en la magia, teme la magia, desprecia la magia, nada mágico, rechaza la magia, que no use magia, no mágico, no soporta la magia, sin conjuros, odie la magia, aborrece la magia, no me fío de la magia, no se fía de la magia',
  scholar:
    'lo sabe todo, sabelotodo, el cerebro, resuelve acertijos, resolver acertijos, ha leído todo, expert*, el listo del grupo, que sepa, cerebrito',
  duel: 'duelo a espada, duelos, esgrima',
  savage: 'tribu, tribus, aúlla, ruge, pieles, pelea, peleas, pinturas de guerra',
  body: 'estornuda, tose, aliento, lágrimas, piel, cabello, venas',
  sparks: 'chispas, rayos, relámpagos, escarcha, brasas',
  fists: 'puño, puños',
};
