import { graphql } from '@giao-ban/shared-graphql';

/** Gives a theme a name. */
export const renameThemeMutation = graphql(`
  mutation RenameTheme($id: ID!, $label: String!, $version: Int!, $by: String) {
    renameTheme(id: $id, label: $label, version: $version, by: $by) {
      id
      version
    }
  }
`);

/** Holds on to a theme, or lets it go. */
export const pinThemeMutation = graphql(`
  mutation PinTheme($id: ID!, $pinned: Boolean!, $version: Int!, $by: String) {
    pinTheme(id: $id, pinned: $pinned, version: $version, by: $by) {
      id
      version
    }
  }
`);

/** Takes themes into another one. */
export const mergeThemesMutation = graphql(`
  mutation MergeThemes($into: ID!, $themes: [ID!]!, $version: Int!, $by: String) {
    mergeThemes(into: $into, themes: $themes, version: $version, by: $by) {
      id
      version
    }
  }
`);

/** Takes members out of a theme. */
export const splitThemeMutation = graphql(`
  mutation SplitTheme($id: ID!, $members: [ID!]!, $label: String, $version: Int!, $by: String) {
    splitTheme(id: $id, members: $members, label: $label, version: $version, by: $by) {
      id
      label
      version
    }
  }
`);

/** Takes an edit back. */
export const undoThemeEditMutation = graphql(`
  mutation UndoThemeEdit($id: ID!, $by: String) {
    undoThemeEdit(id: $id, by: $by) {
      id
      version
    }
  }
`);

/** Themes that another one can be taken into. */
export const mergeTargetsQuery = graphql(`
  query MergeTargets {
    themes(orderBy: MEMBERS, first: 100) {
      id
      label
      version
      memberCount
    }
  }
`);
