import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium: the one that an npm package brings, or the one named by CHROMIUM. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = named && existsSync(named) ? named : await sparticuz.executablePath();
  return chromium.launch({ executablePath, args: flags });
}
