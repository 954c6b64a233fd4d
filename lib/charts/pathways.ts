import { type CareerLines, lineNote } from '@/lib/career/facts';
import { type CareerGroup, careerGroups, type Span } from '@/lib/schema/career';
import { count, dollars, range } from '@/lib/text/format';

/** A career on the map: its row in pixels from the top, its middles of pay in percent of the width. */
export type Node = {
  readonly slug: string;
  readonly title: string;
  readonly schooling: string;
  readonly pay: string;
  readonly note: string | undefined;
  readonly top: number;
  readonly places: readonly number[];
};

/** The heading over the careers of one group. */
export type Band = { readonly title: string; readonly top: number };

/** A step that people take, as a curve in a gutter `gutter` units wide. */
export type Arc = {
  readonly from: Node;
  readonly to: Node;
  readonly needs: string;
  readonly path: string;
};

export type Pathways = {
  readonly nodes: readonly Node[];
  readonly bands: readonly Band[];
  readonly arcs: readonly Arc[];
  readonly ticks: readonly { readonly dollars: number; readonly place: number }[];
  readonly height: number;
};

export const gutter = 60;
export const rowHeight = 74;
const bandHeight = 40;
const axisHeight = 24;
const tickStep = 10_000;

/** Where a row's arcs begin and end, below its top. */
export const jointAt = 16;

/** Years of schooling after high school in words: "0 to 1 year". */
export function yearsOfSchool({ from, to }: Span): string {
  return `${range(from, to, count)} ${to === 1 ? 'year' : 'years'}`;
}

const middlesOf = ({ wages }: CareerLines) =>
  wages.flatMap(({ annual_median: middle }) => (typeof middle === 'number' ? [middle] : []));

/** Groups in order, within them years of schooling, then pay. */
function inOrder(careers: readonly CareerLines[]): readonly CareerLines[] {
  const groups = Object.keys(careerGroups) as CareerGroup[];
  const rank = ({ career }: CareerLines) => [
    groups.indexOf(career.group),
    career.schooling_years.from + career.schooling_years.to,
  ];
  return careers.toSorted((a, b) => {
    const [group = 0, years = 0] = rank(a);
    const [otherGroup = 0, otherYears = 0] = rank(b);
    const pay = (middlesOf(a)[0] ?? 0) - (middlesOf(b)[0] ?? 0);
    return group - otherGroup || years - otherYears || pay;
  });
}

/** A curve from one row to another, the wider the further apart they are. */
function curve(from: Node, to: Node, widest: number): string {
  const [start, end] = [from.top + jointAt, to.top + jointAt];
  const depth = gutter - 12 - ((gutter - 14) * Math.abs(end - start)) / widest;
  return `M${gutter} ${start}C${depth.toFixed(1)} ${start} ${depth.toFixed(1)} ${end} ${gutter} ${end}`;
}

/** Lays careers out by schooling, downward, and by the middle of pay, to the right. */
export function pathwaysOf(careers: readonly CareerLines[]): Pathways {
  const ordered = inOrder(careers);
  const middles = ordered.flatMap(middlesOf);
  const least = Math.floor(Math.min(...middles) / tickStep) * tickStep;
  const most = Math.ceil(Math.max(...middles) / tickStep) * tickStep;
  const place = (amount: number) => Math.round(((amount - least) / (most - least)) * 1000) / 10;
  const bands: Band[] = [];
  let top = axisHeight;
  let group: CareerGroup | undefined;
  const nodes = ordered.map((lines) => {
    const { slug, title, schooling_years } = lines.career;
    if (lines.career.group !== group) {
      group = lines.career.group;
      bands.push({ title: careerGroups[group], top });
      top += bandHeight;
    }
    const pay = middlesOf(lines);
    const node = {
      slug,
      title,
      schooling: yearsOfSchool(schooling_years),
      pay: pay.map(dollars).join(' or '),
      note: lineNote(lines.career),
      top,
      places: pay.map(place),
    };
    top += rowHeight;
    return node;
  });
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const steps = ordered.flatMap(({ career }) =>
    career.leads_to.flatMap(({ slug, needs }) => {
      const [from, to] = [bySlug.get(career.slug), bySlug.get(slug)];
      return from && to ? [{ from, to, needs }] : [];
    }),
  );
  const widest = Math.max(1, ...steps.map(({ from, to }) => Math.abs(to.top - from.top)));
  const ticks = [];
  for (let amount = least; amount <= most; amount += tickStep)
    ticks.push({ dollars: amount, place: place(amount) });
  return {
    nodes,
    bands,
    arcs: steps.map((step) => ({ ...step, path: curve(step.from, step.to, widest) })),
    ticks,
    height: top,
  };
}
