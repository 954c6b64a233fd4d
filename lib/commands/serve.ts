import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDrain } from '@/lib/serve/drain';
import { files } from '@/lib/serve/files';
import { createSite } from '@/lib/serve/site-server';

/** `npm run serve`: serves the built site, `out/`. `PORT` changes the port, 3000 by default. */
const port = Number(process.env.PORT ?? 3000);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT must be a number from 1 to 65535, not "${process.env.PORT}"`);
if (!existsSync(join(files.site, '404.html')) || !existsSync(files.redirects))
  stop('The site is not built yet: run npm run build first');

const Redirects = z.array(z.tuple([z.string(), z.string()]));
const redirects = new Map(Redirects.parse(JSON.parse(readFileSync(files.redirects, 'utf8'))));
const drain = makeDrain();
const server = createSite(files.site, redirects, drain);
server.on('error', ({ code, message }: NodeJS.ErrnoException) =>
  stop(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken: set another, as in PORT=3001 npm start`
      : message,
  ),
);
server.listen(port, () => console.log(`Ready at http://localhost:${port}`));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await drain.stop(server);
    process.exit(0);
  });
