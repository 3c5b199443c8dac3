import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** All departments of all agencies, for the filter bar and for names in addresses. */
export const departmentsQuery = graphql(`
  query Departments {
    departments {
      id
      name
      current {
        id
      }
      agency {
        id
        name
        province {
          name
          label
        }
      }
    }
  }
`);

/** One department of {@link departmentsQuery}. */
export type DepartmentChoice = ResultOf<typeof departmentsQuery>['departments'][number];
