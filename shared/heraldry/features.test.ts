import { expect, test } from 'vitest';
import { featuresFrom, type Features } from './features.ts';

const sentences: readonly (readonly [string, Features])[] = [
  ['a bald monk', { hair: 'none' }],
  ['white-haired elf wizard', { hairColour: 'white' }],
  ['a grizzled dwarf cleric who lost her faith', { hairColour: 'grey', age: 'old', gender: 'feminine' }],
  ['red-bearded dwarf, loud', { hairColour: 'red', beard: true }],
  ['an old man with a long white beard', { age: 'old', gender: 'masculine', beard: true, hairColour: 'white' }],
  ['a clean-shaven young knight', { age: 'young', beard: false }],
  ['beardless dwarf', { beard: false }],
  ['a dwarf without a beard', { beard: false }],
  ['two-hundred-year-old elf with long silver hair', { age: 'old', hair: 'long', hairColour: 'grey' }],
  ['one-eyed pirate in a hood', { mark: 'patch', wear: 'hood' }],
  [
    'a freckled halfling girl with curly red hair',
    { mark: 'freckles', hair: 'curly', hairColour: 'red', gender: 'feminine', age: 'young' },
  ],
  ['Make me an orc. They braid their hair.', { hair: 'braided', gender: 'neutral' }],
  ['a red dragonborn sorcerer', { scales: 'red' }],
  ['dragonborn with copper scales', { scales: 'bronze' }],
  ['eine alte Zwergin mit Zöpfen', { age: 'old', hair: 'braided', gender: 'feminine' }],
  ['un vieux nain à la barbe rousse', { age: 'old', beard: true, hairColour: 'red' }],
  ['un joven elfo de pelo blanco', { age: 'young', hairColour: 'white' }],
  ['um velho careca', { age: 'old', hair: 'none' }],
  ['una giovane guerriera con i capelli neri', { age: 'young', hairColour: 'black', gender: 'feminine' }],
  ['a ranger from the Old Forest who hunts redcaps', {}],
  ['un nano con una spada', {}],
  ['a wizard whose mother sold his books', { gender: 'masculine' }],
  ['Zwergin, Klerikerin, glatzköpfig', { gender: 'feminine', hair: 'none' }],
  ['dwarf fighter', {}],
  ['', {}],
];

test.each(sentences)('“%s” is seen as told', (prompt, features) => {
  expect(featuresFrom(prompt)).toEqual(features);
});

test('nothing is read out of names of other things', () => {
  expect(featuresFrom('Baldur, a Barbarian of the Greywolf clan')).toEqual({});
});

test.each(['long hair '.repeat(20_000), 'a'.repeat(100_000), '-'.repeat(100_000)])(
  'a very long sentence is read to its end',
  (prompt) => {
    expect(featuresFrom(prompt)).toEqual(featuresFrom(prompt.slice(0, 10)));
  },
);
