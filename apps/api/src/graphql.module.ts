import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { formatGraphqlError, queryLimits } from '@giao-ban/shared-nest';
import { GraphQLModule } from '@nestjs/graphql';

/** A question longer than this many words and signs is refused before it is read. */
const longestQuestion = 5000;

/** The GraphQL endpoint: its schema comes from the resolvers, its failures and limits from one place each. */
export const graphqlModule = () =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    buildSchemaOptions: { numberScalarMode: 'integer' },
    // The explorer is a page of the dashboard, from this machine; Nest's own loads from a CDN.
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: longestQuestion },
    formatError: formatGraphqlError,
    plugins: [queryLimits()],
  });
