import { filesBelow } from '@/lib/build/files-below';

/** The files of the mirror, without their compressed forms. */
export const mirrorFiles = filesBelow('out', /./).filter((file) => !/\.(br|gz)$/.test(file));

const addressOf = (file: string) =>
  file
    .slice('out'.length)
    .replace(/\.html$/, '')
    .replace(/^\/index$/, '/');

/** What has no file: redirects, what is not found and what is refused. */
const others = [
  ...['/nope', '/careers/nope', '/.env', '/index', '/careers.rsc'],
  ...['/CAREERS', '/careers/', '/lcsw-salary', '/index.html'],
];

/** Every address of the site, and some that are none. */
export const everyAddress = [...mirrorFiles.map(addressOf), ...others];
