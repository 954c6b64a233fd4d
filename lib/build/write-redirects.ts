import { writeFileSync } from 'node:fs';
import { careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { allPages } from '@/lib/pages/all-pages';
import { redirectsFor } from '@/lib/pages/redirects';
import { files } from '@/lib/serve/files';
import { nginxHeaders, nginxMaps } from '@/lib/serve/nginx';
import { careerStates } from '@/lib/state/career-states';

/** Writes the addresses that lead to another, and the rules of nginx, for both servers. */
export function writeRedirects(): void {
  const paths = allPages.flatMap(({ path, variants }) => [path, ...variants]);
  const redirects = redirectsFor(careers, paths, careerStates(credentials, careers, states));
  writeFileSync(files.redirects, JSON.stringify([...redirects]));
  writeFileSync(files.nginxMaps, nginxMaps(redirects));
  writeFileSync(files.nginxHeaders, nginxHeaders());
}
