/**
 * What every response must carry, written out here a second time: a header taken from the site's own
 * table must be missed by somebody.
 */
export const promisedHeaders = {
  'content-security-policy': [
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
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** What other sites may do with a response: read and show what is given away, nothing else. */
export const promisedSharing = {
  closed: { 'cross-origin-resource-policy': 'same-origin' },
  open: { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
} as const;

/** How long a response may be kept; stale ones by a CDN alone. */
export const promisedCaching = {
  page: 'public, max-age=0, s-maxage=300',
  atEdge: 'max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
  hashed: 'public, max-age=31536000, immutable',
  none: 'no-store',
} as const;
