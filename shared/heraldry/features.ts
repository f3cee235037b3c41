import type { Age, Hair, HairColour, Mark, Scales, Wear } from './look.ts';

/** What a sentence says of somebody's looks. A field is missing when the sentence does not say. */
export interface Features {
  hair?: Hair;
  hairColour?: HairColour;
  age?: Age;
  beard?: boolean;
  gender?: 'feminine' | 'masculine' | 'neutral';
  mark?: Mark;
  wear?: Wear;
  scales?: Scales;
}

/** A pattern over whole words, in any script, whatever their case. Written without accents: the text loses its own first. */
const words = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

const HAIR_WORDS = 'hair(?:ed)?|locks|braids?|braided|mane|beard(?:ed)?|curls|tresses';
const coloured = (colours: string): string =>
  `(?:${colours})(?:[ -](?:long|short|curly|wild|braided))?[ -](?:${HAIR_WORDS})`;

const HAIRS: readonly (readonly [Hair, RegExp])[] = [
  [
    'none',
    words(
      'bald|balding|hairless|shaven?[ -](?:head(?:ed)?|pate)|tonsured?|kahl(?:er?|kopf|kopfig)?|glatze|glatzkopf(?:ig[a-z]*)?|calv[oa]s?|chauve|careca|pelad[oa]|pelat[oa]',
    ),
  ],
  ['crest', words('mohawk|mohican|top ?crest|irokese|cresta')],
  [
    'braided',
    words(
      'braid(?:s|ed)?|plait(?:s|ed)?|dreadlocks|cornrows|zopf(?:en?)?|trenzas?|trancas?|tresses|nattes?|trecce|treccia',
    ),
  ],
  [
    'curly',
    words(
      'curly(?:[ -]hair(?:ed)?)?|curls|ringlets|frizzy|locken|lockig[a-z]*|rizos?|rizad[oa]|boucle(?:s|e)?|cachead[oa]|ricci|riccia',
    ),
  ],
  ['tied', words('pony ?tail|top ?knot|hair tied(?: back)?|hair in a bun|man ?bun|chignon|pferdeschwanz|coleta')],
  ['wild', words('wild[ -]hair(?:ed)?|spiky|shock[ -]headed|unkempt|tousled|dishevell?ed|mad hair|strubbelig[a-z]*')],
  [
    'long',
    words(
      'long(?:[ -](?:\\p{L}+))?[ -]hair(?:ed)?|long locks|flowing hair|langhaarig[a-z]*|lang(?:e|en|em) haare?|pelo largo|cabello largo|cheveux longs|cabelos? (?:longos?|compridos?)|capelli lunghi',
    ),
  ],
  [
    'short',
    words(
      'short(?:[ -](?:\\p{L}+))?[ -]hair(?:ed)?|cropped(?: hair)?|close[ -]cropped|crew ?cut|kurzhaarig[a-z]*|kurz(?:e|en|em) haare?|pelo corto|cheveux courts|cabelos? curtos?|capelli corti',
    ),
  ],
];

const COLOURS: readonly (readonly [HairColour, RegExp])[] = [
  [
    'white',
    words(
      `${coloured('white|snow(?:y|-white)?|ivory')}|weiss(?:haarig[a-z]*|bartig[a-z]*)|(?:pelo|cabello|barba|cabelos?|capelli) (?:blanc[oa]|branc[oa]s?|bianc[ahi]+)|cheveux blancs|barbe blanche`,
    ),
  ],
  [
    'grey',
    words(
      `${coloured('gr[ea]y|silver(?:y)?|steel-gr[ea]y|ash(?:en)?')}|grizzled|greying|graying|gr[ea]ybeard|grau(?:haarig[a-z]*|bartig[a-z]*)|canos[oa]|grisonnante?|grisalh[oa]|brizzolat[oa]`,
    ),
  ],
  [
    'red',
    words(
      `${coloured('red|ginger|copper(?:y)?|auburn|flame|fiery|russet')}|ginger|redhead|red-?head(?:ed)?|rot(?:haarig[a-z]*|bartig[a-z]*)|pelirroj[oa]|rou(?:x|sse)|ruiv[oa]|ross[oa] di capelli|barba (?:roja|ruiva|rossa)`,
    ),
  ],
  [
    'fair',
    words(
      `${coloured('blond(?:e)?|fair|golden|gold|yellow|straw|flaxen|sandy')}|blonde?|flaxen|tow-?headed|rubi[oa]|blond(?:e|er|in)|loir[oa]|biond[oa]`,
    ),
  ],
  [
    'black',
    words(
      `${coloured('black|raven|dark|jet(?:-black)?|ebony')}|schwarzhaarig[a-z]*|(?:pelo|cabello) negro|cheveux noirs|cabelos? (?:negros?|pretos?)|capelli neri`,
    ),
  ],
  ['brown', words(`${coloured('brown|chestnut|hazel|brunette')}|brunette|braunhaarig[a-z]*|castan[oa]|chatain`)],
];

