import { graphql } from '@giao-ban/shared-graphql';

/** The definition of every measure, in the product's own words. */
export const measuresQuery = graphql(`
  query Measures {
    measures {
      key
      label
      labelEn
      formula
      formulaEn
    }
  }
`);
