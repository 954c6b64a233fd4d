import type { site } from '@/lib/pages/site';

/** How to reach the editors, or that there is no way yet. */
export function WaysToTellUs({ contact, repository }: Pick<typeof site, 'contact' | 'repository'>) {
  if (contact === undefined && repository === undefined)
    return (
      <p>
        This site has no public address for letters yet. One will stand here before the site is
        announced. Until then, the certifying body or agency named beside each rule is the one to
        ask, and its page decides.
      </p>
    );
  return (
    <p>
      Each page has “Tell us what is wrong” at its end, which names the page for you.
      {contact !== undefined && (
        <>
          {' '}
          Or write to <a href={`mailto:${contact}`}>{contact}</a>.
        </>
      )}
      {repository !== undefined && (
        <>
          {' '}
          Or open an issue <a href={`${repository}/issues`}>where the code is kept</a>.
        </>
      )}{' '}
      The certifying body or agency named beside each rule still decides.
    </p>
  );
}
