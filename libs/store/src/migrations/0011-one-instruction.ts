import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Directives of a notice that are one instruction, so that a task told to its leader and its partner is counted once. */
export class OneInstruction1700000000011 implements MigrationInterface {
  readonly name = 'OneInstruction1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE giaoban.instruction_member (
         "agency_id" text NOT NULL, "directive_id" uuid NOT NULL, "instruction_id" uuid NOT NULL, "kind" text NOT NULL,
         "folded" boolean NOT NULL, "apart" boolean NOT NULL DEFAULT false, "lent_department_id" uuid,
         CONSTRAINT "instruction_member_kind_ck" CHECK ("kind" IN ('same-task', 'same-paper')),
         CONSTRAINT "instruction_member_pk" PRIMARY KEY ("agency_id", "directive_id"),
         CONSTRAINT "instruction_member_directive_fk" FOREIGN KEY ("agency_id", "directive_id")
           REFERENCES giaoban.directive ("agency_id", "id") ON DELETE CASCADE)`,
    );
    await runner.query(
      'CREATE INDEX "instruction_member_instruction_ix" ON giaoban.instruction_member ("agency_id", "instruction_id")',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE giaoban.instruction_member');
  }
}
