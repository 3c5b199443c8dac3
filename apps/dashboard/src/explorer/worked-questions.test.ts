import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { workedQuestions } from './worked-questions';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));

it.each(workedQuestions)('a worked question of the explorer can be asked as it stands: %#', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
