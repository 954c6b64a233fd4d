import { Icon } from '@/components/shell/icon';
import { routes } from '@/lib/pages/routes';
import type { Advice } from '@/lib/schema/advice';

/** The advice that matters most to a career; nothing where there is none. */
export function RelatedAdvice({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section id="advice" className="print:hidden">
      <h2>Advice for this work</h2>
      <ul className="list short">
        {advice.map(({ slug, title }) => (
          <li key={slug}>
            <a href={routes.adviceArticle(slug)} className="whole">
              {title}
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
