import { expect, it } from 'vitest';
import { change, faults } from '@/lib/check/spoil-content';

const path = 'content/data/credentials.json';

it.each([
  [
    'a value without evidence',
    '"minimum_age": null',
    '"minimum_age": 18',
    /rows\[0\]\.minimum_age: no evidence supports this; add the page/,
  ],
  [
    'a fee without evidence',
    '"renewal": null',
    '"renewal": 20',
    /rows\[0\]\.fees\.renewal: no evidence supports this/,
  ],
  [
    'evidence that supports no value',
    '"supports": ["title", "certifier", "training_hours"]',
    '"supports": ["title", "certifier", "training_hours", "record_check"]',
    /rows\[0\]\.evidence\[0\]\.supports\[3\]: record_check is null; write it, or take it out/,
  ],
  [
    'a guide that is called official',
    '"official": false, "kind": "secondary"',
    '"official": true, "kind": "secondary"',
    /rows\[0\]\.evidence\[1\]\.official: a secondary page or a bill is never official/,
  ],
  ['an unknown state', '"state": "AL"', '"state": "ZZ"', /rows\[0\]\.state: no state "ZZ"/],
  [
    'an unknown career',
    '"careers": ["helper-at-large"]',
    '"careers": ["helper-at-lunch"]',
    /rows\[0\]\.careers: no guide "helper-at-lunch"; correct the slug/,
  ],
  [
    'hours as text',
    '"training_hours": 40',
    '"training_hours": "40 plus 16"',
    /rows\[0\]\.training_hours: write a number \(hours of training/,
  ],
  [
    'a fee with a currency sign',
    '"application": 50',
    '"application": "$50"',
    /rows\[0\]\.fees\.application: write dollars as a plain number, "included"/,
  ],
  [
    'an official address without encryption',
    '"official_url": "https:',
    '"official_url": "http:',
    /rows\[0\]\.official_url: write an address that begins with https/,
  ],
  [
    'a range upside down',
    '{"from": 3, "to": 6}',
    '{"from": 9, "to": 6}',
    /rows\[0\]\.months_to_credential: from is more than to; exchange them/,
  ],
  [
    'a yes in words',
    '"required": true',
    '"required": "yes"',
    /rows\[0\]\.exam\.required: write true or false/,
  ],
])('%s is told with its line and a remedy', (_, find, put, told) => {
  const line = change(path, find, put);
  const matching = faults().filter((each) => told.test(each));
  expect(matching, faults().join('\n')).not.toEqual([]);
  expect(matching[0]).toContain(`${path}:${line}:`);
});

it('a career without a guide under "none" is told', () => {
  change(path, '"career": "helper-at-home"', '"career": "nobody"');
  expect(faults()).toEqual([expect.stringContaining('none[0].career: no guide "nobody"')]);
});

it('a compact that issues without being joined is told', () => {
  const compacts = 'content/data/compacts.json';
  change(compacts, '"member": true', '"member": null');
  expect(faults()).toEqual([
    expect.stringMatching(/rows\[0\]\.issuing: only a member can issue privileges/),
  ]);
});
