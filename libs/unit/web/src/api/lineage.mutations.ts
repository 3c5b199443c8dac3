import { graphql } from '@giao-ban/shared-graphql';

/** Confirms or rejects a change, or gives a proposal back to the machine. */
export const decideLineageMutation = graphql(`
  mutation DecideLineage(
    $id: ID!
    $decision: LineageState!
    $version: Int!
    $note: String
    $effectiveOn: Date
    $basis: String
    $shares: [LineageHeirInput!]
    $by: String
  ) {
    decideLineage(
      id: $id
      decision: $decision
      version: $version
      note: $note
      effectiveOn: $effectiveOn
      basis: $basis
      shares: $shares
      by: $by
    ) {
      id
      state
      version
    }
  }
`);

/** Writes down a change that a person knows of. */
export const addLineageMutation = graphql(`
  mutation AddLineage($input: LineageInput!, $by: String) {
    addLineage(input: $input, by: $by) {
      id
    }
  }
`);

/** Takes a person's change back. */
export const withdrawLineageMutation = graphql(`
  mutation WithdrawLineage($id: ID!, $version: Int!, $by: String) {
    withdrawLineage(id: $id, version: $version, by: $by) {
      id
      state
      version
    }
  }
`);

/** Lets the machine look again. */
export const proposeLineageMutation = graphql(`
  mutation ProposeLineage($agency: ID!) {
    proposeLineage(agency: $agency)
  }
`);
