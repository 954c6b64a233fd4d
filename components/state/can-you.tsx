import { Sure } from '@/components/state/sure';
import type { CanYouRow } from '@/lib/state/career/can-you';

/** "Can you do it?": what the state answers to each question, and how sure we are. */
export function CanYou({ rows }: { rows: readonly CanYouRow[] }) {
  return (
    <dl className="can">
      {rows.map(({ question, answer, note, isOfficial }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd>
            <b>
              <Sure isOfficial={isOfficial} />
              {answer}
            </b>
            {note !== null && <span>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
