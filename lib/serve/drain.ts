import type { Server, ServerResponse } from 'node:http';

/** How often a stopping server looks whether it is quiet (ms), and after how many looks it ends. */
const look = { every: 100, quiet: 10, most: 100 };

/** A server that stops without losing a request. */
export type Drain = {
  readonly isStopping: () => boolean;
  readonly count: (response: ServerResponse) => void;
  readonly stop: (server: Server) => Promise<void>;
};

/**
 * A stopping server still takes requests, since the kernel has taken their connections already, until
 * none came for a second, ten seconds at most; then it closes. Each look lets waiting connections be
 * read first, so a busy machine only makes it longer.
 */
export function makeDrain(): Drain {
  const state = { isStopping: false, active: 0, came: false };
  const count = (response: ServerResponse) => {
    state.came = true;
    state.active += 1;
    response.once('close', () => {
      state.active -= 1;
    });
  };
  const stop = (server: Server) =>
    new Promise<void>((resolve) => {
      state.isStopping = true;
      let [looks, quiet] = [0, 0];
      const timer = setInterval(() => {
        quiet = state.active === 0 && !state.came ? quiet + 1 : 0;
        looks += 1;
        state.came = false;
        if (quiet < look.quiet && looks < look.most) return;
        clearInterval(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }, look.every);
    });
  return { isStopping: () => state.isStopping, count, stop };
}
