import { z } from 'zod';

/** What search engines require of each kind of structured data that the site may carry. */
const address = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const words = z.string().min(1);

const Organization = z.object({
  '@type': z.literal('Organization'),
  name: words,
  url: address,
  publishingPrinciples: address,
});

const Breadcrumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.object({ '@type': z.literal('ListItem'), position: z.int(), name: words, item: address }),
    )
    .min(2),
});

const Article = z.object({
  '@type': z.literal('Article'),
  headline: words.max(110),
  description: words,
  url: address,
  inLanguage: z.literal('en-US'),
  datePublished: day,
  dateModified: day,
  wordCount: z.int().positive(),
  publisher: Organization,
});

const amount = z.number().positive();
const Occupation = z.object({
  '@type': z.literal('Occupation'),
  name: words,
  description: words,
  occupationLocation: z.object({ '@type': z.literal('Country'), name: z.literal('US') }),
  estimatedSalary: z
    .array(
      z.object({
        '@type': z.literal('MonetaryAmountDistribution'),
        name: words,
        currency: z.literal('USD'),
        duration: z.literal('P1Y'),
        percentile10: amount,
        percentile25: amount,
        median: amount,
        percentile75: amount,
        percentile90: amount.optional(),
      }),
    )
    .min(1),
});

const Dataset = z.object({
  '@type': z.literal('Dataset'),
  name: words,
  description: z.string().min(50).max(5000),
  url: address,
  license: address,
  creator: Organization,
  dateModified: day,
  distribution: z
    .array(
      z.object({
        '@type': z.literal('DataDownload'),
        encodingFormat: words,
        contentUrl: address,
      }),
    )
    .min(1),
});

const TermSet = z.object({
  '@type': z.literal('DefinedTermSet'),
  name: words,
  url: address,
  hasDefinedTerm: z
    .array(
      z.object({
        '@type': z.literal('DefinedTerm'),
        name: words,
        description: words,
        url: address,
      }),
    )
    .min(1),
});

const Credential = z.object({
  '@type': z.literal('EducationalOccupationalCredential'),
  name: words,
  description: words,
  url: address,
  credentialCategory: z.enum(['certificate', 'license']),
  recognizedBy: z.object({ '@type': z.literal('Organization'), name: words }).optional(),
  validIn: z.object({ '@type': z.literal('AdministrativeArea'), name: words }),
  validFor: z
    .string()
    .regex(/^P\d+M$/)
    .optional(),
});

export const StructuredData = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z
    .array(
      z.discriminatedUnion('@type', [
        Organization,
        Breadcrumbs,
        Article,
        Occupation,
        Credential,
        Dataset,
        TermSet,
      ]),
    )
    .min(1),
});
export type StructuredData = z.infer<typeof StructuredData>;
