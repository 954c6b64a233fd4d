import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { dataSets } from '@/lib/data/data-sets';
import { routes } from '@/lib/pages/routes';
import { llmsText } from '@/lib/seo/llms';

export const dynamic = 'error';

/** The site for an assistant: every guide and every piece of advice as Markdown, and the data. */
export function GET() {
  const text = llmsText([
    {
      title: 'Careers',
      items: careers.map((career) => ({
        ...career,
        path: routes.text(routes.career(career.slug)),
      })),
    },
    {
      title: 'Advice',
      items: advice.map((article) => ({
        ...article,
        path: routes.text(routes.adviceArticle(article.slug)),
      })),
    },
    {
      title: 'Data',
      items: dataSets.map(({ name, title, about }) => ({
        title,
        summary: about,
        path: routes.dataFile(`${name}.json`),
      })),
    },
  ]);
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
