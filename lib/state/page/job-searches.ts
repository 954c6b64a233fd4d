/** A search of an official job site for a job in a state. */
export type JobSearch = { readonly site: string; readonly what: string; readonly url: string };

/** The searches of official job sites; `job` is the name of the career, `state` that of the state. */
export function jobSearches(job: string, state: string): readonly JobSearch[] {
  const usa = new URL('https://www.usajobs.gov/Search/Results');
  usa.searchParams.set('k', job);
  usa.searchParams.set('l', state);
  const career = new URL('https://www.careeronestop.org/Toolkit/Jobs/find-jobs-results.aspx');
  career.searchParams.set('keyword', job);
  career.searchParams.set('location', state);
  return [
    {
      site: 'CareerOneStop',
      what: 'jobs of all employers, U.S. Department of Labor',
      url: career.href,
    },
    { site: 'USAJOBS', what: 'federal jobs, such as those of the VA', url: usa.href },
  ];
}
