import { Anchor, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { EmptyState, formatRate, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { EvidenceDetail } from '../api/directive.query';
import { directiveMessages } from '../directive.messages';
import { noticeName } from '../parts/notice-name';
import styles from './directive-page.module.css';

/** What is said of the directive elsewhere: each with its quote, its status, why it belongs here, and the way to its sentence. */
export function EvidenceList({ evidence }: { evidence: readonly EvidenceDetail[] }) {
  const words = useMessages(directiveMessages).detail;
  if (evidence.length === 0) return <EmptyState title={words.noEvidence} next={words.noEvidenceNext} />;
  return (
    <ol className={styles.evidence}>
      {evidence.map((one) => (
        <EvidenceLine key={one.id} evidence={one} />
      ))}
    </ol>
  );
}

function EvidenceLine({ evidence }: { evidence: EvidenceDetail }) {
  const words = useMessages(directiveMessages);
  const { language } = useLanguage();
  const { detail } = words;
  const { notice, span } = evidence;
  return (
    <li>
      <div className={styles.head}>
        <strong>{words.statuses[evidence.status]}</strong>
        <span>{words.decisions[evidence.decision]}</span>
        <Text component="span" size="sm" c="dimmed">
          {words.kinds[evidence.kind]} · {detail.knownOn(evidence.knownOn)} ·{' '}
          {detail.confidence(formatRate(evidence.confidence, language))}
        </Text>
      </div>
      <blockquote className={styles.quote}>{evidence.quote}</blockquote>
      <Text size="xs" c="dimmed">
        {detail.cue}: {evidence.cue}
      </Text>
      {notice && (
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { span })}>
          {detail.quoteLink(noticeName(notice, words.unnumbered))}
        </Anchor>
      )}
    </li>
  );
}
