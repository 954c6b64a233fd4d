/** Careers whose rules are gathered before their guide is written; a slug leaves with its guide. */
export const plannedCareers: readonly string[] = [
  'psychologist',
  'youth-peer-specialist',
  'psychiatric-nurse',
  'psychiatric-nurse-practitioner',
  'licensed-practical-nurse',
  'school-counselor',
  'behavior-analyst',
  'rehabilitation-counselor',
];
