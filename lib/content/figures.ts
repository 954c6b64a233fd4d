import type { Figures } from '@/lib/content/figure';
import { projections } from '@/lib/content/projections';
import { wages } from '@/lib/content/wages';

/** The data sets of this site that tokens in prose may name. */
export const figures: Figures = { wages, projections };
