import type { Metadata } from 'next';
import { PathwaysMap } from '@/components/charts/pathways-map';
import { SpreadKey } from '@/components/charts/spread-key';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { lineSources, linesOf } from '@/lib/career/occupations';
import { pathwaysOf } from '@/lib/charts/pathways';
import { sourceCalled } from '@/lib/data/sources';
import { allOccupations, medianOfAllJobs, wageOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'The map of the field: how mental health careers join',
  description:
    'Careers in mental health placed by years of school and by pay, joined by the steps that people take, each with what the step needs.',
  path: routes.pathways,
});

const map = pathwaysOf(careers.map(linesOf));

export default function PathwaysPage() {
  return (
    <PageFrame
      trail={[{ name: 'The map of the field', path: routes.pathways }]}
      title="The map of the field"
      lead="What each career asks in school, what it pays, and the steps that people take from one to the next."
    >
      <p className="max-w-measure">
        Each upright track is a level of school, the least on the left. A full dot is a career on
        its track; the small dots beside it are the tracks that people move on to. Each step is
        named, with what it needs.
      </p>
      <PathwaysMap map={map} allJobs={medianOfAllJobs} />
      <SpreadKey allJobs={wageOf(allOccupations)} />
      <SourceList sources={[sourceCalled(lineSources.wages)]} />
    </PageFrame>
  );
}
