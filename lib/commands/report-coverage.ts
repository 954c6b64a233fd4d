import { credentials } from '@/lib/data/credentials';
import { mainCredentials } from '@/lib/data/rules';
import { states } from '@/lib/data/states';
import { coverageOf, fieldsFor } from '@/lib/state/coverage';
import { labeledFields } from '@/lib/state/credential-labels';

/** Prints for each career and rule in how many states it is known and official, and the blanks. */
export function reportCoverage(): void {
  const codes = states.map(({ code }) => code);
  const careers = [...new Set(credentials.rows.flatMap(({ careers }) => careers))].sort();
  for (const career of careers) {
    const [first] = mainCredentials(credentials.rows, career);
    if (first === undefined) continue;
    const fields = fieldsFor(first.kind, labeledFields);
    console.log(`\n${career}: rules by state`);
    console.table(
      Object.fromEntries(
        coverageOf(credentials.rows, career, codes, fields).map(
          ({ field, known, official, blank }) => [
            field,
            { known, official, blank: blank.length === codes.length ? 'all' : blank.join(' ') },
          ],
        ),
      ),
    );
  }
}
