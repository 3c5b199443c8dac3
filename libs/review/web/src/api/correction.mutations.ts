import { graphql, type VariablesOf } from '@giao-ban/shared-graphql';

/** Agrees with what the machine read. */
export const confirmMutation = graphql(`
  mutation ConfirmReading($target: CorrectionTarget!, $id: ID!, $fields: [String!]!, $version: Int!, $by: String) {
    confirmReading(target: $target, id: $id, fields: $fields, version: $version, by: $by) {
      version
      corrections {
        id
      }
    }
  }
`);

/** Says what the heading of a notice really says. */
export const correctNoticeMutation = graphql(`
  mutation CorrectNotice($id: ID!, $values: NoticeCorrection!, $version: Int!, $why: String, $by: String) {
    correctNotice(id: $id, values: $values, version: $version, why: $why, by: $by) {
      version
      corrections {
        id
      }
    }
  }
`);

/** Says what an order really says, or that it is none. */
export const correctDirectiveMutation = graphql(`
  mutation CorrectDirective($id: ID!, $values: DirectiveCorrection!, $version: Int!, $why: String, $by: String) {
    correctDirective(id: $id, values: $values, version: $version, why: $why, by: $by) {
      version
      corrections {
        id
      }
    }
  }
`);

/** Says what a statement on past work really says, or that it is none. */
export const correctOutcomeMutation = graphql(`
  mutation CorrectOutcome($id: ID!, $values: OutcomeCorrection!, $version: Int!, $why: String, $by: String) {
    correctOutcome(id: $id, values: $values, version: $version, why: $why, by: $by) {
      version
      corrections {
        id
      }
    }
  }
`);

/** Takes a decision back. */
export const withdrawMutation = graphql(`
  mutation WithdrawCorrection($id: ID!, $version: Int!, $by: String) {
    withdrawCorrection(id: $id, version: $version, by: $by) {
      version
    }
  }
`);

type NoticeValues = VariablesOf<typeof correctNoticeMutation>['values'];
type DirectiveValues = VariablesOf<typeof correctDirectiveMutation>['values'];
type OutcomeValues = VariablesOf<typeof correctOutcomeMutation>['values'];

/** Values of the forms; a form gives the fields of its own target only. */
export type FormValues = NoticeValues & DirectiveValues & OutcomeValues;
