import { PageDates } from '@/components/facts/page-dates';
import { QuickFactList } from '@/components/facts/quick-fact-list';
import type { Career } from '@/lib/content/shapes/career';
import { list } from '@/lib/format';
import type { QuickFact } from '@/lib/quick-facts';
import { minutesToRead } from '@/lib/reading-time';

const shown = 3;

/** The head of a guide: the name, the other names, one sentence, and the five facts. */
export function GuideHead({ career, facts }: { career: Career; facts: readonly QuickFact[] }) {
  return (
    <header className="pt-1">
      <h1 className="text-3xl md:text-4xl">{career.title}</h1>
      <p className="mt-1 max-w-measure text-sm leading-snug text-quiet">
        Also called {list(career.aliases.slice(0, shown).map((name) => lowerFirst(name)))}.
      </p>
      <p className="mt-2 max-w-measure leading-snug md:text-lg">{career.summary}</p>
      <QuickFactList facts={facts} />
      <PageDates career={career} minutes={minutesToRead(career.words)} />
    </header>
  );
}

/** "Peer mentor" reads "peer mentor" within a sentence; "CPS" stays. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
