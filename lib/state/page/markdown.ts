import type { CareerPage } from '@/lib/state/page/career-page';
import { payFinding, rentFinding } from '@/lib/state/page/findings';
import { counted, dollars, list, yearsOrMonths } from '@/lib/text/format';
import { markdownText } from '@/lib/text/markdown-text';

type Step = NonNullable<CareerPage['inState']>['steps'][number];

function takes({ hours, years, dollars: cost }: Step): string {
  const parts = [
    hours === null ? '' : counted(hours, 'hour'),
    years === null ? '' : yearsOrMonths(years),
    typeof cost === 'number' ? (cost === 0 ? 'free' : dollars(cost)) : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];

/** The page of a career in a state as Markdown. */
export function careerPageMarkdown(title: string, page: CareerPage, state: string): string {
  const { inState, rents } = page;
  const parts = [
    `# ${title}`,
    markdownText(page.answer),
    ...section(
      'Steps',
      (inState?.steps ?? []).map(
        (step, index) =>
          `${index + 1}. ${step.title}${takes(step)}${step.detail === null ? '' : `: ${markdownText(step.detail)}`}`,
      ),
    ),
    ...section(
      'Can you do it?',
      (inState?.canYou ?? []).map(
        ({ question, answer, isOfficial }) =>
          `- ${question}: ${markdownText(answer)}${isOfficial ? '' : ' (not seen on an official page)'}`,
      ),
    ),
    ...section('Pay', [payFinding(page.pays, state)]),
    ...section('Can you live on it?', rents ? [rentFinding(rents.whole, rents.areas, state)] : []),
    ...section(
      'Ask before you pay',
      (inState?.gaps ?? []).map(({ ask }) => `- ${ask}`),
    ),
    ...section(
      'Sources',
      page.evidence.map(
        ({ publisher, url, date, official }) =>
          `- ${markdownText(publisher)}, ${markdownText(date)}${official ? '' : ' (not official)'}. ${url}`,
      ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
