import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedbackLinks } from '@/lib/pages/feedback';

const both = { contact: 'editors@example.org', repository: 'https://code.example/us/careers' };
const subject = {
  path: '/careers/peer-specialist',
  title: 'Peer specialist & friends',
  section: { id: 'pay', title: 'What does it pay?' },
};

describe('the ways to tell what is wrong', () => {
  it('name the page and the section', () => {
    const { mail = '', issue = '' } = feedbackLinks(subject, both);
    const ofMail = new URL(mail);
    expect(ofMail.pathname).toBe('editors@example.org');
    expect(ofMail.searchParams.get('subject')).toBe(
      'Wrong: Peer specialist & friends: What does it pay?',
    );
    expect(ofMail.searchParams.get('body')).toContain(
      'Page: http://localhost:3000/careers/peer-specialist#pay\r\n',
    );
    const ofIssue = new URL(issue);
    expect(ofIssue.origin + ofIssue.pathname).toBe(`${both.repository}/issues/new`);
    expect(ofIssue.searchParams.get('body')).toContain('#pay\n\nWhat is wrong:');
    expect(mail).not.toMatch(/[ +"<>]/);
  });

  it('name the page alone where there is no section', () => {
    const { mail = '' } = feedbackLinks({ path: '/states/ohio', title: 'Ohio' }, both);
    expect(new URL(mail).searchParams.get('subject')).toBe('Wrong: Ohio');
    expect(new URL(mail).searchParams.get('body')).toContain('/states/ohio\r\n');
  });

  it('are those that are set', () => {
    const { contact, repository } = both;
    expect(feedbackLinks(subject, { contact: undefined, repository: undefined })).toEqual({});
    expect(Object.keys(feedbackLinks(subject, { contact, repository: undefined }))).toEqual([
      'mail',
    ]);
    expect(Object.keys(feedbackLinks(subject, { contact: undefined, repository }))).toEqual([
      'issue',
    ]);
  });
});

describe('the settings', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllEnvs());
  const load = async () => (await import('@/lib/pages/site')).site;

  it('are read once, and a repository loses the slash at its end', async () => {
    vi.stubEnv('CONTACT', both.contact);
    vi.stubEnv('REPOSITORY', `${both.repository}/`);
    expect(await load()).toMatchObject(both);
  });

  it.each([
    ['CONTACT', 'nobody'],
    ['CONTACT', ''],
    ['CONTACT', 'a@example.org?cc=b@example.org'],
    ['REPOSITORY', 'github.com/us/careers'],
    ['REPOSITORY', 'http://example.org/'],
  ])('%s "%s" is refused in one line that says what to write', async (name, value) => {
    vi.stubEnv(name, value);
    await expect(load()).rejects.toThrow(new RegExp(`^${name}: write .+, or leave it unset$`));
  });
});
