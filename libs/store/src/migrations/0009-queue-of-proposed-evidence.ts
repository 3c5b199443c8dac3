import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for a person is a small part of all evidence and is read newest first over all agencies: an index of that
 * part alone, which stays as small as the queue.
 */
export class QueueOfProposedEvidence1700000000009 implements MigrationInterface {
  readonly name = 'QueueOfProposedEvidence1700000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "evidence_review_ix" ON giaoban.evidence ("known_on", "id") WHERE "decision" = 'proposed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX giaoban."evidence_review_ix"');
  }
}
