import { type Career, careerGroups, experienceRoles, licenceNeeds } from '@/lib/schema/career';

/** What a reader can narrow the list of careers by: the question, and the words of each answer. */
export const filters = {
  group: { label: 'Schooling', answers: careerGroups },
  licence_needed: { label: 'License', answers: licenceNeeds },
  lived_experience: { label: 'Experience', answers: experienceRoles },
} as const;
export type FilterKey = keyof typeof filters;

/** One answer to some of the questions. */
export type Choice = Partial<Record<FilterKey, string>>;

const keys = Object.keys(filters) as FilterKey[];

/** How a choice stands in an address: its answers in the order of the questions, "no-degree.nowhere". */
export function choiceSlug(choice: Choice): string {
  return keys.flatMap((key) => choice[key] ?? []).join('.');
}

/** The careers that fit a choice. */
export function fitting<Each extends Pick<Career, FilterKey>>(
  careers: readonly Each[],
  choice: Choice,
): readonly Each[] {
  return careers.filter((career) =>
    keys.every((key) => choice[key] === undefined || career[key] === choice[key]),
  );
}

/** Every choice but the empty one that leaves at least one career. */
export function choicesFor(careers: readonly Pick<Career, FilterKey>[]): readonly Choice[] {
  const answers = keys.map((key) => [undefined, ...Object.keys(filters[key].answers)] as const);
  const all = answers.reduce<Choice[]>(
    (choices, options, at) =>
      choices.flatMap((choice) =>
        options.map((option) =>
          option === undefined ? choice : { ...choice, [keys[at] as FilterKey]: option },
        ),
      ),
    [{}],
  );
  return all.filter(
    (choice) => Object.keys(choice).length > 0 && fitting(careers, choice).length > 0,
  );
}

/** One link of the filter: what it says, whether it is on, and the choice it leads to. */
export type FilterLink = {
  readonly text: string;
  readonly isOn: boolean;
  /** Undefined where the answer would leave no career. */
  readonly slug: string | undefined;
};

/** The links of one question, "Any" first, each keeping the answers to the others. */
export function filterLinks(
  careers: readonly Career[],
  choice: Choice,
  key: FilterKey,
): readonly FilterLink[] {
  const { [key]: on, ...others } = choice;
  const any = { text: 'Any', isOn: on === undefined, slug: choiceSlug(others) };
  const answers = Object.entries(filters[key].answers).map(([answer, text]) => {
    const next = { ...others, [key]: answer };
    const hasAny = fitting(careers, next).length > 0;
    return { text, isOn: on === answer, slug: hasAny ? choiceSlug(next) : undefined };
  });
  return [any, ...answers];
}
