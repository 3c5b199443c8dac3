import { useApiQuery, type VariablesOf } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, Panel, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { directivesQuery } from '../api/directives.query';
import { directiveMessages } from '../directive.messages';
import type { FilterState } from '../filter/filter-state';
import { toDirectiveFilter } from '../filter/filter-to-api';
import { useFilter } from '../filter/use-filter';
import styles from './directive-list.module.css';
import { DirectiveRow } from './directive-row';

/** What the beginning of a list needs. */
export interface DirectivePreviewProps {
  title: string;
  note: string;
  /** Narrows the filter of the page. */
  patch: Partial<FilterState>;
  orderBy: NonNullable<VariablesOf<typeof directivesQuery>['orderBy']>;
  /** What to say where there are none. */
  none: string;
  noneNext: string;
  /** The way to the whole list, below its first rows. */
  all: (count: number) => ReactNode;
}

const shownRows = 8;

/**
 * The first directives of a list, on a page that is about something else.
 *
 * @example
 * <DirectivePreview title="Quá hạn" patch={{ buckets: ['OVERDUE'] }} orderBy={{ field: 'DUE', direction: 'ASC' }} ... />
 */
export function DirectivePreview({ title, note, patch, orderBy, none, noneNext, all }: DirectivePreviewProps) {
  const words = useMessages(directiveMessages).list;
  const { state } = useFilter();
  const filter = toDirectiveFilter({ ...state, ...patch });
  const answer = useApiQuery(directivesQuery, { filter, orderBy, first: shownRows, asOf: state.asOf });
  return (
    <Panel title={title} note={note} busy={answer.loading}>
      <AnswerView answer={answer} lines={6}>
        {({ directives: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <EmptyState title={none} next={noneNext} />
          ) : (
            <>
              <div className={styles.columns} aria-hidden="true">
                {Object.values(words.columns).map((column) => (
                  <span key={column}>{column}</span>
                ))}
              </div>
              <ul className={styles.list} aria-label={title}>
                {nodes.map((directive) => (
                  <DirectiveRow key={directive.id} directive={directive} />
                ))}
              </ul>
              {all(totalCount)}
            </>
          )
        }
      </AnswerView>
    </Panel>
  );
}
