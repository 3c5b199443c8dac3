import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People decide over the machine: two at once are told apart, the machine's own word is kept, reports have a moment. */
export class PeopleDecide1700000000004 implements MigrationInterface {
  readonly name = 'PeopleDecide1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE giaoban.evidence ADD COLUMN "version" integer NOT NULL DEFAULT 1,
         ADD COLUMN "machine_decision" text, ADD COLUMN "recorded_at" timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE giaoban.evidence DROP COLUMN "recorded_at", DROP COLUMN "machine_decision", DROP COLUMN "version"`,
    );
  }
}
