import { Anchor, Progress } from '@mantine/core';
import { type Dataset, datasetQuery, emptyFilter, filterLink, useFilter } from '@giao-ban/directive-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import { chartsMessages } from '../charts.messages';
import { missingByYear } from './missing-by-year';
import styles from './coverage-panel.module.css';

/** How complete the data is, agency by agency: a missing month explains a dip better than any trend. */
export function CoveragePanel() {
  const words = useMessages(chartsMessages);
  const { state } = useFilter();
  const answer = useApiQuery(datasetQuery, {});
  const isShown = ({ agency }: Dataset['coverage'][number]) =>
    state.provinces.length === 0 || state.provinces.includes(agency.province.code);
  return (
    <Panel title={words.coverage.title} note={words.coverage.note} busy={answer.loading}>
      <AnswerView answer={answer} lines={3}>
        {({ dataset }) => (
          <ul className={styles.list}>
            {dataset.coverage.filter(isShown).map((row) => (
              <CoverageLine key={row.agency.id} row={row} />
            ))}
          </ul>
        )}
      </AnswerView>
    </Panel>
  );
}

function CoverageLine({ row }: { row: Dataset['coverage'][number] }) {
  const words = useMessages(chartsMessages).coverage;
  const { agency, months, covered, missing } = row;
  const told = words.months(covered, months);
  const gaps = missingByYear(missing)
    .map(({ year, months: gone }) => words.year(year, gone.join(', ')))
    .join('; ');
  return (
    <li>
      <div className={styles.head}>
        <span>{agency.name}</span>
        <Anchor
          component={Link}
          size="sm"
          fw={600}
          to={filterLink('/thong-bao', { ...emptyFilter, provinces: [agency.province.key] })}
          aria-label={`${told}: ${agency.name}`}
        >
          {told}
        </Anchor>
      </div>
      <Progress
        value={months > 0 ? (covered / months) * 100 : 0}
        size="sm"
        color="var(--gb-accent)"
        aria-label={`${agency.name}: ${told}`}
      />
      <small className={styles.gaps}>{gaps ? words.missing(gaps) : words.complete}</small>
    </li>
  );
}
