import { Anchor, Text } from '@mantine/core';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { type ReactNode, useMemo } from 'react';
import { Link, type To, useParams, useSearchParams } from 'react-router';
import { type NoticeDetail, noticeQuery } from '../api/notice.query';
import { noticeMessages } from '../notice.messages';
import { HeadingFacts } from './heading-facts';
import type { TextMark } from './mark-text';
import { MarkedText } from './marked-text';
import { type DirectiveLinks, OutcomeOutline, Outline } from './outline';
import styles from './reader.module.css';
import { useWideScreen } from './use-wide-screen';

/** What the reader is given by the app. */
export interface NoticePageProps extends DirectiveLinks {
  listHref: To;
  /** The way to what of the notice waits to be checked. */
  review?: (noticeId: string) => ReactNode;
}

const quoteId = 'quote';

/**
 * A notice to read: its text with every directive marked, the asked-for sentence in view, and the outline beside it.
 *
 * @example
 * <NoticePage listHref="/thong-bao" directiveHref={(id) => `/nhiem-vu/${id}`} renderStatus={() => null} />
 */
export function NoticePage({ listHref, review, ...links }: NoticePageProps) {
  const { id = '' } = useParams();
  const words = useMessages(noticeMessages);
  const answer = useApiQuery(noticeQuery, { id });
  const notice = answer.data?.notice;
  const title = notice?.title ?? words.kinds.CONCLUSION_NOTICE;
  const shown = notice && [notice.number, formatDay(notice.knownOn), notice.agency.name].filter(Boolean).join(' · ');
  return (
    <Page title={title} shown={shown} actions={notice && review?.(notice.id)}>
      <Anchor component={Link} to={listHref} size="sm" className="gb-no-print">
        ← {words.reader.back}
      </Anchor>
      <AnswerView answer={answer} lines={16} title={words.reader.text}>
        {(data) => <Reader key={data.notice.id} notice={data.notice} links={links} />}
      </AnswerView>
    </Page>
  );
}

function Reader({ notice, links }: { notice: NoticeDetail; links: DirectiveLinks }) {
  const words = useMessages(noticeMessages).reader;
  const { directive, span, chooseDirective, chooseSpan } = useReaderTarget();
  const marks = useMemo(() => marksOf(notice, span), [notice, span]);
  const wide = useWideScreen();
  const { viewPath } = notice.file;
  const side = (
    <aside className={`${styles.side ?? ''} gb-no-print`}>
      <Panel>
        <details className={styles.fold} open={wide}>
          <summary>
            {words.outline} ({notice.directives.length})
          </summary>
          <Outline
            directives={notice.directives}
            chosen={directive}
            onChoose={chooseDirective}
            links={links}
            viewPath={viewPath}
          />
        </details>
      </Panel>
      {notice.outcomes.length > 0 && (
        <Panel>
          <details className={styles.fold} open={wide && notice.directives.length === 0}>
            <summary>
              {words.outcomes} ({notice.outcomes.length})
            </summary>
            <OutcomeOutline outcomes={notice.outcomes} onChoose={chooseSpan} viewPath={viewPath} />
          </details>
        </Panel>
      )}
    </aside>
  );
  return (
    <div className={styles.columns}>
      <div>
        <Panel>
          <details className={styles.fold} open={wide}>
            <summary>{words.heading}</summary>
            <HeadingFacts notice={notice} />
          </details>
        </Panel>
        <Warnings warnings={notice.warnings} />
        <Panel
          title={words.text}
          note={notice.directives.length > 0 ? words.legend : undefined}
          className={styles.paper}
        >
          <MarkedText
            text={notice.text}
            marks={marks}
            chosen={span ? quoteId : directive}
            onChoose={chooseDirective}
            label={words.text}
          />
        </Panel>
      </div>
      {side}
    </div>
  );
}

function Warnings({ warnings }: { warnings: NoticeDetail['warnings'] }) {
  const words = useMessages(noticeMessages).reader;
  if (warnings.length === 0) return null;
  return (
    <Panel title={words.warnings} className={styles.warnings}>
      <ul>
        {warnings.map(({ code, message }) => (
          <li key={code}>
            <Text size="sm" component="span">
              {message}
            </Text>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What the address points at: a directive, or a passage by its offsets. */
function useReaderTarget() {
  const [params, setParams] = useSearchParams();
  const start = Number(params.get('tu') ?? Number.NaN);
  const end = Number(params.get('den') ?? Number.NaN);
  const span = useMemo(() => (start >= 0 && end > start ? { start, end } : null), [start, end]);
  const go = (next: Record<string, string>) => setParams(next, { replace: true, preventScrollReset: true });
  return {
    directive: params.get('nhiem-vu'),
    span,
    chooseDirective: (id: string) => go({ 'nhiem-vu': id }),
    chooseSpan: (chosen: { start: number; end: number }) => go({ tu: String(chosen.start), den: String(chosen.end) }),
  };
}

function marksOf(notice: NoticeDetail, span: { start: number; end: number } | null): TextMark[] {
  return [
    ...notice.outcomes.map(({ id, span: place }): TextMark => ({ id, kind: 'outcome', ...place })),
    ...notice.directives.map(({ id, span: place }): TextMark => ({ id, kind: 'directive', ...place })),
    ...(span ? [{ id: quoteId, kind: 'quote' as const, ...span }] : []),
  ];
}
