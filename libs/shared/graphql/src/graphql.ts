import { initGraphQLTada } from 'gql.tada';
import type { introspection, introspection_types as SchemaTypes } from './graphql-env';

/**
 * Writes a GraphQL operation whose result and variables are typed from the committed schema.
 *
 * @example
 * const datasetQuery = graphql(`query Dataset { dataset { notices today } }`);
 * type Dataset = ResultOf<typeof datasetQuery>['dataset'];
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string };
}>();

type EnumName = {
  [Name in keyof SchemaTypes]: SchemaTypes[Name] extends { enumValues: string } ? Name : never;
}[keyof SchemaTypes];

/**
 * The values of an enum of the schema.
 *
 * @example
 * const bucket: EnumOf<'CompletionBucket'> = 'UNKNOWN';
 */
export type EnumOf<Name extends EnumName> = SchemaTypes[Name] extends { enumValues: infer Value extends string }
  ? Value
  : never;
