import type { SiteMap } from '@/lib/pages/site-map';

/** The foot of every page: all parts of the site, what it rests on and what may be done with it. */
export function Footer({ parts }: { parts: SiteMap }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label="All parts of the site">
          {parts.map(({ title, pages }) => (
            <div key={title}>
              <h2>{title}</h2>
              {pages.map((page) => (
                <a key={page.path} href={page.path}>
                  {page.title}
                </a>
              ))}
            </div>
          ))}
        </nav>
        <p>
          Every figure here names its source, with the date where the source bears one. This is
          general information, not legal, medical or benefits advice. Your state board decides.
        </p>
        <p>
          This site includes information from the O*NET 30.2 and 29.2 Database by the U.S.
          Department of Labor, Employment and Training Administration, used under the CC BY 4.0
          license. Wages and outlook: U.S. Bureau of Labor Statistics. The guides may be shared
          under CC BY 4.0. This site keeps nothing about you.
        </p>
      </div>
    </footer>
  );
}
