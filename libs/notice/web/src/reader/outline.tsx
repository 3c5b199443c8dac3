import { Anchor, Text, UnstyledButton } from '@mantine/core';
import { useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import type { NoticeDetail, NoticeDirective } from '../api/notice.query';
import { noticeMessages } from '../notice.messages';
import { PageLink } from './page-link';
import styles from './reader.module.css';

/** What the outline is given by the app, because it belongs to directives. */
export interface DirectiveLinks {
  directiveHref: (id: string) => To;
  renderStatus: (directive: Pick<NoticeDirective, 'bucket' | 'pastDueUnknown'>) => ReactNode;
}

/** The directives of a notice in their order; choosing one brings its sentence into view. */
export function Outline(props: {
  directives: readonly NoticeDirective[];
  chosen: string | null;
  onChoose: (id: string) => void;
  links: DirectiveLinks;
  viewPath: string | null;
}) {
  const { directives, chosen, onChoose, links, viewPath } = props;
  const words = useMessages(noticeMessages).reader;
  if (directives.length === 0) return <Text size="sm">{words.noDirectives}</Text>;
  return (
    <ol className={styles.outline}>
      {directives.map((directive) => (
        <li key={directive.id} data-chosen={directive.id === chosen}>
          <UnstyledButton
            className={styles.entry}
            aria-pressed={directive.id === chosen}
            onClick={() => onChoose(directive.id)}
          >
            <span className={styles.clamped}>{directive.text}</span>
          </UnstyledButton>
          <div className={styles.under}>
            {directive.heading && <span>{directive.heading}</span>}
            {links.renderStatus(directive)}
            <PageLink page={directive.span.page} viewPath={viewPath} />
            <Anchor
              component={Link}
              to={links.directiveHref(directive.id)}
              size="xs"
              aria-label={`${words.toDirective}: ${directive.text}`}
            >
              {words.toDirective}
            </Anchor>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What the paper says of past work, each with the way to its sentence. */
export function OutcomeOutline({
  outcomes,
  onChoose,
  viewPath,
}: {
  outcomes: NoticeDetail['outcomes'];
  onChoose: (span: Span) => void;
  viewPath: string | null;
}) {
  const words = useMessages(noticeMessages);
  return (
    <ol className={styles.outline}>
      {outcomes.map(({ id, text, status, span }) => (
        <li key={id}>
          <UnstyledButton className={styles.entry} onClick={() => onChoose(span)}>
            <strong>{words.outcomeStatuses[status]}</strong>
            <span className={styles.clamped}>{text}</span>
          </UnstyledButton>
          <div className={styles.under}>
            <PageLink page={span.page} viewPath={viewPath} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type Span = { start: number; end: number };
