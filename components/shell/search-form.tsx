import { Icon } from '@/components/shell/icon';
import { routes } from '@/lib/pages/routes';
import { longestQuestion } from '@/lib/search/query-words';

/** The search, once on every page. Without scripts it leads to the A to Z. */
export function SearchForm({ placeholder }: { placeholder?: string }) {
  return (
    <search>
      <form action={routes.search} className="find">
        <input
          type="search"
          name="q"
          aria-label="Search for a job, a state or a word"
          placeholder={placeholder}
          maxLength={longestQuestion}
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit">
          <Icon name="search" />
          Search
        </button>
      </form>
    </search>
  );
}
