import type { Concept } from './concept';
import { researchMatters } from './research-matters';
import { governanceMatters } from './governance-matters';
import { technicalMatters } from './technical-matters';

/** What the work of a department of science and technology is about, finer than the topics of the taxonomy. */
export const matters: readonly Concept[] = [...researchMatters, ...technicalMatters, ...governanceMatters];
