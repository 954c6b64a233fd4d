import { expect, it } from 'vitest';
import { partsIn } from '@/lib/articles/compile/parts-in';

const anchor = (id: string) => `<a class="anchor" href="#${id}" aria-label="x">#</a>`;

it('finds every headed part of a section with the words a reader reads', () => {
  const lead = `<h2>What is <em>it</em>? ${anchor('it')}</h2><p>Work &#x26; rest.<sup><a href="#s">1</a></sup></p>`;
  const rest = `<h3 id="day">A day ${anchor('day')}</h3><p>Long.</p><h3 id="why">Why? ${anchor('why')}</h3><p>Pay.</p>`;
  expect(partsIn([{ id: 'it', title: 'What is it?', lead, rest }])).toEqual([
    { id: 'it', title: 'What is it?', text: 'What is it ? Work & rest.', isSection: true },
    { id: 'day', title: 'A day', text: 'Long.', isSection: false },
    { id: 'why', title: 'Why?', text: 'Pay.', isSection: false },
  ]);
});
