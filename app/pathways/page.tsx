import type { Metadata } from 'next';
import { PathwaysMap } from '@/components/charts/pathways-map';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { lineSources, linesOf } from '@/lib/career/occupations';
import { type Arc, pathwaysOf } from '@/lib/charts/pathways';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, wageOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { period } from '@/lib/text/format';
import { inSentence } from '@/lib/text/sentence-case';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'The map of the field: how mental health careers join',
  description:
    'Careers in mental health placed by years of school and by pay, joined by the steps that people take, each with what the step needs.',
  path: routes.pathways,
});

const map = pathwaysOf(careers.map(linesOf));
const steps = new Map<string, Arc[]>(map.nodes.map(({ slug }) => [slug, []]));
for (const arc of map.arcs) steps.get(arc.from.slug)?.push(arc);
const stepsFrom = (slug: string) => steps.get(slug) ?? [];

export default function PathwaysPage() {
  return (
    <PageFrame
      trail={[{ name: 'The map of the field', path: routes.pathways }]}
      title="The map of the field"
      lead="What each career asks in years of school, what it pays, and the steps that people take from one to the next."
    >
      <p className="max-w-measure">
        Further down takes more school; the years are those after high school. Further right pays
        more. A dot is the middle of pay in a federal line that counts the job or stands nearest to
        it; two dots are two lines, and nobody knows which is truer. The curves on the left are
        steps that people take; each is spelled out in the list below.
      </p>
      <figure className="mt-6 max-w-measure">
        <PathwaysMap
          map={map}
          label="Careers by schooling and pay. The list below says the same."
          hrefOf={routes.career}
        />
        <figcaption className="mt-3 text-sm text-quiet">
          Middle of pay a year, {period(wageOf(allOccupations).period)}. U.S. Bureau of Labor
          Statistics.
        </figcaption>
      </figure>
      <section className="mt-12 max-w-measure">
        <h2>The same as a list</h2>
        {map.nodes.map((node) => (
          <section key={node.slug} id={node.slug} className="mt-6">
            <h3 className="text-lg">
              <a href={routes.career(node.slug)}>{node.title}</a>
            </h3>
            <p className="text-sm text-quiet">
              {node.schooling} of school after high school. Middle of pay: {node.pay}
              {node.note && ` (${node.note})`}.
            </p>
            <ul className="mt-1 grid gap-1">
              {stepsFrom(node.slug).map(({ to, needs }) => (
                <li key={to.slug}>
                  To <a href={`#${to.slug}`}>{inSentence(to.title)}</a>: {needs}
                </li>
              ))}
              {stepsFrom(node.slug).length === 0 && <li>No step to another guide here.</li>}
            </ul>
          </section>
        ))}
      </section>
      <SourceList sources={[sourceCalled(lineSources.wages)]} />
    </PageFrame>
  );
}
