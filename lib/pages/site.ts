import { z } from 'zod';

const Settings = z.object({
  SITE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'SITE_URL: write the whole address, such as https://example.org',
    })
    .default('http://localhost:3000'),
  CONTACT: z
    .email('CONTACT: write a mail address, such as editors@example.org, or leave it unset')
    .optional(),
  REPOSITORY: z
    .url({
      protocol: /^https$/,
      error:
        'REPOSITORY: write the https address of the code, such as https://example.org/us/careers, or leave it unset',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
});

/** The one place that reads the environment. Throws with one clear line when a setting is wrong. */
function readSettings(environment: Record<string, string | undefined>) {
  const settings = Settings.safeParse(environment);
  if (!settings.success) throw new Error(settings.error.issues[0]?.message);
  const { SITE_URL, CONTACT: contact, REPOSITORY: repository } = settings.data;
  return { url: new URL(SITE_URL), contact, repository };
}

const settings = readSettings(process.env);

/** What the whole site knows about itself. */
export const site = {
  name: 'Careers in Mental Health',
  summary:
    'Guides to work in mental health: what each job is, what it takes to start, and what it pays, from official figures.',
  locale: 'en-US',
  url: settings.url,
  /** Where readers may write to, undefined where no address is set. */
  contact: settings.contact,
  /** Where the code is kept and issues can be opened, undefined where no address is set. */
  repository: settings.repository,
} as const;

/** An absolute address for a path of this site. */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}
