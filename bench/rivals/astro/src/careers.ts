import { type CollectionEntry, getCollection } from 'astro:content';

export type Career = CollectionEntry<'careers'>;

/** A path for each guide, for the pages that every guide has. */
export async function careerPaths() {
  const careers = await getCollection('careers');
  return careers.map((career) => ({ params: { slug: career.id }, props: { career } }));
}
