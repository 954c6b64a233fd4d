/** What a page may do: load what the site itself serves, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** The headers of every response, whatever its status. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** What is given away: other sites may read and show it. */
const open = /^\/(?:data\/.+\..+|feed\.xml|share\/.+)$/;

/** Files of the build, whose names change with their content. */
const hashed = /^\/_next\/static\/.*[^/]$/;

/** A header whose value depends on the path: the first rule that fits tells it, '' sends none. */
export type PathHeader = {
  readonly name: string;
  readonly rules: readonly (readonly [RegExp, string])[];
  readonly otherwise: string;
};

/** Headers by path, of every response. */
export const pathHeaders: readonly PathHeader[] = [
  {
    name: 'Cross-Origin-Resource-Policy',
    rules: [[open, 'cross-origin']],
    otherwise: 'same-origin',
  },
  { name: 'Access-Control-Allow-Origin', rules: [[open, '*']], otherwise: '' },
  { name: 'Speculation-Rules', rules: [[hashed, '']], otherwise: '"/speculation-rules.json"' },
];

/** Statuses that nobody keeps; the 404 of a hashed file of another build is not kept either. */
export const keptStatuses: readonly number[] = [200, 206, 304, 308, 404];

/**
 * How long a response may be kept. A browser asks anew each time, so what it holds is never older than
 * the page; a CDN keeps it for five minutes and shows it for a day while it fetches a newer one.
 */
export const cachingHeaders: readonly PathHeader[] = [
  {
    name: 'Cache-Control',
    rules: [
      [hashed, 'public, max-age=31536000, immutable'],
      [/^\/healthz$/, 'no-store'],
    ],
    otherwise: 'public, max-age=0, s-maxage=300',
  },
  {
    name: 'CDN-Cache-Control',
    rules: [
      [hashed, ''],
      [/^\/healthz$/, ''],
    ],
    otherwise: 'max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
  },
];

const headerValue = ({ rules, otherwise }: PathHeader, path: string) =>
  rules.find(([pattern]) => pattern.test(path))?.[1] ?? otherwise;

const isKept = (path: string, status: number) =>
  keptStatuses.includes(status) && !(status === 404 && path.startsWith('/_next/'));

/** Every header that is ours, for a path (without its query) and the status it is answered with. */
export function headersFor(path: string, status: number): Record<string, string> {
  const caching = isKept(path, status)
    ? cachingHeaders.map((header) => [header.name, headerValue(header, path)])
    : [['Cache-Control', 'no-store']];
  const ofPath = pathHeaders.map((header) => [header.name, headerValue(header, path)]);
  const allow = status === 405 ? [['Allow', 'GET, HEAD']] : [];
  const named = [...ofPath, ...caching, ...allow].filter(([, value]) => value !== '');
  return { ...securityHeaders, ...Object.fromEntries(named) };
}

/** The media types that the ending of a file does not tell. */
export const mediaTypes: readonly (readonly [RegExp, string])[] = [
  [/^\/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/^\/sitemap\.xml$/, 'application/xml'],
  [/^\/opensearch\.xml$/, 'application/opensearchdescription+xml; charset=utf-8'],
  [/^\/speculation-rules\.json$/, 'application/speculationrules+json'],
  [/\.schema\.json$/, 'application/schema+json'],
  [/^\/robots\.txt$/, 'text/plain'],
  [/\.json$/, 'application/json'],
  [/\.ico$/, 'image/x-icon'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.js$/, 'application/javascript; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
];

/** The media type of a file that is no page, undefined where its ending tells it. */
export function mediaTypeOf(path: string): string | undefined {
  return mediaTypes.find(([pattern]) => pattern.test(path))?.[1];
}
