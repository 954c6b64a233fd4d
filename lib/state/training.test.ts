import { expect, it } from 'vitest';
import { credentialLike } from '@/lib/schema/credential.example';
import { leastTraining, trainingCaption } from '@/lib/state/training';

const rows = [46, null, 59.5].map((training_hours) => credentialLike({ training_hours }));

it('takes the fewest hours that are known', () => {
  expect(leastTraining(rows)).toBe(46);
  expect(leastTraining(rows.slice(1, 2))).toBeUndefined();
});

it('says from what to what the training runs', () => {
  expect(trainingCaption(rows)).toBe('Training runs from 46 to 59.5 hours, where we know it.');
});
