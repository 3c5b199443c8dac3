import { graphql } from '@giao-ban/shared-graphql';

/** The name of one recurring theme, for a filter that came by address. */
export const themeLabelQuery = graphql(`
  query ThemeLabel($id: ID!) {
    theme(id: $id) {
      id
      label
    }
  }
`);
