import type { Metadata } from 'next';
import Link from 'next/link';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { careerAt, renderedCareer, slugs } from '@/lib/careers';

export const dynamicParams = false;
export const generateStaticParams = slugs;

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, title, summary } = await careerAt((await params).slug);
  const url = `/careers/${slug}`;
  return {
    title,
    description: summary,
    alternates: { canonical: url },
    openGraph: { title, description: summary, url, type: 'article' },
  };
}

export default async function Career({ params }: Props) {
  const { slug, title, summary, reviewed, html, headings } = await renderedCareer(
    (await params).slug,
  );
  return (
    <article>
      <Breadcrumbs title={title} inCareers />
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-x-12">
        <div className="lg:col-start-2">
          <header className="pt-1">
            <h1 className="text-3xl md:text-4xl">{title}</h1>
            <p className="mt-2 max-w-measure leading-snug md:text-lg">{summary}</p>
            <p className="mt-4 max-w-measure text-sm text-quiet">Facts checked {reviewed}.</p>
          </header>
        </div>
        <div className="mt-8 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mt-2">
          <nav aria-labelledby="contents" className="text-sm print:hidden lg:sticky lg:top-6">
            <h2 id="contents" className="font-bold">
              On this page
            </h2>
            <ul className="mt-2 grid gap-x-6 md:grid-cols-2 lg:grid-cols-1">
              {headings.map((heading) => (
                <li key={heading.id}>
                  <a href={`#${heading.id}`} className="inline-block py-1 leading-snug">
                    {heading.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <div className="mt-10 lg:col-start-2">
          <div className="prose max-w-measure" dangerouslySetInnerHTML={{ __html: html }} />
          <p className="mt-6">
            <Link href={`/careers/${slug}/handout`}>The essentials, to print</Link>
          </p>
        </div>
      </div>
    </article>
  );
}
