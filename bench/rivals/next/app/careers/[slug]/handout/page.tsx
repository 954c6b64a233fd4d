import { Breadcrumbs } from '@/components/breadcrumbs';
import { renderedCareer, slugs } from '@/lib/careers';

export const dynamicParams = false;
export const generateStaticParams = slugs;

export default async function Handout({ params }: { params: Promise<{ slug: string }> }) {
  const { title, summary, html } = await renderedCareer((await params).slug);
  // Each section's heading and first paragraph, without the marks of its footnotes.
  const leads = html
    .match(/<h2[^>]*>.*?<\/h2>\s*<p>.*?<\/p>/gs)
    ?.map((lead) => lead.replace(/<sup.*?<\/sup>/gs, ''));
  return (
    <article className="handout">
      <Breadcrumbs title={title} inCareers />
      <h1 className="text-3xl md:text-4xl">{title}</h1>
      <p className="mt-2 max-w-measure leading-snug md:text-lg">{summary}</p>
      {leads?.map((lead) => (
        <section key={lead} className="mt-6">
          <div className="prose max-w-measure" dangerouslySetInnerHTML={{ __html: lead }} />
        </section>
      ))}
    </article>
  );
}
