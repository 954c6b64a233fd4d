import { barePattern, type Redirects, targetPattern } from '@/lib/serve/redirect';
import { badTargets, longTarget, unknownPaths } from '@/lib/serve/request-filter';
import {
  cachingHeaders,
  keptStatuses,
  type PathHeader,
  pathHeaders,
  securityHeaders,
} from '@/lib/serve/response-headers';

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const pattern = ({ source, flags }: RegExp) =>
  quoted(`~${flags.includes('i') ? '*' : ''}${source}`);

function map(from: string, to: string, entries: readonly string[], isVolatile = true): string {
  const lines = [...(isVolatile ? ['volatile'] : []), ...entries].map((each) => `  ${each};\n`);
  return `map ${from} ${to} {\n${lines.join('')}}\n`;
}

const variableOf = ({ name }: PathHeader) => `$${name.toLowerCase().replaceAll('-', '_')}_header`;

const headerMap = (header: PathHeader) =>
  map('$asked_path', variableOf(header), [
    ...header.rules.map(([rule, value]) => `${pattern(rule)} ${quoted(value)}`),
    `default ${quoted(header.otherwise)}`,
  ]);

/** `Cache-Control` and its like, by status and path. */
const cachingMap = (header: PathHeader) => {
  const kept = variableOf(header);
  const none = header.name === 'Cache-Control' ? 'no-store' : '';
  return map('"$status $asked_path"', `${kept}_by_status`, [
    `"~^404 /_next/" ${quoted(none)}`,
    `"~^(?:${keptStatuses.join('|')}) " ${kept}`,
    `default ${quoted(none)}`,
  ]);
};

/**
 * The maps of nginx, for its `http` block: request filter, redirects and headers. What is asked is read
 * as it was sent, never decoded; when nginx answers an error by `/refused`, nothing is asked any more.
 */
export function nginxMaps(redirects: Redirects): string {
  const is = (rules: readonly RegExp[], status: number) =>
    rules.map((rule) => `${pattern(rule)} ${status}`);
  return [
    map('$request_uri', '$asked_path', [`${pattern(targetPattern)} $path`], false),
    map('$uri', '$asked', ['/refused ""', 'default $request_uri']),
    map('$asked', '$refusal', [...is(badTargets, 400), ...is([longTarget], 414), 'default ""']),
    map('$asked', '$asked_bare', [`${pattern(barePattern)} $bare`]),
    map('$asked_bare', '$known', [
      ...[...redirects].map(([from, to]) => `${quoted(from)} ${quoted(to)}`),
      'default ""',
    ]),
    map('"$known $asked_path"', '$redirect', [
      '"~^(?<same>.+) \\\\k<same>$" ""',
      '"~^(?<page>[^# ]+)" $page',
      'default ""',
    ]),
    map('$known', '$redirect_part', ['"~(?<part>#.*)$" $part', 'default ""']),
    map('$asked', '$checked_path', [`${pattern(targetPattern)} $path`]),
    map('$checked_path', '$unknown', [...is(unknownPaths, 404), 'default ""']),
    map('$status', '$allow_header', ['405 "GET, HEAD"', 'default ""']),
    ...[...pathHeaders, ...cachingHeaders].map(headerMap),
    ...cachingHeaders.map(cachingMap),
  ].join('');
}

/** The headers of every response, for the `server` block of nginx. */
export function nginxHeaders(): string {
  const add = (name: string, value: string) => `add_header ${name} ${value} always;\n`;
  return [
    ...Object.entries(securityHeaders).map(([name, value]) => add(name, quoted(value))),
    ...pathHeaders.map((header) => add(header.name, variableOf(header))),
    ...cachingHeaders.map((header) => add(header.name, `${variableOf(header)}_by_status`)),
    add('Allow', '$allow_header'),
  ].join('');
}
