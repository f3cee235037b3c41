/** Portuguese words by what they make one think of; the names are those of the themes and of `hints.ts`. */
export const PT_CONCEPTS: Readonly<Record<string, string>> = {
  accident: 'acidente*, por acidente, explode*, sem querer, incontrol*, espirra',
  ahead: 'na frente, à frente, adiante, mapa, mapas, reconhecimento, vai na frente',
  animal:
    'urso, ursa, ursos, lobo, loba, lobos, texugo, falcão, coruja, raposa, gato, fera, feras, animal, animais, corvo, corvos, lince, lontra, rato, ratos, águia, cervo, pássaro*, cavalo*, bicho*, onça, javali, lebre, abelha*, aranha*, serpente*, cobra*, raposas, corujas, gatos, cabra*, texugos',
  angry: 'ira, raiva, fúria, furios*, cólera, enfurec*, fica bravo, fica brava, vê vermelho, vê tudo vermelho, zangad*',
  armor: 'armadura, armadura pesada, cota de malha, couraça',
  army: 'exército*, regimento, quartel, guarnição, tropa, tropas, ordens, frente de batalha, trincheira*, batalhão, legião, camaradas, companheiros de armas, campanhas militares',
  arrow: 'flecha, flechas, arco, aljava, arco longo',
  axe: 'machado, machados',
  bare: 'nuas, nus, vazias, limpas, nua',
  barehanded:
    'mãos nuas, mãos limpas, punhos nus, sem armas, artes marciais, arte marcial, com os punhos, aos socos, com as mãos, desarmad*',
  bargain:
    'pacto, pactos, acordo com, contrato com, vendeu a alma, vendeu sua alma, vendeu a sombra, vendeu a própria alma, vendeu a própria sombra, letras miúdas, patrono, deve sua alma, fez um acordo, barganha*, trato com, dívida com',
  beard: 'barba, barbudo, barbuda',
  beast:
    'lobo*, loba, urso*, fera*, animal, animais, criatura*, cachorro*, cão, cães, cavalo*, corvo*, raposa*, coruja*, bicho*',
  blade: 'espada*, lâmina*, aço, sabre*, cimitarra*, alabarda*, montante',
  blood: 'sangue, veias, sangrent*, sangra',
  book: 'livro, livros, biblioteca*, pergaminho*, grimório*, manuscrito*, tinta, arquivo*, leitura, lê',
  born: 'nasceu, nascido, nascida, nascimento, antepassado*, ancestral*, inato, inata, infância, avó, avô, linhagem, herdou, herdado*, herança, descend*, filha, filho, desde criança',
  break: 'quebrou, quebra, quebrar, despedaç*, destrói, arromb*, esmag*',
  bury: 'enterra*, enterrou, enterro*, túmulo*, tumba*, cemitério*, funeral*, funerais, caixão, caixões, debaixo da terra, sepultou, cripta, cova, covas',
  cabin: 'cabana, choupana, fogueira, tenda, terras selvagens, trilha*, tundra, ermo*, mata',
  change:
    'se transforma em, vira um, vira uma, transforma-se em, se transformar em, virar um, virar uma, toma a forma, assume a forma, forma de um, forma de uma, muda de forma, transformad* em, se torna um, se torna uma',
  charm:
    'charme*, charmos*, encantador*, sedutor*, seduz*, sorriso, lábia, língua de prata, bonit*, galanteador*, galã, lisonj*',
  city: 'cidade*, rua, ruas, beco*, telhado*, bairro*, esgoto*, docas, cais, favela*, sarjeta',
  control:
    'controle de grupo, controle de multidão, controlar o campo de batalha, controle o campo de batalha, controlar os inimigos, controle os inimigos, controle do campo, imobiliz*, controlador*, controle',
  craft: 'forja*, bigorna, oficina, ferramenta*, artesan*, entalha, fabrica, guilda',
  crime:
    'crime*, roubo*, roubou, roubar, roubad*, rouba, furto*, furta*, furtou, contrabando, assalto*, mercado negro, saque, procurad* por, golpe, golpes, submundo, mão leve, mãos leves, dedos leves, cabeça a prêmio, surrupi*, com a prata',
  damage:
    'dano, bate forte, bata forte, bater forte, que bata, mais forte, muito dano, cause dano, causar dano, causa dano, dê dano, bater duro, corpo a corpo, porrada, bate mais, bata mais, pancada',
  dark: 'escur*, escuridão, trevas, negro, negra, noite*, sem luz, sombri*',
  dead: 'mortos, morto, morta, mortas, fantasma*, espíritos, defunto*, cadáver*, afogad*, espectro*, ossos, caveira*, almas penadas, finados',
  death:
    'morte*, morto*, morta*, morre, morreu, túmulo*, tumba*, cemitério*, cadáver*, matou, caixão, caveira*, assassin*, enforcad*, afogad*, cova*',
  desert: 'deserto*, duna*, oásis, camelo*, areias',
  disguise: 'disfarce*, disfarçad*, máscara*, mil faces, mil rostos, nome falso, nomes falsos, vida dupla, identidade*',
  dragon: 'dragão, dragões, dracônic*, draconic*',
  dream: 'sonho*, sonha, sonhou, pesadelo*, visão, visões, profec*, presságio*, sonâmbul*',
  earth: 'terra*, pedra*, rocha*, caverna*, barro, lama, argila, gruta*',
  ears: 'orelhas pontudas, orelhas pontiagudas',
  escape:
    'forca, prisão, prisões, cadeia, calabouço*, masmorra*, condenad*, pres*, correntes, escapou, encarcerad*, atrás das grades, cárcere',
  face: 'negoci*, persua*, convenc*, convença, fale por nós, falar por nós, fale pelo grupo, fala pelo grupo, diplomac*, diplomátic*, eloquen*, lábia, porta-voz, fofoca*, boa de papo, bom de papo, ouve tudo, conhece todo mundo, falar com as pessoas, pechinch*, lida com pessoas',
  faith:
    'fé, deus, deuses, deusa, oração, orações, reza, rezar, ora, templo*, igreja*, convento*, mosteiro*, altar, altares, santo, santa, sagrad*, divin*, bênção, bênçãos, abenço*, capela*, milagre*, fiéis, sermão, culto, congregaç*, crente*, devot*, paróquia*, prece*',
  family: 'família, mulher, marido, filhos, filho, filha, irmão, irmã, pais, mãe, pai, aldeia, vila, esposa',
  fey: 'fada, fadas, feéric*, duende*, arquifada',
  fiend: 'demônio*, demónio*, diabo*, inferno*, infernal, infernais, demoníac*, diabólic*, capeta*, satã, tinhoso',
  fire: 'fogo*, chama, chamas, arde, queim*, incêndio*, incendi*, cinza*, brasa*, fumaça, bola de fogo, bolas de fogo, tocha*, fogueira*, faísca*, lava',
  fist: 'punho, punhos, mão, mãos, soco, socos',
  flee: 'fugiu, foge, fugir, fugia, escapou, escap*, abandonou, desertou, expuls*, foi embora, largou, deixou o',
  forest: 'floresta*, bosque*, mata, árvore*, carvalho*, clareira*, musgo, folha*, selva*',
  gold: 'ouro, prata, dinheiro, moeda*, tesouro*, riqueza*, rico, rica, joia*, ganân*, ganancios*, dívida*, fortuna',
  grow: 'cresce, crescer, crescem, planta*, erva*, cogumelo*, fungo*, jardim, jardins, horta*, pomar*, semente*, raiz, raízes, flor, flores, colheita*, cultiva',
  hammer: 'martelo*, malho, marreta',
  hand: 'mão, mãos, dedo, dedos',
  harm: 'machuca, fere, ameaça, toca, faz mal',
  healing:
    'cura, curar, curou, cure, sara, sarar, ferida*, ferido*, ferimento*, remédio*, doença*, doente*, peste, febre*, atadura*, curativo*, medicina, unguento*, praga',
  healneed:
    'mantenha vivo, mantenha vivos, manter vivo, manter vivos, nos mantenha vivos, nos manter vivos, mantenha a gente viva, mantenha a gente vivo, nos cure, nos curar, cure o grupo, curar o grupo, cura o grupo, que cure, cure os outros, curar os outros, cura os outros, suporte, curas, que saiba curar, saiba curar, remend*, ninguém morra, salvar vidas, cuide dos feridos, cuidar dos feridos, mantém todos vivos, mantém o grupo vivo, mantenha todos vivos',
  holy: 'santo, santa, sagrad*, divin*, religios*, piedos*, pios*',
  horns: 'chifre*, chifrud*, rabo, cauda, pele vermelha, sangue infernal',
  huge: 'gigante*, enorme*, imens*, colosso, colossal, gigantesc*, grandalhão, grandalhona, montanha de músculos, dois metros, gigante gentil, brutamontes',
  hunt: 'caça, caçar, caçou, rastrei*, rastro*, presa*, cervo*, veado*, armadilha*, flecha*, arco, troféu*, pegada*',
  ice: 'gelo*, neve*, geada, inverno*, geleira*, frio, fria, congelad*, nevasca*, gelad*',
  illusion: 'ilusão, ilusões, miragem, espelho*, truque de mãos, prestidigitação',
  justice:
    'justiça, just*, honra, honrad*, retidão, protege os fracos, defende os fracos, castig*, virtude*, incorruptível, redenção, inocentes',
  kill: 'mataram, matou, massacr*, assassin*, queim*, destru*, perdeu, mortos, morreram, morreu, dizim*, morta, morto',
  kinhurt:
    'sua família, a família, sua aldeia, sua vila, sua mulher, sua esposa, seu marido, seu irmão, sua irmã, seu pai, sua mãe, seus pais, seus filhos, seu clã, sua tribo, seu filho, sua filha, seu povo, família dela, família dele',
  knife: 'faca*, adaga*, punhal*, punhais, garganta*, pelas costas, envenenad*',
  knowledge:
    'saber, saberes, conhecimento*, segredo*, estud*, pesquis*, aprend*, sabedoria, curios*, verdade*, enigma*, charada*, inteligen*, esquecid*, pergunta*, espert*',
  law: 'lei, leis, justiça, juiz, ordem, juramento*, dever, julgamento, regras, honra, código, impostos',
  lie: 'mente, mentir, mentiu, mentira*, mentiros*, engan*, trapaç*, blef*, fals*, golpe*, vigari*',
  light:
    'luz, luzes, sol, alvorada, amanhecer, aurora, vela, velas, lanterna*, lampião, lâmpada*, farol, radiante*, brilh*, resplandec*',
  lightning: 'raio, raios, relâmpago*, trovão, trovões',
  lock: 'fechadura*, cadeado*, armadilhas, gazua*, cofre*, tranca*, portas trancadas, baú*',
  loss: 'perdeu, perdid*, perda*, luto, viúvo, viúva, tristeza, sozinh*, esquecid*, abandonad*, exil*, último de, última de, últim* sobrevivente, únic* sobrevivente, afogad*, chora, solidão, banid*, sobrevivente*, arrepend*, saudade*',
  luck: 'sorte*, sortud*, azar*, azarad*, dados, cartas, aposta*, superstic*',
  lute: 'alaúde, violino, flauta, harpa, tambor*, canção, canções, canta, cantar, cantou, canto, cantos, balada*, melodia*, poema*, poesia, verso*, música*, viola, violão, lira, rima*',
  mace: 'maça, maças, água benta, símbolo sagrado, incenso, rosário, terço',
  machine: 'máquina*, mecâni*, engrenagem*, engrenagens, relojoaria, autômato*, invent*, engenhoca*, vapor',
  magic: 'magia*, mágic*, feitiço*, encanto, encantos, arcan*, feitiçaria, bruxaria, encantamento*',
  meditate:
    'medita*, mosteiro*, disciplina*, paz interior, voto de silêncio, equilíbrio, asceta, ascétic*, iluminação, serenidade',
  mind: 'mente*, pensamento*, loucura, louc*, memória*, telepat*, psíquic*, vozes na cabeça, vozes, sanidade',
  mine: 'mina, minas, minério*, picareta*, galeria*, carvão, escava*, túnel, túneis',
  monster: 'monstro*, vampiro*, trol*, mortos-vivos, lobisomem, lobisomens, ogro*',
  mountain: 'montanha*, pico*, penhasco*, cume*, serra, desfiladeiro*, cordilheira, colina*, morro*',
  music:
    'música*, canção, canções, canta, cantar, cantou, canto, cantos, alaúde, violino, flauta, harpa, tambor*, balada*, danç*, melodia*, poema*',
  nature:
    'natureza, natural, planta*, erva*, jardim, jardins, flor, flores, raiz, raízes, semente*, estaç*, chuva*, cogumelo*, fungo*, musgo, pântano*, selvagem, selvagens, brejo*, colheita*',
  noble:
    'nobre*, nobreza, corte, castelo*, coroa, trono, real, realeza, palácio*, senhor*, príncipe, princesa, herdeir*, rei, rainha, título',
  oath: 'juramento*, voto*, jurou, jurado, jura, promessa*, prometeu, cruzada, palavra dada, ordem sagrada, cumpre sua palavra',
  orphaned:
    'órfã*, menino de rua, menina de rua, sem pais, cresceu na rua, cresceu nas ruas, favela*, sarjeta, moleque',
  poison: 'veneno*, envenen*, venenos*, peçonh*, tóxic*, beladona, cicuta',
  pocket: 'bolso*, bolsa, bolsas, alhei*, carteira*, dos outros, algibeira*',
  potion: 'poção, poções, elixir*, alquimi*, frasco*, laboratório*, caldeirão',
  protection:
    'protege*, proteção, proteger, guarda, defende, defender, escudo*, zela por, baluarte, guardião, guardiã, vigia, vela por',
  quick: 'rápido, rápida, veloz, ágil, espert*, ligeir*, lép*',
  read: 'ler, leu, lê, sangue, rápido, depressa, contrato, letras miúdas, algo',
  red: 'vermelho, vermelha, rubr*',
  see: 'vê, via, fica',
  regret:
    'cansad*, fart*, arrepend*, culpa*, vergonha, quebrad*, amargurad*, amarg*, desiludid*, remorso*, expiar, exaust*, desencantad*',
  revenge: 'vingança*, vingar*, vinga, vingador*, vingativ*, retaliação, rancor, acerto de contas, vingou',
  road: 'caminho*, rota*, estrada*, caravana*, viage*, carroça*, encruzilhada*',
  school: 'universidade, academia*, escola*, exame*, tese, estudou, estuda, professor*, diploma, escola de magia',
  scales: 'escama*, escamos*, cospe fogo, sopro de fogo, sopro de dragão',
  sea: 'mar, mares, oceano*, navio*, barco*, vela, velas, porto*, onda*, maré*, costa*, praia*, ilha*, âncora*, tripulação, farol, naufrág*, naufrag*, a bordo, convés',
  sell: 'vendeu, vendido, vende, vender, trocou, entregou, deu, perdeu, penhorou, apostou, prometeu',
  service: 'serve, deus, deusa, gentil, bondos*, misericord*',
  shadow: 'sombra*, crepúsculo, penumbra, trevas, escuridão',
  shape: 'molda, chama, ordena, muda, acalma, invoca, domina, comanda, fala com, sussurra',
  shield: 'escudo, escudos, broquel',
  shout: 'grita, gritava, gritando, gritar, dá, dava, dando, berra',
  sign: 'assinou, assina, assinado, assinar, aceitou, prometeu, selou',
  small: 'pequeno, pequena, pequenino, pequenina, minúsculo, minúscula, baixinho, baixinha, miúdo, miúda',
  someone: 'alguém, algo, pessoa, criatura, personagem, herói, heroína',
  soul: 'alma, almas, sombra, sombras, nome, primogênit*, coração, reflexo, voz',
  speed: 'rápid*, veloz*, velocidade, ágil, ágeis, corre, salta, esquiva*, reflexos, ligeir*',
  spellbook:
    'grimório*, livro de magias, livro de feitiços, bola de fogo, bolas de fogo, varinha*, chapéu pontudo, torre de mago, estuda magia',
  spirit: 'espírito*, fantasma*, antepassados, ancestrais, alma, almas, espectro*, totem*, além, orixá*',
  staff: 'cajado, bastão, bengala',
  stars: 'estrela*, constelaç*, lua*, céu*, cometa*, cosmos, cósmic*, astros, planeta*',
  stealth:
    'furtiv*, se esconde, escondid*, silêncio*, silencios*, invisível, despercebid*, espreita, se esgueira, sombra, sombras, espiona, discret*, sem ruído, sem barulho, emboscada*, esconderijo',
  sneakrole:
    'abra fechaduras, abrir fechaduras, abre fechaduras, arrombe fechaduras, desarme armadilhas, desarmar armadilhas, desative armadilhas, desarma armadilhas, encontre armadilhas, encontrar armadilhas, ache armadilhas, achar armadilhas, vá na frente, vai na frente, ir na frente, furtivo, furtiva, passar despercebido, as fechaduras, as armadilhas, batedor, se esgueire',
  storm:
    'tempestade*, trovão, trovões, raio, raios, relâmpago*, furacão, furacões, vendaval*, temporal, temporais, tormenta*, trovoada*',
  strange:
    'sussurr*, vozes, voz, estranh*, sem reflexo, afogados, responde, tentáculo*, abismo*, profundezas, fome, observa, escuta, acorda, escada*',
  strength: 'forte*, força*, músculo*, musculos*, poderos*, robust*, levanta, quebra, esmaga, parrud*',
  struck: 'atingid*, atingiu, caiu, tocou, veias, dedos, sangue, filha, filho, mãos, nasceu, nascida',
  talk: 'fala, falar, falava, conversa, escuta, ouve, sussurra, entende, pergunta, responde, dialoga',
  tale: 'história*, lenda*, conto*, relato*, poema*, piada*, rima*, epopeia*, conta, discurso*, saga*, zomb*',
  tank: 'tanque, aguent*, linha de frente, segure a linha, segurar a linha, na frente, receba golpes, leve os golpes, levar os golpes, apanhar, apanhe, proteja o grupo, proteger o grupo, protege o grupo, nos proteja, nos proteger, absorva dano, muralha, baluarte, proteja os outros, nos defenda, segure o dano, segurar dano, toma dano, tome dano, escudo humano',
  tavern:
    'taverna*, estalagem, estalagens, cerveja*, vinho*, bebe, beber, bêbad*, hidromel, rum, ressaca, cachaça, barril, barris',
  time: 'tempo*, relógio*, hora*, século*, futuro, passado, etern*, destino',
  travel:
    'viaj*, vaga, vagar, vagueia, errante*, nômade*, distante*, estrangeir*, expediç*, mapa, mapas, explor*, longe de, horizonte*, exílio, percorre, andarilh*',
  trickery:
    'truque*, astut*, astúcia, pegadinha*, brincalhão, brincalhona, engan*, mentira*, mente, trapaç*, máscara*, travess*, malícia, ardil*, espert*',
  tusks: 'presas, pele verde',
  undead:
    'morto-vivo, mortos-vivos, zumbi*, esqueleto*, vampiro*, carniçal, carniçais, lich, ossos, cadáver*, múmia*, necroman*',
  under:
    'sob, debaixo, embaixo, profund*, fundo, antig*, velho, frio, afogad*, além, escuro, escuridão, gelo, lago, poço, pântano, mar, abismo*',
  unknown: 'algo, alguma coisa, coisa, coisas, o que, entidade, ser, presença, desconhecid*, sem nome, voz',
  raisedead:
    'levanta os mortos, levantar os mortos, revive os mortos, reanima*, exército de mortos, exército de esqueletos, ergue os mortos, desperta os mortos, acorda os mortos',
  war: 'guerra*, batalha*, cerco*, exército*, combat*, luta*, espada*, arma, armas, inimig*, soldado*, campo de batalha, conquista*, veteran*, regimento, lança, aço, trincheira*',
  water:
    'água*, rio*, lago*, chuva*, nada, afogad*, lagoa*, pântano*, nascente*, peixe*, brejo*, cachoeira*, poço, profundezas',
  weather: 'clima, chuva*, vento*, tempestade*, nuvem, nuvens, estações, neve, céu*',
  wild: 'magia selvagem, não controla, não consegue controlar, sem controle, nunca estudou, nunca aprendeu, sem estudar, incontrol*, magia bruta, poderes, poder inato, dom inato, magia inata, faísca*, magia no sangue',
  wind: 'vento*, brisa*, rajada*, ar, pena, penas, asa, asas, céu, voa, vendaval*',
  toneLight:
    'engraçad*, divertid*, cômic*, alegre*, brincalhão, brincalhona, desajeitad*, ridícul*, jovial, absurd*, simpátic*, risonh*, atrapalhad*, fof*, palhaç*, preguiços*, tagarela*, despreocupad*, covarde*, vaidos*, distraíd*, ris*, piadas, travess*',
  toneWry:
    'surpreendentemente, por acidente, educad* demais, queijo, bolo, bolos, medo de rato*, fala demais, nervos*, insuportável',
  toneDark:
    'sombri*, cruel, cruéis, brutal, brutais, implacável, sinistr*, amaldiçoad*, desesperad*, sanguinári*, condenad*, sem piedade, malvad*, tenebros*, atormentad*, vingativ*, sangrent*, traíd*, assassinad*, cínic*, fri*, perdeu tudo, massacre*, vingança',
  toneGrave:
    'grave, séri*, triste*, trágic*, melancólic*, enlutad*, cansad*, quebrad*, solene*, sever*, perdeu a fé, perdido a fé, taciturn*, amargurad*, abatid*, desiludid*, luto, solitári*, penitência, auster*, remorso*, silencios*',
  toneEerie:
    'inquietante*, sinistr*, arrepiante*, lúgubre*, macabr*, espectral, sobrenatural, estranh*, assombrad*, fantasmagóric*, perturbador*, assustador*, névoa, nevoeiro, neblina, sussurr*, pálid*, boneca*, vozes, ninguém lembra, à noite',
  toneHeroic:
    'heroic*, heroica, heroico, épic*, valente*, corajos*, intrépid*, lendári*, glorios*, herói, heroína, audaz, brav*',
  young:
    'jovem, jovens, adolescente*, garot*, juventude, aprendiz*, menina, menino, novat*, dezesseis anos, dezessete anos, moça, moço',
  adult: 'adult*, meia-idade, meia idade, quarentão, quarentona, madur*',
  old: 'velho, velha, velhinh*, ancião, anciã, idos*, grisalh*, cabelos brancos, cabelo branco, avó, avô, aposentad*, barba branca, barba grisalha, envelhecid*, velhice',
  pacifist:
    'pacifista*, não violen*, sem violência, se recusa a lutar, recusa-se a lutar, se recusa a matar, odeia violência, odeia a violência, nunca mata, não mata, nunca luta, não luta, detesta violência, abomina a violência, rejeita a violência, não usa armas, nunca matou, não carrega armas',
  mundane:
    'sem magia, nada de magia, odeia magia, odeia a magia, desconfia de magia, desconfia da magia, não confia em magia, não confia na magia, detesta magia, detesta a magia, não usa magia, nenhuma magia, não quer magia, não quero magia, sem feitiços, não acredita em magia, teme a magia, teme magia, despreza a magia, nada mágico, rejeita a magia, que não use magia, sem mágica',
  scholar:
    'sabe tudo, sabe-tudo, sabichão, sabichona, o cérebro, resolve enigmas, resolver enigmas, leu tudo, especialista, que saiba das coisas',
  duel: 'duelo, duelos, esgrima',
  savage: 'tribo, tribos, uiva, ruge, peles, briga, brigas, pinturas de guerra',
  body: 'espirra, tosse, hálito, lágrimas, pele, cabelo, veias',
  sparks: 'faíscas, raios, relâmpagos, geada, brasas',
  fists: 'punho, punhos, soco, socos',
};
