/** What a goal asks, and of what. */
export type Goal = {
  readonly says: string;
  readonly limit: number;
  readonly unit: ' ×' | ' ms' | ' s' | ' GB' | '';
  readonly sense: 'most' | 'least';
  /** The counts of guides for which it is set; measured with others, it is not judged. */
  readonly at?: readonly number[];
  /** Held to the worst run in place of the median: what one reader saw once is seen. */
  readonly isOfWorst?: boolean;
  /** Where the time goes, told when the goal is missed. */
  readonly whenMissed?: string;
};

const most = { sense: 'most', unit: ' ×' } as const;
const least = { sense: 'least', unit: ' ×' } as const;

/** Every goal of the bench. Budgets on bytes are tests of their own. */
export const goals = {
  paint: {
    ...most,
    says: 'Largest contentful paint of the flagship, at most 1.1 × Hugo’s',
    limit: 1.1,
  },
  blocking: {
    ...most,
    says: 'Blocking time of the flagship, none',
    limit: 0,
    unit: ' ms',
    whenMissed:
      'It was one task before: the typeface arrived after the first paint, and Chromium laid the whole page out anew. A trace of the visit shows whether it is that again.',
  },
  shift: {
    ...most,
    says: 'Layout shift of the flagship, none in any run',
    limit: 0,
    unit: '',
    isOfWorst: true,
  },
  build: {
    ...most,
    says: 'Build of 1,000 guides, at most 0.5 × Astro’s, both with compressed files',
    limit: 0.5,
    whenMissed:
      'A third of ours is the content step (judge and compilers side by side), a tenth the bundler, a third Next’s rendering, a quarter the rewriting, copying and compressing of files.',
    at: [1_000],
  },
  bareBuild: {
    ...most,
    says: 'The same, and Astro’s without compressed files',
    limit: 0.5,
    whenMissed:
      'A third of ours is the content step (judge and compilers side by side), a tenth the bundler, a third Next’s rendering, a quarter the rewriting, copying and compressing of files.',
    at: [1_000],
  },
  growth: {
    ...most,
    says: 'Build of 10,000 guides, at most 11 × that of 1,000',
    limit: 11,
    at: [1_000, 10_000],
  },
  memory: {
    ...most,
    says: 'Peak memory of the build of 10,000 guides, at most 8 GB',
    limit: 8,
    unit: ' GB',
    at: [10_000],
  },
  nodeRequests: {
    ...least,
    says: 'Requests a second of npm start, not below plain Next',
    limit: 1,
  },
  nodeTail: { ...most, says: '99th percentile of npm start, not above plain Next', limit: 1 },
  frontRequests: {
    ...least,
    says: 'Requests a second of the mirror behind nginx, at least 0.9 × Hugo’s',
    limit: 0.9,
  },
  frontTail: {
    ...most,
    says: '99th percentile of the mirror behind nginx, at most Hugo’s ÷ 0.9',
    limit: 1 / 0.9,
  },
  editFew: {
    ...most,
    says: 'From saving to the changed page at 12 guides, at most 1 s',
    limit: 1,
    unit: ' s',
  },
  editMany: {
    ...most,
    says: 'From saving to the changed page at 1,000 guides, at most 2 s',
    limit: 2,
    unit: ' s',
    at: [1_000],
  },
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof goals;
