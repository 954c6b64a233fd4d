const start = performance.now();

/** Prints a line under the time since the bench began, so that nobody wonders whether it hangs. */
export function say(line: string): void {
  const seconds = Math.floor((performance.now() - start) / 1000);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  console.log(`${clock.padStart(6)}  ${line}`);
}

/** Minutes since the bench began. */
export const minutesGone = (): number => (performance.now() - start) / 60_000;
