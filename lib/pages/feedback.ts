import { absolute, site } from '@/lib/pages/site';

/** The page, and the part of it, that a reader writes about. */
export type Subject = {
  readonly path: string;
  readonly title: string;
  readonly section?: { readonly id: string; readonly title: string };
};

/** Addresses under which a reader can tell what is wrong; each is there only where it is set. */
export type FeedbackLinks = { readonly mail?: string; readonly issue?: string };

const encoded = (fields: Readonly<Record<string, string>>) =>
  Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/**
 * A mail and an issue that name the page and section already. The issue is that of GitHub, Forgejo and
 * Gitea, which read `title` and `body` from the address.
 */
export function feedbackLinks(
  { path, title, section }: Subject,
  { contact, repository }: Pick<typeof site, 'contact' | 'repository'> = site,
): FeedbackLinks {
  const where = section === undefined ? title : `${title}: ${section.title}`;
  const address = absolute(section === undefined ? path : `${path}#${section.id}`);
  const questions = ['What is wrong:', 'What it should say:', 'Who says so (a page, a rule):'];
  const text = (newline: string) =>
    [`Page: ${address}`, '', ...questions.flatMap((question) => [question, ''])].join(newline);
  return {
    // RFC 6068 asks for CRLF in the body of a mail.
    ...(contact && {
      mail: `mailto:${contact}?${encoded({ subject: `Wrong: ${where}`, body: text('\r\n') })}`,
    }),
    ...(repository && {
      issue: `${repository}/issues/new?${encoded({ title: `Wrong: ${where}`, body: text('\n') })}`,
    }),
  };
}
