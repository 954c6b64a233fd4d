import type { Metadata } from 'next';
import { Spread } from '@/components/charts/spread';
import { SpreadKey } from '@/components/charts/spread-key';
import { Tiles } from '@/components/charts/tiles';
import { Doors } from '@/components/shell/doors';
import { Icon } from '@/components/shell/icon';
import { Mast } from '@/components/shell/mast';
import { SearchForm } from '@/components/shell/search-form';
import { StructuredData } from '@/components/shell/structured-data';
import { TellUs } from '@/components/shell/tell-us';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { linesOf } from '@/lib/career/occupations';
import { fieldFinding, fieldOf } from '@/lib/charts/field';
import { tileMap } from '@/lib/charts/tile-map';
import { states } from '@/lib/data/states';
import { allOccupations, medianOfAllJobs, wageOf } from '@/lib/data/wages';
import { doorsOf } from '@/lib/pages/doors';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { jsonLd, publisher } from '@/lib/seo/json-ld';
import { described } from '@/lib/seo/lengths';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: `${site.name}: what it takes and what it pays`,
  description: described(site.summary),
  path: routes.home,
});

const lines = careers.map(linesOf);
const allJobs = wageOf(allOccupations);
const { tiles } = tileMap(states, () => undefined);

function Cover() {
  return (
    <div className="band">
      <div className="wrap cover">
        <div>
          <h1>Could you do this work?</h1>
          <p className="lead">
            These guides say what each job in mental health is, what it takes to start, what it pays
            and what is hard about it.
          </p>
          <SearchForm placeholder="A job or a worry" />
          <p className="promise">Every figure names its source.</p>
        </div>
        <div>
          <h2 id="choose">Choose your state</h2>
          <p className="promise">
            Its rules, hours and fees, and what the work pays at local prices.{' '}
            <a href={routes.states}>States by name</a>
          </p>
          <Tiles labelledBy="choose" tiles={tiles} hrefOf={({ slug }) => routes.state(slug)} />
        </div>
      </div>
    </div>
  );
}

export default function HomePage() {
  return (
    <>
      <Mast here={undefined} hasSearch={false} />
      <main id="main">
        <StructuredData text={jsonLd([publisher()])} />
        <Cover />
        <div className="wrap">
          <section className="part">
            <h2>Start from where you are</h2>
            <Doors doors={doorsOf(careers)} />
            <p className="mt-4">
              Not sure where to look? <a href={routes.fit}>Answer three questions</a>, or{' '}
              <a href={routes.compare}>compare two careers</a>.
            </p>
          </section>
          <section className="part">
            <h2>The field on one page</h2>
            <p className="lead finding">{fieldFinding(lines)}</p>
            <Spread groups={fieldOf(lines)} allJobs={medianOfAllJobs} />
            <SpreadKey allJobs={allJobs} />
          </section>
          <div className="part two">
            <section>
              <h2>Worries that many share</h2>
              <ul className="list">
                {advice.map(({ slug, title }) => (
                  <li key={slug}>
                    <a href={routes.adviceArticle(slug)} className="whole">
                      {title}
                      <Icon name="right" />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
            <section>
              <h2>What you can hold us to</h2>
              <ul className="pledges">
                <li>Pay comes from federal surveys. Where no survey counts a job, we say so.</li>
                <li>Where official sources disagree, you see both.</li>
                <li>Where nobody has published a number, we print “not published” and no guess.</li>
                <li>You can read every page without scripts, and nothing is kept about you.</li>
              </ul>
            </section>
          </div>
          <TellUs path={routes.home} title={site.name} ways={site} />
        </div>
      </main>
    </>
  );
}
