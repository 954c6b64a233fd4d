import type { Figures } from '@/lib/data/token';
import { wageLike } from '@/lib/schema/wage.example';

const envelope = { period: 'x', retrieved: '2026-01-01' };

/** Values for the tokens of tests: one occupation, 21-1093. */
export const exampleFigures: Figures = {
  wages: { source: 'wages', ...envelope, rows: [wageLike()] },
  projections: { source: 'projections', ...envelope, rows: [] },
};
