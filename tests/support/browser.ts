import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of Chromium: the one that an npm package brings, or the one named by CHROMIUM. */
export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM;
  return named && existsSync(named) ? named : sparticuz.executablePath();
}

/** Chromium, as playwright drives it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: chromiumFlags });
}
