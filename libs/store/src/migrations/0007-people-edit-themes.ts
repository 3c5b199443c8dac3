import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People rename, merge, split and pin themes: what they did is kept apart from what is found, and themes have versions. */
export class PeopleEditThemes1700000000007 implements MigrationInterface {
  readonly name = 'PeopleEditThemes1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE giaoban.theme ADD COLUMN "found_label" text NOT NULL DEFAULT '',
         ADD COLUMN "pinned" boolean NOT NULL DEFAULT false, ADD COLUMN "version" integer NOT NULL DEFAULT 1`,
    );
    await runner.query('UPDATE giaoban.theme SET found_label = label');
    await runner.query(
      `CREATE TABLE giaoban.theme_edit (
         "id" uuid NOT NULL, "kind" text NOT NULL, "theme_id" uuid NOT NULL, "label" text, "before" jsonb NOT NULL,
         "others" jsonb NOT NULL, "edited_by" text NOT NULL, "at" timestamptz NOT NULL, "undone_at" timestamptz, "undone_by" text,
         CONSTRAINT "theme_edit_kind_ck" CHECK ("kind" IN ('rename', 'merge', 'split', 'pin')),
         CONSTRAINT "theme_edit_pk" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "theme_edit_theme_ix" ON giaoban.theme_edit ("theme_id", "at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE giaoban.theme_edit');
    await runner.query(
      'ALTER TABLE giaoban.theme DROP COLUMN "version", DROP COLUMN "pinned", DROP COLUMN "found_label"',
    );
  }
}