const BEARDLESS = words(
  'beardless|clean[ -]shaven|(?:no|without(?: an?)?|lost (?:his|her|their)|shaved (?:off )?(?:his|her|their)) beard|bartlos[a-z]*|ohne bart|sin barba|imberbe|sans barbe|sem barba|senza barba',
);
const BEARDED = words(
  '(?:\\p{L}+-)?beard(?:ed|s)?|gr[ea]ybeard|whiskers|whiskered|goatee|moustache[ds]?|mustache[ds]?|stubble|bart|(?:\\p{L}+)?bartig[a-z]*|vollbart|barba|barbud[oa]|barbe|barbu|bigote|bigode|baffi|moustachu',
);

const YOUNG = words(
  'young(?:er|ish)?|youth(?:ful)?|teen(?:age|aged|ager)?|boy|girl|lad|lass|child|kid|fresh-faced|barely (?:grown|of age)|apprentice|jung(?:e|er|es|en)?|madchen|junge|joven(?:cita|cito)?|chic[oa]|jeunes?|jovem|rapaz|menina|giovan[ei]|ragazz[oa]',
);
const OLD = words(
  '(?<!years )(?:old|elderly|aged|aging|ageing|ancient|grizzled|greying|graying|venerable|wizened|wrinkled|weathered|veteran|grandmother|grandfather|grandma|grandpa|granny|crone|hag|elder|greybeard|graybeard)|alt(?:e|er|es|en)|greis(?:in)?|vieja?|viejo|ancian[oa]|vieux|vieille|agee?|velh[oa]|ideos[oa]|idos[oa]|vecchi[oa]|anzian[oa]',
);

const FEMININE = words(
  'she|her|hers|herself|woman|girl|lady|female|daughter|priestess|sorceress|dame|widow|lass|crone|grandmother|granny|' +
    'sie|frau|madchen|(?:zwerg|gnom|barbar|druid|soldat|\\p{L}{3,}er)in|' +
    'ella|mujer|enana|elfa|humana|gnoma|cleriga|guerrera|paladina|maga|bruja|hechicera|ladrona|monja|elle|femme|naine|magicienne|roublarde|' +
    'ensorceleuse|pretresse|druidesse|guerriere|ela|mulher|guerreira|bruxa|feiticeira|barda|lei|donna|nana|umana|guerriera|chierica|stregona|ladra',
);
/** Their article says it only of whom the sentence begins with: “un nano con una spada” is no woman. */
const FEMININE_START = words('^\\s*(?:eine|una|une|uma)');
const MASCULINE = words(
  'he|him|his|himself|man|boy|gentleman|male|son|sir|widower|lad|grandfather|er|mann|hombre|homme|homem|uomo',
);
const NEUTRAL = words('they|them|their|theirs|nonbinary|non-binary|enby|genderless|agender|androgynous');

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  [
    'patch',
    words(
      'one-?eyed|eye ?patch|missing (?:an|one) eye|lost an eye|einaugig[a-z]*|augenklappe|tuert[oa]|borgne|caolh[oa]|guerci[oa]|(?:cache-oeil|parche|tapa-olho)',
    ),
  ],
  [
    'scar',
    words(
      'scar(?:s|red)?|scar-faced|narbe[n]?|vernarbt[a-z]*|cicatri(?:z|ces)|balafree?|cicatrizes|sfregiat[oa]|cicatrice',
    ),
  ],
  [
    'spectacles',
    words('spectacles|spectacled|bespectacled|glasses|goggles|monocle|brille|gafas|lunettes|oculos|occhiali'),
  ],
  [
    'freckles',
    words(
      'freckle[sd]?|freckle-faced|sommersprosse[n]?|sommersprossig[a-z]*|pecas|pecos[oa]|taches de rousseur|sardas|sardent[oa]|lentiggini',
    ),
  ],
];

