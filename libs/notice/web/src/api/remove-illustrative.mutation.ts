import { graphql } from '@giao-ban/shared-graphql';

/** Takes the illustrative notices, and all that hangs on them, out of the database. */
export const removeIllustrativeMutation = graphql(`
  mutation RemoveIllustrativeNotices {
    removeIllustrativeNotices {
      notices
    }
  }
`);
