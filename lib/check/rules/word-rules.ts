/** Words that hurt or say nothing, what to write instead, and the names in which they may stand. */
export type WordRule = {
  readonly pattern: RegExp;
  readonly instead: string;
  readonly allowed?: RegExp;
};

const officialNames =
  /Substance Abuse(?: and Mental Health Services|, Behavioral Disorder| Social Workers| Treatment| Counselor| Prevention| Specialist|,)|Substance Abuse Social Workers|Alcoholics Anonymous|National Institute on (?:Drug Abuse|Alcohol Abuse)/gi;

export const wordRules: readonly WordRule[] = [
  { pattern: /\b(?:drug )?addicts?\b/i, instead: 'a person with a substance use disorder' },
  {
    pattern: /\b(?:substance|drug|alcohol) abus(?:e|ers?|ing)\b/i,
    instead: 'substance use',
    allowed: officialNames,
  },
  {
    pattern: /\balcoholics?\b/i,
    instead: 'a person with an alcohol use disorder',
    allowed: officialNames,
  },
  {
    pattern: /\b(?:got|get|getting|stay|staying|be|being) clean\b|\bclean (?:and sober|time)\b/i,
    instead: 'in recovery',
  },
  { pattern: /\bdirty (?:urine|test|screen)/i, instead: 'a positive test' },
  { pattern: /\bsuffer(?:s|ing|ed)? from\b/i, instead: 'has' },
  {
    pattern: /\bthe mentally ill\b|\bmentally ill (?:people|person|patients?)\b/i,
    instead: 'people with a mental health condition',
  },
  { pattern: /\bcommit(?:s|ted|ting)? suicide\b/i, instead: 'died by suicide' },
  {
    pattern: /\b(?:schizophrenics?|junkies?|psychos?|lunatics?)\b/i,
    instead: 'a person with the condition',
  },
  { pattern: /\bit is (?:important|worth) (?:to note|noting)\b/i, instead: 'the fact alone' },
  { pattern: /\bin today['’]s (?:world|society)\b/i, instead: 'nothing' },
  {
    pattern: /\brewarding (?:and|yet|but) challenging\b|\bchallenging (?:and|yet|but) rewarding\b/i,
    instead: 'what is good and what is hard',
  },
  { pattern: /\bplays? an? (?:vital|crucial|key|important) role\b/i, instead: 'what it does' },
  {
    pattern: /\bmak(?:e|es|ing) a (?:real |positive )?difference\b/i,
    instead: 'what changes, and for whom',
  },
  { pattern: /\bwhen it comes to\b/i, instead: 'for, or about' },
  {
    pattern: /\bnot (?:just|only) [^.]{3,40}, but (?:also )?\b/i,
    instead: 'the second half alone',
  },
  {
    pattern: /\b(?:delve|embark|tapestry|testament to|unlock your|game.changer)\b/i,
    instead: 'a plain word',
  },
];
