/** The files of the search: what has a name, the parts of articles, and the text of one page. */
export const searchFiles = {
  index: '/search-index.json',
  parts: '/search-parts.json',
  /** The text of the parts of the page at that path, by id. */
  text: (path: string) => `/search-text/${path.slice(1).replace(/\//g, '.')}.json`,
} as const;
