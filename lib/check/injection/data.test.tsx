import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Credential as CredentialCard } from '@/components/facts/credential';
import { SourceList } from '@/components/prose/source-list';
import { WordList } from '@/components/prose/word-list';
import { deedsOf } from '@/lib/check/injection/inert';
import { markPayloads } from '@/lib/check/injection/mark-payloads';
import { elementPayloads, linkPayloads } from '@/lib/check/injection/markdown-payloads';
import { dataTricks, frontMatterTricks } from '@/lib/check/injection/structure-payloads';
import { addressPayloads, textPayloads } from '@/lib/check/injection/text-payloads';
import { credentials } from '@/lib/data/credentials';
import { Credential } from '@/lib/schema/credential';
import { Source } from '@/lib/schema/source';

const source: Source = {
  id: 'a',
  publisher: 'Agency',
  title: 'Facts',
  url: 'https://example.gov/',
  date: null,
  seen: '2026-01',
  kind: 'official',
};
const row = Credential.parse(credentials.rows[0]);

it.each(addressPayloads)('refuses the address %j', (url) => {
  expect(Source.safeParse(source).success).toBe(true);
  expect(Source.safeParse({ ...source, url }).success).toBe(false);
  expect(Credential.safeParse({ ...row, official_url: url }).success).toBe(false);
});

it.each(textPayloads)('%j is text where data sets are printed', (text) => {
  const term = { term: text, short: text, also: [text], definition: text, source: null };
  const told = { ...row, title: text, certifier: text, work_note: text, disagreements: text };
  const page = renderToStaticMarkup(
    <>
      <WordList terms={[term]} />
      <SourceList sources={[{ ...source, publisher: text, title: text }]} />
      <CredentialCard row={told} />
    </>,
  );
  expect(deedsOf(page)).toEqual([]);
});

it('has tried a hundred and fifty different payloads', () => {
  const tried = [
    ...[...elementPayloads, ...linkPayloads, ...markPayloads].map(([markdown]) => markdown),
    ...[...textPayloads, ...addressPayloads.map((url) => [url])].map(([text]) => text),
    ...[...frontMatterTricks, ...dataTricks].map(([, text]) => text),
  ];
  expect(new Set(tried).size).toBeGreaterThanOrEqual(150);
});
