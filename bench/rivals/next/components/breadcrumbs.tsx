import Link from 'next/link';

const slash = (
  <span aria-hidden="true" className="text-quiet">
    /
  </span>
);

export function Breadcrumbs({ title, inCareers }: { title: string; inCareers?: boolean }) {
  return (
    <nav aria-label="Breadcrumbs" className="pt-3 text-sm print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        <li className="flex gap-x-2">
          <Link href="/">Home</Link>
          {slash}
        </li>
        {inCareers && (
          <li className="flex gap-x-2">
            <Link href="/careers">Careers</Link>
            {slash}
          </li>
        )}
        <li className="flex gap-x-2">
          <span aria-current="page" className="text-quiet">
            {title}
          </span>
        </li>
      </ol>
    </nav>
  );
}
