import type { Plot } from '../../language.ts';

/** Stories of loss that any life can hold. */
export const lossPlots: readonly Plot[] = [
  {
    id: 'ferry',
    shape: 'loss',
    order: 'late',
    dear: 'sibling',
    when: { mood: ['plain', 'grave', 'eerie', 'dark'], notFact: ['shipwreck'] },
    open: [
      'The ferry at {home} went over on a calm evening in {season}, and {whose} {dear.kin} {dear} was on it with {n} others.',
      '{n} people came up out of {river} the night the ferry went over. {dear}, who was {whose} only {dear.kin}, did not.',
    ],
    turn: [
      "They dragged the bed for a week. On the eighth day {dear}'s coat was hanging at the landing stage, dry, with the buttons done up.",
      'Nobody drowns in {river} without being found at the weir, and the weir gave up {few} hats and a fiddle and no more. In spring the coat that {dear} had worn was on its peg again, brushed.',
    ],
    now: [
      '{who} {~has} not worn the coat and {~has} not been able to leave it behind.',
      'Since then {who} {~looks} at every ferryman twice.',
    ],
    bond: [
      '{dear} is not dead until somebody shows {whom} the grave. The coat hangs ready, and {they} {~brushes} it once a week.',
      'Every letter {who} {~sends} home is addressed to {dear}, care of the landing stage. One of them was opened.',
    ],
    hook: [
      'The ferryman {foe}, who swore that the rope parted by itself, has bought a house in {far} with old silver. Who is paying for silence, and for how many more crossings?',
      'A street singer in {far} knows the one song that {dear} made up, and says it was learned last month from a passenger. Where was the passenger going?',
    ],
    line: ["Keeps a drowned {dear.kin}'s coat brushed", 'Looks at every ferryman twice'],
  },
  {
    id: 'fever-chalk',
    shape: 'loss',
    order: 'late',
    dear: 'child',
    when: { mood: ['grave', 'dark', 'plain'], grown: true },
    answers: ['widowed', 'revenge', 'loss'],
    open: [
      'In the fever year {who} paid {foe}, physician of {home}, {coin} for a powder that would save {their} {dear.kin} {dear}.',
      'The fever came to {home} by the {season} market and {foe} came the week after, with a black bag and a price list. {who} bought the dearest thing on it, for {dear}, {their} {dear.kin}.',
    ],
    turn: [
      'The powder was chalk. So were the powders in {n} other houses. By the time anyone thought to taste it {foe} had a clean coat, a fresh horse and two days on them.',
      '{dear} lasted until the thaw. When {who} tipped the rest of the powder into the grate it would not burn, since chalk does not.',
    ],
    now: [
      'The twist of paper with the last of the chalk goes wherever {who} {~goes}.',
      '{who} {~has} the paper still, and the price written on it in a good clear hand.',
    ],
    bond: [
      '{n} families in {home} put their names to one sheet of paper, and {who} {~carries} it for {foe} to read aloud.',
      'When {who} {~sees} a sick child {they} {~stays} until it is better or it is over. There was one bedside that {they} left, for an hour, to sleep.',
    ],
    hook: [
      '{foe} is physician to the council of {far} now, much respected, and there is fever in the lower town. Is the powder chalk this time, and who will be believed?',
      'A doctor calling for help in {near} signs with the hand that wrote the price list, and the patients are getting well. What does {foe} want to be forgiven for?',
    ],
    line: ['Carries a twist of chalk and {n} names', 'Was sold chalk once, and kept the paper'],
  },
  {
    id: 'fire-bell',
    shape: 'loss',
    order: 'any',
    dear: 'parent',
    when: { mood: ['grave', 'plain', 'dark', 'heroic'], notFact: ['orphan'] },
    answers: ['burned', 'revenge', 'loss', 'survivor'],
    open: [
      'The night {street} burned in {home} the fire bell did not ring, because {foe} had sold the rope.',
      'There was a bell in {home} for fires. On the night it was wanted {who} ran to it and found no rope.',
    ],
    turn: [
      '{their} {dear.kin} {dear} went back in for the neighbours, twice, and came out once. The inquiry found that hemp perishes. {foe} sat on the inquiry.',
      'They passed buckets until dawn. {dear}, {their} {dear.kin}, had gone up the stairs of the third house and was still, as far as {who} {~is} concerned, going up them. {foe} spoke at the burial, at length.',
    ],
    now: [
      'A yard of new rope lies coiled in {their} pack, and it is not for climbing.',
      '{who} still {~wakes} at the hour when it ought to have rung.',
    ],
    bond: [
      '{who} {~sends} a little money each quarter for the bell at {home}. It is rung once a year, for {dear}, and it is always in good repair.',
      'The house that {dear} did not come out of has been left as it was. {who} {~pays} the ground rent so that nobody can build on it.',
    ],
    hook: [
      '{foe}, late of {home}, has the contract for the watchtowers along {river}, and two of them have already failed to light. What was sold this time, and who wants the river dark?',
      'Someone has hung a new rope on the bell at {home} and rings it at night when there is no fire; people have begun to leave. What does the ringer want the street empty for?',
    ],
    line: ['Owes {home} a bell rope', 'Wakes at the hour when no bell rang'],
  },
  {
    id: 'tree-of-shoes',
    shape: 'loss',
    order: 'late',
    paired: true,
    dear: 'friend',
    when: { mood: ['eerie', 'dark', 'grave'] },
    answers: ['forest', 'fey', 'spirit', 'shadow'],
    open: [
      'Outside {home} grows a thorn with {n} pairs of shoes nailed to it, one for each person who walked into {ruin} and stayed.',
      '{who} {~was} {child} when {dear} dared {them} to go into {ruin} and count to a hundred.',
    ],
    turn: [
      '{name} and {dear} went in together, holding hands, for a bet. {who} came out at supper time, still holding a hand. It let go at the hedge, and there was nobody on the end of it.',
      'They counted aloud, the two of them. At sixty there were three voices. At eighty {who} ran, and behind {them} {dear} went on counting, quite calmly, and has perhaps never stopped.',
    ],
    now: [
      '{who} {~goes} back when the thorn flowers, and {~listens} from the hedge, and the number is very high by now.',
      'The shoes on the thorn have been resoled since; {who} {~has} looked.',
    ],
    bond: [
      '{dear} is still in {ruin}, and still the same age. {who} {~means} to walk in again once {they} {~knows} the way to walk out.',
      'At night {who} {~holds} {their} own left hand, so that it is occupied.',
    ],
    hook: [
      'A child from {home} has come out of {ruin} in clothes {some} decades old, asking for {name} by name. What has it been sent to fetch?',
      'The surveyor {foe} means to drive a road through {ruin} and has hired diggers, who count aloud at their work and have begun to come out one too many. Which of them is it?',
    ],
    line: ['Still counting, on behalf of a friend', 'Holds {their} own left hand at night'],
  },
  {
    id: 'empty-chair',
    shape: 'loss',
    order: 'any',
    dear: 'spouse',
    when: { mood: ['grave', 'plain', 'light', 'heroic'], grown: true },
    answers: ['widowed', 'loss'],
    open: [
      '{who} {~was} married to {dear} for {years} years, and for most of one of them they were on speaking terms and very happy.',
      '{whose} {dear.kin} was {dear}, who could not cook, would not be hurried, and whistled.',
    ],
    turn: [
      'It was not a war or a wolf. {dear} went out in {season} to see about a noise in {ruin}, in slippers, and said to keep the soup warm. The soup was kept warm for {few} days.',
      '{dear} took sick on a market day and was gone before the stalls were down. On the table was a letter, begun, to somebody called {ally} in {far}. It said: it is time that you knew.',
    ],
    now: [
      'The whistling had been dreadful, and {who} {~has} not been able to hear a tune since without waiting for it to go wrong.',
      'The ring is on a cord now, since {their} hands got thinner.',
    ],
    bond: [
      '{who} {~means} to find {ally} of {far} and learn what it was time to know, and {~puts} it off, because after that there will be nothing left of {dear} to find out.',
      'On the road {who} {~cooks} for two and {~gives} the second bowl to whoever is there.',
    ],
    hook: [
      '{ally} of {far} has been asking carters about a house in {home} and about {dear}, and pays in coins that nobody has minted for a century. What had {dear} been before the marriage?',
      'There are slippers on the steps of {ruin}, set side by side, still warm. Who is whistling inside?',
    ],
    line: ['Cooks for two and gives the second bowl away', 'Waits for the tune to go wrong'],
  },
  {
    id: 'drowned-valley',
    shape: 'loss',
    order: 'late',
    dear: 'grandparent',
    when: { mood: ['grave', 'plain', 'heroic', 'eerie'] },
    answers: ['exile', 'loss', 'water', 'nature', 'mountain', 'loss', 'law'],
    open: [
      'There is a lake now where {who} {~was} born. On still days one can see the roofs of {home}.',
      'Every house in {home} received the same letter, signed by {foe}: the valley would be wanted for water, and they had until {season}.',
    ],
    turn: [
      '{their} {dear.kin} {dear} would not go. The water came up the lane a hand a day, very clean, and on the last morning {dear} was seen at the upper window, putting out the cat.',
      'The compensation was {coin} a roof, less fees. {dear}, {their} {dear.kin}, sent it back with a fish in it, locked the door from the inside and sat down.',
    ],
    now: ['The dam has a name on it, and {who} can spell it.', '{who} {~has} the key of a house with a lake on top.'],
    bond: [
      '{who} {~wears} the door key of the house in drowned {home}. {dear} has the other.',
      'The people of {home} meet each {season} at the edge of the lake, fewer every year, and {who} {~calls} the roll.',
    ],
    hook: [
      'The bell of the drowned market in {home} has begun to strike under the lake, and {foe} offers {coin} to anybody who will dive and stop it. What is {foe} afraid that it will wake?',
      'A crack has opened in the dam above {far}, and {ally}, who keeps the sluice, has known it for a month and has told nobody but {foe}. Who profits if it goes?',
    ],
    line: ['Holds the key to a house under a lake', 'From {home}, twelve feet down'],
  },
  {
    id: 'goose',
    shape: 'loss',
    order: 'any',
    dear: 'aunt',
    when: { mood: ['light'] },
    open: [
      "{who} lost the family inn on a goose. It had been a fast goose, and the other goose had been {foe}'s, and drugged the right way round.",
      'The deed of the house in {home} was staked by {whom}, aged old enough to know better, against {foe}, in a race between two geese.',
    ],
    turn: [
      '{their} {dear.kin} {dear} took it well, packed a basket, kissed everyone and moved in with {foe}, on the grounds that somebody had to mind the geese.',
      '{whose} goose led until the last fence, where it stopped to look at a butterfly. {dear}, {their} {dear.kin}, has raised the subject at every meal since, and there are five a day.',
    ],
    now: [
      'Both geese are said to be still alive. {who} {~has} written to the other one.',
      '{who} {~has} until the next midsummer race to raise the stake, or a better goose.',
    ],
    bond: [
      '{dear} has been promised the old house back. It was an easy promise to make, with the mouth full, and {who} {~has} regretted nothing so often.',
      'Above all else {who} {~wants} to see {foe} hand over the keys in front of the same crowd and the same butterfly.',
    ],
    hook: [
      '{foe} has entered a new bird for the midsummer race at {home} and three rival geese have vanished. Is it only about geese, or about what was bricked up in the cellar of the inn?',
      '{dear} writes that there are guests at the inn who pay in gold, arrive after dark and leave no footprints in the yard. Would {name} come, and not by the front?',
    ],
    line: ['Lost an inn on a goose', 'Betrayed by a butterfly at the last fence'],
  },
  {
    id: 'lamps-below',
    shape: 'loss',
    order: 'early',
    dear: 'cousin',
    when: { people: ['dwarf', 'gnome', 'gnome-rock'], mood: ['plain', 'grave', 'dark', 'heroic'] },
    open: [
      'The deep gallery at {home} let go on the second shift, with {whose} {dear.kin} {dear} and {n} others on the wrong side of it.',
      '{n} lamps went down the ninth shaft of {home} that morning, and {dear}, {whose} {dear.kin}, carried the last.',
    ],
    turn: [
      '{crisis} It was not enough, or not soon enough, or there had never been enough to be had. For two days they heard knocking. On the third {foe}, who owned the lease, ordered the pumps moved to where there was ore.',
      '{crisis} When the dust came down there was a wall where the gallery had been and a sound behind it like a spoon on a cup. {foe} of the mine office had it sealed, to save the air.',
    ],
    now: [
      '{who} left {home} with a lamp and {~has} not let it go out.',
      'On the maps of {home} the place is drawn now as solid rock.',
    ],
    bond: [
      "{who} {~keeps} {dear}'s lamp burning, through rain and ambush, because down there a lamp that is lit means somebody is coming.",
      'Every one of the {n} has a family, and {who} {~writes} to them all, and three have stopped answering.',
    ],
    hook: [
      '{foe} is selling shares in a new seam at {home}, and the plan shows it running straight through the sealed gallery. What did the first crew dig into?',
      'A surveyor named {ally} has heard knocking through the rock at {ruin}, miles from {home}: {few} and {few} and a rest. Who has been walking all this time, in the dark?',
    ],
    line: ['Keeps a lamp lit for the ninth shaft', 'Heard the knocking and was led away'],
  },
];
