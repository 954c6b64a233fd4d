import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { z } from 'zod';
import { CareerFrontMatter } from '@/lib/schema/career';
import { careerSections } from '@/lib/schema/section';

/** Marks every place of a template that an editor must fill; the check refuses a guide that has one. */
export const placeholder = 'REPLACE:';

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function meaningOf(schema: z.ZodType): string {
  const shape = bare(schema);
  const options = shape instanceof z.ZodEnum ? `one of ${shape.options.join(', ')}` : '';
  return [schema.description ?? shape.description ?? '', options].filter(Boolean).join('; ');
}

function exampleOf(schema: z.ZodType, today: string): Node {
  const shape = bare(schema);
  if (shape instanceof z.ZodObject) return mapOf(shape, today);
  if (shape instanceof z.ZodNumber) return new Scalar(0);
  if (shape instanceof z.ZodEnum) return new Scalar(shape.options[0]);
  if (shape instanceof z.ZodISODate) return new Scalar(today);
  if (!(shape instanceof z.ZodArray)) return new Scalar(placeholder);
  const list = new YAMLSeq();
  list.add(exampleOf(shape.element as z.ZodType, today));
  return list;
}

function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}

function mapOf(schema: z.ZodObject, today: string): YAMLMap {
  const map = new YAMLMap();
  for (const [name, value] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const key = new Scalar(name);
    const meaning = meaningOf(value);
    if (meaning !== '') key.commentBefore = ` ${meaning}`;
    const day = name === 'next_review' ? halfAYearAfter(today) : today;
    map.items.push(new Pair(key, exampleOf(value, day)));
  }
  return map;
}

/**
 * An empty career guide: every key of the front matter with what it means, every section with its id,
 * and a placeholder wherever an editor must write. `today` is YYYY-MM-DD.
 */
export function careerTemplate(today: string): string {
  const frontMatter = new Document(mapOf(CareerFrontMatter, today)).toString({ lineWidth: 0 });
  const sections = careerSections.map(({ id, name, required }) => {
    const duty = required ? 'required' : 'leave the section out where it adds nothing';
    return `## ${name} {#${id}}\n\n${placeholder} the first sentence answers the heading on its own (${duty}).\n`;
  });
  return `---\n${frontMatter}---\n\n${sections.join('\n')}`;
}
