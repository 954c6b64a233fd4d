/** Words and turns that a guide does not use, and what to write instead. */
export type Phrase = { readonly pattern: RegExp; readonly instead: string };

/** Where a source's age or weakness stands in the sentence; it belongs into the footnote. */
const provenance: readonly Phrase[] = [
  {
    pattern: /\ba (?:19|20)\d\d (?:paper|study|survey|report|page|review)\b/i,
    instead: 'what it found',
  },
  { pattern: /\bundated\b/i, instead: 'the fact; the source tells its date' },
  { pattern: /\b(?:not|never) seen\b(?! (?:in|at|as))/i, instead: 'a question to ask, or nothing' },
  { pattern: /\bwe (?:found|saw|know of) no\b/i, instead: 'a question to ask, or nothing' },
  { pattern: /\b(?:that|which) we (?:read|saw|checked)\b/i, instead: 'the fact' },
  { pattern: /\ban? older (?:state )?page\b/i, instead: 'the fact' },
];

/** Words that no American reader would use for it. */
const foreign: readonly Phrase[] = [
  {
    pattern: /\b(?:a|an|the|this|each|every|paid|open|vacant|first) posts?\b(?!-)/i,
    instead: 'a job',
  },
  { pattern: /\bjob notices?\b|\bnotices? (?:of|for) (?:a )?jobs?\b/i, instead: 'job posting' },
  { pattern: /\bthe middle\b(?! (?:school|of\b))/i, instead: 'the median, or "half earn less"' },
  { pattern: /\b(?:highest|lowest) tenth\b/i, instead: '"most earn between"' },
  { pattern: /\b(?:health|medical) cover\b/i, instead: 'health insurance' },
  { pattern: /\bset training\b/i, instead: 'required training' },
  {
    pattern: /\b(?:federal|nearest|occupation|pay) lines?\b/i,
    instead: 'federal occupation, or job group',
  },
  { pattern: /\blicen[c]e[sd]?\b/i, instead: 'license' },
];

export const phrases: readonly Phrase[] = [...provenance, ...foreign];

/** How an answer begins that does not answer. */
export const hedges =
  /^(?:it|that|this) (?:depends|varies)\b|^(?:maybe|perhaps|possibly|sometimes|not necessarily)\b|^(?:in|for) some (?:states|cases|jobs|places)\b|^(?:there is|there’s|there's) no (?:single|one|simple)\b|^(?:varies|unclear|unknown)\b|^no(?:body| one) (?:knows|says)\b/i;
