import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

const careers = defineCollection({
  loader: glob({ pattern: '*.md', base: './content/careers' }),
  schema: z.object({ title: z.string(), summary: z.string(), reviewed: z.string() }),
});

export const collections = { careers };
