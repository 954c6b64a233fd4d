import type { Metadata } from 'next';
import { Mast } from '@/components/shell/mast';
import { PageList } from '@/components/shell/page-list';
import { SearchForm } from '@/components/shell/search-form';
import { StructuredData } from '@/components/shell/structured-data';
import { Title } from '@/components/shell/title';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { careerGroups, groupsOf } from '@/lib/schema/career';
import { jsonLd, publisher } from '@/lib/seo/json-ld';
import { described } from '@/lib/seo/lengths';
import { careerLines } from '@/lib/seo/link-lists';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: `${site.name}: what it takes and what it pays`,
  description: described(site.summary),
  path: routes.home,
});

export default function HomePage() {
  return (
    <>
      <Mast here={undefined} hasSearch={false} />
      <main id="main">
        <StructuredData text={jsonLd([publisher()])} />
        <div className="band">
          <Title
            title="Could you do this work?"
            lead="These guides say what each job in mental health is, what it takes to start, what it pays and what is hard about it."
          >
            <SearchForm placeholder="A job or a worry" />
          </Title>
        </div>
        <div className="wrap">
          {groupsOf(careers).map(({ group, members }) => (
            <section key={group} className="part">
              <h2>{careerGroups[group]}</h2>
              <PageList rows={careerLines(members)} />
            </section>
          ))}
          <section className="part">
            <h2>Your state</h2>
            <p className="mt-3">
              <a href={routes.states}>Choose your state</a> for what the work pays there and what
              local prices do to it, or{' '}
              <a href={routes.certification}>compare peer certification</a> in all of them.
            </p>
          </section>
          <section className="part">
            <h2>Worries that many share</h2>
            <ul className="list">
              {advice.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={routes.adviceArticle(slug)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
          <section className="part">
            <h2>What you can hold us to</h2>
            <ul className="pledges">
              <li>Pay comes from federal surveys. Where no survey counts a job, we say so.</li>
              <li>Where official sources disagree, you see both.</li>
              <li>Where nobody has published a number, we print “not published” and no guess.</li>
              <li>You can read every page without scripts, and nothing is kept about you.</li>
            </ul>
          </section>
        </div>
      </main>
    </>
  );
}
