import { Text } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, Panel, useMessages } from '@giao-ban/shared-ui';
import { datasetQuery } from '../api/dataset.query';
import type { DirectiveDetail } from '../api/directive.query';
import { useFilter } from '../filter/use-filter';
import { decideMessages } from './decide.messages';
import { ReportForm } from './report-form';

/**
 * Where a person writes down what became of a directive; only on today's page, because a report is known from today on.
 *
 * @example
 * <ReportPanel directive={directive} />
 */
export function ReportPanel({ directive }: { directive: DirectiveDetail }) {
  const words = useMessages(decideMessages).report;
  const { state } = useFilter();
  const dataset = useApiQuery(datasetQuery, {});
  return (
    <div className="gb-no-print">
      <Panel title={words.title}>
        {state.asOf ? (
          <Text size="sm">{words.past}</Text>
        ) : (
          <AnswerView answer={dataset} lines={4}>
            {(data) => (
              <ReportForm directiveId={directive.id} first={directive.notice.knownOn} today={data.dataset.today} />
            )}
          </AnswerView>
        )}
      </Panel>
    </div>
  );
}
