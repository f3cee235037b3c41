import type { Persona } from '../../../shared/character.ts';
import type { Source } from './live.ts';
import { tamed } from './tame.ts';

const TEMPLATE = 'modules/fantasy-character-creator/templates/biography.hbs';

/** The details of a persona as the sheet has them. Only the biography is HTML, and the template escapes its text. */
export async function detailsOf(persona: Persona): Promise<Source> {
  return {
    alignment: tamed(persona.alignment),
    trait: tamed(persona.personality),
    ideal: tamed(persona.ideals),
    bond: tamed(persona.bonds),
    flaw: tamed(persona.flaws),
    appearance: tamed(persona.appearance),
    gender: persona.pronouns,
    age: tamed(persona.age),
    biography: { value: await biographyOf(persona) },
  };
}

/** The biography as HTML. */
export async function biographyOf(persona: Persona): Promise<string> {
  const sections = [
    { title: 'FCC.Biography.Backstory', text: persona.backstory },
    { title: 'FCC.Biography.Appearance', text: persona.appearance },
    { title: 'FCC.Biography.Personality', text: persona.personality },
  ];
  const html = await foundry.applications.handlebars.renderTemplate(TEMPLATE, {
    epithet: tamed(persona.epithet),
    sections: sections
      .map(({ title, text }) => ({ title: game.i18n!.localize(title), paragraphs: paragraphs(text) }))
      .filter((section) => section.paragraphs.length > 0),
    hooksTitle: game.i18n!.localize('FCC.Biography.Hooks'),
    hooks: persona.hooks.map(tamed).filter(Boolean),
  });
  // Foundry trims what it stores.
  return html.trim();
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => tamed(paragraph.trim()))
    .filter(Boolean);
}
