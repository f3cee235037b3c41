import type { Language } from './language.ts';
import { EN_CONCEPTS } from './en-concepts.ts';

/** English. The forms of species, callings and trades are the keys of their tables. */
export const en: Language = {
  code: 'en',
  common:
    'the a an of and or to in on at by for from with without is are was were be been being am has have had do does did ' +
    'not no but who whom whose which that this these those it its he she they him her them his their hers theirs i me my ' +
    'we us our you your as if than then there here when where why how what so too very just only also always never ' +
    'ever every each all any some someone something somebody nobody nothing anyone anything one two three into out up ' +
    'down over under after before between because while until about again will would could can cannot should may ' +
    'might must like likes want wants need needs please make makes made give play plays level gone once now still yet ' +
    'more most much many few own same other another both such lives keeps goes went comes came speaks knows knew ' +
    'called named raised turned got get gets himself herself themselves dont doesnt isnt wont cant someone thing ' +
    'things people group party character create build sell selling small old young good bad big little half ' +
    'hard easy man woman men women people boy girl year years day night time life world way back home house hand hands eye eyes ' +
    'head heart face name word words first last next new long short high low left right best better worst great nice fine sure ' +
    'really actually maybe perhaps almost enough away off around through against among along across behind near far ago later soon ' +
    'today tonight think thinks believe believes love loves hate hates fear find found lost left take takes took bring kept hold held ' +
    'run runs ran walk walks stand stands sit told tell says said ask asks work works worked try tries use uses used call fight fights ' +
    'kill killed hunt hunts help helps save saved born died dead alive both either neither nor whoever whatever wherever level class race',
  grammar: {
    article: 'a, an, the, this, that, any, some, another, my, our, your, one',
    no: 'no, without, never a, never an, neither, nor, zero, avoid, avoids, avoiding, except, excluding, other than, rather than, instead of, sick of, tired of, fed up with, no more, isnt a, isnt an, aint, non, anti, nothing, nothing to do with, ban, skip, minus, already have, already have a, already have an, already has a, already got a, already got, have enough, enough, besides, apart from, aside from, save for, not a, not an, not any, not another, not the, not your',
    not: 'not, never, isnt, arent, wasnt, dont, doesnt, didnt, wont, cannot, cant, shouldnt, mustnt, hardly',
    only: 'only, just, merely, simply, yet, even, quite, always, ordinary, typical, average, usual, mere, simple, very, particularly, exactly, good, great, especially, common, normal',
    except:
      'except, but for, anything but, all but, anyone but, everything but, anybody but, everyone but, any class but, any race but, any species but, anything except, anything besides, any but, whatever but, everything except, all except, anything other than',
    want: 'want, wants, need, needs, play, make, makes, give, gimme, pick, choose, be, like to play, like, have, use, me, please, make me, get, create, build, roll, see, include, really, we have no, party has no, group has no, team has no, we have got no, we lack, we lack a, party lacks, party lacks a, group lacks, group lacks a, missing a, there is no, theres no, we dont have, we dont have a, we dont have any, party doesnt have a, nobody plays, no one plays, would like a, would like an, d like a, d like an, room for a, room for an, space for a, space for an, need for a, can we have, could we have, may we have, should we have, do we have, will we have, shall we have, we have to, we have need, we have room, we have space, we have yet, party has to, party has need, party has room, party has space, group has room, group has need',
    be: 'is, am, are, was, were, be, become, becomes, became, being, been, as, im, hes, shes, plays, play, playing, turned, now, played by, remain, remains, make me, make her, make him, give me, create, build, roll up, called a, calls herself a, calls himself a, born a',
    by: 'by, by the, by a, by an, beside, alongside, married to, widow of, widower of, married, wed, marries, saved by, loves, loved, guards, protects, serves, served, rescued, rescues, works for, met, befriended, in love with, travels with, travelled with, traveled with, lives with, lived with, lived among, together with, grew up with, met with, living with, living among, among, amongst, between, over, toward, towards, to the, to a, to an, talks to, talking to, teaches, taught, trained, trains, raises, raised, lost her, lost his, about, her, his, their, carries, carried, envies, admires, admired, owes, imitates, follows, followed, worship, worships, advises, tutors, nursed, guides, guided, buried, buries, understands, obeys, obeyed, knows, knew, trusts, mistrusts, distrusts, impersonates, outwits, tricks, tricked, cheated, owned by, bought by',
    foe: 'hunter of, hunters of, slayer of, killer of, bane of, scourge of, hunt, hunts, hunted, hunting, kill, kills, killed, killing, slay, slays, slew, slain, slaying, hate, hates, hated, hating, despise, despises, loathe, loathes, fear, fears, feared, fearing, afraid of, scared of, enemy of, enemies of, foe of, nemesis of, against, versus, vs, fight against, fights against, fighting, fights, fought, fleeing, fled, flees, flees from, fled from, fleeing from, ran from, running from, escaped from, escaped, escapes, rob, robs, robbed, stole from, steals from, betray, betrays, betrayed, tortured, destroy, destroys, destroyed, exterminate, exterminates, punish, punishes, chases, chased, chasing, tracks, tracking, resents, distrusts all, wants revenge on, revenge on, vengeance on, vengeance against, grudge against, terrified of, allergic to, rivals, defeats, defeated, burns, burned, curses, sued, lost to, sworn to end, dont like, doesnt like, does not like, dislike, dislikes, cannot stand, cant stand',
    of: 'of, from, with, near, under, behind, around, through, upon, per, inside, in, on, at, to',
    kin: 'daughter of, son of, child of, children of, heir of, heir to, descendant of, descended from, sister of, brother of, twin of, born to, grandchild of, granddaughter of, grandson of, offspring of, orphan of, niece of, nephew of, cousin of, mother of, father of, blood of',
    like: 'like, like a, like an, than, as if, the way, unlike, as though, resembles, resembling, smells like, looks like, looks like a, fights like, fights like a, compared to, reminds of, for a',
    sort: 'kind of, sort of, type of, race of, species of, class of, story of, tale of, bit of, bit of a, something of a, hint of, life of, life as, life as a, order of, member of, form of, one of the, version of, giant of a, mountain of a, slip of a, role of, in the role of, in the body of, background of, hell of a, devil of a, good for a, for an old, with a background as, with the background, background',
    wish: 'wants to be, wanted to be, wants to become, wanted to become, dreams of being, dreams of becoming, dreamed of being, dreamt of being, hopes to become, hopes to be, hoped to be, would rather be, would rather have been, would love to be, wishes to be, wishes he was, wishes she was, wishes she were, wishes he were, wished to be, aspires to be, aspires to become, aspiring, trying to become, tries to be, training to be, training to become, studying to be, studying to become, longs to be, almost became, nearly became, could have been, should have been, failed, would-be, wannabe, hopeful, supposed to be, meant to be, meant to become, was to be, expected to become, never became, parents wanted',
    pretend:
      'pretends to be, pretend to be, pretending to be, pretended to be, pretend, claims to be, claiming to be, claimed to be, disguised as, posing as, poses as, posed as, passes for, passes as, passing as, masquerades as, masquerading as, mistaken for, taken for, thinks she is, thinks he is, thinks shes, thinks hes, thinks they are, believes he is, believes she is, believes herself, believes himself, fancies herself, fancies himself, calls himself, calls herself, fake, false, phony, phoney, so-called, sham, impersonating, dressed as, acts like, self-proclaimed, self-styled, imaginary, everyone thinks, everybody thinks, plays the part of, pretended',
    former:
      'apprentice to, apprentice to a, apprentice to the, apprentice of, apprenticed to, apprenticed to a, pupil of, student of, disciple of, trained as, trained as a, turned from, former, formerly, ex, once, retired, used to be, previously, erstwhile, disgraced, defrocked, past life as, past as, late, lapsed, quondam, one-time, onetime, turned away from, gave up being, gave up on being, stopped being, quit being, no longer, not anymore, grew up, cashiered, excommunicated, no longer a, no longer an, dismissed, dishonored, dishonoured, had been, was once, before becoming, began as, started as, started out as, career as, previous life as',
    has: 'we have, we already have, we have already got, we ve, we ve got, we ve already got, weve got, we got, we already got, we currently have, party has, party already has, group has, group already has, team has, team already has, party consists of, group consists of, party includes, party contains, group includes, friends play, friends are playing, friend plays, friends are, others play, others are playing, others are, other players are, other players have, other players play, everyone else plays, everyone else is playing, everyone else is, rest of the party is, rest of the group is, rest of the party are',
    instead: 'instead',
    who: 'who, which, whom, whose, that',
    or: 'or, nor',
    and: 'and',
    but: 'but, however, though, although, because, so, when, while, until, after, before, if, since, where, why, whether',
  },
  level: 'level lvl lv lev levl leve lvel levels lvls levle lvll lvlv lelvel',
  cardinals:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty twentyone twentytwo twentythree twentyfour twentyfive',
  ordinals:
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  people: {
    feminine:
      'woman, girl, lady, female, princess, queen, duchess, countess, baroness, empress, widow, nun, abbess, priestess, sorceress, enchantress, huntress, lass, lassie, maiden, matron, grandmother, grandma, granny, crone, hag, spinster, mistress, dame, madame, milady, gal, heiress, actress, seamstress, feminine, matriarch, mermaid, tomboy, trans woman, sister, mother, daughter, wife, aunt, niece, bride, heroine, midwife, barmaid, milkmaid, governess, druidess, shieldmaiden, noblewoman, witch, girlboss, madam, dowager, ladies, giantess, goddess, seeress, mom, mum, mama, momma, nana, nan, auntie, damsel, temptress, stepmother, godmother, old lady, housewife, tsarina, vixen, hostess, miss, mrs, ms, granddaughter, stepdaughter, baroness, duchess, lady, milady, bride-to-be, mother superior',
    masculine:
      'man, boy, gentleman, male, king, duke, baron, emperor, widower, friar, lad, grandfather, grandpa, guy, bloke, fellow, masculine, patriarch, chap, dude, trans man, brother, father, son, husband, uncle, nephew, groom, lord, prince, conman, highwayman, nobleman, swordsman, old coot, gramps, geezer, bachelor, monsignor, bearded man, sir, mister, altar boy, dad, count',
    neutral:
      'nonbinary, non-binary, enby, agender, genderless, genderfluid, gender-fluid, genderqueer, androgynous, bigender, neither man nor woman, neither woman nor man, they slash them, gender neutral, gender-neutral',
    she: 'she, her, hers, herself, shes',
    he: 'he, him, his, himself, hes',
    they: 'they, them, theirs, themself, themselves, theyre, theyve',
  },
  articles: { feminine: '', masculine: '' },
  adjectives: { feminine: '', masculine: '' },
  owners: 'his, her, their, my, our, your, its, whose',
  relatives:
    'father mother parents brother brothers sister sisters grandfather grandmother grandparents uncle uncles aunt aunts dad mum mom family husband wife son sons daughter daughters cousin cousins ancestors forefathers twin',
  names: {
    named:
      'named, name is, name s, names, whose name is, goes by, answers to, by the name of, named her, named him, under the name, nicknamed, surnamed, first name, christened, baptized, the name s, goes by the name, goes by the name of, answers to the name, name of',
    calls:
      'called, known as, meet, this is, i am, im, it is, calls herself, calls himself, they call her, they call him, everyone calls her, everyone calls him, call her, call him, call them, call me, known to all as, i play, play as, play, playing, play a character called, my character, my pc, my hero, my character is, our hero, introducing, presenting, story of, tale of, better known as, styled, everybody calls her, everybody calls him, people call her, people call him, friends call her, friends call him, likes to be called, wants to be called, her real name, his real name, aka, alias, here comes',
    others:
      'horse dog cat wolf raven owl hawk bear pony mule donkey goat pig bird rat hound familiar pet sword axe blade hammer bow lute knife dagger ship boat village town city tavern inn god goddess deity demon devil patron mentor rival brother sister wife husband mother father son daughter friend child place kingdom island river mountain band wolfhound parrot spider toad ferret',
    label: 'name, character name, character, full name, pc name',
    titles:
      'sir dame lady lord sister brother father mother captain master mistress doctor dr saint st queen king prince princess baron ' +
      'baroness count countess duke duchess uncle aunt auntie granny grandma grandpa grandmother grandfather professor ' +
      'madame madam miss mister mr mrs ms sergeant corporal lieutenant general admiral commander abbot abbess friar bishop ' +
      'archbishop deacon reverend father elder chief jarl emperor empress judge sheriff constable old mama papa maester ' +
      'magister lieutenant major colonel marshal dr prior prioress archmage high',
    particles: 'of the von van de del della di da du la le der den ibn al bint zu ap mac dos das y af ben bar',
  },
  kindreds: {},
  callings: {},
  trades: {},
  concepts: EN_CONCEPTS,
};
