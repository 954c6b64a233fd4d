import { resultLine, resultLink } from '@/lib/browser/result-link';
import type { SearchField } from '@/lib/browser/search-field';
import type { Index } from '@/lib/browser/search-index';
import type { Found } from '@/lib/search/search';

const most = 8;

/** "1 result", "12 results", or "8 of 30 results" where the list is cut. */
export function countOf(shown: number, all: number): string {
  const results = all === 1 ? '1 result' : `${all} results`;
  return shown < all ? `${shown} of ${results}` : results;
}

/** One result in the list. Only the link is an option; the item around it is not read. */
function optionOf(found: Found, at: number, index: Index): HTMLLIElement {
  const option = resultLink(found);
  option.append(resultLine(index.lineOf(found), found));
  option.id = `found-${at}`;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  const item = document.createElement('li');
  item.setAttribute('role', 'presentation');
  item.append(option);
  return item;
}

/** Keys while an input method is open choose its letters; Safari tells it by the code 229 alone. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/**
 * Lists results under the field as its letters change, after the pattern of the ARIA Authoring
 * Practices: arrows choose, Enter follows or asks for all results, Escape closes.
 */
export function attachBox({ field, list, status }: SearchField, index: Index): void {
  let chosen = -1;
  const options = () => [...list.querySelectorAll('a')];

  function choose(at: number): void {
    chosen = at;
    options().forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `found-${at}`);
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  }

  function show(): void {
    const isAsked = field.value.trim() !== '';
    const found = isAsked ? index.find(field.value) : [];
    const first = found.slice(0, most);
    list.replaceChildren(...first.map((each, at) => optionOf(each, at, index)));
    open(first.length > 0);
    choose(-1);
    status.className = 'sr-only';
    status.textContent = isAsked ? countOf(first.length, found.length) : '';
  }

  /** Shows what has a name, and the parts of articles too as soon as they are there. */
  function ask(): void {
    show();
    const question = field.value;
    const isWaiting = () => field.value === question && !list.hidden && chosen < 0;
    index.complete().then(
      () => isWaiting() && show(),
      () => {},
    );
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => choose((chosen + 1) % options().length),
    ArrowUp: () => choose(chosen <= 0 ? options().length - 1 : chosen - 1),
    Escape: () => open(false),
  };

  field.addEventListener('input', ask);
  field.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    if (list.hidden) {
      if (event.key === 'ArrowDown') ask();
      return;
    }
    const option = options()[chosen];
    if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault();
      option.click();
    }
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  field.form?.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && field.form?.contains(relatedTarget))) open(false);
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  if (field.value !== '' && document.activeElement === field) ask();
}
