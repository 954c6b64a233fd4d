import type { ReactNode } from 'react';
import type { Thing } from 'schema-dts';
import { Breadcrumbs, type Crumb } from '@/components/shell/breadcrumbs';
import { Mast } from '@/components/shell/mast';
import { StructuredData } from '@/components/shell/structured-data';
import { TellUs } from '@/components/shell/tell-us';
import { Title } from '@/components/shell/title';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';

/** Every page but the home page: its cover with where it stands, its name and its answer; its body. */
export function PageFrame({
  trail,
  title,
  aka,
  lead,
  cover,
  data = [],
  parts,
  hasSearch = true,
  children,
}: {
  /** The crumbs after the home page; the last is the page itself. Empty where a page has no place. */
  trail: readonly Crumb[];
  title: string;
  /** Other names, under the name. */
  aka?: string;
  /** The answer of the page in a sentence. */
  lead?: ReactNode;
  /** What stands on the cover below name and answer. */
  cover?: ReactNode;
  /** Structured data of what the page holds, beside its breadcrumbs. */
  data?: readonly Thing[];
  /** The sections of an article, of which a reader may say that one is wrong. */
  parts?: readonly { readonly id: string; readonly title: string }[];
  /** False where the page has a search of its own. */
  hasSearch?: boolean;
  children: ReactNode;
}) {
  const here = trail.at(-1);
  const crumbs = [{ name: 'Home', path: routes.home }, ...trail];
  return (
    <>
      <Mast here={trail[0]?.path} hasSearch={hasSearch} />
      <main id="main">
        <div className="band">
          {trail.length > 0 && <Breadcrumbs crumbs={crumbs} />}
          <Title title={title} aka={aka} lead={lead}>
            {cover}
          </Title>
        </div>
        {trail.length > 0 && <StructuredData text={jsonLd([breadcrumbsOf(crumbs), ...data])} />}
        <div className="wrap body">
          {children}
          {here !== undefined && (
            <TellUs path={here.path} title={title} {...(parts && { parts })} ways={site} />
          )}
        </div>
      </main>
    </>
  );
}
