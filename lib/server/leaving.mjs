/** A server that was told to end looks this often whether it is quiet, and leaves after so many. */
const look = { every: 100, quiet: 10, most: 100 };
/** Requests that are being answered, and whether one came since the last look. */
const state = { isLeaving: false, active: 0, came: false };

export const isLeaving = () => state.isLeaving;

/** @param {import('node:http').ServerResponse} response */
export function countRequest(response) {
  state.came = true;
  state.active += 1;
  response.once('close', () => {
    state.active -= 1;
  });
}

/**
 * On its way out a server still takes requests, since the kernel has taken their connections already,
 * until none came for a while; then it closes. Each look lets waiting connections be read first, so a
 * busy machine only makes it longer. `/healthz` says that it is leaving.
 *
 * @param {import('node:http').Server} server
 */
export function draining(server) {
  const close = server.close.bind(server);
  server.close = (callback) => {
    state.isLeaving = true;
    let [looks, quiet] = [0, 0];
    const timer = setInterval(() => {
      quiet = state.active === 0 && !state.came ? quiet + 1 : 0;
      looks += 1;
      state.came = false;
      if (quiet < look.quiet && looks < look.most) return;
      clearInterval(timer);
      close(callback);
    }, look.every);
    return server;
  };
  return server;
}
