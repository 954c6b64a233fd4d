import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const self = fileURLToPath(import.meta.url);

/**
 * Runs a function over a list on every core. `module` is the address of the module that exports it as
 * `work`; items and answers must be such as can be sent between threads. The answers keep the order of
 * the list.
 *
 * @param {URL} module
 * @param {readonly unknown[]} items
 * @returns {Promise<any[]>}
 */
export async function onEveryCore(module, items) {
  const count = Math.min(availableParallelism(), Math.ceil(items.length / 20));
  const shares = Array.from({ length: count }, (_, share) =>
    items.filter((_each, index) => index % count === share),
  );
  const answers = await Promise.all(
    shares.map(
      (share) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(self, { workerData: { module: module.href, share } });
          worker.once('message', resolve).once('error', reject);
        }),
    ),
  );
  return items.map((_, index) => answers[index % count][Math.floor(index / count)]);
}

if (!isMainThread && workerData?.module !== undefined) {
  const { work } = await import(workerData.module);
  const answers = [];
  for (const item of workerData.share) {
    answers.push(await work(item));
    // What native code holds for an item is given back between turns of the event loop only.
    await nextTurn();
  }
  parentPort?.postMessage(answers);
}
