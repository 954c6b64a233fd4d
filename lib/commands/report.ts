import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { citationPattern } from '@/lib/articles/compile/patterns';
import { frontMatterText } from '@/lib/check/files';
import { paragraphsOf } from '@/lib/check/paragraphs';
import { measureVoice } from '@/lib/check/voice/measure-voice';
import { reportCoverage } from '@/lib/commands/report-coverage';
import { sourceNamed } from '@/lib/data/sources';
import { CalendarDay, PartialDate } from '@/lib/schema/primitives';
import { readabilityOf } from '@/lib/text/readability';
import { today } from '@/lib/text/today';

/** `npm run report`: for every article its grade, words, sources, oldest fact and next review. */
const Dates = z.object({ next_review: CalendarDay });

function lineOf(path: string): Record<string, string | number> {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  const tree = parseMarkdown(String(file.value));
  const paragraphs = paragraphsOf(tree);
  const voice = measureVoice(tree, paragraphs);
  const { grade, words, sentences } = readabilityOf(paragraphs);
  const cited = new Set([...String(file.value).matchAll(citationPattern)].map(([, id = '']) => id));
  const dates = [...cited].flatMap((id) => sourceNamed(id)?.date ?? []);
  const { next_review } = Dates.parse(parse(frontMatterText(file) ?? ''));
  return {
    article: path.replace('content/', '').replace('.md', ''),
    grade,
    words,
    'words a sentence': Math.round((words / sentences) * 10) / 10,
    'to you %': voice.toReader,
    'per 100 words': voice.citationsPer100Words,
    asks: voice.asks,
    'to states': voice.stateLinks,
    'to advice': voice.adviceLinks,
    sources: cited.size,
    undated: cited.size - dates.length,
    'oldest fact': PartialDate.parse(dates.sort()[0] ?? '0000'),
    'next review': next_review,
    due: next_review <= today() ? 'yes' : '',
  };
}

const paths = ['careers', 'advice'].flatMap((folder) =>
  readdirSync(`content/${folder}`).map((name) => `content/${folder}/${name}`),
);
console.table(paths.map(lineOf));
reportCoverage();
