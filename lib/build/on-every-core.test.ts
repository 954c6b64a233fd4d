import { expect, it } from 'vitest';
import { onEveryCore } from '@/lib/build/on-every-core.mjs';

const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

it('keeps the order of the list', async () => {
  const items = Array.from({ length: 101 }, (_, at) => at);
  const doubled = await onEveryCore(module('export const work = (item) => 2 * item;'), items);
  expect(doubled).toEqual(items.map((item) => 2 * item));
});

it('lets native code give back what it holds before the next item', async () => {
  const told = `
    let freed = 'nothing before';
    export function work() {
      const last = freed;
      freed = 'still held';
      setImmediate(() => (freed = 'freed'));
      return last;
    }`;
  expect(await onEveryCore(module(told), [1, 2, 3])).toEqual(['nothing before', 'freed', 'freed']);
});

it('fails with the fault of an item', async () => {
  const failing = module('export const work = (item) => { throw new Error("no " + item); };');
  await expect(onEveryCore(failing, ['page'])).rejects.toThrow('no page');
});
