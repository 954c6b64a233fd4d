import { DollarAxis } from '@/components/charts/dollar-axis';
import { PayStrips } from '@/components/charts/pay-strips';
import { WayPast } from '@/components/shell/way-past';
import type { Passing, Pathways, Station } from '@/lib/charts/pathways';
import { routes } from '@/lib/pages/routes';

/** Where a career stands in its row, below the top, in the letters of the drawing. */
const middle = '1.4em';

/** The tracks that run through a row; a station on its own, and the ways from it to others. */
function Tracks({
  count,
  passing,
  station,
}: {
  count: number;
  passing: Passing;
  station?: Station;
}) {
  const across = (track: number) => `${((track + 0.5) / count) * 100}%`;
  const all = station && [station.track, ...station.stops];
  return (
    <svg
      className="tracks"
      width="90"
      height="48"
      stroke="#2f6a56"
      fill="#fbf8f0"
      aria-hidden="true"
    >
      {passing.above.map((track) => (
        <line key={track} x1={across(track)} x2={across(track)} y1="0" y2={middle} />
      ))}
      {passing.below.map((track) => (
        <line key={track} x1={across(track)} x2={across(track)} y1={middle} y2="100%" />
      ))}
      {station && all && (
        <>
          <line
            x1={across(Math.min(...all))}
            x2={across(Math.max(...all))}
            y1={middle}
            y2={middle}
            className="way"
          />
          {station.stops.map((track) => (
            <circle key={track} cx={across(track)} cy={middle} r="0.27em" />
          ))}
          <circle cx={across(station.track)} cy={middle} r="0.45em" className="own" />
        </>
      )}
    </svg>
  );
}

function Row({
  count,
  station,
  allJobs,
}: {
  count: number;
  station: Station;
  allJobs: number | undefined;
}) {
  return (
    <li id={station.slug}>
      <Tracks count={count} passing={station} station={station} />
      <div className="stop">
        <div>
          <h3>
            <a href={routes.career(station.slug)}>{station.title}</a>
          </h3>
          <p className="small">
            {station.years}; half earn less than {station.medians}
            {station.note && ` (${station.note})`}
          </p>
        </div>
        <PayStrips strips={station.strips} allJobs={allJobs} />
        {station.steps.length === 0 ? (
          <p className="small">No step to another guide here.</p>
        ) : (
          <div>
            <p className="small lg:sr-only">People move on to</p>
            <ul>
              {station.steps.map(({ slug, title, needs }) => (
                <li key={slug}>
                  <a href={`#${slug}`}>{title}</a> <span>{needs}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

/** The map of the field: a track for each schooling, careers as its stations, and where people move on to. */
export function PathwaysMap({
  map: { groups },
  allJobs,
}: {
  map: Pathways;
  /** What half of all workers earn less than, in dollars a year. */
  allJobs: number | undefined;
}) {
  return (
    <div className="map">
      <WayPast to="after-map" />
      <div className="stop columns" aria-hidden="true">
        <span>Career</span>
        <span>
          Pays a year
          <DollarAxis />
        </span>
        <span>People move on to</span>
      </div>
      {groups.map(({ title, stations: [first, ...others] }) => {
        if (first === undefined) return null;
        const heading = { above: first.above, below: first.above };
        return (
          <section key={title}>
            <div className="head">
              <Tracks count={groups.length} passing={heading} />
              <h2>{title}</h2>
            </div>
            <ul>
              {[first, ...others].map((station) => (
                <Row key={station.slug} count={groups.length} station={station} allJobs={allJobs} />
              ))}
            </ul>
          </section>
        );
      })}
      <div id="after-map" />
    </div>
  );
}
