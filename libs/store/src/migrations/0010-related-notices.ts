import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which notices are related already, so that a new one is added without looking at all the others again. */
export class RelatedNotices1700000000010 implements MigrationInterface {
  readonly name = 'RelatedNotices1700000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE giaoban.related_notice (
         "agency_id" text NOT NULL, "notice_id" uuid NOT NULL, "rules" integer NOT NULL,
         CONSTRAINT "related_notice_pk" PRIMARY KEY ("agency_id", "notice_id"),
         CONSTRAINT "related_notice_notice_fk" FOREIGN KEY ("agency_id", "notice_id")
           REFERENCES giaoban.notice ("agency_id", "id") ON DELETE CASCADE)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE giaoban.related_notice');
  }
}
