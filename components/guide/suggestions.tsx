import type { Suggestion } from '@/lib/career/fit';
import { routes } from '@/lib/pages/routes';
import { inSentence } from '@/lib/text/sentence-case';

/** The guides that a check names, each with whom it suits. */
export function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <ul className="grid gap-3 border-l-4 border-blaze pl-4">
      {suggestions.map(({ career, step, isNear }) => (
        <li key={career.slug}>
          <a href={routes.career(career.slug)} className="font-semibold">
            {career.title}
          </a>
          {isNear && ' turns on something else, but keeps to your other two answers'}.{' '}
          {career.suits}
          {step && (
            <>
              {' '}
              It can lead to <a href={routes.career(step.to.slug)}>{inSentence(step.to.title)}</a>:{' '}
              {inSentence(step.needs)}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
