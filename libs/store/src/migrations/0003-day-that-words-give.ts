import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work is in time by the day on which it was done, not by the day of the paper that reports it. */
export class DayThatWordsGive1700000000003 implements MigrationInterface {
  readonly name = 'DayThatWordsGive1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE giaoban.evidence ADD COLUMN "happened_on" date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE giaoban.evidence DROP COLUMN "happened_on"');
  }
}
