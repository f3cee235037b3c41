import type { Plot } from '../../language.ts';

/** Stories of war as it comes to those who did not send for it, and of rescue. */
export const warPlots: readonly Plot[] = [
  {
    id: 'through-the-marsh',
    shape: 'war',
    order: 'any',
    dear: 'friend',
    when: { mood: ['heroic', 'plain', 'grave'] },
    answers: ['war', 'protection', 'water', 'survivor'],
    open: [
      'When the army came to {home} for the corn, {who} took the people out by the marsh, being the one who had cut reeds there.',
      'There is no path across the fen behind {home}. On the night of the burning {who} led {n} families along it.',
    ],
    turn: [
      'They walked from dusk till the sky behind them stopped being red. At each bad place {dear} stood in the water up to the chest as a post for the others to hold. At the last one there was nobody at the post, and no one had heard a thing.',
      '{name} went ahead, {dear} came behind, and between them they counted at every stile. The count was right all night. In the morning it was right as well, and that was when they looked and saw that one of them was a stranger.',
    ],
    now: [
      'They built the village again on the other side, and called it {near}.',
      '{who} {~is} asked to every wedding of those families, and {~sits} near the door.',
    ],
    bond: [
      '{dear} came last, for the sake of {n} families. {who} {~looks} behind {them} at every ford.',
      'The children who were carried over that night are growing up in {near}. {who} {~knows} all their birthdays.',
    ],
    hook: [
      'Somebody walked out of the fen with them whom no one could place, {foe}, who has lived quietly in {near} ever since, has not aged, and has begun to ask the way back. What was it that came with them?',
      'Lights have been seen along the old fen way, in a line, at walking pace, and {ally} counted them: {n}, and one ahead. Who is being led, and where to?',
    ],
    line: ['Brought them through the marsh, nearly all', 'Counts at every stile'],
  },
  {
    id: 'barn-deserters',
    shape: 'war',
    order: 'late',
    dear: 'parent',
    when: { mood: ['plain', 'grave', 'dark'], notFact: ['orphan'] },
    answers: ['war', 'deserter', 'guilt', 'farm'],
    open: [
      '{who} found {few} soldiers in the barn at {home} in the last winter of the war, two of theirs and the rest of ours.',
      'There were deserters in the hay at {home}, from both sides, playing cards for buttons. {who} brought them soup and told nobody.',
    ],
    turn: [
      '{foe} of the provosts came on the ninth day and put the question to {their} {dear.kin} {dear} on the doorstep, with a rope over one arm. {dear} did not know and said so. {who} stood in the kitchen and let it go on too long.',
      'One of them, {ally}, taught {whom} to whistle. When the provosts came, with {foe} in front, {who} whistled. {few} got out at the back. {dear} had to answer for the open door.',
    ],
    now: [
      '{dear} never spoke of it. {dear.they} took, in the end, to sleeping in the barn.',
      'A button from one coat and a button from the other are sewn to {their} cuff.',
    ],
    bond: [
      'One of them, {ally}, got away and has children, and the second is called after {whom}. {who} {~has} never gone to look at what {their} silence bought.',
      '{who} {~wants} {foe} to know that they were frightened boys, playing for buttons, and that one had a cold.',
    ],
    hook: [
      'There is to be an amnesty, signed at {far}, and {foe} has been seen visiting every farm on the old list, alone, at night, ahead of it. Who will be left to be forgiven?',
      '{ally} has sent a button; it is the sign that the two of them agreed on and have never used: hide me. Who is looking for a deserter from a war that is over?',
    ],
    line: ["Two armies' buttons on one cuff", 'Brought soup to both sides'],
  },
  {
    id: 'hostage',
    shape: 'war',
    order: 'any',
    dear: 'friend',
    when: { mood: ['plain', 'grave', 'dark', 'heroic'] },
    answers: ['noble', 'captive', 'law', 'war', 'raised-by-strangers'],
    open: [
      'At {child} {who} {~was} handed over at a bridge, in clean clothes, as security for a peace.',
      'Two houses swore peace at {far} and each gave the other a child to keep. {name} was one, and {dear} was the other.',
    ],
    turn: [
      "{foe}'s household was kind, in a measured way. {who} had a pony and a window. When the peace was broken at home {foe} came up in person to explain, sat down on the bed, and found that one could not do it after all, or not that evening.",
      '{name} and {dear} passed each other on the bridge, going opposite ways, and swapped hats. For {long} years it was all {they} had of {their} own. Then the war began again, and no one remembered to tell the people who held the children.',
    ],
    now: [
      'Neither house has asked for {whom} back.',
      '{who} still {~sleeps} with {their} boots by the bed, in pairs, ready for a bridge.',
    ],
    bond: [
      'Somewhere there is a person with {whose} hat, {dear}, who alone would know what it was like. {who} {~has} never met {dear.them} again.',
      '{who} {~owes} the years since then to {foe}, who was told to see to it, and did not. It is a strange sort of parent to have.',
    ],
    hook: [
      '{foe} is dying at {far} and has asked for {name} and for no kin; the heirs are already on the stairs. What did {foe} sign, in the year of the hostages, that they need burned?',
      '{dear} has raised a band of the unransomed and is stopping wedding parties on bridges; the next is at {near}, between two houses {name} could name. Is it justice, and can it be stopped?',
    ],
    line: ['Left on a bridge in clean clothes', 'Security for a peace that did not hold'],
  },
  {
    id: 'knocking',
    shape: 'rescue',
    order: 'any',
    dear: 'friend',
    when: { mood: ['heroic', 'grave', 'plain', 'eerie'] },
    answers: ['mine', 'earth', 'healing', 'protection', 'dwarf'],
    open: [
      'When the quarry face at {home} came down, {who} dug for two days and took {n} people out with {their} hands.',
      '{who} {~is} known in {home} for one thing: {n} people brought up alive out of the rubble of {street}.',
    ],
    turn: [
      'They carried {them} round the square. {who} {~was} not listening. Under the stones, for as long as it took everybody to go home, someone was still knocking, and in the morning {dear} was not at roll call.',
      'The {moreth} was {dear}. {who} had hold of a sleeve. {foe}, the overseer, called time, since the upper face was moving, and four of them pulled {whom} off by the belt. {foe} was right. The face came down a minute after.',
    ],
    now: [
      'There is a medal. {who} {~uses} it to scrape boots.',
      '{who} {~tells} it as {n}, when asked, and in {their} own head as {n} out of {more}.',
    ],
    bond: [
      'The {n} drink {whose} health every year in {home}, and every year {who} {~sends} the money for a round, with one extra.',
      'The mother of {dear} has never said a word of blame. When {who} {~is} near, the wood in that yard is found chopped in the morning.',
    ],
    hook: [
      'They have cleared the last of the fall at {home} and {dear} was not under it; there was a passage, cut from the other side, and a sleeve. Who took the {moreth}, and to what end?',
      'The papers of {foe} have come to light in {far}: the face had been reported unsafe, twice, to a person who paid for quiet; {ally} has the receipts and is being followed. Who paid?',
    ],
    line: ['Brought up {n}, out of {more}', 'Scrapes boots with a medal'],
  },
  {
    id: 'pulled-ashore',
    shape: 'rescue',
    order: 'any',
    dear: 'parent',
    when: { mood: ['plain', 'heroic', 'grave', 'eerie', 'light'] },
    answers: ['orphan', 'raised-by-strangers', 'shipwreck', 'sea', 'water', 'amnesia'],
    open: [
      'The {ship} broke up below {home} in a night of {season}, and all that came ashore was a cradle, a cask and a dog.',
      '{who} came to {home} out of the sea, tied into a cask, in the care of a dog.',
    ],
    turn: [
      '{dear}, a net-mender with no patience for children, kept the dog, and {who} came with it. There was a label with half a name, and a letter for {foe} of {far}, who was written to and did not answer. {dear} finished the name as seemed best.',
      '{dear} pulled them both up the shingle and has called them, ever since, the flotsam. The papers in the cask, with half a name on the label, were for {foe} of {far}, who was written to, and who sent back money and a request that nobody write again.',
    ],
    now: [
      'The dog lived to be very old, and never once went near a letter without growling.',
      '{who} {~has} the label yet, and the half of a name.',
    ],
    bond: [
      '{dear} mended nets, bones and one small stranger. Whatever {who} {~earns}, the first coin of it goes to {home}.',
      '{who} would like to know whose arms tied those knots. They were good knots, and they were tied in a hurry, by somebody who stayed behind.',
    ],
    hook: [
      'The {ship} has been sighted off {near}, whole, with lights, under the flag it sailed with, and {ally} rowed out and was asked through a speaking horn for a cradle. What do they want with what was in it?',
      '{foe} of {far} is dead, and the will leaves everything to "the child, if it must be"; others named in it have begun to have accidents. What became of the other half of the label?',
    ],
    line: ['Came ashore in a cask, with a dog', 'Flotsam of the {ship}'],
  },
  {
    id: 'freed-by-another',
    shape: 'rescue',
    order: 'late',
    dear: 'comrade',
    when: { mood: ['dark', 'grave', 'plain', 'heroic'] },
    answers: ['captive', 'guilt', 'crime', 'survivor'],
    open: [
      '{who} spent {years} years in the salt cells of {far} for a debt that was not {theirs}, and left them in the name of {dear}.',
      'One person was to be let out of the salt cells at {far} at the new year. It was to be {dear}. {who} {~was} ill.',
    ],
    turn: [
      'They were chained alike and of a size. When the turnkey called the name {dear} put a hand over {whose} mouth, pushed, and answered to the wrong number from the dark for as long as it took to shut the gate.',
      "{dear} said: I have nobody out there and you have a cough. So {who} walked out in somebody else's shoes, past {foe}, the warden, who could count, and who looked {them} in the eye and counted wrong.",
    ],
    now: [
      'The shoes are too big. {who} {~has} had them resoled {often}.',
      'In the register of {far} {who} {~is} still there, and well behaved.',
    ],
    bond: [
      '{dear} is in a cell in {far} under {whose} name. {who} {~is} saving up for a bribe, a siege, or whatever comes first.',
      '{who} {~tries} to live as {dear} would have, {~knows} too little about how that was, and {~asks} anybody who might.',
    ],
    hook: [
      'The number of {name} has been called at {far}, not for release, in {some} days; {foe}, the warden, can be met at {inn} and wants something that is not money. What?',
      '{dear} has been let go, it seems, years ago, and has been living as {name} in {near}: a family, a house, a good name, debts. Which of them is the prisoner now?',
    ],
    line: ["Walked out in another's shoes", 'On the register, still inside'],
  },
];
