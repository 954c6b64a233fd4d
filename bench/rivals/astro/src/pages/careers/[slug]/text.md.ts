import type { APIRoute } from 'astro';
import { type Career, careerPaths } from '../../../careers';

export const getStaticPaths = careerPaths;

export const GET: APIRoute<{ career: Career }> = ({ props: { career } }) =>
  new Response(`# ${career.data.title}\n\n${career.data.summary}\n\n${career.body}`);
