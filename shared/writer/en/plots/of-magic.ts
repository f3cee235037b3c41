import type { Plot } from '../../language.ts';

/** Stories that themselves tell how somebody came to a magical class. */
export const magicPlots: readonly Plot[] = [
  {
    id: 'warlock-well',
    shape: 'bargain',
    order: 'own',
    paired: true,
    dear: 'sibling',
    when: { class: ['warlock'], mood: ['eerie', 'dark', 'plain', 'grave'] },
    answers: ['water', 'pact', 'bargain', 'dark', 'earth'],
    open: [
      '{dear}, {whose} {dear.kin}, fell down the old well at {home}, and nobody had a rope that was long enough. {who} leaned over and called for help.',
      'There is a well at {home} that they let down no buckets into. {who} dropped a coin in at {child}, and a wish, and the coin came back up.',
    ],
    turn: [
      'Something said: certainly. {dear} was lifted out, dry, by what {dear.they} could only say was manners. {who} had said "anything"; and that, {patron} pointed out some nights later, in the friendliest way, through the wash-basin, is a number like any other.',
      "It was wet, and it was not the same coin. After that they did business. {who} asked for {dear}'s cough to stop; for the mill to run; for words that burn. {patron} asked for very little, and each time it was something that {who} had not known {they} had.",
    ],
    now: [
      '{who} {~has} never missed a payment, nor been shown the book.',
      '{patron} keeps in touch. {who} {~sleeps} away from basins.',
    ],
    bond: [
      '{dear} was carried up out of the dark, and has no idea at what price. {who} would pay it again and {~says} nothing.',
      'The coin {who} {~was} given bears a head that no one knows. {they} {~means} to find out whose before {they} {~is} asked to hand it back.',
    ],
    hook: [
      'The well at {home} has been capped by order of {foe}, with lead and good intentions, and {patron} has begun to use other openings; {dear} has heard a voice in the kettle. What will it settle for?',
      'In {far} they have dug up {n} coins with that same head, and a ledger, in which {ally}, who can read it, has found the name of {name} on a line by itself, underlined. What is the line above it?',
    ],
    line: ['Said "anything" down a well', 'In trade with {patron} since {child}'],
  },
  {
    id: 'warlock-clerk',
    shape: 'bargain',
    order: 'own',
    paired: true,
    when: { class: ['warlock'], mood: ['light', 'plain', 'dark'] },
    answers: ['law', 'fiend', 'pact', 'bargain', 'book', 'gold'],
    open: [
      '{who} {~was} the first person in {n} hundred years to read the contract through before signing, and {patron} was, frankly, touched.',
      'The offer came to {whom} by mistake; it had been meant for {foe}, who lived next door in {home} and had asked for it, with candles.',
    ],
    turn: [
      '{who} struck out two clauses, added a comma and asked for it in the plural. There was a silence. The power, when it came, was all that had been promised, and with it a note: would {they} care to look over some of the others?',
      "{name}, who opens other people's letters no more than the next person, saw that it was by the page. {they} {~was} ill, and poor, and it was very well drawn up. {foe} has since demanded it back. {patron} says that possession is the whole of the law.",
    ],
    now: [
      'The comma has cost {patron} a good deal. It is brought up at every meeting.',
      '{who} {~keeps} the contract pressed in a ledger, and the ledger is getting warm.',
    ],
    bond: [
      '{who} {~takes} a professional pride in that comma. On it hangs whatever of {them} is {their} own.',
      'There was another name in the file, half scratched out: {ally}, of {far}, due next year, who did not read it. {who} {~has} written to {ally.them}.',
    ],
    hook: [
      '{patron} would like the plural looked at again, informally, and has sent a coach; in it is {ally}, already packed, who believes that it is about a legacy. Where is the coach going?',
      '{foe} has retained counsel, of the sort that arrives in smoke, and the case is to be heard at {ruin} at the dark of the moon; {name} is called as a witness. Or as the exhibit?',
    ],
    line: ['Read it through before signing', "Opened a neighbour's contract"],
  },
  {
    id: 'warlock-lighthouse',
    shape: 'calling',
    order: 'own',
    paired: true,
    dear: 'grandparent',
    when: { notSubclass: ['fiend'], class: ['warlock'], mood: ['eerie', 'grave', 'dark', 'heroic'] },
    answers: ['sea', 'stars', 'dark', 'light', 'dream', 'pact', 'mind'],
    open: [
      'On the last stair of the tower at {home} there is a door to nowhere, a fall of {n} fathoms, and one night {who} heard someone knock at it.',
      '{who} {~was} not asleep, and it was not a dream; the stars over {home} went out, one after another, along a line, and stopped above the house.',
    ],
    turn: [
      '{dear}, {their} {dear.kin}, had said never to answer. {who} said: we are closed. There was a pause, as of something very large being charmed. Since then {patron} has done for {whom} what is asked for, in moderation, and has knocked each time before coming in.',
      'It was looking for {dear}, {patron} said, who had made an arrangement in youth, and who turned out to have died. It had come a long way. {who} put the kettle on. They talked until morning, and {who} {~has} the arrangement now.',
    ],
    now: [
      '{who} {~has} learned to tell a knock that asks from a knock that counts.',
      '{who} {~thinks} that it may be lonely, and {~tries} not to think more than that.',
    ],
    bond: [
      '{dear} kept it out for sixty years with nothing but good manners. {who} {~has} those, and a cold feeling that they were the whole of the lock.',
      '{who} gave {patron} {their} word to show it one thing that it had never seen. {they} {~has} not settled on what.',
    ],
    hook: [
      "Every door in {near} was knocked on last night, from the inside, and {ally}, who answered, has been smiling ever since and knows {name}'s name. Who else has come a long way?",
      '{foe} of {far}, who studies the sky, has worked out what is standing over {home}, and has invited it, with instruments, to {ruin}; it has asked {name} what to wear. What should it be told?',
    ],
    line: ['Told it that they were closed', 'Put the kettle on for something vast'],
  },
  {
    id: 'sorcerer-lightning',
    shape: 'calling',
    order: 'own',
    paired: true,
    dear: 'friend',
    when: { notSubclass: ['draconic'], class: ['sorcerer'], mood: ['plain', 'heroic', 'grave', 'eerie'] },
    answers: ['storm', 'fire', 'wind', 'light', 'speed'],
    open: [
      'The lightning that killed {n} sheep on the common at {home} had first gone through {whom}, aged {child}.',
      '{who} and {dear} were sheltering under the same oak above {home}, which everyone is told not to do, when the sky came down it.',
    ],
    turn: [
      'It took a year to come out again. Spoons went; then the pump. {dear}, who used to hold {whose} hand for a dare, has a mark like a fern from wrist to elbow, and swears that it did not hurt. {foe}, whose sheep they were, kept to a different account.',
      '{dear} woke up deaf in one ear, with a mark like a fern from wrist to elbow; {who} woke up with the other half of it, and could hear the weather thinking. They told no one. {foe} saw the two of them that winter, out on the ice, writing with light, and went to fetch the neighbours.',
    ],
    now: [
      '{who} {~is} never quite still in thundery weather, and {~is} never struck. It goes around {them}, like a crowd around a person they know.',
      'The burn has the shape of a fern, and {who} {~has} the other half of it.',
    ],
    bond: [
      '{who} {~pays} for sheep. It began as restitution and has become a flock.',
      '{dear} held on. There is half a fern on either of them, and {who} would know when {dear} is hurt; it prickles.',
    ],
    hook: [
      'The fern has been burning for two days, and {dear} had gone to {ruin} for {foe}, who sells lightning rods, to stand on a roof and be a proof of something. What did {foe} hang {dear.them} up there to call?',
      'Another child has been struck at {home}, under a clear sky, and the neighbours have begun to gather; {ally}, the mother, has written to the only one who would know. Who will get there first?',
    ],
    line: ['Struck once, and returned with interest', 'Half of a fern'],
  },
  {
    id: 'sorcerer-egg',
    shape: 'inheritance',
    order: 'own',
    paired: true,
    dear: 'grandparent',
    when: { class: ['sorcerer'], mood: ['plain', 'light', 'heroic', 'dark'] },
    answers: ['dragon', 'fire', 'gold', 'noble', 'blood'],
    open: [
      'There was a portrait on the stairs in {home} that {who} {~was} not to be left alone with. It had scales, and {their} chin.',
      '{dear}, {whose} {dear.kin}, was known in {home} for never having been cold, and died, at a great age, in a fire that {dear.they} had not noticed.',
    ],
    turn: [
      'When {who} came of age the lawyer {ally} read out what goes with the name: a hill, a debt to no one living, and "the usual complaint". It came on that evening, at dinner. It took the tablecloth, and {foe}, who had come to contest the will, went home without eyebrows.',
      'After the funeral it passed to {whom}, with the clock. {who} hiccuped in the hall and set light to an uncle. It had skipped {few} generations, {ally} the lawyer said, ticking a box; there was a fund for curtains; there was also {foe}, of the other branch, who believed that it ought to have skipped this one too.',
    ],
    now: [
      '{who} {~has} it under control, within reason, outdoors.',
      'The hill has never been visited. It is said to snore.',
    ],
    bond: [
      '{dear} left {whom} a note: be warm, it is nothing to be ashamed of, keep away from hay. {who} {~has} it by heart, the original having gone the way of most paper.',
      'Somewhere back in that family somebody fell in love with something. {who} {~wants} very much for it to have been mutual.',
    ],
    hook: [
      'The hill has stopped snoring, and {ally} writes that {foe} has gone in with a pick and a family tree, and that a voice has asked to see the other branch. What does it want an heir for?',
      '{foe} is buying up everyone in {far} with the usual complaint, at a good wage, for a glassworks that has no furnace; {n} have gone in. What is being kept warm?',
    ],
    line: ['Has the usual complaint', 'Heir to a hill that snores'],
  },
  {
    id: 'wizard-torn-page',
    shape: 'discovery',
    order: 'own',
    when: { class: ['wizard'], mood: ['plain', 'light', 'eerie', 'grave', 'dark'] },
    answers: ['book', 'knowledge', 'craft', 'orphan', 'city'],
    open: [
      'The fish stall at {home} wrapped {whose} herring in a page, and when {who} had eaten the herring {they} read the page.',
      '{who} learned magic from wrapping paper. It was that or go without.',
    ],
    turn: [
      'It was the middle of something. {who} went back and bought {n} more herrings. By spring {they} had most of a chapter, stank, and could light a lamp by saying so; and {master}, whose book it had been before the bailiffs came, followed the smell to {their} door.',
      'There were {some} pages, out of order, all fish. {who} worked out the rest, as one works out a person from the laundry. It was wrong in {few} places. {master}, who had written it and believed it burned, came to see who was doing that, and stayed to argue.',
    ],
    now: [
      'One page has not been found. It is, {master} says, the one with the brakes.',
      '{who} still {~checks} what fish comes in.',
    ],
    bond: [
      '{master} has never got over the improvements. The two of them are, in ink and at a distance, the best of enemies.',
      'Some child in {home} is reading wrapping paper. {who} {~sees} to it that there is something on it.',
    ],
    hook: [
      'The last page has turned up: {foe} of {far} had it, as a bookmark, and has done as it says, and the harbour has stopped; {master} wants {name} there before it starts again. Which way?',
      'Someone has bought every herring in {near} for a month, and {ally}, on the stall, has kept back the paper, and it is not old; the ink is hardly dry. Who is writing to whom?',
    ],
    line: ['Learned magic from wrapping paper', 'Lacks the page with the brakes'],
  },
  {
    id: 'druid-felled-grove',
    shape: 'war',
    order: 'own',
    dear: 'grandparent',
    when: { class: ['druid', 'ranger'], mood: ['grave', 'heroic', 'plain', 'eerie'] },
    answers: ['forest', 'nature', 'earth', 'law', 'gold', 'revenge'],
    open: [
      '{foe} bought the wood above {home} on paper and sent {n} woodcutters. {who} {~was} {child} and sat down in front of the first of them.',
      'The wood above {home} had {n} great oaks in it, each with a name. {foe} had them numbered instead.',
    ],
    turn: [
      'It was only a child. They worked around it. On the {nth} night the roots came up, quietly, and went through the tool store; and {dear}, {whose} {dear.kin}, said in the morning, over the porridge: well, it has chosen; you had better learn what it says.',
      "{who} took to sleeping in the last of them. {dear}, {their} {dear.kin}, brought up soup. When it fell it fell the wrong way, on no one's account, along the whole line of carts, and {who} walked down the trunk of it speaking a language that only {dear} could follow.",
    ],
    now: [
      'There is a sapling where each of them stood. {who} {~knows} their names; they are the old ones.',
      'An acorn has been in {their} cheek or {their} pocket ever since.',
    ],
    bond: [
      '{dear} kept the old tongue for seventy years with nobody to speak it to. {who} {~speaks} it every day, if only to hedges.',
      'One of the {n} oaks was carted whole to {far}, and made into something. {who} {~wants} to stand in front of it and say its name.',
    ],
    hook: [
      '{foe} has built a hall in {far} from that timber, and its doors will no longer stay shut, nor its guests asleep; it is in leaf. What is it growing towards?',
      'The saplings at {home} have been pulled up in the night, every second one, with care, and planted out along the road to {ruin}, like a guard of honour; {ally}, who watches the wood, saw who did it: they did. For whom?',
    ],
    line: ['Sat down in front of the first of them', 'Speaks an old tongue to hedges'],
  },
  {
    id: 'bard-lament',
    shape: 'calling',
    order: 'own',
    paired: true,
    dear: 'friend',
    when: { class: ['bard'], mood: ['plain', 'grave', 'light', 'eerie', 'heroic'] },
    answers: ['music', 'charm', 'death', 'spirit', 'tavern'],
    open: [
      'There was no money for a singer at the burying of {dear} in {home}, so {who} got up and sang, badly, and {dear} sat up to correct the second verse.',
      '{who} had never sung in front of anybody until the night the roof of {inn} was coming down and people would not leave.',
    ],
    turn: [
      'It lasted as long as the tune did. {dear} said two or three things that had wanted saying, thanked everyone, and lay down again at the coda. {who} {~has} been asked for it since by the bereaved of {n} counties; and {foe} has asked, too, for a purpose that was not grief.',
      '{who} gave them a dance. They danced out, in pairs, down the hill, all {n} score of them, {dear} last with the till, and behind them the beam came down. {master}, a professional, was found sitting in the road, asking who had written that. Nobody had.',
    ],
    now: [
      '{who} {~has} not sung that one to the end a second time.',
      'Every other thing {who} {~knows} was learned afterwards, to keep that one company.',
    ],
    bond: [
      '{dear} was the whole of {whose} audience for {years} years. {who} still {~leaves} a chair at the front.',
      'There is a verse that came from nowhere and went through {whom}. {who} {~wants} to find the nowhere, and thank it.',
    ],
    hook: [
      '{foe} has had the tune taken down, from memory, by {ally}, with one note wrong, and it is to be played at a tomb in {far} for a dead king. Which note, and what will sit up?',
      'A child at {near} is humming the verse that nobody wrote, and people have begun to follow it out of town; it is going towards {ruin}. Where did it learn that, and does it know the end?',
    ],
    line: ['Sang at one funeral too well', 'Leaves a chair at the front'],
  },
];
