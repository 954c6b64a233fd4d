import { pageCaching } from './headers.mjs';

/**
 * How long an answer may be kept, where the framework says nothing or the wrong thing: an error and a
 * missing file of another build are not kept, and a browser would keep a redirect for ever. What only
 * the framework's own scripts read is taken out.
 *
 * @param {string} url
 * @param {import('node:http').ServerResponse} response
 */
export function correctHeaders(url, response) {
  const { writeHead } = response;
  response.writeHead = (/** @type {number} */ status, /** @type {any[]} */ ...rest) => {
    const isLost = status >= 500 || (status === 404 && url.startsWith('/_next/'));
    if (isLost) response.setHeader('Cache-Control', 'no-store');
    else if (status === 404 || !response.hasHeader('Cache-Control'))
      response.setHeader('Cache-Control', pageCaching);
    for (const name of response.getHeaderNames())
      if (name.startsWith('x-nextjs-')) response.removeHeader(name);
    // What the framework's own scripts send was taken from the request: no answer depends on it.
    if (response.hasHeader('Vary')) response.setHeader('Vary', 'Accept-Encoding');
    return /** @type {any} */ (writeHead).call(response, status, ...rest);
  };
}
