import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  'ALTER TABLE giaoban.evidence ADD COLUMN "source_agency_id" text',
  'UPDATE giaoban.evidence SET source_agency_id = agency_id',
  'ALTER TABLE giaoban.evidence ALTER COLUMN "source_agency_id" SET NOT NULL',
  'ALTER TABLE giaoban.evidence DROP CONSTRAINT "evidence_source_notice_fk"',
  'ALTER TABLE giaoban.evidence DROP CONSTRAINT "evidence_later_directive_fk"',
  'ALTER TABLE giaoban.evidence DROP CONSTRAINT "evidence_outcome_fk"',
  ...indexesOver('source_agency_id'),
];

// Before, no row could point at a paper of another agency.
const down = [
  'DELETE FROM giaoban.evidence WHERE source_agency_id <> agency_id',
  ...indexesOver('agency_id'),
  ...[
    ['outcome', 'outcome_id', 'outcome'],
    ['later_directive', 'later_directive_id', 'directive'],
    ['source_notice', 'source_notice_id', 'notice'],
  ].map(
    ([name, column, table]) =>
      `ALTER TABLE giaoban.evidence ADD CONSTRAINT "evidence_${name}_fk" FOREIGN KEY ("agency_id", "${column}")
       REFERENCES giaoban."${table}" ("agency_id", "id") ON DELETE CASCADE`,
  ),
  'ALTER TABLE giaoban.evidence DROP COLUMN "source_agency_id"',
];

function indexesOver(agency: string): string[] {
  return [
    ['evidence_source_ix', 'source_notice_id'],
    ['evidence_outcome_ix', 'outcome_id'],
    ['evidence_later_directive_ix', 'later_directive_id'],
  ].flatMap(([name, column]) => [
    `DROP INDEX giaoban."${name}"`,
    `CREATE INDEX "${name}" ON giaoban.evidence ("${agency}", "${column}")`,
  ]);
}

/** A paper of the agency that took another over may say what became of the other's orders. */
export class EvidenceAcrossMergers1700000000013 implements MigrationInterface {
  readonly name = 'EvidenceAcrossMergers1700000000013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
