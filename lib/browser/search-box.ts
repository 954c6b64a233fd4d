import { aboutOf, linkTo, search } from '@/lib/browser/search-results';

const most = 8;

/**
 * Makes the search field of the header a combobox with a list of links, after the pattern of the ARIA
 * Authoring Practices: arrows choose, Enter follows or asks for all results, Escape closes.
 */
export function enhance(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = 'found';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  const said = document.createElement('p');
  said.className = 'sr-only';
  said.setAttribute('role', 'status');
  field.form?.append(list, said);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    field.setAttribute(name, value);

  let chosen = -1;
  const options = () => [...list.querySelectorAll('a')];

  function choose(at: number): void {
    chosen = at;
    options().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `found-${at}`);
  }

  function open(isOpen: boolean): void {
    list.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  }

  async function show(): Promise<void> {
    const question = field.value;
    const found = question.trim() === '' ? [] : (await search())(question).slice(0, most);
    if (question !== field.value) return;
    list.replaceChildren(
      ...found.map((each, index) => {
        const option = linkTo(each);
        option.append(aboutOf(each));
        option.id = `found-${index}`;
        option.tabIndex = -1;
        option.setAttribute('role', 'option');
        const item = document.createElement('li');
        item.setAttribute('role', 'presentation');
        item.append(option);
        return item;
      }),
    );
    open(found.length > 0);
    choose(-1);
    const count = found.length === 1 ? '1 result' : `${found.length} results`;
    said.textContent = question.trim() === '' ? '' : count;
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => choose((chosen + 1) % options().length),
    ArrowUp: () => choose(chosen <= 0 ? options().length - 1 : chosen - 1),
    Escape: () => open(false),
  };

  field.addEventListener('input', () => void show());
  field.addEventListener('keydown', (event) => {
    if (list.hidden) {
      if (event.key === 'ArrowDown') void show();
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
  void search();
  if (field.value !== '') void show();
}
