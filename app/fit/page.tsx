import type { Metadata } from 'next';
import { Choice } from '@/components/facts/choice';
import { Suggestions } from '@/components/guide/suggestions';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { coreWords, demandWords, schoolingWords, suggestionsFor } from '@/lib/career/fit';
import { routes } from '@/lib/pages/routes';
import { type CareerGroup, cores, demands, groupsOf } from '@/lib/schema/career';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Is it for me? Three questions, two or three guides',
  description:
    'Three questions about what matters to you, what schooling you can take on and what you will not do. No score, and nothing leaves your browser.',
  path: routes.fit,
});

const schooling = groupsOf(careers).map(({ group }) => group);
const asked = demands.filter((demand) =>
  careers.some(({ asks }) => asks.some(({ what }) => what === demand)),
);
const refusals = [undefined, ...asked];

const Question = ({ children }: { children: string }) => (
  <p className="mt-2 font-bold">{children}</p>
);

function Refusals({ core, group }: { core: (typeof cores)[number]; group: CareerGroup }) {
  return (
    <>
      <Question>3. What will you not do?</Question>
      {refusals.map((refuses) => (
        <Choice
          key={refuses ?? 'none'}
          name={`not-${core}-${group}`}
          words={refuses === undefined ? 'None of these puts me off' : demandWords[refuses]}
        >
          <Suggestions suggestions={suggestionsFor({ core, schooling: group, refuses }, careers)} />
        </Choice>
      ))}
    </>
  );
}

export default function FitPage() {
  return (
    <PageFrame
      trail={[{ name: 'Is it for me?', path: routes.fit }]}
      title="Is it for me?"
      lead="Three questions, then two or three guides to read first. It is no test: there is no score."
    >
      <div className="max-w-measure">
        <p>
          Open one answer to each. Nobody can tell from three answers what you would be good at.
          Nothing you open here leaves your browser. Rather see everything?{' '}
          <a href={routes.careers}>Compare all careers</a>.
        </p>
        <h2 className="mt-8 text-xl">1. What should be at the heart of the work?</h2>
        {cores.map((core) => (
          <Choice key={core} name="core" words={coreWords[core]}>
            <Question>2. What schooling can you take on?</Question>
            {schooling.map((group) => (
              <Choice key={group} name={`school-${core}`} words={schoolingWords[group]}>
                <Refusals core={core} group={group} />
              </Choice>
            ))}
          </Choice>
        ))}
      </div>
    </PageFrame>
  );
}
