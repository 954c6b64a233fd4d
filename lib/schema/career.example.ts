import type { Career } from '@/lib/schema/career';

const fact = (value: string) => ({ value, source: 'agency' });

/** A sound guide for tests; `changes` are what a test is about. */
export function careerLike(changes: Partial<Career> = {}): Career {
  return {
    slug: 'helper',
    title: 'Helper',
    aliases: ['Aide'],
    summary: 'A helper helps people in plain ways, day by day, wherever help is needed.',
    group: 'no-degree',
    occupations: [{ code: '21-1093', fit: 'proxy', why: 'It only comes near.', source: 'agency' }],
    entry: {
      education: fact('A diploma'),
      time: fact('A week'),
      cost: fact('Free'),
      licence: fact('None'),
    },
    schooling_years: { from: 0, to: 1 },
    licence_needed: 'nowhere',
    lived_experience: 'welcome',
    contact: fact('One to one'),
    settings: fact('Homes'),
    turns_on: ['practical-help'],
    asks: [],
    suits: 'You like to help people at home and do not mind the road to them.',
    scope: {},
    path: [],
    related: [],
    leads_to: [],
    published: '2026-01-01',
    reviewed: '2026-01-02',
    next_review: '2026-07-02',
    changes: [{ date: '2026-01-01', what: 'First published.' }],
    sections: [],
    sources: [],
    terms: [],
    words: 0,
    citations: [],
    markdown: '',
    ...changes,
  };
}
