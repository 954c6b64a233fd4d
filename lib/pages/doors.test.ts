import { expect, it } from 'vitest';
import { doorsOf } from '@/lib/pages/doors';
import { careerLike } from '@/lib/schema/career.example';

const peer = careerLike({ slug: 'peer', title: 'Peer helper', aliases: [] });
const degree = {
  group: 'bachelors',
  lived_experience: 'private',
  licence_needed: 'nowhere',
} as const;
const manager = careerLike({ ...degree, slug: 'manager', title: 'Case manager', aliases: [] });
const veteran = careerLike({ ...degree, slug: 'vet', title: 'Veteran helper', aliases: [] });

it('counts the careers behind a door and names them', () => {
  const door = doorsOf([manager, veteran]).find(({ title }) => title === 'I have a bachelor’s');
  expect(door).toEqual({
    title: 'I have a bachelor’s',
    count: 'Two careers',
    names: 'case manager and veteran helper',
    path: '/careers/only/bachelors',
  });
});

it('leads straight to the only guide behind a door', () => {
  const doors = doorsOf([peer, manager, veteran]);
  expect(doors.find(({ title }) => title === 'I served')?.path).toBe('/careers/vet');
});

it('shows no door that leads nowhere', () => {
  expect(doorsOf([manager]).map(({ title }) => title)).toEqual(['I have a bachelor’s']);
});
