import type { Plot } from '../../language.ts';

const when = { background: ['soldier'] };

/** Stories that happen in a line. */
export const soldierPlots: readonly Plot[] = [
  {
    id: 'bridge',
    shape: 'war',
    order: 'early',
    paired: true,
    dear: 'comrade',
    when: { ...when, mood: ['grave', 'heroic', 'plain', 'dark'] },
    answers: ['war', 'survivor', 'loss', 'water', 'protection'],
    open: [
      "{company} was told to hold the bridge at {far} until noon. Noon came. So did two o'clock.",
      'There were {n} of them on the bridge at {far}, under {boss}, and {who} had the end nearest the water.',
    ],
    turn: [
      '{crisis} At dusk a rider came to say that the order had been withdrawn at ten. {dear} laughed so much that {dear.they} had to lie down, and did not get up.',
      '{crisis} In the evening there were {few}. {foe}, who had the relief, had been at lunch; it was a good inn, and the road was dusty; {foe} said as much at the inquiry, and was believed, and promoted.',
    ],
    now: [
      'They meet on the bridge each {season}. They used to need two tables.',
      '{who} {~has} not been able to hear a bell at noon without looking round.',
    ],
    bond: [
      '{dear} got them through the afternoon with jokes. {who} {~has} them all by heart and {~tells} them badly, on purpose.',
      'The families of the {n} have been told that it mattered. {who} {~means} to see that it did.',
    ],
    hook: [
      "The dispatch that withdrew the order has turned up in {far}: it was never late, it was signed for at nine; the signature is {boss}'s. Where is {boss} now, and why hold on for nothing?",
      '{foe}, general these days, has been given the valley of {home} to defend, and has already asked about the inns; {ally}, of the staff, wants {name} to come before noon. To do what?',
    ],
    line: ['Held until noon, and then some', 'Last of the bridge at {far}'],
  },
  {
    id: 'order-refused',
    shape: 'exile',
    order: 'any',
    when: { ...when, mood: ['heroic', 'grave', 'plain', 'dark'] },
    answers: ['deserter', 'law', 'disgraced', 'oathbreaker', 'protection', 'honest'],
    open: [
      '{foe} gave the order clearly, so that nobody could say afterwards that it had been misheard. {who} had heard it.',
      'In a village above {far} {foe} told {company} to burn the barn, and {name}, who was nearest, asked what was in it.',
    ],
    turn: [
      'It was quiet enough to hear somebody in there hushing a child. {who} put down the torch in a puddle. {boss} looked at it, and put down another, and for about a minute it might have gone either way.',
      '{who} said no. It is a short word and it took {few} tries. {foe} had {boss} say the order again, and {boss}, after {n} years of saying them, could not seem to get the end of it out.',
    ],
    now: [
      'They were let go without pay, papers or boots, which was called leniency.',
      'The barn is still standing. {who} went a long way round once, to see.',
    ],
    bond: [
      'There was a child in that barn, who is called {ally} and is learning to read. {who} {~gets} the copybooks.',
      '{boss} was broken for not finishing a sentence. {who} {~sends} half of everything.',
    ],
    hook: [
      '{foe} is to be tried at {far} for what was done at the next village, where nobody said no, and the only other witness, {boss}, has vanished from {inn} with the table still laid. Who is next?',
      '{ally}, of the barn, has run off to enlist, and the recruiting sergeant, it appears, told {ally.them} a story about {company}, with {foe} as its hero. Where is the column now?',
    ],
    line: ['Put down the torch', 'Said no, on the third try'],
  },
  {
    id: 'payroll',
    shape: 'crime',
    order: 'any',
    paired: true,
    dear: 'comrade',
    when: { ...when, mood: ['plain', 'light', 'dark'] },
    answers: ['gold', 'crime', 'hunted', 'guilt', 'deserter'],
    open: [
      'The pay of {company} went missing between {far} and the line, four mules of it, on the one night when {who} had the guard.',
      '{company} had not been paid for {n} months, and {dear} had found out why.',
    ],
    turn: [
      'It was {dear} who took it, all but one mule, and {dear} who, in passing, drew a blanket over {whom}. When {who} woke there was a purse under {their} head with exactly {n} months in it, counted out, and the rest of {company} had the same.',
      '{foe}, the paymaster, had it in a barn, in rows. They went in with faces blacked, {dear} and {name} and {some} others, and took what was owed to each, and signed for it. That was the mistake: they signed for it.',
    ],
    now: [
      "The fourth mule was never found, and it had the general's private chest on it.",
      'The army calls it theft. {who} {~has} the receipt.',
    ],
    bond: [
      "{n} months' pay saved {some} farms around {home}. Nobody is to know how, and everyone does.",
      '{dear} went one way and {who} the other, with half a map each, drawn on the two sides of a biscuit.',
    ],
    hook: [
      '{foe} has been living well, as the victim of a theft, and has hired {ally}, a thief-taker, to find the fourth mule; {ally} would settle for a name. What was in the chest, besides money?',
      'The other half of the biscuit has come in the post, to {inn}, without {dear}; it has been bitten. By whom?',
    ],
    line: ['Half a map, on half a biscuit', 'Has the receipt'],
  },
  {
    id: 'siege-horses',
    shape: 'loss',
    order: 'any',
    paired: true,
    dear: 'comrade',
    when: { ...when, mood: ['dark', 'grave', 'plain'] },
    answers: ['war', 'survivor', 'ice', 'guilt', 'death'],
    open: [
      'In the second winter of the siege of {far} they ate the horses, and {who} had been a groom.',
      '{who} came out of the siege of {far} weighing less than the coat that {they} had gone in with.',
    ],
    turn: [
      '{dear} had a mare called Patience. They drew lots for who should do it, and {who} changed lots with {dear}, so that at least it would be somebody she knew. In the third winter there was meat again, in the quarters of {foe}, who had the command, and nobody asked.',
      'What {who} {~remembers} is the quiet; all the dogs had gone. {foe}, who had the stores, kept a ledger of who had eaten what. On the day the gates were opened {foe} burned it, all but a page, and sold the page, later, to those who were on it.',
    ],
    now: [
      '{who} {~has} never since left anything on a plate.',
      'A bit with the leather chewed is all that {who} brought away.',
    ],
    bond: [
      '{dear} has never forgiven {whom} for being the one who did it, and would trust nobody else with a horse.',
      'Of those on the page some were children then. {who} {~means} to get it back and burn it, unread.',
    ],
    hook: [
      "They have broken through a wall in {far} and found {foe}'s other larder, sealed in the third winter, with something still scratching to be let out. Who did they wall in?",
      '{foe} has been elected in {far}, unopposed, and the page has been copied; {ally}, who ought to have stood against {foe}, has sent for {name}. Whose name is at the top?',
    ],
    line: ['Leaves nothing on a plate', 'Came through the siege of {far}, thinner'],
  },
  {
    id: 'false-dispatch',
    shape: 'mistake',
    order: 'any',
    when: { ...when, mood: ['plain', 'grave', 'dark', 'heroic'] },
    answers: ['betrayed', 'guilt', 'hunted', 'war', 'speed'],
    open: [
      '{who} carried the dispatch that lost the battle at {far}. It was dry when it was handed over, and the seal was whole.',
      'It was the ride of {their} life: {some} leagues, {few} horses, and the order for the reserve in {whose} boot.',
    ],
    turn: [
      'It told the reserve to go left. {boss} read it, looked at the hill on the right, where one could see {company} being cut to pieces, looked at {whom}, and went left. {foe}, who had written it, was commended for coolness.',
      "{who} stopped once, to change horses, at {inn}, where {foe} stood {them} a drink. Someone else's order came out of the boot at the other end. The seal was perfect. {boss} obeyed it.",
    ],
    now: [
      'They call it bad luck in the regiment histories. {who} {~has} the seal.',
      '{who} {~walks}, where it can be done at all.',
    ],
    bond: [
      '{company} went right up to the last moment believing that somebody would come. {who} {~arrives} early, everywhere.',
      '{boss} was shot for that order and wrote, the night before: it was not the horse. {who} {~has} the letter.',
    ],
    hook: [
      'There is a drawer at {inn} with {n} seals in it, all excellent, and {ally}, who found it behind the wainscot, has lasted a week so far. For whom were the others cut?',
      '{foe} needs a rider, urgently, for an order to the garrison at {far}, and has asked at {inn} for {name} of all people. What does the order say, and what is it meant to say?',
    ],
    line: ['Carried it, sealed and on time', 'Arrives early, everywhere'],
  },
  {
    id: 'lost-elephant',
    shape: 'mistake',
    order: 'late',
    dear: 'comrade',
    when: { ...when, mood: ['light'] },
    answers: ['beast', 'cheerful', 'disgraced', 'machine', 'nervous'],
    open: [
      'On the retreat from {far} {who} signed for one elephant, complete, and {~has} not been able to find it since.',
      '{who} {~was} quartermaster to {company}, and lost an elephant.',
    ],
    turn: [
      'It is a difficult thing to lose. {dear}, who was leading it, put it down for a moment, in mist. {foe} of the audit office has allowed for fog, panic and sickness, and has written each month since, asking {whom} to look again.',
      '{dear} held that it had been stolen, {boss} that it had deserted. The form has a box for "consumed". {who} would not tick it, and on that point of honour {~was} discharged by {foe}, with a bill.',
    ],
    now: [
      '{who} {~asks}, in each new place, in a roundabout way.',
      'The bill is with interest, and the interest is by now a second one.',
    ],
    bond: [
      '{dear} was very fond of it, and is out there yet, calling, with a bun.',
      '{who} {~keeps} the receipt. The day will come when {they} {~lays} it before {foe}, with the thing itself, and {~asks} for a signature.',
    ],
    hook: [
      '{foe} is coming in person, with scales, and at the same moment {ally}, a farmer near {ruin}, would be glad if someone would see what has been pushing down the barns, and why it salutes. Which first?',
      'It has been sighted in the service of the other side, promoted, and {dear} has gone over after it; there is a war on the far side of {near} that {name} could end, or have to sign for. How?',
    ],
    line: ['Lost something very large, has the receipt', 'Asks after it in a roundabout way'],
  },
  {
    id: 'enemy-spared',
    shape: 'rescue',
    order: 'any',
    paired: true,
    when: { ...when, mood: ['plain', 'heroic', 'grave', 'light'] },
    answers: ['war', 'retired', 'pacifist', 'cook', 'snow', 'ice'],
    open: [
      'In the snow below {far} {who} walked round a rock and into {ally}, of the other side, who was making soup.',
      '{who} ought to have died at {far}, under a horse. {ally}, in the wrong colours, came by with a lever.',
    ],
    turn: [
      "They looked at each other's hands. It was a long night and a small fire; by morning they had agreed on nothing but the soup. {ally} pointed out the safe path, and {who} had not gone a mile along it when {foe}, of {company}, went back up the tracks to see whose they were.",
      'It took an hour, and {ally} hummed. No names were given; they found those out later, from the wanted lists. {foe} had watched the whole of it from the ridge and made a note of the time.',
    ],
    now: [
      'Two people in that war know the recipe.',
      '{who} handed in {their} coat that spring and {~has} never spoken of the reason.',
    ],
    bond: [
      '{ally} is the best friend {who} {~has}. They have met once.',
      'They left it like this: whoever gets home first sends salt. {who} {~has} been sending it for {years} years, to be on the safe side.',
    ],
    hook: [
      'A bag of salt has come back from {ally}, unopened, with a smear of blood on the knot, and the border at {far} is closed on both sides. What has happened in that valley?',
      '{foe} has sold the note to people who hang for less, and {name} and {ally} are both on it; they would have to meet, and there is one place that both of them know. Who will be there first?',
    ],
    line: ['One of two who know the recipe', 'Sends salt across a border'],
  },
  {
    id: 'drummer',
    shape: 'vow',
    order: 'early',
    dear: 'comrade',
    when: { ...when, mood: ['grave', 'plain', 'eerie', 'dark'] },
    answers: ['spirit', 'undead', 'music', 'guilt', 'loss', 'death'],
    open: [
      '{company} had a drummer of eleven, {dear}, whom {who} had promised to bring home.',
      '{who} made one promise in that war, to a stranger at a garden gate in {home}, about {dear}, who was eleven and had a drum.',
    ],
    turn: [
      'At {ruin} the line went back faster than small legs could. {crisis} They found the drum. For {some} nights afterwards, in camp, it was beaten at the proper hours, {few} fields away, always {few} fields away.',
      '{crisis} When the smoke lifted there was the drum, standing upright, with the sticks laid across it as they are taught to do. The ground all about was quite bare. {foe}, the colonel, had the drum put on a wagon; it was heard at reveille, inside the wagon.',
    ],
    now: [
      '{who} {~has} the drum. It has never been let to lie on its side.',
      '{who} {~has} not been back to the gate.',
    ],
    bond: [
      'A promise was made at a gate. {who} will keep it, or go to that gate and say that it cannot be kept.',
      '{dear} is somewhere, keeping time. {who} still {~falls} in.',
    ],
    hook: [
      'The drum has begun to answer, at night, and from the direction of {ruin} there is another, and {ally}, who lives nearest, says that feet have begun to come with it. How many, and marching where?',
      '{foe} wants the drum: for a museum, it is said; the one who has been sent to fetch it keeps a collar turned up, knows every call, and is eleven. Who is inside that coat?',
    ],
    line: ['Keeps a drum upright', 'One promise, made at a gate'],
  },
];
