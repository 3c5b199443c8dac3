import { graphql } from '@giao-ban/shared-graphql';

/** Reorganisations that concern what is shown, for marks on charts over time. */
export const reorganisationsQuery = graphql(`
  query Reorganisations($provinces: [String!]) {
    reorganisations(provinces: $provinces) {
      effectiveOn
      short
      shortEn
    }
  }
`);
