/** What a page is about; each kind has one route. */
export type PageKind =
  | 'fixed'
  | 'career'
  | 'career-pay'
  | 'career-state'
  | 'career-states'
  | 'comparison'
  | 'advice'
  | 'state'
  | 'source-kind'
  | 'about';

/** One page of the site. */
export type Page = {
  readonly kind: PageKind;
  readonly path: string;
  readonly title: string;
  /** The day its content was last reviewed or fetched, YYYY-MM-DD. */
  readonly modified: string;
  /** What readers also call it. */
  readonly names: readonly string[];
  /** The parts of it that a link may lead to. */
  readonly ids: readonly string[];
  /** Addresses of the same content in another order or form, which name this page as canonical. */
  readonly variants: readonly string[];
};

type Optional = Pick<Page, 'names' | 'ids' | 'variants'>;

/** A page; without other names, parts or variants unless they are given. */
export function page(
  kind: PageKind,
  path: string,
  title: string,
  modified: string,
  { names = [], ids = [], variants = [] }: Partial<Optional> = {},
): Page {
  return { kind, path, title, modified, names, ids, variants };
}
