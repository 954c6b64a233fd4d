import { aboutOf, linkTo, search, shown } from '@/lib/browser/search-results';

const most = 30;

/** Lists the results of `/search?q=` in the main part of the page, above the A to Z. */
export async function listResults(place: HTMLElement, question: string): Promise<void> {
  const asked = shown(question);
  if (asked === '') return;
  const found = (await search())(asked).slice(0, most);
  const title = document.createElement('h2');
  const words = document.createElement('bdi');
  words.textContent = asked;
  title.append(found.length > 0 ? 'Results for “' : 'Nothing found for “', words, '”');
  title.className = 'text-2xl';
  const list = document.createElement('ol');
  list.append(
    ...found.map((each) => {
      const item = document.createElement('li');
      item.append(linkTo(each), aboutOf(each));
      return item;
    }),
  );
  place.replaceChildren(title, found.length > 0 ? list : emptyNote());
  place.hidden = false;
  const count = document.getElementById('results-count');
  if (count) count.textContent = `${found.length} results`;
}

/** What to try where nothing fits. */
function emptyNote(): HTMLElement {
  const note = document.createElement('p');
  note.textContent =
    'Try one word, such as a job, a state or “salary”, or look through the A to Z.';
  return note;
}
