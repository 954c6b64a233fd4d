import { expect, it } from 'vitest';
import { fieldsOf } from '@/lib/articles/contentlayer-fields';
import { CareerFrontMatter } from '@/lib/schema/career';

it('declares to contentlayer every key that zod checks, and none besides', () => {
  const fields = fieldsOf(CareerFrontMatter);
  expect(Object.keys(fields)).toEqual(Object.keys(CareerFrontMatter.shape));
  expect(fields).toMatchObject({
    title: { type: 'string', required: true },
    published: { type: 'string', required: true },
    entry: { type: 'json', required: true },
    aliases: { type: 'json', required: true },
  });
});
