// Runs in a page before anything of it: notes paints, shifts, and tasks above 50 ms. It is a file of
// its own because what compiles TypeScript would lean on names that a page does not have.
{
  const seen = { paint: 0, blocking: 0, shift: 0, firstPaint: 0, lastChange: 0 };
  Object.assign(window, { seen });
  /** @param {string} type @param {(entry: any) => void} take */
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime;
  });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  on('layout-shift', ({ value }) => {
    seen.shift += value;
  });
  on('longtask', ({ startTime, duration }) => {
    seen.lastChange = Math.max(seen.lastChange, startTime + duration);
    // What a task took before the first paint kept nobody from anything they saw.
    const start = Math.max(startTime, seen.firstPaint);
    seen.blocking += Math.max(0, startTime + duration - start - 50);
  });
  on('resource', ({ responseEnd }) => {
    seen.lastChange = Math.max(seen.lastChange, responseEnd);
  });
}
