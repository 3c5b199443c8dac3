import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The list of all directives runs by day over all agencies; without this it sorts every directive for the first page
 * (measured at 306,000 directives: 440 ms with the sort, 70 ms with the index).
 */
export class ListDirectivesByDay1700000000002 implements MigrationInterface {
  readonly name = 'ListDirectivesByDay1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "directive_day_ix" ON giaoban.directive ("known_on")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX giaoban."directive_day_ix"');
  }
}
