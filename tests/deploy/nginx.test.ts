import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '@/tests/support/ask';
import { checkHeaders } from '@/tests/support/check-headers';
import { type Front, startFront } from '@/tests/support/nginx';
import { promisedCaching } from '@/tests/support/promised';

/** A place at which the front fails, since none of its own does. */
const failing = (conf: string) =>
  conf.replace('location = / {', 'location = /fails { return 500; }\n    location = / {');

let front: Front;
beforeAll(async () => {
  front = await startFront(failing);
});
afterAll(() => front?.stop());

const long = 'a'.repeat(20_000);

describe('the front', () => {
  it.each([
    ['a failure', '/fails', {}, 500],
    ['a form sent', '/careers', { method: 'POST' }, 405],
    ['a bad encoding', '/careers/%zz', {}, 400],
    ['a long address', `/${long}`, {}, 414],
    ['a body', '/careers', { headers: { 'Content-Length': 20_000 }, body: long }, 413],
    ['a condition that fails', '/', { headers: { 'If-Match': '"a"' } }, 412],
  ])('answers %s in words of ours', async (_, path, question, status) => {
    const answer = await ask(front.origin, path, question);
    expect(answer.status).toBe(status);
    checkHeaders(answer);
    expect(answer.headers['cache-control']).toBe(promisedCaching.none);
    expect(answer.body.toString()).toBe(readFileSync('deploy/refused.txt', 'utf8'));
  });

  it('gives a client seconds, a kilobyte of body, and no word of its version', () => {
    const conf = readFileSync('deploy/nginx.conf', 'utf8');
    // The files are short and no body is read, so these bite only where something else is wrong.
    for (const line of [
      'client_header_timeout 5s;',
      'client_body_timeout 5s;',
      'send_timeout 10s;',
      'keepalive_timeout 30s;',
      'reset_timedout_connection on;',
      'client_max_body_size 1k;',
      'server_tokens off;',
      'autoindex off;',
    ])
      expect(conf).toContain(line);
  });

  it('keeps a dotfile to itself, even where one was copied along', async () => {
    const root = mkdtempSync(join(tmpdir(), 'dotfiles-'));
    mkdirSync(join(root, '.well-known'));
    for (const name of ['.env', '.well-known/security.txt', 'index.html', '404.html'])
      writeFileSync(join(root, name), name);
    const other = await startFront((conf) => conf.replace('root out;', `root ${root};`));
    const asked = ['/.env', '/careers/.env', '/.well-known/security.txt'];
    const answers = await Promise.all(asked.map((path) => ask(other.origin, path)));
    await other.stop();
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 200]);
  });

  it('has the page of the site for an unknown address', async () => {
    const { body } = await ask(front.origin, '/nope');
    expect(body.equals(readFileSync('out/404.html'))).toBe(true);
  });
});
