import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { guardedEnvironment } from '@/lib/server/environment';

/** `npm run serve`: serves the built site. `PORT` changes the port, 3000 by default. */
const port = Number(process.env.PORT ?? 3000);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, () => probe.close(() => resolve(true)));
  });
}

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
if (!(await isFree(port))) stop(`Port ${port} is taken: set another, as in PORT=3001 npm start`);
if (!existsSync('.next/BUILD_ID')) stop('The site is not built yet: run npm run build first');

const server = spawn('next', ['start', '-p', String(port)], {
  stdio: 'inherit',
  env: guardedEnvironment(),
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
