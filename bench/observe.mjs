// Runs in a page before anything of it: notes paints, shifts, and tasks above 50 ms. It is a file of
// its own because what compiles TypeScript would lean on names that a page does not have.
{
  /** @type {{ paint: number, shift: number, firstPaint: number, lastChange: number, tasks: { start: number, end: number }[] }} */
  const seen = { paint: 0, shift: 0, firstPaint: 0, lastChange: 0, tasks: [] };
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
    seen.tasks.push({ start: startTime, end: startTime + duration });
  });
  on('resource', ({ responseEnd }) => {
    seen.lastChange = Math.max(seen.lastChange, responseEnd);
  });
}
