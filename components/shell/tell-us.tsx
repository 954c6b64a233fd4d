import { feedbackLinks, type Subject } from '@/lib/pages/feedback';
import type { site } from '@/lib/pages/site';

type Ways = Pick<typeof site, 'contact' | 'repository'>;

/**
 * "Tell us what is wrong", with the page and the section filled in: a mail or an issue, whichever is
 * set. Nothing where neither is. A page in parts asks for the part.
 */
export function TellUs({
  path,
  title,
  parts = [],
  ways,
}: {
  path: string;
  title: string;
  parts?: readonly { readonly id: string; readonly title: string }[];
  ways: Ways;
}) {
  const linkTo = (subject: Subject) => {
    const { mail, issue } = feedbackLinks(subject, ways);
    return mail ?? issue;
  };
  const { mail, issue } = feedbackLinks({ path, title }, ways);
  const page = mail ?? issue;
  if (page === undefined) return null;
  const orIssue = mail !== undefined && issue !== undefined && (
    <>
      {' '}
      You can also <a href={issue}>open an issue</a> where the code is kept.
    </>
  );
  if (parts.length === 0)
    return (
      <p className="small mt-12 print:hidden">
        <a href={page}>Tell us what is wrong</a> on this page.{orIssue}
      </p>
    );
  return (
    <details className="small mt-12 print:hidden">
      <summary>Tell us what is wrong</summary>
      <p className="mt-2">
        Which part is it? Or write about <a href={page}>the whole page</a>.{orIssue}
      </p>
      <ul className="list">
        {parts.map((section) => (
          <li key={section.id}>
            <a href={linkTo({ path, title, section })}>{section.title}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
