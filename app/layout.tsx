import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { CrisisLine } from '@/components/shell/crisis-line';
import { Footer } from '@/components/shell/footer';
import { pages } from '@/lib/articles/pages';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { siteMap } from '@/lib/pages/site-map';

// A page never moves when a typeface arrives; where it comes late, it is for the next page. The style
// sheet has fallbacks of the same width, which Next can only measure for Arial and Times.
const besley = localFont({
  src: './besley.woff2',
  weight: '400 650',
  display: 'optional',
  variable: '--font-besley',
  adjustFontFallback: false,
});
const publicSans = localFont({
  src: './public-sans.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--font-public-sans',
  adjustFontFallback: false,
});

export const metadata: Metadata = { metadataBase: site.url };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#12382c' },
    { media: '(prefers-color-scheme: dark)', color: '#16372c' },
  ],
};

export const dynamic = 'error';

const parts = siteMap(pages.map(({ slug, title }) => ({ title, path: routes.page(slug) })));

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={`${besley.variable} ${publicSans.variable}`}>
      <head>
        <script type="module" src="/site.js" />
        <link rel="alternate" type="application/atom+xml" title={site.name} href={routes.feed} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href={routes.openSearch}
        />
        <link rel="apple-touch-icon" href={routes.icon('180.png')} />
      </head>
      <body className="font-sans">
        <a href="#main" className="skip">
          Skip to the content
        </a>
        <CrisisLine />
        {children}
        <Footer parts={parts} />
      </body>
    </html>
  );
}
