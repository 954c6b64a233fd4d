import type { FieldDefs } from 'contentlayer2/source-files';
import { z } from 'zod';

/**
 * Contentlayer's declaration of front matter, derived from the zod schema that checks it: text stays
 * text, anything nested is carried as it stands, and zod checks it.
 */
export function fieldsOf(schema: z.ZodObject): FieldDefs {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' });
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      const shape = typeof property === 'object' ? property.type : undefined;
      const type = shape === 'string' || shape === 'boolean' || shape === 'number' ? shape : 'json';
      return [name, { type, required: required.includes(name) }];
    }),
  );
}
