// The site's one script. Every page is complete without it: it copies the address of a heading,
// offers the device's share sheet where there is one, and brings the search when its box is touched.

const searchScript = '/search.js';
const importSearch = () =>
  import(/* @vite-ignore */ searchScript) as Promise<typeof import('@/lib/browser/search')>;

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'sr-only';
document.body.append(said);

async function copy(address: string): Promise<void> {
  await navigator.clipboard.writeText(address);
  said.textContent = 'Address copied';
}

for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
  if (!navigator.clipboard) continue;
  anchor.addEventListener('click', async () => {
    await copy(anchor.href);
    anchor.textContent = '# copied';
    setTimeout(() => {
      anchor.textContent = '#';
    }, 2000);
  });
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) {
  if (!navigator.share && !navigator.clipboard) continue;
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    if (navigator.share)
      await navigator.share({ title: document.title, url: link.href }).catch(() => {});
    else await copy(link.href);
  });
}

const field = document.querySelector<HTMLInputElement>('search input');
field?.addEventListener('focus', async () => (await importSearch()).enhance(field), { once: true });

const results = document.getElementById('results');
const question = new URLSearchParams(location.search).get('q');
if (field && results && question) {
  field.value = question.slice(0, field.maxLength);
  void importSearch().then(({ listResults }) => listResults(results, question));
}
