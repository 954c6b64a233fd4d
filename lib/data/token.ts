import { closest, distance } from 'fastest-levenshtein';
import { type RulePhrase, ruleNames, rulePhrase } from '@/lib/data/rule-token';
import type { Credentials } from '@/lib/schema/credential';
import type { Projections } from '@/lib/schema/projection';
import { type Amount, percentiles, type Wages } from '@/lib/schema/wage';

/** The data sets that tokens can name values of. */
export type Figures = {
  readonly wages: Wages;
  readonly projections: Projections;
  readonly credentials: Credentials;
};

/** One value with all that must be printed beside it. */
export type Figure = {
  readonly value: Exclude<Amount, null>;
  readonly unit: 'dollars' | 'dollars-an-hour' | 'jobs' | 'percent';
  readonly period: string;
  readonly source: string;
};

/** Why an expression names no figure, in words an editor can act on. */
export type Unknown = { readonly problem: string };

const wageUnits = { pay: 'annual', hourly: 'hourly' } as const;
const wageNames = [...percentiles, 'mean'] as const;

const names: readonly string[] = [
  ...wageNames.flatMap((name) => [`pay.${name}`, `hourly.${name}`]),
  'pay.employment',
  'outlook.growth',
  'outlook.openings',
  'outlook.employment',
  ...ruleNames,
];

function nearest(word: string, known: readonly string[]): string {
  const guess = closest(word, [...known]);
  return distance(word, guess) <= Math.max(3, guess.length / 2) ? `; did you mean ${guess}?` : '';
}

function wageFigure(name: string, code: string, year: string | undefined, wages: Wages) {
  const lines = wages.rows.filter((row) => row.occupation === code);
  const latest = lines.map((row) => row.period).sort();
  const period = year === undefined ? latest.at(-1) : `${year}-05`;
  const line = lines.find((row) => row.period === period);
  if (line === undefined)
    return { problem: `no wages of May ${year} for ${code}; there are ${latest.join(', ')}` };
  const [family = '', column = ''] = name.split('.');
  const money = column !== 'employment';
  const unit = wageUnits[family as keyof typeof wageUnits];
  const value = money ? line[`${unit}_${column as (typeof wageNames)[number]}`] : line.employment;
  if (value === null) return { problem: `${name} of ${code} is not published for ${line.period}` };
  const measure = money ? (unit === 'annual' ? 'dollars' : 'dollars-an-hour') : 'jobs';
  return { value, unit: measure, period: line.period, source: wages.source } as const;
}

function outlookFigure(name: string, code: string, projections: Projections): Figure {
  const line = projections.rows.find((row) => row.occupation === code);
  if (line === undefined) throw new Error(`No projection for ${code}`);
  const common = { period: line.period, source: projections.source };
  if (name === 'outlook.growth') return { value: line.growth_percent, unit: 'percent', ...common };
  const value = name === 'outlook.openings' ? line.openings : line.employment;
  return { value, unit: 'jobs', ...common };
}

function ruleNamed(name: string, career: string, { rows }: Credentials): RulePhrase | Unknown {
  const careers = [...new Set(rows.flatMap((row) => row.careers))];
  if (!careers.includes(career))
    return { problem: `no credential serves "${career}"${nearest(career, careers)}` };
  return rulePhrase(name, career, rows);
}

/**
 * What a token's expression names: a field, an occupation code and, for wages, a year; or a rule and a
 * career. Anything it cannot find comes back as a problem that names the nearest spelling.
 */
export function figureNamed(expression: string, figures: Figures): Figure | RulePhrase | Unknown {
  const [name = '', code = '', year, ...more] = expression.trim().split(/\s+/);
  if (!names.includes(name))
    return { problem: `no figure is called "${name}"${nearest(name, names)}` };
  if (more.length > 0) return { problem: `"${more.join(' ')}" is more than a token holds` };
  if (name.startsWith('rule.')) {
    if (year !== undefined) return { problem: `rules take no year; leave out "${year}"` };
    return ruleNamed(name, code, figures.credentials);
  }
  const isOutlook = name.startsWith('outlook.');
  const rows = isOutlook ? figures.projections.rows : figures.wages.rows;
  const codes = [...new Set(rows.map((row) => row.occupation))];
  if (!codes.includes(code))
    return { problem: `no occupation "${code}" in the data${nearest(code, codes)}` };
  if (!isOutlook) return wageFigure(name, code, year, figures.wages);
  if (year !== undefined) return { problem: `outlook figures take no year; leave out "${year}"` };
  return outlookFigure(name, code, figures.projections);
}
