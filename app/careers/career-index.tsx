import { SpreadKey } from '@/components/charts/spread-key';
import { CareerTable } from '@/components/facts/career-table';
import { FilterList } from '@/components/facts/filter-list';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { type Choice, type FilterKey, filterLinks, filters, fitting } from '@/lib/career/filter';
import { lineSources, linesOf } from '@/lib/career/occupations';
import { fieldRow, leastFirst, longestSchool } from '@/lib/charts/field';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, medianOfAllJobs, wageOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { careerGroups, experienceRoles, groupsOf, licenceNeeds } from '@/lib/schema/career';
import { change, period } from '@/lib/text/format';

const all = leastFirst(careers.map(linesOf));
const longest = longestSchool(all);
const outlookPeriod = period(all[0]?.outlook[0]?.period ?? '');
const rows = all.map((lines) => {
  const { group, licence_needed, lived_experience } = lines.career;
  return {
    ...fieldRow([lines], longest),
    ...{ group, licence_needed, lived_experience },
    outlook: lines.outlook.map(({ growth_percent }) => change(growth_percent)).join(' or '),
    license: licenceNeeds[licence_needed],
    experience: experienceRoles[lived_experience],
  };
});

/** All careers that fit a choice, one row each; the page of all and its narrower forms share it. */
export function CareerIndex({ choice }: { choice: Choice }) {
  const shown = fitting(rows, choice);
  return (
    <PageFrame
      trail={[{ name: 'Careers', path: routes.careers }]}
      title="All careers"
      lead="What each one asks of you, and what it pays."
    >
      <div className="choices">
        {(Object.keys(filters) as FilterKey[]).map((key) => (
          <FilterList
            key={key}
            label={filters[key].label}
            links={filterLinks(careers, choice, key)}
            hrefOf={(slug) => (slug === '' ? routes.careers : routes.careersOnly(slug))}
          />
        ))}
      </div>
      <p className="mt-4 max-w-measure text-sm">
        Not sure where to begin? <a href={routes.fit}>Three questions</a> name two or three that may
        fit, and <a href={routes.pathways}>the map of the field</a> shows how they join.
      </p>
      <CareerTable
        caption={`${shown.length === 1 ? '1 career' : `${shown.length} careers`}, from the least schooling to the most`}
        until={outlookPeriod.slice(-4)}
        groups={groupsOf(shown).map(({ group, members }) => ({
          group,
          title: careerGroups[group],
          rows: members,
        }))}
        allJobs={medianOfAllJobs}
      />
      <SpreadKey allJobs={wageOf(allOccupations)} />
      <p className="source-line max-w-measure">
        Jobs are the change expected from {outlookPeriod}; where two occupations come nearest, both
        stand there. A license is asked for where the law bars others from the work. The sources of
        schooling, license and experience stand in each guide.
      </p>
      <SourceList sources={[lineSources.wages, lineSources.projections].map(sourceCalled)} />
    </PageFrame>
  );
}
