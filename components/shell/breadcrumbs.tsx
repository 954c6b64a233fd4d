export type Crumb = { readonly name: string; readonly path: string };

/** Where the page stands; the last crumb is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs" className="pt-3 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => {
          const isHere = index === crumbs.length - 1;
          return (
            <li key={crumb.path} className="flex gap-x-2">
              {isHere ? (
                <span aria-current="page" className="text-quiet">
                  {crumb.name}
                </span>
              ) : (
                <>
                  <a href={crumb.path}>{crumb.name}</a>
                  <span aria-hidden="true" className="text-quiet">
                    /
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
