import { SharedWalk } from '@giao-ban/shared-kernel';

/** What is looked for in every order and every statement on past work: topics, limits, flags, partners, units, papers. */
export const orderWalk = new SharedWalk();
