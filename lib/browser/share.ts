/** How long a link says that it has copied its address, in milliseconds. */
const shownFor = 2000;

/** Copies an address and says so in the link and to screen readers; shows it where that fails. */
async function copy(address: string, link: HTMLElement, copied: string, status: HTMLElement) {
  const words = link.dataset.words ?? link.textContent ?? '';
  link.dataset.words = words;
  const isCopied = await navigator.clipboard.writeText(address).then(
    () => true,
    () => false,
  );
  link.textContent = isCopied ? copied : address;
  if (!isCopied) return;
  // Emptied first: the same words a second time would not be read.
  status.textContent = '';
  setTimeout(() => {
    status.textContent = 'Address copied';
  }, 50);
  setTimeout(() => {
    link.textContent = words;
  }, shownFor);
}

/** Lets the anchors of headings copy their address, and "Share this page" share it or copy it. */
export function offerSharing(status: HTMLElement): void {
  for (const anchor of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
    if (!navigator.clipboard) continue;
    anchor.addEventListener('click', () => void copy(anchor.href, anchor, '# copied', status));
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share]')) {
    if (!navigator.share && !navigator.clipboard) continue;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (navigator.share)
        navigator.share({ title: document.title, url: link.href }).catch(() => {});
      else void copy(link.href, link, 'Address copied', status);
    });
  }
}
