/** The search field of the header with what belongs to it. */
export type SearchField = {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
  /** Tells how much was found, or in sight that the search does not answer. */
  readonly status: HTMLElement;
};

/** Makes the field a combobox, with an empty list and a status, before it is touched. */
export function makeCombobox(field: HTMLInputElement): SearchField {
  const list = document.createElement('ul');
  list.id = 'found';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');
  const status = document.createElement('p');
  status.className = 'sr-only';
  status.setAttribute('role', 'status');
  field.form?.append(list, status);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  return { field, list, status };
}

/** Says that the search does not answer, and where everything is listed. */
export function showFailure(place: HTMLElement): void {
  const link = document.createElement('a');
  link.href = '/search';
  link.textContent = 'Here is everything from A to Z.';
  place.replaceChildren('The search does not answer. ', link);
  place.classList.remove('sr-only');
  place.classList.add('search-note');
}
