import { Anchor, Button, Stack } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { directiveQuery, type DirectiveDetail } from '../api/directive.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { ReportPanel } from '../decide/report-panel';
import { directiveMessages } from '../directive.messages';
import { filterMessages } from '../filter/filter.messages';
import { useFilter } from '../filter/use-filter';
import { CarryOver } from './carry-over';
import styles from './directive-page.module.css';
import { EvidenceList } from './evidence-list';
import { Facts } from './facts';
import { SameInstruction } from './same-instruction';

/** What the page is given by the app. */
export interface DirectivePageProps {
  /** How the order was read, which belongs to the check of readings. */
  reading: (directiveId: string) => ReactNode;
}

/**
 * All that is known of one directive: its words, its facts, what became of it, and where each of that is written.
 *
 * @example
 * { path: '/nhiem-vu/:id', element: <DirectivePage reading={() => null} /> }
 */
export function DirectivePage({ reading }: DirectivePageProps) {
  const { id = '' } = useParams();
  const words = useMessages(directiveMessages);
  const filterWords = useMessages(filterMessages);
  const { state, linkTo } = useFilter();
  const answer = useApiQuery(directiveQuery, { id, asOf: state.asOf });
  const directive = answer.data?.directive;
  const shown = directive && [directive.notice.agency.name, formatDay(directive.notice.knownOn)].join(' · ');
  return (
    <Page
      title={words.detail.title}
      tabTitle={directive ? directive.text.slice(0, 60) : words.detail.title}
      shown={shown && (state.asOf ? `${shown} · ${filterWords.shownAsOf(state.asOf)}` : shown)}
      actions={
        directive && (
          <Button component={Link} to={noticePath(directive.notice.id, { directive: directive.id })}>
            {words.detail.open}
          </Button>
        )
      }
    >
      <Anchor component={Link} to={linkTo('/nhiem-vu')} size="sm" className="gb-no-print">
        ← {words.detail.back}
      </Anchor>
      <AnswerView answer={answer} lines={10} title={words.detail.content}>
        {(data) => (
          <Detail key={data.directive.id} directive={data.directive} busy={answer.loading} reading={reading} />
        )}
      </AnswerView>
    </Page>
  );
}

function Detail({ directive, busy, reading }: { directive: DirectiveDetail; busy: boolean } & DirectivePageProps) {
  const { detail: words, noDeadline } = useMessages(directiveMessages);
  return (
    <div className={styles.columns}>
      <Stack gap="md">
        <Panel title={words.content} busy={busy}>
          <blockquote className={styles.text}>{directive.text}</blockquote>
          <p className={styles.state}>
            <BucketBadge bucket={directive.bucket} pastDueUnknown={directive.pastDueUnknown} />
            <span>{directive.deadline ? `${words.deadline}: ${formatDay(directive.deadline.due)}` : noDeadline}</span>
          </p>
        </Panel>
        <Panel title={words.evidence} busy={busy}>
          <EvidenceList evidence={directive.evidence} />
        </Panel>
        {directive.instruction && (
          <Panel
            title={directive.instruction.kind === 'SAME_TASK' ? words.sameTask : words.samePaper}
            note={directive.instruction.kind === 'SAME_TASK' ? words.sameTaskNote : words.samePaperNote}
            busy={busy}
          >
            <SameInstruction instruction={directive.instruction} current={directive.id} />
          </Panel>
        )}
        {directive.carryOver.length > 1 && (
          <Panel title={words.carryOver} note={words.carryNote(directive.carryOver.length)} busy={busy}>
            <CarryOver chain={directive.carryOver} current={directive.id} />
          </Panel>
        )}
      </Stack>
      <Stack gap="md">
        <Panel title={words.facts} busy={busy}>
          <Facts directive={directive} />
        </Panel>
        <ReportPanel directive={directive} />
        {reading(directive.id)}
      </Stack>
    </div>
  );
}
