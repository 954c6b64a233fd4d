import { credentials } from '@/lib/data/credentials';
import { projections } from '@/lib/data/projections';
import type { Figures } from '@/lib/data/token';
import { wages } from '@/lib/data/wages';

/** The data sets of this site that tokens in prose may name. */
export const figures: Figures = { wages, projections, credentials };
