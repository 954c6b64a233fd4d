import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';

/** The OpenSearch 1.1 description of the search at a path. */
export function openSearchOf(search: string): string {
  const shortName = 'Careers in MH';
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${shortName}</ShortName>
  <LongName>${site.name}</LongName>
  <Description>Jobs in mental health, states, worries and words</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/png">${absolute(routes.icon('32.png'))}</Image>
  <Url type="text/html" template="${absolute(search)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
