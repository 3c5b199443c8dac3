import { graphql } from '@giao-ban/shared-graphql';

/** Accepts or rejects a piece of evidence, or gives it back to the machine. */
export const decideEvidenceMutation = graphql(`
  mutation DecideEvidence($id: ID!, $decision: EvidenceDecision!, $version: Int!, $by: String) {
    decideEvidence(id: $id, decision: $decision, version: $version, by: $by) {
      id
      decision
      version
    }
  }
`);

/** Writes down what a person knows of a directive. */
export const reportStatusMutation = graphql(`
  mutation ReportStatus(
    $directiveId: ID!
    $status: OutcomeStatus!
    $on: Date!
    $note: String
    $attachment: ID
    $by: String
  ) {
    reportStatus(directiveId: $directiveId, status: $status, on: $on, note: $note, attachment: $attachment, by: $by) {
      id
      version
    }
  }
`);

/** Takes a person's report back. */
export const withdrawReportMutation = graphql(`
  mutation WithdrawReport($evidenceId: ID!, $version: Int!, $by: String) {
    withdrawReport(evidenceId: $evidenceId, version: $version, by: $by) {
      id
      decision
      version
    }
  }
`);
