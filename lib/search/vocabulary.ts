import type { CareerSectionId } from '@/lib/schema/section';
import { tokenize } from '@/lib/search/tokenize';

/** Words of a question that say nothing about what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  tokenize(
    `a about all am an and any anyone are as at be been being but by can could do does doing for from
    get getting give going had has have having how i id if ill im in into is it its ive just like me
    more much my of on one or our out should so some something someone that the their them there they
    thing this to too up us was we what when where which who whom whose why will with would you your`,
  ),
);

/** Words that readers use for the same thing; whoever types one finds the others. */
const sameWords: readonly string[] = [
  'pay salary wage earn earning income money paid paycheck make hourly rate dollar',
  'cost price fee tuition expensive cheap afford',
  'certification certificate certified certify credential cert',
  'license licence licensed licensure licensing',
  'training course class program school study',
  'record felony felon criminal conviction convicted background jail prison arrest offense misdemeanor',
  'benefit disability ssi ssdi check',
  'story disclose disclosure tell telling',
  'burnout stress exhausted compassion fatigue',
  'substance addiction drug alcohol addict sober rehab chemical dependency',
  'counselor counsellor counseling counselling',
  'veteran vet military army va',
  'family parent mother mom dad caregiver',
  'crisis hotline suicide helpline lifeline',
  'technician tech',
  'psychiatric psych psychiatry',
  'job hiring vacancy position opening employer apply application employment',
  'resume cv interview',
  'outlook growth demand future grow',
  'become start begin requirement require qualification qualify need path step',
  'duty task role day responsibility',
  'degree college university diploma',
  'no without not zero',
  'bachelor undergraduate',
  'master graduate',
  'doctorate phd doctor',
  'compare difference between versus vs',
  'recovery recovering sobriety',
  'experience lived',
  'therapist therapy psychotherapist psychotherapy',
  'hospital ward inpatient',
  'remote telehealth online virtual',
  'schedule shift night weekend hour',
  'advance promotion next career ladder',
];

const groups = sameWords.map(tokenize);

/** What readers type when they mean pay. */
export const payWords: ReadonlySet<string> = new Set(alsoCalled(['pay']).concat('pay'));

/** What readers type when they mean a rule of their state. */
export const ruleWords: ReadonlySet<string> = new Set(
  ['certification', 'license', 'training', 'requirement'].flatMap((word) => [
    word,
    ...alsoCalled([word]),
  ]),
);

/** Questions whose plain words are all stop words, and the word that stands for each. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/\bwhat (do|does|did)\b.*\bdo\b/i, 'duty'],
  [/\bhow long\b/i, 'become'],
];

/** The words that a turn of phrase stands for. */
export function impliedWords(question: string): readonly string[] {
  return turns.filter(([turn]) => turn.test(question)).map(([, word]) => word);
}

/** The other words that readers use for any of these; none twice. */
export function alsoCalled(words: readonly string[]): string[] {
  const asked = new Set(words);
  const others = groups.filter((group) => group.some((word) => asked.has(word))).flat();
  return [...new Set(others)].filter((word) => !asked.has(word));
}

/** What readers type when they look for a section of a guide. */
export const sectionWords: Record<CareerSectionId, string> = {
  'in-one-minute': 'summary brief',
  'can-you-do-it': 'felony record age medication disability eligible',
  'a-week': 'duty task daily day week responsibility',
  'hard-parts': 'hard difficult stress burnout con worst safety',
  'what-is-good': 'pro reward best benefit',
  'what-it-is': 'meaning definition define explain',
  'what-you-do': 'duty task daily responsibility',
  skills: 'skill ability quality good',
  'how-to-become-one':
    'become start training certification requirement license degree school cost long',
  pay: 'pay salary wage earn hourly median much',
  'where-you-work': 'place setting hospital clinic remote hour shift schedule',
  'types-and-titles': 'type title kind name specialty',
  tools: 'tool software documentation paperwork note',
  'rewards-and-hard-parts': 'hard difficult stress burnout pro con reward worst best',
  'is-it-for-you': 'right fit suit personality reason quiz',
  'where-it-leads': 'advance promotion next ladder career grow',
  'finding-work': 'job opening vacancy hiring apply resume interview outlook',
  questions: 'question faq',
  'in-short': 'summary brief',
};

/** The words for each section, with all that readers use for the same. */
const sectionVocabularies = new Map(
  Object.entries(sectionWords).map(([id, text]) => {
    const words = tokenize(text);
    return [id, new Set([...words, ...alsoCalled(words)])];
  }),
);

/** Every word that may mean this section of a guide. */
export function wordsForSection(id: CareerSectionId): ReadonlySet<string> {
  return sectionVocabularies.get(id) ?? new Set();
}
