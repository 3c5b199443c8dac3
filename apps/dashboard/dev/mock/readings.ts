import type { MockDirective, MockNotice, MockWorld } from './model';
import { createReadingState, fieldWords, toCorrection, wordsOf } from './reading-state';

type State = ReturnType<typeof createReadingState>;
type Doubt = ReturnType<State['open']>[number];

/** What else a notice and a directive show. */
interface Shown {
  notice: (notice: MockNotice) => Record<string, unknown>;
  directive: (directive: MockDirective) => Record<string, unknown>;
}

/** The check of readings over the made-up world: questions and writes. */
export function createReadings(world: MockWorld, show: Shown) {
  const state = createReadingState(world);
  const noticeOf = ({ noticeId }: MockDirective) => world.notices.find(({ id }) => id === noticeId);
  const toItem = ({ directive, field, code, confidence }: Doubt) => ({
    ...{ id: `${directive.id}-${field}`, target: 'DIRECTIVE', targetId: directive.id, field, code, confidence },
    label: field === 'dismissed' ? 'là nhiệm vụ được giao' : fieldWords(field),
    ...{ reason: 'UNSURE', message: null, value: wordsOf({ directive, field }), span: directive.span, outcome: null },
    version: () => state.versionOf(directive.id),
    notice: () => show.notice(noticeOf(directive) ?? world.notices[0]!),
    directive: () => show.directive(directive),
  });
  const made = (decision: ReturnType<State['withdraw']>) => ({
    ...decision,
    corrections: decision.corrections.map(toCorrection),
    waiting: state.open().length,
    outcome: null,
    directive: () => {
      const found = world.directives.find(({ id }) => id === decision.targetId);
      return found ? show.directive(found) : null;
    },
    notice: () => {
      const found = state.directiveOf(decision.targetId);
      return show.notice((found && noticeOf(found)) ?? world.notices[0]!);
    },
  });
  return {
    /** How an order was read, for its page. */
    readingOf: (id: string) => ({
      parserVersion: '2',
      version: state.versionOf(id),
      findings: [
        { field: 'dismissed', label: 'là nhiệm vụ được giao', rule: 'order-verb', confidence: 0.97, doubtful: false },
      ],
      corrections: state.ofTarget(id).map(toCorrection),
    }),
    countOf: (noticeId: string) => state.open().filter(({ directive }) => directive.noticeId === noticeId).length,
    answers: {
      reviewQueue: ({ filter, first }: { filter?: { notice?: { eq?: string } } | null; first: number }) => {
        const only = filter?.notice?.eq;
        const found = state.open().filter(({ directive }) => !only || directive.noticeId === only);
        const nodes = found.slice(0, first).map(toItem);
        const pageInfo = {
          hasNextPage: found.length > first,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        };
        return { nodes, edges: [], pageInfo, totalCount: found.length };
      },
      correctDirective: (args: Parameters<State['correct']>[1]) =>
        made(state.correct('DIRECTIVE', inWordsOfNotice(args))),
      correctNotice: (args: Parameters<State['correct']>[1]) => made(state.correct('NOTICE', args)),
      correctOutcome: (args: Parameters<State['correct']>[1]) => made(state.correct('OUTCOME', args)),
      confirmReading: (args: Parameters<State['confirm']>[0]) => made(state.confirm(args)),
      withdrawCorrection: (args: Parameters<State['withdraw']>[0]) => made(state.withdraw(args)),
    },
  };
}

/** A deadline keeps its words, as in the API. */
function inWordsOfNotice(args: Parameters<State['correct']>[1]): Parameters<State['correct']>[1] {
  const { deadline } = args.values;
  if (typeof deadline !== 'object' || deadline === null) return args;
  return { ...args, values: { ...args.values, deadline: { raw: '', rule: 'person', ...deadline } } };
}
