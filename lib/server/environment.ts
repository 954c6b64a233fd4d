import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The environment in which a server starts behind the guard, `lib/server/guard.mjs`. */
export function guardedEnvironment(): NodeJS.ProcessEnv {
  const guard = pathToFileURL(resolve('lib/server/guard.mjs')).href;
  const options = [process.env.NODE_OPTIONS, `--import=${guard}`].filter(Boolean).join(' ');
  return {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: options,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
