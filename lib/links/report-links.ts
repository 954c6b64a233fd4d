import type { PrintedAddress } from '@/lib/links/printed-addresses';
import { isChanged } from '@/lib/links/results';
import type { LinkResult } from '@/lib/schema/link-result';

const kinds: readonly {
  readonly title: string;
  readonly isOne: (result: LinkResult) => boolean;
}[] = [
  {
    title: 'Gone: find where the page is now, or another source',
    isOne: ({ outcome }) => outcome === 'gone',
  },
  {
    title: 'Soft 404: the server answers, but the page is not there; find another',
    isOne: ({ outcome }) => outcome === 'soft 404',
  },
  {
    title: 'Certificate: a browser would warn the reader; find another address',
    isOne: ({ outcome }) => outcome === 'certificate',
  },
  {
    title: 'Moved: npm run links -- --apply writes the new address',
    isOne: ({ outcome, to }) => outcome === 'ok' && to !== undefined,
  },
  {
    title: 'Changed: read the page again, correct what it supports, and write the day under `seen`',
    isOne: isChanged,
  },
  {
    title: 'No answer: may pass; open it yourself if it stays',
    isOne: ({ outcome }) => outcome === 'no answer',
  },
  {
    title: 'Refused: the server turns machines away; open it yourself once a year',
    isOne: ({ outcome }) => outcome === 'refused',
  },
];

const mostPlaces = 3;

function lines(result: LinkResult, places: readonly string[]): string[] {
  const more = places.length - mostPlaces;
  return [
    `- ${result.address} (${result.detail})`,
    ...(result.to === undefined ? [] : [`  - now ${result.to}`]),
    ...places.slice(0, mostPlaces).map((place) => `  - ${place}`),
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}

/** Whether a reader who follows the link meets something broken. */
export function isBroken({ outcome }: LinkResult): boolean {
  return outcome === 'gone' || outcome === 'soft 404' || outcome === 'certificate';
}

/** The report in Markdown: what is wrong first, each address with the places that name it. */
export function reportLinks(
  printed: readonly PrintedAddress[],
  results: ReadonlyMap<string, LinkResult>,
): string {
  const checked = printed.flatMap(({ address, places }) => {
    const result = results.get(address);
    return result === undefined ? [] : [{ result, places }];
  });
  const parts = kinds.flatMap(({ title, isOne }) => {
    const found = checked.filter(({ result }) => isOne(result));
    if (found.length === 0) return [];
    const listed = found.flatMap(({ result, places }) => lines(result, places));
    return [`\n## ${title} (${found.length})\n`, ...listed];
  });
  const sound = checked.filter(({ result }) => !kinds.some(({ isOne }) => isOne(result))).length;
  return [
    '# Outside addresses',
    `\n${printed.length} printed, ${checked.length} opened, ${sound} as they were.`,
    ...parts,
    '',
  ].join('\n');
}
