import { Button, Text } from '@mantine/core';
import {
  describeProblem,
  graphql,
  type ResultOf,
  useApiQuery,
  useMutation,
  useRefreshAll,
} from '@giao-ban/shared-graphql';
import {
  AnswerView,
  formatMoment,
  formatRate,
  Panel,
  ProblemView,
  useLanguage,
  useMessages,
  useOwnName,
} from '@giao-ban/shared-ui';
import { withdrawMutation } from '../api/correction.mutations';
import { capital } from '../capital';
import { reviewMessages } from '../review.messages';
import { ruleWords } from '../rule-words';
import styles from './reading-panel.module.css';

const readingQuery = graphql(`
  query DirectiveReading($id: ID!) {
    directive(id: $id) {
      id
      reading {
        parserVersion
        version
        findings {
          field
          label
          rule
          confidence
          doubtful
        }
        corrections {
          id
          field
          label
          value
          machineValue
          confirms
          by
          at
          why
          lost
          withdrawnBy
        }
      }
    }
  }
`);

type Reading = ResultOf<typeof readingQuery>['directive']['reading'];
type Correction = Reading['corrections'][number];

/**
 * How an order was read, value by value, and what people say of it; each of that can be withdrawn.
 *
 * @example
 * <ReadingPanel directiveId={id} />
 */
export function ReadingPanel({ directiveId }: { directiveId: string }) {
  const words = useMessages(reviewMessages).reading;
  const answer = useApiQuery(readingQuery, { id: directiveId });
  return (
    <Panel title={words.title} busy={answer.loading}>
      <AnswerView answer={answer} lines={4}>
        {(data) => (
          <>
            <Findings reading={data.directive.reading} />
            <Corrections reading={data.directive.reading} />
          </>
        )}
      </AnswerView>
    </Panel>
  );
}

function Findings({ reading: { findings, parserVersion } }: { reading: Reading }) {
  const all = useMessages(reviewMessages);
  const { language } = useLanguage();
  const words = all.reading;
  if (findings.length === 0) return <Text size="sm">{words.none}</Text>;
  return (
    <>
      <dl className={styles.findings}>
        {findings.map(({ field, label, rule, confidence, doubtful }) => (
          <div key={field} data-doubtful={doubtful}>
            <dt>{label}</dt>
            <dd>
              {rule === 'person' ? all.person : words.line(ruleWords(rule, language), formatRate(confidence, language))}
            </dd>
          </div>
        ))}
      </dl>
      <Text size="xs" c="dimmed">
        {words.note(parserVersion)}
      </Text>
    </>
  );
}

function Corrections({ reading }: { reading: Reading }) {
  const words = useMessages(reviewMessages).reading;
  const withdrawing = useWithdrawing(reading.version);
  if (reading.corrections.length === 0) return null;
  return (
    <section aria-label={words.corrections}>
      <h3 className={styles.heading}>{words.corrections}</h3>
      <ul className={styles.corrections}>
        {reading.corrections.map((correction) => (
          <CorrectionLine key={correction.id} correction={correction} withdrawing={withdrawing} />
        ))}
      </ul>
      {withdrawing.problem && <ProblemView problem={withdrawing.problem} />}
    </section>
  );
}

function CorrectionLine({ correction, withdrawing }: { correction: Correction; withdrawing: Withdrawing }) {
  const words = useMessages(reviewMessages).reading;
  const { id, label, value, machineValue, confirms, by, at, why, lost, withdrawnBy } = correction;
  const facts = [words.by(by, formatMoment(at)), why, lost ? words.lost : null];
  return (
    <li data-withdrawn={withdrawnBy !== null}>
      <strong>{capital(label)}</strong>: {value} ({confirms ? words.agrees : words.was(machineValue)})
      <Text size="xs" c="dimmed">
        {[...facts, withdrawnBy === null ? null : words.withdrawn].filter(Boolean).join(' · ')}
      </Text>
      {withdrawnBy === null && (
        <Button
          size="compact-xs"
          variant="default"
          className="gb-no-print"
          loading={withdrawing.busy}
          onClick={() => withdrawing.withdraw(id)}
        >
          {words.withdraw}
        </Button>
      )}
    </li>
  );
}

type Withdrawing = ReturnType<typeof useWithdrawing>;

function useWithdrawing(version: number) {
  const refreshAll = useRefreshAll();
  const [name] = useOwnName();
  const [{ fetching, error }, send] = useMutation(withdrawMutation);
  const withdraw = (id: string) =>
    void send({ id, version, by: name || null }).then((result) => {
      if (!result.error || describeProblem(result.error).kind === 'conflict') refreshAll();
    });
  return { withdraw, busy: fetching, problem: error ? describeProblem(error) : null };
}
