import { z } from 'zod';

const Settings = z.object({
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL: write the whole address, such as https://example.org',
    })
    .default('http://localhost:3000'),
});

/** The one place that reads the environment. Throws with one clear line when a setting is wrong. */
function readSettings(environment: Record<string, string | undefined>): { url: URL } {
  const settings = Settings.safeParse(environment);
  if (!settings.success) throw new Error(settings.error.issues[0]?.message);
  return { url: new URL(settings.data.SITE_URL) };
}

/** What the whole site knows about itself. */
export const site = {
  name: 'Careers in Mental Health',
  summary:
    'Guides to work in mental health: what each job is, what it takes to start, and what it pays, from official figures.',
  locale: 'en-US',
  url: readSettings(process.env).url,
} as const;

/** An absolute address for a path of this site. */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}
