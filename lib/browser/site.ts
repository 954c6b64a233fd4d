// The site's one script. Every page is complete without it: it copies the address of a heading,
// offers the device's share sheet where there is one, and brings the search when its box is touched.

import { makeCombobox, showFailure } from '@/lib/browser/search-field';
import { loadSearch } from '@/lib/browser/search-loader';
import { offerSharing } from '@/lib/browser/share';

const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'sr-only';
document.body.append(status);
offerSharing(status);

/** Brings the search when the field is touched, and tries again at the next touch or letter. */
function wakeOnTouch(field: HTMLInputElement): void {
  const box = makeCombobox(field);
  let isAwake = false;
  async function wake(): Promise<void> {
    try {
      const { attachBox, index } = await loadSearch();
      if (!isAwake) attachBox(box, index);
      isAwake = true;
    } catch {
      if (field.value !== '') showFailure(box.status);
    }
  }
  field.addEventListener('focus', wake);
  field.addEventListener('input', () => isAwake || wake());
  if (document.activeElement === field) void wake();
}

/** Lists the results that the address asks for. */
async function showResults(place: HTMLElement, question: string): Promise<void> {
  try {
    const { listResults, index } = await loadSearch();
    await listResults(place, question, index);
  } catch {
    const note = document.createElement('p');
    showFailure(note);
    place.replaceChildren(note);
    place.hidden = false;
    const count = document.getElementById('results-count');
    if (count) count.textContent = 'The search does not answer';
  }
}

const field = document.querySelector<HTMLInputElement>('search input');
if (field) wakeOnTouch(field);
const results = document.getElementById('results');
const question = new URLSearchParams(location.search).get('q');
if (field && results && question) {
  field.value = question.slice(0, field.maxLength);
  void showResults(results, question);
}
