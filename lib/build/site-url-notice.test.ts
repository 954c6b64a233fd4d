import { expect, it } from 'vitest';
import { siteUrlNotice } from '@/lib/build/site-url-notice';

it('says where links lead when no address is set, and nothing when one is', () => {
  expect(siteUrlNotice({}, 'http://localhost:3000')).toMatch(
    /^SITE_URL is not set: .* lead to http:\/\/localhost:3000\.\n.*SITE_URL=/,
  );
  expect(siteUrlNotice({ SITE_URL: 'https://example.org' }, 'https://example.org')).toBeUndefined();
});
