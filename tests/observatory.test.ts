import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { startFront } from '@/tests/support/nginx';

const scanner = 'node_modules/@mdn/mdn-http-observatory';
const folder = mkdtempSync(join(tmpdir(), 'observatory-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];

beforeAll(() => {
  // Its list of preloaded hosts would come from the network when it is installed; we are on none.
  writeFileSync(`${scanner}/conf/hsts-preload.json`, '{}');
  const options = [
    ...['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
    ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
    ...['-keyout', key, '-out', certificate],
  ];
  execFileSync('openssl', options, { stdio: 'ignore' });
});

const Report = z.object({
  scan: z.object({
    grade: z.string(),
    score: z.number(),
    testsFailed: z.number(),
    testsQuantity: z.number(),
  }),
});

/** The front with TLS; one port takes both, so that a request without TLS is sent to the other. */
const withTls = (conf: string, port: number) =>
  conf.replace(
    `listen ${port};`,
    `listen ${port} ssl; ssl_certificate ${certificate}; ssl_certificate_key ${key};
    error_page 497 =308 https://localhost:${port}$request_uri;`,
  );

/** What MDN's HTTP Observatory says of the front, by its own scanner. */
async function graded(change = (conf: string) => conf): Promise<z.infer<typeof Report>['scan']> {
  const front = await startFront((conf, port) => withTls(change(conf), port));
  const scan = spawn(process.execPath, [`${scanner}/src/scan.js`, new URL(front.origin).host], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  const said = await scan.stdout.setEncoding('utf8').toArray();
  await front.stop();
  return Report.parse(JSON.parse(said.join(''))).scan;
}

it('the front with TLS is graded A+ by the HTTP Observatory, with no test failed', async () => {
  const grade = await graded();
  expect(grade).toMatchObject({ grade: 'A+', testsFailed: 0, testsQuantity: 10 });
  expect(grade.score).toBeGreaterThanOrEqual(130);
});

it('would be graded worse without its policy', async () => {
  const { grade } = await graded((conf) => conf.replace(/add_header Content-Security.*/, ''));
  expect(grade).toMatch(/^[B-F]/);
});
