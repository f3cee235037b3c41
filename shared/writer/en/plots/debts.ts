import type { Plot } from '../../language.ts';

/** Stories of debts, and of being taught. */
export const debtPlots: readonly Plot[] = [
  {
    id: 'loan-sold-on',
    shape: 'debt',
    order: 'late',
    dear: 'parent',
    when: { mood: ['plain', 'grave', 'dark'], notFact: ['orphan'] },
    answers: ['debt', 'gold', 'city'],
    open: [
      '{who} borrowed {coin} from {foe} of {home} to buy {their} {dear.kin} {dear} a winter in a dry climate.',
      'The cure for {dear}, {whose} {dear.kin}, cost {coin}. {foe} lent it with a smile and a quill.',
    ],
    turn: [
      '{dear} got well. The price of that was on paper, and the paper was sold, and sold again; within two years nobody in {home} could say who held it. The notices come all the same, in green ink, to whatever inn {who} {~is} in.',
      'The cure worked, and the loan did too. When {who} came to pay, {foe} no longer had the note. It had been bought, at several times its worth, by somebody who did not want the money.',
    ],
    now: [
      '{who} {~has} the sum, as it happens, sewn into a coat, and no one to hand it to.',
      'The last notice said only: interest to be collected in person.',
    ],
    bond: [
      '{dear} is well, and thinks that the doctor was charitable. {who} would rather be ruined than have that corrected.',
      '{who} {~owes} {coin} to a stranger and {~keeps} it ready, to the last copper, since a debt of the right size can be handed over with one hand.',
    ],
    hook: [
      'A notice in green ink is waiting at {inn}, addressed to {name} and naming a room upstairs; {foe} is in the room, tied to a chair. Who tied the knots?',
      '{ally}, a clerk in {far}, has traced the note to a house that has had no tenants for a century and still receives post. What does the holder collect in place of money?',
    ],
    line: ['In debt to someone who does not want the money', 'Hunted by notices in green ink'],
  },
  {
    id: 'tab',
    shape: 'debt',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { mood: ['light'] },
    answers: ['debt', 'tavern', 'drink'],
    open: [
      'It started with one round at {inn}, the night {dear} got engaged, on a tab that {who} opened with a flourish.',
      'The tab that {who} {~keeps} at {inn} is older than the present building.',
    ],
    turn: [
      '{dear} was engaged {often} that year. By autumn the tab had been bound in leather, and {foe}, who owns the place, had been advised by counsel that it could inherit.',
      'Compound interest is a simple idea and {foe} of {inn} had a gift for it. When the sum passed the value of {inn} itself there was a hearing, and the tab was found to be a person in law, with a vote.',
    ],
    now: [
      'It came second in the last election for mayor.',
      '{who} {~is} travelling, as {they} {~tells} people, for the air.',
    ],
    bond: [
      '{dear} has offered to marry for money, as a gesture. {who} {~is} more touched by this than {they} {~lets} on.',
      'Whatever else happens, {who} will one day walk into {inn} and say: what do I owe you, in front of everyone, and have it.',
    ],
    hook: [
      '{foe} has put the tab of {name} up for auction in {far}, and two bidders in hoods have reached a sum that could buy the town. What do they think it entitles them to?',
      'The tab has been elected, and {ally}, its attorney, is looking for {name} with a sealed offer and an armed escort. Is it a pardon or a summons?',
    ],
    line: ['Wanted by an inn', 'Owes more than the building is worth'],
  },
  {
    id: 'won-a-mule',
    shape: 'debt',
    order: 'late',
    dear: 'friend',
    when: { mood: ['light', 'plain'] },
    answers: ['gold', 'road', 'tavern', 'gambler'],
    open: [
      'At {inn}, with {few} ladies and a bluff, {who} won from {foe} a mule, a saddle and whatever was in the saddle.',
      'Once, and only once, {who} {~was} lucky at cards. {foe} put up a mule in place of money, looked sick, and then looked relieved.',
    ],
    turn: [
      'What was in the saddle was a list of {n} names, with sums. The first was a duke; the last was {dear}, a friend, who makes brooms. {foe} had left by the kitchen, without a hat.',
      'The mule knew where it was going. It took {whom} to a locked barn outside {near}, stopped, and waited to be paid. In the barn there were {n} empty beds and a slate with the name of {dear} on it.',
    ],
    now: [
      'The mule is still with {whom} and has never once been wrong about a turning.',
      '{who} {~has} tried to lose it since, at several tables, and {~has} not managed it.',
    ],
    bond: [
      'There are {n} people on that list and they do not know. {who} {~has} warned {few} so far.',
      '{dear} thinks that it is a coincidence. {who} {~watches} the broom shop whenever the mule allows.',
    ],
    hook: [
      '{foe} has turned up at {inn} without a hat, with money, wanting the mule back and no questions. What is the mule due to do on the first of the month?',
      'The mule has stopped outside a house in {far} and will not be moved; {ally}, who lives there, has gone white and is asking how much. How much for what?',
    ],
    line: ['Won a mule and a great deal of trouble', 'Led through life by a mule'],
  },
  {
    id: 'bound-apprentice',
    shape: 'apprenticeship',
    order: 'any',
    dear: 'friend',
    when: { mood: ['plain', 'grave', 'dark', 'heroic'] },
    answers: ['craft', 'betrayed', 'captive', 'runaway'],
    open: [
      'At {child} {who} {~was} bound to {foe} of {home} for nine years, by a thumbprint.',
      '{foe} took apprentices the way a stove takes wood. {who} {~was} bound there at {child}, in the bed next to {dear}, who coughed.',
    ],
    turn: [
      'What {they} made, {foe} signed. What {dear} made in the next room {foe} signed too, and gave in evidence when it broke and someone died. {who} knew whose work it was, and {~was} young, and said nothing.',
      '{foe} locked the apprentices in at night, against fire, as the saying went. {dear} went out by the roof in the seventh winter and left the hatch open behind. {who} stood under it until the snow had come in, and closed it.',
    ],
    now: [
      'On the day the nine years were up {who} went down the steps without looking around, and took the good tools.',
      'The thumb that made the print has a scar across it now, which is no accident.',
    ],
    bond: [
      '{dear} was named for what {foe} had signed. {who} {~has} the drawings that prove it, rolled in {their} blanket, and {~has} been late with them by {years} years.',
      'Somewhere {dear} got down from a roof. {who} {~asks} after a cough in every town.',
    ],
    hook: [
      '{foe} has taken {n} new apprentices and a contract from the council of {far}, and the doors are bolted from outside. Who will swear to what goes on there, and who can get them out first?',
      '{dear} is alive and working in {near}, under another name, on something large, for someone who sends for the parts at night. What is it for?',
    ],
    line: ['Served nine years and took the good tools', 'Bound by a thumb, with a scar across it'],
  },
  {
    id: 'vanished-master',
    shape: 'apprenticeship',
    order: 'early',
    when: { mood: ['plain', 'eerie', 'heroic', 'light', 'grave'] },
    answers: ['knowledge', 'loss', 'time'],
    open: [
      '{master} went out in the middle of a lesson, saying: hold that thought. The kettle was on, and there were two cups.',
      'The day {master} disappeared, with the words hold that thought, there were two cups on the table, both warm, and {who} had made only one of them.',
    ],
    turn: [
      '{who} held the thought, boiled the kettle dry and waited {some} days. Then letters began to arrive for {master}, one a week, unsigned, each with a single question and a stamp from farther off.',
      'There was a chair pushed back, a door open on the side where there is no path, and on the slate, in a hurry, the name of {ruin} with a line under it. {who} had been told never to disturb a slate, and it hangs there still.',
    ],
    now: [
      '{who} {~has} answered as many of the letters as {they} could, in a fair copy of that hand.',
      'The lesson is unfinished, and {who} {~has} come to think that that was the lesson.',
    ],
    bond: [
      '{master} is owed the end of that sentence, and {who} {~is} holding the thought.',
      'The second cup is wrapped in a shirt in {their} pack. When {they} {~meets} the person it was poured for, {they} will know by the way it is taken up.',
    ],
    hook: [
      'A stranger, {foe}, has given a lecture in {far} in the exact words of {master}, pauses included, and answers to no questions about kettles. Is it theft, or is it {master}?',
      'The next letter has come early, and this time the question is for {name}: will you take my place at {ruin} by the new moon? Whose place, doing what?',
    ],
    line: ['Holding a thought until the teacher returns', 'Keeps the second cup'],
  },
  {
    id: 'seven-masters',
    shape: 'apprenticeship',
    order: 'late',
    when: { mood: ['light'] },
    answers: ['runaway', 'craft', 'nervous'],
    open: [
      'By the age when others had a trade {who} had {n} letters of dismissal, all from {home} and all regretful.',
      '{who} {~was} apprenticed to a baker, a bell founder, a barber, a bee-keeper and {few} others, alphabetically, until {home} ran out.',
    ],
    turn: [
      'The baker mentioned the fire. The barber mentioned the mayor. Only {foe}, who kept bees, gave no reason, paid {them} a full year, and asked {them} never to say what {they} had seen inside the last hive.',
      'None of it was malice. {foe}, the bee-keeper, said so in court, quite kindly, with one arm in a sling; then leaned over and whispered that if {who} ever told what the bees had built there would be a second sling.',
    ],
    now: [
      'The letters are kept in order. They make, read together, an excellent reference for a different line of work.',
      '{who} {~is} at last doing something for which none of {their} masters can be blamed.',
    ],
    bond: [
      '{who} {~means} to go back to {home} one day with something finished and put it down on the counter in front of all {n} of them.',
      'Of all of them only {ally}, the barber, wrote a second letter: I was hard on you. {who} can recite it.',
    ],
    hook: [
      'Three of the former masters have been found asleep in {home} and will not wake, and {foe} has fled to {far} with a handcart. What was in the hive?',
      '{ally}, the barber of {home}, has shaved a man who left no hair on the floor, and could name only one person who would believe it. Who was in the chair?',
    ],
    line: ['Dismissed by a whole town, alphabetically', 'Excellent references, for something else'],
  },
];
