/** What is compared of a data set: which rows belong together, and the number that may have moved. */
type Row = Readonly<Record<string, unknown>>;

const values = ['annual_median', 'employment_expected', 'all_items', 'two_bedrooms', 'dollars'];

/** A row's name without its period, so that one May is compared with the next. */
function nameOf(row: Row): string {
  const parts = [row.occupation, row.area, row.state, row.people];
  return parts.filter((part) => part !== undefined).join(' ') || String(row.period);
}

const newestRows = (rows: readonly Row[]) => {
  const inOrder = rows.toSorted((a, b) => String(a.period).localeCompare(String(b.period)));
  return new Map(inOrder.map((row) => [nameOf(row), row]));
};

const listed = (names: readonly string[]) =>
  names.length > 8
    ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more`
    : names.join(', ');

function movesOf(before: ReadonlyMap<string, Row>, after: ReadonlyMap<string, Row>): string[] {
  const moves = [...after].flatMap(([name, row]) => {
    const column = values.find((each) => row[each] !== undefined) ?? '';
    const [from, to] = [before.get(name)?.[column], row[column]];
    if (typeof from !== 'number' || typeof to !== 'number' || from === to) return [];
    return [{ name, column, from, to, change: (to / from - 1) * 100 }];
  });
  return moves
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 5)
    .map(
      ({ name, column, from, to, change }) =>
        `${name} ${column} ${from} to ${to} (${change > 0 ? '+' : ''}${change.toFixed(1)}%)`,
    );
}

/** What changed from one state of a data set to the next, in lines for an editor to read. */
export function changesIn(before: readonly Row[], after: readonly Row[]): string[] {
  const rowsBefore = new Set(before.map((row) => JSON.stringify(row)));
  const rowsAfter = new Set(after.map((row) => JSON.stringify(row)));
  const added = [...rowsAfter].filter((row) => !rowsBefore.has(row)).length;
  const dropped = [...rowsBefore].filter((row) => !rowsAfter.has(row)).length;
  if (added + dropped === 0) return [];
  const [old, now] = [newestRows(before), newestRows(after)];
  const come = [...now.keys()].filter((name) => !old.has(name));
  const gone = [...old.keys()].filter((name) => !now.has(name));
  const withheld = [...now].flatMap(([name, row]) =>
    Object.keys(row).some((key) => row[key] === null && typeof old.get(name)?.[key] === 'number')
      ? [name]
      : [],
  );
  const moves = movesOf(old, now);
  return [
    `rows: ${before.length} before, ${after.length} now; ${added} new or other, ${dropped} dropped`,
    ...(come.length > 0 ? [`new: ${listed(come)}`] : []),
    ...(gone.length > 0 ? [`gone: ${listed(gone)}`] : []),
    ...(withheld.length > 0 ? [`no longer published in part: ${listed(withheld)}`] : []),
    ...(moves.length > 0 ? [`largest moves: ${moves.join('; ')}`] : []),
  ];
}
