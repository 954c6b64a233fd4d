import type { Browser, CDPSession, Page } from 'playwright-core';

/** A phone on a slow network: a processor 4 times slower, 150 ms, 1.6 Mbit/s. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const screen = { width: 360, height: 740 };

export type Phone = {
  readonly page: Page;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
};

/** A page of a phone that has visited nothing before. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    viewport: screen,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { page, session, close: () => context.close() };
}
