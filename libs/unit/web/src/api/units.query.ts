import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** Every unit with its names, its functions and the days on which notices gave it work. */
export const unitsQuery = graphql(`
  query Units {
    departments {
      id
      name
      aliases
      firstSeen
      lastSeen
      families {
        code
        label
      }
      current {
        id
        name
      }
      agency {
        id
        name
        validFrom
        validTo
        province {
          label
        }
        predecessors {
          id
          name
        }
        successors {
          id
          name
        }
      }
    }
  }
`);

/** One unit of {@link unitsQuery}. */
export type Unit = ResultOf<typeof unitsQuery>['departments'][number];