const WEARS: readonly (readonly [Wear, RegExp])[] = [
  ['helm', words('helm(?:ed|et|eted)?|helmet(?:ed)?|yelmo|casque|elmo')],
  ['hood', words('hood(?:ed)?|cowl(?:ed)?|kapuze|capucha|capuchon|capuz|cappuccio')],
  ['hat', words('pointy hat|pointed hat|wide-brimmed hat|big hat|spitzhut')],
  ['circlet', words('crown(?:ed)?|circlet|diadem|tiara|corona|couronne|coroa')],
  ['paint', words('war ?paint|painted face|tattooed|face tattoos?')],
];

const scaled = (colours: string): RegExp =>
  words(
    `(?:${colours})[ -](?:\\p{L}+[ -])?(?:dragon(?:born|s|blood(?:ed)?)?|scale[sd]?|drac\\p{L}+|drak\\p{L}+)|(?:drac|drag|drak)\\p{L}+ (?:${colours})`,
  );
const SCALES: readonly (readonly [Scales, RegExp])[] = [
  ['red', scaled('red|crimson|scarlet|roj[oa]|rouge|vermelh[oa]|ross[oa]')],
  ['blue', scaled('blue|azure|azul|bleue?|blu')],
  ['green', scaled('green|emerald|verde|verte?')],
  ['black', scaled('black|negr[oa]|noire?|pret[oa]|ner[oa]')],
  ['white', scaled('white|blanc[oa]|blanche?|branc[oa]|bianc[oa]')],
  ['gold', scaled('gold(?:en)?|brass|dorad[oa]|dore|dourad[oa]|dorat[oa]')],
  ['silver', scaled('silver|platead[oa]|argente|pratead[oa]|argentat[oa]')],
  ['bronze', scaled('bronze|copper')],
];

/** “the Old Forest” is not old. */
const PLACE_NAME = /\bthe(?: \p{Lu}\p{Ll}+){2,}/gu;

const first = <T>(table: readonly (readonly [T, RegExp])[], text: string): T | undefined =>
  table.find(([, pattern]) => pattern.test(text))?.[0];

/** Reads hair, age, beard, scars, headgear and gender out of a sentence; also in German, French, Spanish, Portuguese, Italian. */
export function featuresFrom(prompt: string): Features {
  const text = prompt
    .slice(0, 2000)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(PLACE_NAME, '');
  const found: Features = {};
  const hair = first(HAIRS, text);
  const hairColour = first(COLOURS, text);
  const age = OLD.test(text) ? 'old' : YOUNG.test(text) ? 'young' : undefined;
  const beard = BEARDLESS.test(text) ? false : BEARDED.test(text) ? true : undefined;
  const gender = genderFrom(text);
  const mark = first(MARKS, text);
  const wear = first(WEARS, text);
  const scales = first(SCALES, text);
  if (hair) found.hair = hair;
  if (hairColour) found.hairColour = hairColour;
  if (age) found.age = age;
  if (beard !== undefined) found.beard = beard;
  if (gender) found.gender = gender;
  if (mark) found.mark = mark;
  if (wear) found.wear = wear;
  if (scales) found.scales = scales;
  return found;
}

/** The word that comes first decides: sentences begin with whom they are about. */
function genderFrom(text: string): Features['gender'] {
  const at = (pattern: RegExp): number => pattern.exec(text)?.index ?? Infinity;
  const places = {
    feminine: FEMININE_START.test(text) ? 0 : at(FEMININE),
    masculine: at(MASCULINE),
    neutral: at(NEUTRAL),
  };
  const nearest = Math.min(...Object.values(places));
  if (nearest === Infinity) return undefined;
  return (Object.keys(places) as (keyof typeof places)[]).find((gender) => places[gender] === nearest);
}
