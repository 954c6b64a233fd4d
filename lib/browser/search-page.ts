import { resultLine, resultLink } from '@/lib/browser/result-link';
import { countOf } from '@/lib/browser/search-box';
import type { Index } from '@/lib/browser/search-index';
import { longestQuestion } from '@/lib/search/query-words';

const most = 30;

/** What somebody typed, as it may be shown: no control characters, and no longer than is searched. */
function shown(question: string): string {
  return question
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuestion);
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Lists the results of `/search?q=` in the main part of the page, above the A to Z. */
export async function listResults(
  place: HTMLElement,
  question: string,
  index: Index,
): Promise<void> {
  const asked = shown(question);
  if (asked === '') return;
  const isComplete = await index.complete().then(
    () => true,
    () => false,
  );
  const all = index.find(asked);
  const first = all.slice(0, most);
  const count = countOf(first.length, all.length);
  const title = document.createElement('h2');
  const words = document.createElement('bdi');
  words.textContent = asked;
  title.append(first.length > 0 ? 'Results for “' : 'Nothing found for “', words, '”');
  title.className = 'text-2xl';
  const list = document.createElement('ol');
  list.append(
    ...first.map((found) => {
      const item = document.createElement('li');
      item.append(resultLink(found), resultLine(index.lineOf(found), found));
      return item;
    }),
  );
  const note = 'Try one word, such as a job, a state or “salary”, or look through the A to Z.';
  place.replaceChildren(
    title,
    ...(first.length > 0 ? [paragraph(count), list] : [paragraph(note)]),
  );
  if (!isComplete)
    place.append(paragraph('The parts of guides were not searched. Load the page again to try.'));
  place.hidden = false;
  document.title = `${asked} – results – ${document.title}`;
  const status = document.getElementById('results-count');
  if (status) status.textContent = count;
}
