import { Icon } from '@/components/shell/icon';
import type { Gap } from '@/lib/state/career/gaps';

/** What no source says, as questions to put before paying, each with room to write the answer. */
export function AskFirst({
  gaps,
  whom,
  url,
}: {
  gaps: readonly Gap[];
  whom: string;
  url: string | null;
}) {
  return (
    <section className="ask-first" id="ask">
      <h2>Ask before you pay</h2>
      <p>Ask {whom}. Rules change, and what they tell you holds.</p>
      {url !== null && (
        <p>
          <a href={url} className="button">
            {new URL(url).hostname.replace(/^www\./, '')} <Icon name="right" />
          </a>
        </p>
      )}
      {gaps.length > 0 && (
        <ol>
          {gaps.map(({ ask }) => (
            <li key={ask}>
              {ask}
              <i className="blank" aria-hidden="true" />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
