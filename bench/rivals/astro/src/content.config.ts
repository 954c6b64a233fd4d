import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

const loader = glob({ pattern: '*.md', base: './content/careers' });
const schema = z.object({ title: z.string(), summary: z.string(), checked: z.string() });
export const collections = { careers: defineCollection({ loader, schema }) };
