import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import '@/app/globals.css';
import { Footer } from '@/components/footer';
import { Header } from '@/components/header';
import shell from '@/data/shell.json';

const hyperlegible = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-hyperlegible',
  adjustFontFallback: 'Arial',
});

export const metadata: Metadata = {
  metadataBase: new URL('http://localhost:3000'),
  icons: { icon: shell.icon, apple: shell.touchIcon },
  manifest: shell.manifest,
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#141a17' },
  ],
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-US" className={hyperlegible.variable}>
      <body className="font-sans">
        <Header />
        <main id="main" className="mx-auto max-w-page px-4 md:px-8">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}
