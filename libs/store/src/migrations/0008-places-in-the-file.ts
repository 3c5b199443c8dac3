import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sentence opens at its page: each reading keeps where its text stands in the file. */
export class PlacesInTheFile1700000000008 implements MigrationInterface {
  readonly name = 'PlacesInTheFile1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE giaoban.notice_reading ADD COLUMN "places" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE giaoban.notice_reading DROP COLUMN "places"');
  }
}
