// Runs in a page before anything of it: notes paints, shifts, and tasks above 50 ms. It is a file of
// its own because what compiles TypeScript would lean on names that a page does not have.
{
  /** @type {{ paint: number, shift: number, firstPaint: number, tasks: number[][] }} */
  const seen = { paint: 0, shift: 0, firstPaint: 0, tasks: [] };
  Object.assign(window, { seen });
  /** @param {string} type @param {(entry: any) => void} take */
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', (entry) => (seen.paint = entry.startTime));
  on('layout-shift', (entry) => (seen.shift += entry.value));
  on('longtask', (entry) => seen.tasks.push([entry.startTime, entry.startTime + entry.duration]));
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
  });
}
