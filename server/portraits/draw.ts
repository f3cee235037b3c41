import sharp from 'sharp';
import { z } from 'zod';
import { featuresFrom } from '../../shared/heraldry/features.ts';
import { heraldry } from '../../shared/heraldry/heraldry.ts';

const Word = z.string().max(80).optional();

/** Whom to draw, as `heraldry` has it; `prompt` lends hair, age and marks. `size` in pixels, 32–1024. */
export const PortraitRequest = z.object({
  species: Word,
  class: Word,
  seed: z.int().min(0).max(0xffffffff).default(0),
  level: z.int().min(1).max(20).default(1),
  kind: z.enum(['character', 'npc', 'beast']).default('character'),
  prompt: z.string().max(2000).default(''),
  size: z.int().min(32).max(1024).default(512),
});
export type PortraitRequest = z.infer<typeof PortraitRequest>;

/** The built-in portrait as a webp file with a transparent ground, drawn off the event loop. */
export async function drawPortrait({ prompt, size, ...person }: PortraitRequest): Promise<Uint8Array<ArrayBuffer>> {
  const svg = heraldry({ ...person, size, ...featuresFrom(prompt) });
  const file = await sharp(Buffer.from(svg)).resize(size, size).webp({ quality: 90, alphaQuality: 100 }).toBuffer();
  return new Uint8Array(file);
}
