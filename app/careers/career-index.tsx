import { CareerTable, tableFacts } from '@/components/facts/career-table';
import { FilterList } from '@/components/facts/filter-list';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { careerFacts, sourcesOf } from '@/lib/career/facts';
import { type Choice, type FilterKey, filterLinks, filters, fitting } from '@/lib/career/filter';
import { lineSources, linesOf } from '@/lib/career/occupations';
import { stripOf } from '@/lib/charts/strip';
import { sourceCalled } from '@/lib/data/sources';
import { routes } from '@/lib/pages/routes';
import { careerGroups, groupsOf } from '@/lib/schema/career';
import { period } from '@/lib/text/format';

const all = careers.map(linesOf);
const rows = new Map(
  all.map((lines) => [
    lines.career.slug,
    {
      path: routes.career(lines.career.slug),
      title: lines.career.title,
      facts: careerFacts(lines, lineSources),
      strips: lines.wages.map((wage, index) =>
        stripOf(wage, lines.career.occupations[index]?.fit ?? 'proxy'),
      ),
    },
  ]),
);

/** All careers that fit a choice, side by side; the page of all and its narrower forms share it. */
export function CareerIndex({ choice }: { choice: Choice }) {
  const groups = groupsOf(fitting(careers, choice)).map(({ group, members }) => ({
    id: group,
    title: careerGroups[group],
    rows: members.flatMap(({ slug }) => rows.get(slug) ?? []),
  }));
  const shown = groups.flatMap((group) => group.rows);
  const sources = sourcesOf(shown.flatMap(tableFacts));
  const [first] = all;
  return (
    <PageFrame
      trail={[{ name: 'Careers', path: routes.careers }]}
      title="All careers"
      lead="What each one asks of you, and what it pays."
    >
      <p className="max-w-measure">
        Not sure where to begin? <a href={routes.fit}>Three questions</a> name two or three that may
        fit, and <a href={routes.pathways}>the map of the field</a> shows how they join.
      </p>
      <div className="choices mt-4">
        {(Object.keys(filters) as FilterKey[]).map((key) => (
          <FilterList
            key={key}
            label={filters[key].label}
            links={filterLinks(careers, choice, key)}
            hrefOf={(slug) => (slug === '' ? routes.careers : routes.careersOnly(slug))}
          />
        ))}
      </div>
      <CareerTable
        caption={`${shown.length === 1 ? '1 career' : `${shown.length} careers`}, from the least schooling to the most`}
        groups={groups}
        sources={sources}
      />
      <p className="mt-4 max-w-measure text-sm text-quiet">
        Pay runs from the lowest to the highest tenth of workers,{' '}
        {period(first?.wages[0]?.period ?? '')}; the mark on each bar is the middle. Outlook is the
        change in jobs expected from {period(first?.outlook[0]?.period ?? '')}. “Nearest federal
        lines” count the job among many others, or only jobs like it.
      </p>
      <SourceList sources={sources.map(sourceCalled)} />
    </PageFrame>
  );
}
