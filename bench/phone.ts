import type { Browser } from 'playwright-core';

const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const screen = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

/** A page of a phone that has visited nothing before: a slow processor and a slow network. */
export async function openPhone(browser: Browser) {
  const context = await browser.newContext({ ...screen, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const urls = new Map<string, string>();
  const received: { url: string; bytes: number }[] = [];
  session.on('Network.responseReceived', ({ requestId, response }) =>
    urls.set(requestId, response.url),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    received.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  /** Bytes on the wire, heads too, of the addresses that fit. */
  const bytesOf = (address: RegExp) =>
    received.filter(({ url }) => address.test(url)).reduce((sum, { bytes }) => sum + bytes, 0);
  return { page, received, bytesOf, close: () => context.close() };
}
