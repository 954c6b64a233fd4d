import type { ReactNode } from 'react';
import { Shares } from '@/components/charts/shares';
import { SectionHeading } from '@/components/prose/anchored-heading';
import { proseElements } from '@/components/prose/prose';
import { type CanYouRow, canYouRows } from '@/lib/career/can-you-rows';
import type { Section } from '@/lib/schema/section';
import type { RuleShare } from '@/lib/state/rule-shares';

/** How the states answer what a row asks, where enough is known. */
type ShareFor = (question: string) => RuleShare | undefined;

function Row({ row, share }: { row: CanYouRow; share: RuleShare | undefined }) {
  return (
    <tr>
      <th scope="row">{proseElements(row.heading)}</th>
      <td>
        <span className="verdict">{proseElements(row.verdict)}</span>
        {row.more.length > 0 && <span className="more">{proseElements(row.more)}</span>}
        {share && <Shares share={share} />}
      </td>
    </tr>
  );
}

function Rows({ rows, shareFor }: { rows: readonly CanYouRow[]; shareFor: ShareFor }) {
  const shares = rows.map(({ question }) => shareFor(question));
  return (
    <>
      {shares.some(Boolean) && (
        <p className="small can-key">
          Bars count the states by the certificate or license for this work. The stronger the color,
          the stricter.
        </p>
      )}
      <table className="can">
        <caption className="sr-only">What states and employers ask</caption>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.question} row={row} share={shares[index]} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** “Can you do it?”: each question with its verdict, and a bar of the states where they are counted. */
export function CanYou({ section, shareFor }: { section: Section; shareFor: ShareFor }) {
  const { id, heading, answer, more, rest } = section;
  const blocks: ReactNode[] = rest.map((block) => {
    const rows = canYouRows(block);
    if (rows.length === 0) return proseElements([block]);
    return <Rows key={rows[0]?.question} rows={rows} shareFor={shareFor} />;
  });
  return (
    <section id={id} className="prose">
      <SectionHeading id={id}>{proseElements(heading)}</SectionHeading>
      {answer.length > 0 && <p className="answer">{proseElements(answer)}</p>}
      {more.length > 0 && <p>{proseElements(more)}</p>}
      {blocks}
    </section>
  );
}
