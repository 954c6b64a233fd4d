type Goal = {
  readonly says: string;
  readonly limit: number;
  readonly unit: string;
  readonly sense: 'most' | 'least';
  /** Where the time goes, told when the goal is missed. */
  readonly whenMissed: string;
};

const most = (limit: number, unit: string, says: string, whenMissed = ''): Goal => ({
  ...{ says, limit, unit, sense: 'most', whenMissed },
});
const least = (limit: number, unit: string, says: string, whenMissed = ''): Goal => ({
  ...{ says, limit, unit, sense: 'least', whenMissed },
});

/** Every goal of the bench. Budgets on bytes are tests of their own. */
export const goals = {
  paint: most(1.1, ' ×', 'Largest contentful paint of the flagship, at most 1.1 × Hugo’s'),
  blocking: most(0, ' ms', 'Blocking time of the flagship, none'),
  shift: most(0, '', 'Layout shift of the flagship, none'),
  build: most(
    0.5,
    ' ×',
    'Build of 1,000 guides, at most 0.5 × Astro’s, both with compressed files',
  ),
  bareBuild: most(0.5, ' ×', 'The same, and Astro’s without compressed files'),
  growth: most(11, ' ×', 'Build of 10,000 guides, at most 11 × that of 1,000'),
  memory: most(8, ' GB', 'Peak memory of the build of 10,000 guides, at most 8 GB'),
  nodeRequests: least(1, ' ×', 'Requests a second of npm start, not below plain Next'),
  nodeTail: most(1, ' ×', '99th percentile of npm start, not above plain Next'),
  frontRequests: least(
    0.9,
    ' ×',
    'Requests a second of the mirror behind nginx, at least 0.9 × Hugo’s',
  ),
  frontTail: most(
    1 / 0.9,
    ' ×',
    '99th percentile of the mirror behind nginx, at most Hugo’s ÷ 0.9',
  ),
  editFew: most(1, ' s', 'From saving to the changed page at 12 guides, at most 1 s'),
  editMany: most(2, ' s', 'From saving to the changed page at 1,000 guides, at most 2 s'),
} as const satisfies Record<string, Goal>;

export type GoalName = keyof typeof goals;
