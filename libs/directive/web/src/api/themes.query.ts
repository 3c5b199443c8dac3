import { graphql, type ResultOf } from '@giao-ban/shared-graphql';

/** One theme with its members side by side. */
export const themeQuery = graphql(`
  query Theme($id: ID!, $asOf: Date) {
    theme(id: $id, asOf: $asOf) {
      id
      label
      foundLabel
      pinned
      version
      edits {
        id
        kind
        label
        otherLabels
        editedBy
        at
      }
      memberCount
      noticeCount
      firstSeen
      lastSeen
      trend
      provinces {
        code
        name
      }
      months {
        month
        directives
      }
      members(first: 200) {
        id
        text
        urgent
        continuing
        bucket
        pastDueUnknown
        heading
        scope
        deadline {
          raw
          due
        }
        topics {
          code
          label
        }
        assignments {
          role
          department {
            id
            name
          }
        }
        notice {
          id
          number
          symbol
          knownOn
          agency {
            id
            name
            province {
              code
              name
            }
          }
        }
      }
    }
  }
`);

/** One theme with its members. */
export type ThemeDetail = ResultOf<typeof themeQuery>['theme'];
/** One order of a theme. */
export type ThemeMember = ThemeDetail['members'][number];
/** What a person did to a theme. */
export type ThemeEdit = ThemeDetail['edits'][number];
