import type { Figures } from '@/lib/data/token';
import { credentialLike } from '@/lib/schema/credential.example';
import { wageLike } from '@/lib/schema/wage.example';

const envelope = { period: 'x', retrieved: '2026-01-01' };

const trained = (state: string) => credentialLike({ state, training_hours: 40 });

/** Values for the tokens of tests: one occupation, 21-1093, and one rule in three states. */
export const exampleFigures: Figures = {
  wages: { source: 'wages', ...envelope, rows: [wageLike()] },
  projections: { source: 'projections', ...envelope, rows: [] },
  credentials: { source: 'boards', ...envelope, none: [], rows: ['OH', 'TX', 'GA'].map(trained) },
};
