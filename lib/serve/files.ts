/** What the build makes and the servers read, from the root of the project. */
export const files = {
  site: 'out',
  redirects: 'deploy/redirects.json',
  nginxMaps: 'deploy/site-maps.conf',
  nginxHeaders: 'deploy/site-headers.conf',
} as const;
