/** The day on which this runs, YYYY-MM-DD, by the clock of Greenwich. */
export const today = () => new Date().toISOString().slice(0, 10);
