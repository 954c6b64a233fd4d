import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { CrisisNotice } from '@/components/shell/crisis-notice';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';

const hyperlegible = localFont({
  src: './typeface.woff2',
  weight: '400 700',
  // A page never moves when the typeface arrives; where it comes late, it is for the next page.
  display: 'optional',
  variable: '--font-hyperlegible',
  adjustFontFallback: 'Arial',
});

export const metadata: Metadata = { metadataBase: site.url };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#141a17' },
  ],
};

export const dynamic = 'error';

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={hyperlegible.variable}>
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
        <Header />
        <CrisisNotice />
        <main id="main" className="mx-auto max-w-page px-4 md:px-8">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
