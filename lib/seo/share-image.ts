/** The file of the picture of a page: "/careers/peer-specialist" has "careers-peer-specialist.png". */
export function imageName(path: string): string {
  return `${path === '/' ? 'site' : path.slice(1).replaceAll('/', '-')}.png`;
}
