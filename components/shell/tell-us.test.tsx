import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { TellUs } from '@/components/shell/tell-us';

const page = { path: '/careers/peer-specialist', title: 'Peer specialist' };
const parts = [{ id: 'pay', title: 'What does it pay?' }];
const contact = 'editors@example.org';
const repository = 'https://code.example/us/careers';
const markup = (ways: { contact?: string; repository?: string }, given = {}) =>
  renderToStaticMarkup(
    <TellUs {...page} {...given} ways={{ contact: undefined, repository: undefined, ...ways }} />,
  );
const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

it('is not there where no address is set', () => {
  expect(markup({})).toBe('');
});

it('writes to the mail address, and leads to the issues, with the page filled in', () => {
  const [mail, issue] = links(markup({ contact, repository }));
  expect(mail).toMatch(
    /^mailto:editors@example\.org\?subject=Wrong%3A%20Peer%20specialist&amp;body=/,
  );
  expect(issue).toContain(`${repository}/issues/new?title=Wrong%3A%20Peer%20specialist&amp;body=`);
  expect(links(markup({ repository }))).toHaveLength(1);
});

it('asks which part it is, and fills that in', () => {
  const html = markup({ contact }, { parts });
  expect(html).toContain('<summary>Tell us what is wrong</summary>');
  expect(links(html).at(-1)).toContain('careers%2Fpeer-specialist%23pay');
  expect(html).toContain('>What does it pay?</a>');
});

it('needs no script and no form', () => {
  expect(markup({ contact, repository }, { parts })).not.toMatch(/<script|<form|onclick/);
});
