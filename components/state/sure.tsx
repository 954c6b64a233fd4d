import { certaintyLabels } from '@/lib/state/credential-labels';

/** How sure a fact is: full is read on an official page, hollow elsewhere. In words for ears. */
export function Sure({ isOfficial }: { isOfficial: boolean }) {
  return (
    <>
      <i className={`mark-sure ${isOfficial ? 'full' : ''}`} />
      {!isOfficial && <span className="sr-only">{certaintyLabels.secondary}: </span>}
    </>
  );
}
