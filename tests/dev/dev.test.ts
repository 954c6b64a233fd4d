import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, it } from 'vitest';
import { freePort } from '@/tests/support/ports';

const guide = 'content/careers/peer-specialist.md';
const sound = readFileSync(guide, 'utf8');
const firstParagraph = /(?<=\{#[a-z-]+\}\n\n)/;

let stop = () => {};
let address = '';
let printed = '';

async function until(holds: () => boolean | Promise<boolean>, milliseconds: number) {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Not within ${milliseconds} ms; printed:\n${printed}`);
    await wait(50);
  }
}
const shows = async (words: string) =>
  fetch(address)
    .then((answer) => answer.text())
    .then((html) => html.includes(words))
    .catch(() => false);

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}/careers/peer-specialist`;
  const dev = spawn('tsx', ['lib/commands/dev.ts'], {
    env: { ...process.env, PORT: String(port) },
    detached: true,
  });
  stop = () => process.kill(-(dev.pid ?? 0), 'SIGTERM');
  for (const stream of [dev.stdout, dev.stderr])
    stream.on('data', (part) => {
      printed += part;
    });
  await until(() => shows('</article>'), 120_000);
  await until(() => printed.includes('files checked, no faults'), 60_000);
}, 200_000);

afterAll(() => {
  writeFileSync(guide, sound);
  stop();
});

// A second on a quiet machine; the rest is for a busy one.
it('shows a guide that was saved', async () => {
  writeFileSync(guide, sound.replace(firstParagraph, 'You save these words. '));
  await until(() => shows('You save these words.'), 30_000);
});

it('prints a fault as it arises, and goes on', async () => {
  writeFileSync(guide, sound.replace(firstParagraph, 'You save {{pay.medain 21-1093}}. '));
  await until(() => /peer-specialist\.md:\d+:1 {2}\{\{pay\.medain/.test(printed), 30_000);
  writeFileSync(guide, sound.replace(firstParagraph, 'You mend these words. '));
  await until(() => shows('You mend these words.'), 20_000);
});
