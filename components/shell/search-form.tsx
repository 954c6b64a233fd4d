import { routes } from '@/lib/pages/routes';
import { longestQuestion } from '@/lib/search/asked-words';

/** The search of every page. Without scripts it leads to the A to Z. */
export function SearchForm() {
  return (
    <search className="block max-lg:w-full lg:w-72">
      <form action={routes.search} className="relative flex">
        <input
          type="search"
          name="q"
          aria-label="Search for a job, a state or a word"
          maxLength={longestQuestion}
          autoComplete="off"
          spellCheck={false}
          className="min-w-0 flex-1 border border-quiet bg-paper px-2 py-0.5 text-base"
        />
        <button type="submit" className="border border-l-0 border-quiet bg-sheet px-3 py-0.5">
          Search
        </button>
      </form>
    </search>
  );
}
