import { contentFiles, kindOf } from '@/lib/check/files';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { careerStates } from '@/lib/state/career-states';
import { count } from '@/lib/text/format';

/** Says of how many careers in a state enough is known for a page of their own. */
export function countCareerStates(root: string): string {
  const careers = contentFiles(root)
    .filter((file) => kindOf(file) === 'career')
    .map((file) => ({ slug: file.stem ?? '' }));
  const own = careerStates(credentials, careers, states).length;
  const others = careers.length * states.length - own;
  return `${count(own)} careers in a state have a page; ${count(others)} lead to the page of their state`;
}
