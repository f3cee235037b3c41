import type { Plot } from '../../language.ts';

const when = { background: ['sage'] };

/** Stories that happen among books. */
export const sagePlots: readonly Plot[] = [
  {
    id: 'library-burned',
    shape: 'loss',
    order: 'any',
    paired: true,
    dear: 'friend',
    when: { ...when, mood: ['grave', 'plain', 'dark', 'heroic'] },
    answers: ['fire', 'book', 'burned-library', 'loss', 'survivor', 'knowledge'],
    open: [
      'When the library at {school} burned {who} went back in for the catalogue, since with the catalogue one could at least have named what was lost.',
      'It takes {n} hours to burn {school}. {who} {~was} there for all of them.',
    ],
    turn: [
      '{dear}, from the next desk, threw books from the upper gallery until the stair went, and was still reading out the titles. {who} caught {some}. None of them was the one that {foe} had asked for that afternoon, and been refused.',
      '{boss} stood in the court in a nightshirt, reciting, and anyone who could write wrote. They saved {n} works in that way, most of them with gaps. {dear} had gone up to shut the iron door. It was found shut, with the key on the outside.',
    ],
    now: [
      '{who} {~has} a good many of those books by heart now, and nobody left to argue with.',
      'The smell of it was in {their} coat until the coat was given away.',
    ],
    bond: [
      '{dear} threw down {some} books. {who} {~has} read every one, including the one on drains, for a message.',
      '{who} {~is} writing {school} out again from memory, a page a night, in the cheapest notebooks to be had.',
    ],
    hook: [
      'A volume from {school} has been sold in {far}, unscorched, with a slip in it that was put there on the day of the fire; the seller was {foe}. What was taken out before the match?',
      '{boss} has begun, at night, to recite a work that never stood in the catalogue, and {ally}, who sits by the bed, has written down the first half. Ought anyone to hear the second?',
    ],
    line: ['What is left of {school}, walking', 'Writes out a library from memory'],
  },
  {
    id: 'older-footnote',
    shape: 'discovery',
    order: 'any',
    when: { ...when, mood: ['eerie', 'plain', 'dark'] },
    answers: ['book', 'prophecy', 'time', 'knowledge', 'dream'],
    open: [
      'In a chronicle three hundred years old at {school} {who} found a footnote about {themself}.',
      'The book had not been opened since it was bound; {who} had to cut the pages. On the {nth} there was a note in the margin: {name} will object to this.',
    ],
    turn: [
      'It gave {their} name, {their} desk and the mistake {they} {~was} about to make. {who} objected. {boss} looked for a long while at the ink, and then took down {n} more books, all uncut, and laid the paper knife beside them.',
      'It was signed {foe}, of {far}. {who} wrote a stiff reply in the next margin, to relieve {their} feelings. In the morning there was an answer under it, in the same old brown.',
    ],
    now: [
      '{who} {~has} read as far as last week.',
      'The volumes after that are not at {school}. Someone had borrowed them, long ago, for a day that has not come yet.',
    ],
    bond: [
      'The name on the flyleaf is {foe}, and that is the only person who has ever read {whom} to the end. {who} {~wants} a word.',
      '{who} {~takes} care to do one thing each day that is not worth writing down.',
    ],
    hook: [
      'A sale at {far} has the missing volume as lot {n}, sealed, and the other bidder is {foe}, the name in the margin, alive and about thirty. Which of them wrote first?',
      'The note for today, which {ally} of {school} has copied and sent by fast horse, is short: {name}, do not go in. In where?',
    ],
    line: ['Mentioned in a footnote, and objects', 'Has read as far as last week'],
  },
  {
    id: 'stolen-thesis',
    shape: 'rivalry',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['plain', 'light', 'grave', 'dark'] },
    answers: ['betrayed', 'knowledge', 'revenge', 'disgraced'],
    open: [
      'It took {whom} {years} years to prove it, and {foe} an evening to publish it.',
      '{foe} had the chair at {school}, and the applause, and on the title page nothing at all of {theirs}.',
    ],
    turn: [
      '{who} would have swallowed that. But {foe} had copied in haste and had left out the last page, which says when it stops being true. They built the thing at {far}, from the book. {dear} had gone to watch.',
      '{boss} said that ideas belong to whoever can spell them. {dear} swore, before the whole faculty, to having seen the drafts, and was out by {season}; and the last page, the one that says when it stops being true, is still in {whose} drawer.',
    ],
    now: [
      '{foe} is cited from one end of the country to the other. {who} {~reads} every citation.',
      'The errata run to {n} pages. Nobody will print them.',
    ],
    bond: [
      '{dear} stood up. It cost everything that {dear.they} had, and {who} {~intends} for it to have been worth it.',
      '{who} {~wants} no chair. {they} {~wants} the last page put back before anyone else builds from it.',
    ],
    hook: [
      "{foe} is building it again, larger, under {ruin}, for a patron with no patience, and {dear} has been hired on by way of insult and writes to say that the drawings are {name}'s to the last blot. How long have they got?",
      'A carriage has brought {foe} to {inn}, on the knees, more or less, with one question: what comes after the last page? What has already begun?',
    ],
    line: ['Has the page that {foe.short} left out', 'Errata, {n} pages, unpublished'],
  },
  {
    id: 'one-wrong-word',
    shape: 'mistake',
    order: 'any',
    paired: true,
    when: { ...when, mood: ['grave', 'dark', 'plain'] },
    answers: ['war', 'guilt', 'law', 'language'],
    open: [
      '{who} translated the treaty at {far}. There is a word in it that can mean "guest" or "hostage", and it was late.',
      'They sent to {school} for someone who had the old tongue, and {who} went, with a dictionary, to interpret between {foe} and the people of {ruin}.',
    ],
    turn: [
      'The word was used once. By the time it was looked up there were {few} armies moving. {who} stood in the road between two camps with the page, and they let {them} by on both sides, because anyone could see that it was only a clerk.',
      'It was a matter of one vowel: {foe} said that they wished to leave, and {who}, being tired, said that they wished to be left. They were left, with the gates shut, in {season}. {who} can say exactly how many.',
    ],
    now: [
      '{who} {~has} pronounced it correctly every day since.',
      'The dictionary has been annotated, at that place, until the paper gave way.',
    ],
    bond: [
      "{ally} came through it, on the other side, and answered {whose} letter. They write once a month, in both tongues, and check each other's vowels.",
      '{who} {~owes} {n} graves a better word.',
    ],
    hook: [
      "{foe} has never let on that the word was plain from the start, in a gloss at the foot, on a sheet that went missing at {inn}; {ally} has seen it in a collector's frame. Who took it, before the talks?",
      'There is to be another parley at {ruin}, and both parties have asked for {name}, by name, and no one else. Do they trust the mistake or the remorse?',
    ],
    line: ['Undone by a vowel', 'Checks the word again'],
  },
  {
    id: 'closed-stack',
    shape: 'discovery',
    order: 'late',
    paired: true,
    dear: 'friend',
    when: { ...when, mood: ['eerie', 'dark', 'plain', 'grave'] },
    answers: ['book', 'mind', 'dark', 'fiend', 'cursed', 'hunted'],
    open: [
      '{school} has {n} floors, and {who} {~was} the one to notice that the rope in the book hoist was long enough for {more}.',
      'There was a shelf at {school} that {boss} dusted in person, with a scarf over the eyes.',
    ],
    turn: [
      '{dear} went down on it for a wager, with a candle, and called up the titles. The titles were quite ordinary. After a time {who} noticed that they were being called up in the order of {their} own shelf at home.',
      '{who} looked. It would have been odd in a scholar not to. It held {n} books without writing, and they were being read: one could see the pages go. {dear} took one down to ask who was there, and was told.',
    ],
    now: [
      '{school} has had the place bricked up. {who} {~has} seen the invoice for the bricks; it was for the inner side.',
      '{who} {~has} been followed since by the sound of a page being turned.',
    ],
    bond: [
      '{dear} is down there with a candle that cannot still be burning. Every night {who} {~reads} something aloud, slowly, in case.',
      '{boss} knew, and sent {whom} away in time with a bad reference. It was a kindness, and {who} {~means} to go back and say so, with a lamp.',
    ],
    hook: [
      "Books without writing have started to appear in {far}, one to a house, on the pillow, and {ally}, a binder, has taken one apart and found {dear}'s name in the spine. Who is lending?",
      '{foe}, new head of {school}, wants the wall down by {season} and has a list of those who have been below, for questioning; {name} is second. Who is first?',
    ],
    line: ['Followed by the sound of a page', 'Has seen what reads at {school}'],
  },
  {
    id: 'island-moved',
    shape: 'discovery',
    order: 'any',
    dear: 'friend',
    when: { ...when, mood: ['plain', 'light', 'heroic', 'eerie'] },
    answers: ['sea', 'travel', 'stars', 'water', 'storm', 'road'],
    open: [
      'There is an island on the charts at {school} that is never twice in the same place, and everyone except {name} put it down to bad surveying.',
      '{who} laid {n} old charts on one table at {school}, lamp underneath, and saw an island walk.',
    ],
    turn: [
      'It moved on average a mile in the year, westward, and it went round obstacles. {dear}, who had the money, fitted out the {ship}. They raised it at dawn, just where {who} had said. It was smaller than expected, and it had been expecting them.',
      'The faculty was amused. {dear} alone was not, and went to see, on the {ship}, with {whose} figures. The {ship} came back without a mark on it and with nobody on board; in the log the last reading was right to the minute.',
    ],
    now: [
      '{who} {~has} worked out where it will be in {season}. It is not an uninhabited place.',
      'It is coming this way. {who} {~has} checked the sums in {few} different inks.',
    ],
    bond: [
      '{dear} went on the strength of {whose} arithmetic. {who} {~owes} the other half of the voyage.',
      '{who} {~keeps} the charts next to the skin. Nobody else has all {n}, and without all {n} it is only bad surveying.',
    ],
    hook: [
      '{foe}, of the harbour board of {far}, has seen the figures and has quietly begun to sell the waterfront; the rest of {far} has not been told. When, and who will believe it?',
      'A bottle has come ashore at {near} with a page from {dear}, in good spirits, dated next year; it asks for salt, string, and {name}. What is the string for?',
    ],
    line: ['Saw an island walk', 'Right to the minute, and worried'],
  },
  {
    id: 'decimal-point',
    shape: 'exile',
    order: 'late',
    when: { ...when, mood: ['light'] },
    answers: ['machine', 'craft', 'nervous', 'disgraced', 'fire'],
    open: [
      '{who} {~was} asked to leave {school} over a decimal point. It had been a large decimal point, in the end; one could have stabled horses in it.',
      'The inquiry at {school} found that nobody was to blame, and that it was {name}.',
    ],
    turn: [
      'The formula was for a pudding. {foe} of the kitchens followed it to the letter. There was a sort of sigh, and the refectory was found next day {some} streets away, quite intact, with {boss} at high table, still speaking.',
      '{boss} had asked for a little more light to read by. What {who} supplied is visible from {far} on a clear night, and the cows there have stopped sleeping. {foe}, the bursar, has sent the bill after {whom} to every address.',
    ],
    now: [
      '{who} {~counts} on {their} fingers these days, in company.',
      'A chair at {school} has been named after the incident.',
    ],
    bond: [
      '{boss} wrote {whom} a reference: brilliant, stand well back. It is the kindest thing that anyone has said.',
      '{who} {~means} to pay the bill, to the copper, and to move the decimal point to where it belongs, in front of {foe}.',
    ],
    hook: [
      '{foe} has used the formula again, on purpose this time, and half of {near} is gone: neatly, with a rim. Where to, and who ordered pudding?',
      'Something has come out of the light at {school}, small, polite and very bright, asking for whoever left it on; {boss} has given it the address of {inn}. What does it want?',
    ],
    line: ['Expelled over a decimal point', 'Brilliant, stand well back'],
  },
  {
    id: 'own-handwriting',
    shape: 'discovery',
    order: 'any',
    when: { ...when, mood: ['eerie', 'grave', 'dark', 'plain'] },
    answers: ['amnesia', 'mind', 'dream', 'time', 'cursed', 'shadow'],
    open: [
      'Among the letters of the dead at {school} {who} found {n} in a handwriting that was {their} own.',
      '{who} {~was} given a bundle to date: letters, unsigned, about a hundred years old. The hand was {their} own, with the same lame g.',
    ],
    turn: [
      'They were love letters, and good ones, to somebody called {ally} in {far}. {who} had never written such a thing in {their} life. In the last the writer promised to come back under another name, and asked to be recognised by the g.',
      '{boss} laid a page of {whose} beside a page of the others, and took off {boss.their} spectacles. All the letters ended in the same way: they have nearly found it, I have hidden it where I will be sure to look. There is a desk at {school} that {who} {~has} always disliked.',
    ],
    now: [
      'The bundle is under the lining of {their} bag. {who} {~has} stopped replying to it.',
      '{who} {~writes} the g differently now, with some effort.',
    ],
    bond: [
      'There was once a person called {ally} who was waited for, or who waited. {who} {~finds} that {they} {~minds}.',
      '{who} would like to be sure that {they} {~is} the first to have {their} thoughts.',
    ],
    hook: [
      'The {moreth} letter has been delivered to {inn}, fresh, with the lame g; it begs {name} not to go to {ruin}, and gives as a reason what happened there last time. What did?',
      "{foe}, dealer in autographs, has paid {coin} for a shopping list in {name}'s hand and has had it compared with something that was dug up in {far}. What was it wrapped around?",
    ],
    line: ['Has had these thoughts before, in ink', 'Recognised by a lame g'],
  },
];
