import { z } from 'zod';
import { articleKeys, checkReviews } from '@/lib/schema/article';
import { OccupationCode, Slug, text } from '@/lib/schema/primitives';
import type { ArticleText } from '@/lib/schema/section';

/** The groups in which a reader looks for a career, from the least schooling to the most. */
export const careerGroups = {
  'no-degree': 'No degree',
  'a-year-or-two': 'A year or two',
  bachelors: 'Bachelor’s degree',
  'masters-and-licence': 'Master’s degree and license',
  doctorate: 'Doctorate',
} as const;
export type CareerGroup = keyof typeof careerGroups;

/** Careers under their groups, from the least schooling to the most; a group without any is left out. */
export function groupsOf<Member extends { readonly group: CareerGroup }>(
  careers: readonly Member[],
) {
  return (Object.keys(careerGroups) as CareerGroup[])
    .map((group) => ({ group, members: careers.filter((career) => career.group === group) }))
    .filter(({ members }) => members.length > 0);
}

const SourceId = Slug.describe('the entry of sources.json that says so');

const SourcedValue = z.strictObject({
  value: text(2, 90).describe('a short phrase for the head of the page'),
  source: SourceId,
});

const Span = z
  .strictObject({
    from: z.number().min(0).describe('the least that a source names'),
    to: z.number().min(0).describe('the most that a source names'),
  })
  .refine((span) => span.from <= span.to, {
    path: ['to'],
    message: 'the second number is below the first; write the smaller one first',
  });
export type Span = z.infer<typeof Span>;

const Step = z.strictObject({
  step: text(3, 40).describe('the name of the step'),
  hours: Span.optional().describe('hours it takes, from and to; leave out where no source says'),
  dollars: Span.optional().describe('what it costs, from and to; leave out where no source says'),
  note: text(10, 240).describe('one plain sentence'),
  source: SourceId,
});
export type Step = z.infer<typeof Step>;

const Occupation = z.strictObject({
  code: OccupationCode,
  fit: z
    .enum(['exact', 'combined', 'proxy'])
    .describe(
      'exact: the line is this career; combined: it holds others too; proxy: it only nears it',
    ),
  why: text(20, 400).describe('what the line counts and how it may mislead'),
  source: SourceId,
});
export type Occupation = z.infer<typeof Occupation>;

/** Whether somebody may do the work at all without a license, in the words of a filter. */
export const licenceNeeds = {
  nowhere: 'None',
  'some-states': 'Some states',
  everywhere: 'Every state',
} as const;
export type LicenceNeed = keyof typeof licenceNeeds;

/** How the work stands to the worker's own experience, in the words of a filter. */
export const experienceRoles = {
  required: 'Hired for it',
  welcome: 'It helps',
  private: 'Stays private',
} as const;
export type ExperienceRole = keyof typeof experienceRoles;

/** What a kind of work turns on. */
export const cores = ['own-story', 'practical-help', 'talk-treatment', 'crisis', 'care'] as const;
export type Core = (typeof cores)[number];

/** What a job commonly holds and many people would refuse. */
export const demands = ['nights', 'danger', 'restraint', 'homes', 'telling'] as const;
export type Demand = (typeof demands)[number];

const keysOf = <Key extends string>(words: Record<Key, string>) =>
  Object.keys(words) as [Key, ...Key[]];

const fact = (most: number) =>
  z.strictObject({ value: text(2, most).describe('a short phrase'), source: SourceId });

/** The front matter of a career guide: every key an editor may write, and nothing else. */
export const CareerFrontMatter = z
  .strictObject({
    title: text(3, 50).describe('the name of the career, as a reader would say it'),
    ...articleKeys,
    group: z.enum(keysOf(careerGroups)).describe('where a reader looks for it, by schooling'),
    occupations: z
      .array(Occupation)
      .min(1)
      .max(3)
      .describe('the federal occupation lines that come nearest, never blended'),
    entry: z
      .strictObject({
        education: SourcedValue.describe('schooling that is asked for'),
        time: SourcedValue.describe('time to the first paid day'),
        cost: SourcedValue.describe('what it costs to start'),
        licence: SourcedValue.describe('licence or certification'),
      })
      .describe('what it takes to start, each with its source'),
    schooling_years: Span.describe('years of schooling after high school, least and most'),
    licence_needed: z
      .enum(keysOf(licenceNeeds))
      .describe('whether a law bars everybody without a license or certificate from the work'),
    lived_experience: z
      .enum(keysOf(experienceRoles))
      .describe('how the work stands to the worker’s own experience of a condition'),
    contact: fact(60).describe('with whom the work is, how and how long'),
    settings: fact(80).describe('where the work is'),
    turns_on: z.array(z.enum(cores)).min(1).max(2).describe('what the work turns on'),
    asks: z
      .array(z.strictObject({ what: z.enum(demands), source: SourceId }))
      .describe('what it commonly holds and many people would refuse; [] where the text says none'),
    suits: text(60, 200).describe('whom it suits, to a reader who wonders: “You …”'),
    scope: z
      .strictObject({
        diagnoses: SourcedValue.optional().describe('whether the role may diagnose'),
        own_story: SourcedValue.optional().describe('whether it may share its own experience'),
        bills: SourcedValue.optional().describe('who is paid for the service, and by whom'),
      })
      .describe('what the role may do; leave out what no source says'),
    path: z.array(Step).min(2).max(8).describe('the training path, step by step'),
    related: z
      .array(z.strictObject({ slug: Slug, why: text(10, 200) }))
      .describe('other guides worth reading, and why'),
    leads_to: z
      .array(z.strictObject({ slug: Slug, needs: text(10, 200) }))
      .describe('careers that people move on to, and what it takes'),
  })
  .superRefine(checkReviews);
export type CareerFrontMatter = z.infer<typeof CareerFrontMatter>;

/** A career guide as pages meet it: checked, compiled and cut into its sections. */
export type Career = CareerFrontMatter & ArticleText;
