import { routes } from '@/lib/pages/routes';

const groups = [
  {
    title: 'Find your way',
    links: [
      ['Is it for me?', routes.fit],
      ['All careers', routes.careers],
      ['Compare two careers', routes.compare],
      ['The map of the field', routes.pathways],
    ],
  },
  {
    title: 'Where you are',
    links: [
      ['States', routes.states],
      ['Peer certification', routes.certification],
    ],
  },
  {
    title: 'Understand',
    links: [
      ['Advice', routes.advice],
      ['Questions', routes.questions],
      ['Glossary', routes.glossary],
      ['A to Z', routes.search],
    ],
  },
  {
    title: 'About the guides',
    links: [
      ['About', routes.page('about')],
      ['Sources', routes.sources],
      ['Data', routes.data],
      ['Changes', routes.changes],
      ['Editorial policy', routes.page('editorial-policy')],
      ['Corrections', routes.page('corrections')],
      ['Accessibility', routes.page('accessibility')],
      ['Privacy', routes.page('privacy')],
    ],
  },
] as const;

/** The foot of every page: all parts of the site, what it rests on and what may be done with it. */
export function Footer() {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label="All parts of the site">
          {groups.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              {links.map(([name, path]) => (
                <a key={path} href={path}>
                  {name}
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
