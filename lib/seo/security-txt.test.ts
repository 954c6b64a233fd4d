import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageAt } from '@/lib/articles/pages';
import { securityText } from '@/lib/seo/security-txt';

const page = pageAt('corrections');
const lines = securityText(page).trimEnd().split('\n');
const fields = new Map(lines.map((line) => line.split(': ') as [string, string]));

it('says each thing that RFC 9116 names, once, in lines of their own', () => {
  expect([...fields.keys()]).toEqual([
    'Contact',
    'Expires',
    'Preferred-Languages',
    'Canonical',
    'Policy',
  ]);
  expect(lines).toHaveLength(fields.size);
  expect(securityText(page)).toMatch(/\n$/);
});

it('leads to the page that says how to report a weakness, and to a part that is there', () => {
  expect(fields.get('Contact')).toBe('http://localhost:3000/corrections');
  expect(fields.get('Policy')).toBe('http://localhost:3000/corrections#security');
  expect(page.sections.map(({ id }) => id)).toContain('security');
  expect(fields.get('Canonical')).toBe('http://localhost:3000/.well-known/security.txt');
});

it('names the mail address first, where one is set', () => {
  const text = securityText(page, 'editors@example.org');
  expect(text).toMatch(
    /^Contact: mailto:editors@example\.org\nContact: http:\/\/localhost:3000\/corrections\nExpires/,
  );
  expect(securityText(page)).not.toContain('mailto:');
});

it('expires on the day of the next check, within a year of the last', () => {
  const expires = fields.get('Expires') ?? '';
  expect(expires).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  const year = 366 * 86_400_000;
  const held = Date.parse(expires) - Date.parse(page.reviewed);
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThanOrEqual(year);
});

it('SECURITY.md says within how many days each kind of weakness is mended', () => {
  const rows = readFileSync('SECURITY.md', 'utf8').match(/^\| (?!Weakness|---).+$/gm) ?? [];
  expect(rows.map((row) => Number(/ (\d+) days \|$/.exec(row)?.[1]))).toEqual([2, 7, 30]);
});
