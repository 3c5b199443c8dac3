import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  `ALTER TABLE giaoban.department ADD COLUMN "current_agency_id" text, ADD COLUMN "current_id" uuid`,
  `CREATE TABLE giaoban.department_lineage (
    "agency_id" text NOT NULL,
    "id" uuid NOT NULL,
    "kind" text NOT NULL,
    "effective_on" date NOT NULL,
    "basis" text,
    "state" text NOT NULL,
    "reason" text NOT NULL,
    "confidence" real NOT NULL,
    "made_by" text NOT NULL,
    "decided_by" text,
    "decided_at" timestamptz,
    "note" text,
    "version" integer NOT NULL DEFAULT 1,
    CONSTRAINT "department_lineage_pk" PRIMARY KEY ("agency_id", "id"),
    CONSTRAINT "department_lineage_kind_ck" CHECK ("kind" IN ('RENAME', 'MERGE', 'SPLIT', 'CREATE', 'ABOLISH', 'TRANSFER')),
    CONSTRAINT "department_lineage_state_ck" CHECK ("state" IN ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    CONSTRAINT "department_lineage_agency_fk" FOREIGN KEY ("agency_id") REFERENCES giaoban."agency" ("id")
  )`,
  `CREATE TABLE giaoban.department_lineage_part (
    "agency_id" text NOT NULL,
    "lineage_id" uuid NOT NULL,
    "side" text NOT NULL,
    "department_id" uuid NOT NULL,
    "department_agency_id" text NOT NULL,
    "share" real,
    CONSTRAINT "department_lineage_part_pk" PRIMARY KEY ("agency_id", "lineage_id", "side", "department_id"),
    CONSTRAINT "department_lineage_part_side_ck" CHECK ("side" IN ('FROM', 'TO')),
    CONSTRAINT "department_lineage_part_lineage_fk" FOREIGN KEY ("agency_id", "lineage_id") REFERENCES giaoban."department_lineage" ("agency_id", "id") ON DELETE CASCADE
  )`,
];

const down = [
  'DROP TABLE giaoban.department_lineage_part',
  'DROP TABLE giaoban.department_lineage',
  'ALTER TABLE giaoban.department DROP COLUMN "current_id", DROP COLUMN "current_agency_id"',
];

/** Units are renamed, merged and split: what a person confirmed of it leads from each unit to the one of today. */
export class UnitsOverTime1700000000005 implements MigrationInterface {
  readonly name = 'UnitsOverTime1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
