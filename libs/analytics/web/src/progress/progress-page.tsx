import { FilterBar, toDirectiveFilter, useFilter, useShownInWords } from '@giao-ban/directive-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, Page, useMessages } from '@giao-ban/shared-ui';
import { completionQuery } from '../api/progress.query';
import { useViewParam } from '../api/use-view-param';
import { NoDirectives } from '../overview/no-directives';
import { AgeingPanel } from './ageing-panel';
import { CalendarPanel } from './calendar-panel';
import { CompletionChart } from './completion-chart';
import styles from './progress-page.module.css';
import { progressMessages } from './progress.messages';
import { RatesChart } from './rates-chart';
import { SilentPanel } from './silent-panel';

/**
 * How far the work is and was: completion over time, what is late and for how long, what falls due, and of what nothing
 * is known.
 *
 * @example
 * { path: '/tien-do', element: <ProgressPage /> }
 */
export function ProgressPage() {
  const words = useMessages(progressMessages);
  const shown = useShownInWords();
  const { state } = useFilter();
  const [by, setBy] = useViewParam('theo-ky', ['thang', 'quy'], 'thang');
  const answer = useApiQuery(completionQuery, {
    filter: toDirectiveFilter(state),
    step: by === 'quy' ? 'QUARTER' : 'MONTH',
    asOf: state.asOf,
  });
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <AnswerView answer={answer} lines={9} title={words.completion.title}>
        {({ completionOverTime: { points, asOf } }) =>
          points.length === 0 ? (
            <NoDirectives />
          ) : (
            <div className={styles.grid}>
              <CompletionChart {...{ points, asOf, by, setBy }} busy={answer.loading} />
              <RatesChart {...{ points, asOf }} busy={answer.loading} />
              <AgeingPanel />
              <CalendarPanel />
              <div className={styles.wide}>
                <SilentPanel />
              </div>
            </div>
          )
        }
      </AnswerView>
    </Page>
  );
}
