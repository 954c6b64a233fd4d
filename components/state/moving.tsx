import type { CompactState } from '@/lib/schema/compact';

function sentence({ compact, member, issuing, issuing_note }: CompactState, state: string): string {
  if (member === null) return `We found no list that says whether ${state} is in the ${compact}.`;
  if (!member)
    return `${state} has not joined the ${compact}, so a license from elsewhere does not carry over by it.`;
  const joined = `${state} has joined the ${compact} by law.`;
  if (issuing === true) return `${joined} Privileges are being issued there today.`;
  return `${joined} ${issuing === false ? 'No privilege can be had there yet' : 'Ask whether privileges can be had there yet'}${issuing_note === null ? '' : ` (${issuing_note})`}.`;
}

/** What happens to a credential when its holder moves. */
export function Moving({
  compact,
  state,
  compare,
}: {
  compact: CompactState | undefined;
  state: string;
  compare: string;
}) {
  return (
    <>
      {compact !== undefined && <p className="answer">{sentence(compact, state)}</p>}
      <p>
        Each state decides which papers of other states it takes. Before you move, read{' '}
        <a href={compare}>what the other state asks</a> and ask its board to say in writing what it
        will count.
      </p>
    </>
  );
}
