import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Every change of units, whatever people decided, and the reorganisations by law that a timeline marks. */
export const lineageQuery = graphql(`
  query Lineage {
    departmentLineage {
      id
      kind
      effectiveOn
      basis
      state
      reason
      confidence
      madeBy
      decidedBy
      decidedAt
      note
      version
      agency {
        id
      }
      from {
        department {
          id
          name
          agency {
            id
            province {
              label
            }
          }
        }
      }
      to {
        share
        department {
          id
          name
          agency {
            id
            province {
              label
            }
          }
        }
      }
    }
    reorganisations {
      effectiveOn
      label
      labelEn
      short
      shortEn
    }
  }
`);

/** One change of {@link lineageQuery}. */
export type Change = ResultOf<typeof lineageQuery>['departmentLineage'][number];
/** One reorganisation by law. */
export type Reorganisation = ResultOf<typeof lineageQuery>['reorganisations'][number];
