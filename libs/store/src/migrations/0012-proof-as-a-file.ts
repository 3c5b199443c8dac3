import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that people send with a report on a directive. */
export class ProofAsAFile1700000000012 implements MigrationInterface {
  readonly name = 'ProofAsAFile1700000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE giaoban.attachment (
         "agency_id" text NOT NULL, "id" uuid NOT NULL, "directive_id" uuid NOT NULL, "evidence_id" uuid, "name" text NOT NULL,
         "media_type" text NOT NULL, "size" integer NOT NULL, "bytes" bytea NOT NULL, "received_at" timestamptz NOT NULL,
         CONSTRAINT "attachment_pk" PRIMARY KEY ("agency_id", "id"),
         CONSTRAINT "attachment_directive_fk" FOREIGN KEY ("agency_id", "directive_id")
           REFERENCES giaoban.directive ("agency_id", "id") ON DELETE CASCADE)`,
    );
    await runner.query('CREATE INDEX "attachment_evidence_ix" ON giaoban.attachment ("agency_id", "evidence_id")');
    await runner.query('CREATE INDEX "attachment_id_ix" ON giaoban.attachment ("id")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE giaoban.attachment');
  }
}
