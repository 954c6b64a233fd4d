// The site's one script. Every page is complete without it: it copies the address of a heading, and
// offers the device's share sheet where there is one.

const said = document.createElement('p');
said.setAttribute('role', 'status');
said.className = 'sr-only';
document.body.append(said);

/** @param {string} address */
async function copy(address) {
  await navigator.clipboard.writeText(address);
  said.textContent = 'Address copied';
}

for (const anchor of document.querySelectorAll('a.anchor')) {
  if (!(anchor instanceof HTMLAnchorElement) || !navigator.clipboard) continue;
  anchor.addEventListener('click', async () => {
    await copy(anchor.href);
    anchor.textContent = '# copied';
    setTimeout(() => {
      anchor.textContent = '#';
    }, 2000);
  });
}

for (const link of document.querySelectorAll('a[data-share]')) {
  if (!(link instanceof HTMLAnchorElement) || !navigator.share) continue;
  link.addEventListener('click', async (event) => {
    event.preventDefault();
    const address = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    await navigator.share({ title: document.title, url: address ?? location.href }).catch(() => {});
  });
}
