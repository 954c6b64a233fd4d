import { CareerLines } from '@/components/state/career-lines';
import { Moving } from '@/components/state/moving';
import { StateRows } from '@/components/state/state-rows';
import { careers } from '@/lib/articles/careers';
import { careerStatePath, routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import type { State } from '@/lib/schema/state';
import { careerLine } from '@/lib/state/page/career-line';
import type { CareerPage } from '@/lib/state/page/career-page';
import { jobSearches } from '@/lib/state/page/job-searches';
import { soonerThan } from '@/lib/state/page/sooner';
import { placeName } from '@/lib/text/place-name';
import { inSentence } from '@/lib/text/sentence-case';

/** What stands around a career in a state: other states, jobs, a move, and work that asks less. */
export function Around({
  career,
  state,
  page,
}: {
  career: Career;
  state: State;
  page: CareerPage;
}) {
  const place = placeName(state.name);
  const job = inSentence(career.title);
  const sooner = soonerThan(career, careers, state).map((other) => careerLine(other, state));
  return (
    <>
      <section className="part screen-only" id="next-door">
        <h2>{page.rows.length > 1 ? 'The states next door' : 'Other states'}</h2>
        {page.rows.length > 1 && (
          <StateRows
            caption={`${career.title} in ${place} and beside it`}
            rows={page.rows}
            hrefOf={(row) => careerStatePath(career.slug, row.state.slug, row.hasPage)}
            here={state.code}
          />
        )}
        <p className="mt-4">
          <a href={routes.careerStates(career.slug)}>Compare all states</a>, or read the{' '}
          <a href={routes.career(career.slug)}>guide to the work</a>.
        </p>
      </section>
      <section className="part screen-only" id="jobs">
        <h2>Find a job in {place}</h2>
        <ul className="list">
          {jobSearches(job, state.name).map(({ site, what, url }) => (
            <li key={site}>
              <a href={url}>{site}</a>
              <p>
                Searches for “{job}” in {place}: {what}.
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="part screen-only" id="moving">
        <h2>If you move</h2>
        <div className="prose mt-4">
          <Moving
            compact={page.compact}
            state={state.name}
            compare={routes.careerStates(career.slug)}
          />
        </div>
      </section>
      {sooner.length > 0 && (
        <section className="part" id="sooner">
          <h2>Jobs you could have sooner in {place}</h2>
          <CareerLines
            lines={sooner}
            hrefOf={({ slug, hasPage }) =>
              hasPage ? routes.careerState(slug, state.slug) : routes.career(slug)
            }
          />
          <p className="mt-4">
            <a href={routes.state(state.slug)}>All careers in {place}</a>
          </p>
        </section>
      )}
    </>
  );
}
