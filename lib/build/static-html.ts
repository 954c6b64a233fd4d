import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { isLeftover, scriptRule, styleProblem } from '@/lib/build/element-rules';
import { headRank } from '@/lib/build/head-rank';

type Span = { readonly start: number; readonly end: number };

/** A page without the scripts of the framework, and what in it the policy of the site forbids. */
export type StaticHtml = { readonly html: string; readonly problems: readonly string[] };

/** What was found in a page: spans to cut, the inside of the head and its elements with their rank. */
type Findings = {
  readonly cuts: Span[];
  readonly problems: string[];
  readonly inHead: (Span & { readonly rank: string })[];
  head: Span | undefined;
};

const spanOf = ({ location }: Token.Token): Span => ({
  start: location?.startOffset ?? 0,
  end: location?.endOffset ?? 0,
});

/** Reads the tags of a page; `source` is its HTML. */
function read(source: string): Findings {
  const found: Findings = { cuts: [], problems: [], inHead: [], head: undefined };
  /** Elements whose end is awaited: one with text of its own, or one that holds comments alone. */
  let open: { readonly tag: Token.TagToken; readonly span: Span } | undefined;
  let empty: Span | undefined;
  let headStart: number | undefined;

  const place = (tag: Token.TagToken, span: Span) => {
    if (headStart !== undefined && !found.head) found.inHead.push({ ...span, rank: headRank(tag) });
  };

  function start(tag: Token.TagToken): void {
    const span = spanOf(tag);
    empty =
      tag.tagName === 'div' && tag.attrs.some(({ name }) => name === 'hidden') ? span : undefined;
    const problem = styleProblem(tag);
    if (problem !== undefined) found.problems.push(problem);
    const precedence = tag.location?.attrs?.['data-precedence'];
    // With the space before it.
    if (precedence)
      found.cuts.push({ start: precedence.startOffset - 1, end: precedence.endOffset });
    if (isLeftover(tag)) found.cuts.push(span);
    if (tag.tagName === 'head') headStart = span.end;
    else if (/^(script|style|title)$/.test(tag.tagName)) open = { tag, span };
    else place(tag, span);
    if (tag.tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
    if (tag.tagName === 'style') tokenizer.state = TokenizerMode.RAWTEXT;
  }

  function end(tag: Token.TagToken): void {
    const span = spanOf(tag);
    if (empty !== undefined) found.cuts.push({ start: empty.start, end: span.end });
    empty = undefined;
    if (tag.tagName === 'head' && headStart !== undefined)
      found.head = { start: headStart, end: span.start };
    if (open === undefined || open.tag.tagName !== tag.tagName) return;
    const whole = { start: open.span.start, end: span.end };
    place(open.tag, whole);
    const text = source.slice(open.span.end, span.start);
    const rule = tag.tagName === 'script' ? scriptRule(open.tag, text) : 'keep';
    if (rule === 'drop') found.cuts.push(whole);
    if (rule === 'unknown')
      found.problems.push(`an unknown script: ${source.slice(whole.start, whole.start + 60)}`);
    open = undefined;
  }

  const text = () => {
    empty = undefined;
  };
  const handler: TokenHandler = {
    onStartTag: start,
    onEndTag: end,
    onComment: (comment) => found.cuts.push(spanOf(comment)),
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: text,
    onDoctype: () => {},
    onEof: () => {},
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(source, true);
  return found;
}

/** What is left of a span of the source; `cuts` in their order, one may lie in another. */
function without(source: string, { start, end }: Span, cuts: readonly Span[]): string {
  let [left, at] = ['', start];
  for (const cut of cuts) {
    if (cut.start < at || cut.start >= end) continue;
    left += source.slice(at, cut.start);
    at = cut.end;
  }
  return left + source.slice(Math.min(at, end), end);
}

/**
 * A page as it is sent: without the framework's scripts and the marks that only they read, its head in
 * an order of its own. `problems` names each unknown script and each inline style.
 */
export function staticHtml(source: string): StaticHtml {
  const { cuts, problems, inHead, head } = read(source);
  cuts.sort((a, b) => a.start - b.start || b.end - a.end);
  const part = (span: Span) => without(source, span, cuts);
  if (head === undefined) return { html: '', problems: [...problems, 'no <head>'] };
  const ordered = inHead.toSorted((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)));
  const before = part({ start: 0, end: head.start });
  const after = part({ start: head.end, end: source.length });
  return { html: before + ordered.map(part).join('') + after, problems };
}
