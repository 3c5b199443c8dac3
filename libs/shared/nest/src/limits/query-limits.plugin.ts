import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { CodedError } from '../errors/coded-error';
import { queryCost, type QueryCost } from './query-cost';

/** The most that one question may ask for. */
export interface QueryLimits {
  cost: number;
  depth: number;
  aliases: number;
}

/** Enough for every screen of the dashboard several times over. */
export const defaultQueryLimits: QueryLimits = { cost: 50_000, depth: 12, aliases: 60 };

/**
 * Refuses questions that ask for too much before they run (`TOO_COSTLY`), and tells everybody the price of theirs in
 * `extensions.cost`.
 *
 * @example GraphQLModule.forRoot({ plugins: [queryLimits()] })
 */
export function queryLimits(limits: QueryLimits = defaultQueryLimits): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      let asked: QueryCost | null = null;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          asked = queryCost(schema, document, operation, request.variables ?? {});
          const refusal = refuse(asked, limits);
          // Apollo answers 500 to a failure here unless it is told otherwise.
          if (refusal) {
            throw new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 400 } } });
          }
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || asked === null) return;
          const cost = { requested: asked.cost, limit: limits.cost, depth: asked.depth };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function refuse({ cost, depth, aliases }: QueryCost, limits: QueryLimits): CodedError | null {
  const hint = 'Giảm “first” hoặc số cấp lồng nhau, hoặc chia thành nhiều câu hỏi.';
  const details = { hint, cost: { requested: cost, limit: limits.cost } };
  if (cost > limits.cost) {
    return new CodedError('TOO_COSTLY', `Câu hỏi quá lớn: chi phí ${cost}, tối đa ${limits.cost}.`, details);
  }
  if (depth > limits.depth) {
    return new CodedError('TOO_COSTLY', `Câu hỏi lồng ${depth} cấp, tối đa ${limits.depth}.`, details);
  }
  if (aliases > limits.aliases) {
    return new CodedError('TOO_COSTLY', `Câu hỏi có ${aliases} bí danh, tối đa ${limits.aliases}.`, details);
  }
  return null;
}
