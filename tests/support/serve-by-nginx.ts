import type { TestProject } from 'vitest/node';
import { startFront } from '@/tests/support/nginx';
import { startSite } from '@/tests/support/serve-site';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where `npm run serve` answers, in the tests of deploying. */
    nodeOrigin: string;
  }
}

/** Serves the built site by nginx, and by Node to compare, for as long as the tests run. */
export default async function serveByNginx(project: TestProject): Promise<() => Promise<void>> {
  const [front, site] = await Promise.all([startFront(), startSite()]);
  project.provide('origin', front.origin);
  project.provide('serverPid', front.process.pid ?? 0);
  project.provide('nodeOrigin', site.origin);
  return () => {
    site.process.kill();
    return front.stop();
  };
}
