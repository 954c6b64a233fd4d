import { existsSync } from 'node:fs';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { dueSince } from '@/lib/articles/due-since';
import { pages } from '@/lib/articles/pages';
import { compacts } from '@/lib/data/compacts';
import { credentials } from '@/lib/data/credentials';
import { releases } from '@/lib/data/releases';
import { sources } from '@/lib/data/sources';
import { changedPages } from '@/lib/fresh/changed-pages';
import { dueReleases } from '@/lib/fresh/due-releases';
import { oldFacts } from '@/lib/fresh/old-facts';
import { reportDue } from '@/lib/fresh/report-due';
import { readResults, resultsFile } from '@/lib/links/results';
import { routes } from '@/lib/pages/routes';
import { CalendarDay } from '@/lib/schema/primitives';
import { today } from '@/lib/text/today';

/**
 * `npm run fresh`, for a scheduled job: tells what an editor has to look at again and ends with 1 where
 * there is anything. `-- 2029-01-01` asks for that day, `-- --all` lists everything.
 */
const options = process.argv.slice(2);
const day = CalendarDay.safeParse(options.find((option) => !option.startsWith('-')) ?? today());
if (!day.success) {
  console.error(`Write a day of the calendar: npm run fresh -- ${today()}`);
  process.exit(1);
}

function linkResults() {
  try {
    return readResults(resultsFile);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const articles = [
  ...careers.map((each) => ({ ...each, path: routes.career(each.slug) })),
  ...advice.map((each) => ({ ...each, path: routes.adviceArticle(each.slug) })),
  ...pages.map((each) => ({ ...each, path: routes.page(each.slug) })),
];
const parts = [
  {
    title: 'Reviews due',
    remedy: 'check every claim, then write new days in the front matter',
    due: articles.flatMap((article) => {
      const since = dueSince(article, day.data);
      return since === undefined ? [] : [{ since, what: article.path }];
    }),
  },
  {
    title: 'Official pages that have changed',
    remedy: 'read the page, correct what rests on it, then write the day under `seen`',
    due: changedPages(linkResults(), credentials, sources.rows),
  },
  {
    title: 'Data sets with a newer release',
    remedy: 'bring the file, run npm run data, then write the next day into releases.json',
    due: dueReleases(releases, day.data),
  },
  {
    title: 'Pages that nobody has read for a year',
    remedy: 'read the page, correct what rests on it, then write the day under `seen`',
    due: oldFacts({ credentials, compacts, sources: sources.rows }, day.data),
  },
];
if (!existsSync(resultsFile))
  console.log('Whether official pages have changed is not known: npm run links opens them.\n');
const isDue = parts.some(({ due }) => due.length > 0);
console.log(
  isDue
    ? reportDue(parts, options.includes('--all'))
    : `Nothing is due on ${day.data}: ${articles.length} articles, ${releases.rows.length} releases, ${sources.rows.length} sources.`,
);
process.exit(isDue ? 1 : 0);
