/** Of a path; a long question to the search is a page like any other. */
const longest = 2048;

/** Control characters and backslashes stand in no address of this site. */
const forbidden = /[\p{Cc}\\]/u;

/**
 * Request headers by which the framework could be asked for something else than a page, and `Range`:
 * nothing here is long enough for parts, and Next 16.4 answers some ranges of a file with a 500.
 */
const framework =
  /^(range|rsc|next-.*|x-(middleware|next|nextjs|prerender|invoke)-.*|x-matched-path)$/;

/**
 * What the framework answers besides the pages: its own pages (`/index` with a 500), the data of its
 * router, its scripts. None is an address of this site, and the mirror has none of them.
 */
const inner = /^\/(index|error-page|_(?!next\/static\/)[^/]*)(\/|$)|\.rsc$|^\/_next\/.*\.js$/;

/** Whether a path, as it is read, is none of the site's. @param {string} url */
export const isInner = (url) => inner.test(decodeURIComponent(url.split('?')[0] ?? ''));

/**
 * The class of answer by which a request is refused before the framework sees it; undefined for none.
 *
 * @param {{ method?: string, url?: string }} request
 * @returns {400 | 405 | 414 | undefined}
 */
export function refusalOf({ method = '', url = '' }) {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  const [path = ''] = url.split('?');
  if (path.length > longest) return 414;
  if (!path.startsWith('/') || forbidden.test(path)) return 400;
  try {
    return forbidden.test(decodeURIComponent(path)) ? 400 : undefined;
  } catch {
    return 400;
  }
}

/**
 * Takes from a request what only the framework's own scripts send, which no page of this site carries.
 *
 * @param {{ url?: string, headers: Record<string, unknown> }} request
 */
export function stripFramework(request) {
  for (const name of Object.keys(request.headers))
    if (framework.test(name)) delete request.headers[name];
  const [path = '', query] = (request.url ?? '').split('?', 2);
  if (query === undefined) return;
  const kept = query.split('&').filter((part) => !/^_rsc(=|$)/.test(part));
  request.url = kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}
