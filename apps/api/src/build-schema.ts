import { inThisProcess } from '@giao-ban/notice-formats';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { DataSource } from 'typeorm';
import { createApp } from './create-app';

/**
 * The schema as the resolvers make it; no database is asked.
 *
 * @example printSdl(await buildSchema())
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await createApp({ dataSource: new DataSource({ type: 'postgres' }), reader: inThisProcess });
  try {
    return app.get(GraphQLSchemaHost, { strict: false }).schema;
  } finally {
    await app.close();
  }
}

/** The schema in its own language, as committed in `schema.graphql`. */
export const printSdl = (schema: GraphQLSchema): string =>
  `# Written by "npm run schema" from the resolvers; do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
