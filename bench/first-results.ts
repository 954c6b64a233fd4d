import type { Browser, Page } from 'playwright-core';
import { openPhone } from '@/bench/phone';

/** One use of the search on a phone. */
export type Search = {
  /** Milliseconds from touching the field and typing at once to the first result. */
  readonly first: number;
  /** Milliseconds from a further letter to the results of it. */
  readonly further: number;
  /** Bytes on the wire for the search alone. */
  readonly bytes: number;
};

type Waiting = { readonly shown: Promise<number> };

/** Begins to wait for the first change of the list of results after the next letter. */
function waitForResults(): void {
  const field = document.querySelector('search input') as HTMLInputElement;
  const shown = new Promise<number>((done) => {
    let start = 0;
    field.addEventListener('input', () => {
      start ||= performance.now();
    });
    new MutationObserver((_, observer) => {
      if (start === 0 || document.querySelector('[role=option]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - start));
    }).observe(field.form as HTMLFormElement, { childList: true, subtree: true });
  });
  Object.assign(window, { shown });
}

/** Types letters and gives the milliseconds until their results are in the page. */
async function type(page: Page, letters: string): Promise<number> {
  await page.evaluate(waitForResults);
  await page.keyboard.insertText(letters);
  return page.evaluate(() => (window as unknown as Waiting).shown);
}

/** Opens an address, touches the search and types, as somebody does who knows what they look for. */
export async function searchOnce(browser: Browser, address: string): Promise<Search> {
  const { page, session, close } = await openPhone(browser);
  const ofSearch = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/search[^/]*\.js(on)?$/.test(response.url)) ofSearch.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (ofSearch.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.focus('search input');
  const first = await type(page, 'pee');
  const further = await type(page, 'r');
  await close();
  return { first, further, bytes };
}
