import { expect, it } from 'vitest';
import { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { fileName, fileText, MAX_FILE_BYTES, readFile } from './files.ts';

const character = (name: string): Character =>
  Character.parse({
    schema: 1,
    concept: Concept.parse({ prompt: 'a dwarf cleric' }),
    recipe: {
      system: 'dnd5e',
      rules: '2024',
      catalog: 'srd',
      seed: 7,
      level: 1,
      abilityMethod: 'standard',
      hitPoints: ['max'],
      choices: [],
    },
    persona: {
      name,
      pronouns: 'she/her',
      epithet: '',
      alignment: '',
      age: '',
      appearance: '',
      personality: '',
      ideals: '',
      bonds: '',
      flaws: '',
      backstory: '',
      hooks: [],
    },
    provenance: { generator: 'test', writer: 'built-in' },
  });

it('reads what it wrote', async () => {
  const brunna = character('Brunna Ashvein');
  expect(await readFile(new Blob([fileText(brunna)]))).toEqual(brunna);
});

it('names the file after the character, in any script', () => {
  expect(fileName(character('Brunna “Ash” d’Ashvein'))).toBe('brunna-ash-d-ashvein.character.json');
  expect(fileName(character('Ильва Ёж'))).toBe('ильва-ёж.character.json');
  expect(fileName(character('../..'))).toBe('character.character.json');
});

it('refuses what is no character, newer than we are, or too large, each by its code', async () => {
  await expect(readFile(new Blob(['{ "name": "x" }']))).rejects.toMatchObject({ code: 'character-unreadable' });
  await expect(readFile(new Blob(['not JSON']))).rejects.toMatchObject({ code: 'character-unreadable' });
  const newer = { ...character('x'), schema: 99 };
  await expect(readFile(new Blob([JSON.stringify(newer)]))).rejects.toMatchObject({ field: 'schema' });
  await expect(readFile(new Blob([new Uint8Array(MAX_FILE_BYTES + 1)]))).rejects.toMatchObject({ code: 'too-large' });
});
