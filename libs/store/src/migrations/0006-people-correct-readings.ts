import type { MigrationInterface, QueryRunner } from 'typeorm';

const notice = (name: string) =>
  `CONSTRAINT "${name}_notice_fk" FOREIGN KEY ("agency_id", "notice_id") REFERENCES giaoban."notice" ("agency_id", "id") ON DELETE CASCADE`;

const up = [
  `CREATE TABLE giaoban.notice_reading (
    "agency_id" text NOT NULL,
    "notice_id" uuid NOT NULL,
    "reading" jsonb NOT NULL,
    "ids" jsonb NOT NULL,
    "parser_version" text NOT NULL,
    "read_at" timestamptz NOT NULL,
    CONSTRAINT "notice_reading_pk" PRIMARY KEY ("agency_id", "notice_id"),
    ${notice('notice_reading')}
  )`,
  `CREATE TABLE giaoban.correction (
    "agency_id" text NOT NULL,
    "id" uuid NOT NULL,
    "notice_id" uuid NOT NULL,
    "target" text NOT NULL,
    "target_id" uuid NOT NULL,
    "field" text NOT NULL,
    "value" jsonb,
    "machine_value" jsonb,
    "span_start" integer,
    "span_end" integer,
    "quote" text,
    "decided_by" text NOT NULL,
    "decided_at" timestamptz NOT NULL,
    "why" text,
    "version" integer NOT NULL,
    "withdrawn_by" text,
    "withdrawn_at" timestamptz,
    "lost" boolean NOT NULL,
    CONSTRAINT "correction_pk" PRIMARY KEY ("agency_id", "id"),
    CONSTRAINT "correction_target_ck" CHECK ("target" IN ('NOTICE', 'DIRECTIVE', 'OUTCOME')),
    ${notice('correction')}
  )`,
  `CREATE UNIQUE INDEX "correction_in_force_uq" ON giaoban.correction ("agency_id", "target_id", "field") WHERE "withdrawn_at" IS NULL`,
  `CREATE INDEX "correction_notice_ix" ON giaoban.correction ("agency_id", "notice_id")`,
  `CREATE INDEX "correction_target_ix" ON giaoban.correction ("agency_id", "target_id")`,
  `CREATE INDEX "correction_id_ix" ON giaoban.correction ("id")`,
  `CREATE TABLE giaoban.review_item (
    "agency_id" text NOT NULL,
    "id" uuid NOT NULL,
    "notice_id" uuid NOT NULL,
    "target" text NOT NULL,
    "target_id" uuid NOT NULL,
    "field" text NOT NULL,
    "reason" text NOT NULL,
    "code" text NOT NULL,
    "message" text,
    "value" text,
    "confidence" double precision NOT NULL,
    "span_start" integer,
    "span_end" integer,
    CONSTRAINT "review_item_pk" PRIMARY KEY ("agency_id", "id"),
    CONSTRAINT "review_item_target_ck" CHECK ("target" IN ('NOTICE', 'DIRECTIVE', 'OUTCOME')),
    CONSTRAINT "review_item_reason_ck" CHECK ("reason" IN ('UNSURE', 'WARNING', 'NOTICE')),
    ${notice('review_item')}
  )`,
  `CREATE INDEX "review_item_doubt_ix" ON giaoban.review_item ("agency_id", "confidence", "id")`,
  `CREATE INDEX "review_item_notice_ix" ON giaoban.review_item ("agency_id", "notice_id")`,
  `CREATE TABLE giaoban.kept_decision (
    "agency_id" text NOT NULL,
    "id" uuid NOT NULL,
    "notice_id" uuid NOT NULL,
    "evidence" jsonb NOT NULL,
    CONSTRAINT "kept_decision_pk" PRIMARY KEY ("agency_id", "id"),
    ${notice('kept_decision')}
  )`,
  `CREATE INDEX "kept_decision_notice_ix" ON giaoban.kept_decision ("agency_id", "notice_id")`,
  `ALTER TABLE giaoban.notice ADD COLUMN "found" jsonb`,
  `ALTER TABLE giaoban.directive ADD COLUMN "found" jsonb`,
  `ALTER TABLE giaoban.outcome ADD COLUMN "found" jsonb`,
];

const down = [
  ...['outcome', 'directive', 'notice'].map((table) => `ALTER TABLE giaoban.${table} DROP COLUMN "found"`),
  ...['kept_decision', 'review_item', 'correction', 'notice_reading'].map((table) => `DROP TABLE giaoban.${table}`),
];

/** What the machine read is kept beside what people say of it, and what it doubts waits in a list. */
export class PeopleCorrectReadings1700000000006 implements MigrationInterface {
  readonly name = 'PeopleCorrectReadings1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
