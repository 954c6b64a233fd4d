import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { partsIn } from '@/lib/articles/parts-in';
import { routes } from '@/lib/pages/routes';
import type { Section } from '@/lib/schema/section';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Questions people ask about careers in mental health',
  description:
    'Degrees, records, recovery time, pay, benefits, licenses: the questions that people ask before they start, each with the part of a guide that answers it.',
  path: routes.questions,
});

/** The parts of an article whose headings are questions. */
const questionsIn = (sections: readonly Section[]) =>
  partsIn(sections).filter(({ title }) => title.endsWith('?'));

const groups = [
  ...advice.map(({ slug, title, sections }) => ({
    title,
    path: routes.adviceArticle(slug),
    questions: questionsIn(sections),
  })),
  ...careers.map(({ slug, title, sections }) => ({
    title,
    path: routes.career(slug),
    questions: questionsIn(sections.filter(({ id }) => id === 'questions')).filter(
      ({ isSection }) => !isSection,
    ),
  })),
].filter(({ questions }) => questions.length > 0);

export default function QuestionsPage() {
  return (
    <PageFrame
      trail={[{ name: 'Questions', path: routes.questions }]}
      title="Questions people ask"
      lead="Each leads to the part of a guide that answers it."
    >
      {groups.map(({ title, path, questions }) => (
        <section key={path}>
          <h2>{title}</h2>
          <ul className="list max-w-measure">
            {questions.map(({ id, title: text }) => (
              <li key={id}>
                <a href={`${path}#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
