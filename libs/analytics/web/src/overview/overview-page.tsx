import { FilterBar, ReviewLink, toDirectiveFilter, useFilter, useShownInWords } from '@giao-ban/directive-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { totalsQuery } from '../api/totals.query';
import { CoveragePanel } from '../coverage/coverage-panel';
import { TopicHeatPanel } from '../heat/topic-heat-panel';
import { GrowingThemesPanel } from '../themes/growing-themes-panel';
import { TrendPanel } from '../trend/trend-panel';
import { WorkloadPanel } from '../workload/workload-panel';
import { BucketTiles } from './bucket-tiles';
import { NoDirectives } from './no-directives';
import styles from './overview-page.module.css';
import { overviewMessages } from './overview.messages';
import { Rates } from './rates';

/**
 * The first screen: how much was ordered, what became of it, where it piles up, what keeps coming back.
 *
 * @example
 * { path: '/', element: <OverviewPage /> }
 */
export function OverviewPage() {
  const words = useMessages(overviewMessages);
  const shown = useShownInWords();
  const { state } = useFilter();
  const hasPeriod = Boolean(state.from && state.to);
  const answer = useApiQuery(totalsQuery, {
    filter: toDirectiveFilter(state),
    asOf: state.asOf,
    compareTo: hasPeriod ? 'PREVIOUS_PERIOD' : null,
  });
  const asOf = answer.data?.directiveStats.asOf;
  return (
    <Page title={words.title} shown={shown} tabTitle={`${words.title}: ${shown}`}>
      <FilterBar />
      <AnswerView answer={answer} lines={7} title={words.totals}>
        {({ directiveStats: { total, previousTotal } }) =>
          total.directives === 0 ? (
            <NoDirectives />
          ) : (
            <>
              <Panel
                title={words.totals}
                note={`${asOf ? `${words.asOf(formatDay(asOf))}. ` : ''}${words.totalsNote}`}
                busy={answer.loading}
              >
                <BucketTiles total={total} previous={previousTotal} />
                <ReviewLink />
              </Panel>
              <Panel
                title={words.rates}
                note={words.ratesNote(`${total.unknown}/${total.directives}`)}
                busy={answer.loading}
              >
                <Rates total={total} />
              </Panel>
              <div className={styles.grid}>
                <WorkloadPanel />
                <TopicHeatPanel />
                <TrendPanel />
                <GrowingThemesPanel />
              </div>
              <CoveragePanel />
            </>
          )
        }
      </AnswerView>
    </Page>
  );
}
