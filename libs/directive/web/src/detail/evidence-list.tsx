import { Anchor, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { EmptyState, formatRate, MarkedText, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { EvidenceDetail } from '../api/directive.query';
import { DecideButtons } from '../decide/decide-buttons';
import { decideMessages } from '../decide/decide.messages';
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
  const decideWords = useMessages(decideMessages);
  const { language } = useLanguage();
  const { detail } = words;
  const { notice, span, decidedBy, happenedOn } = evidence;
  const byPerson = evidence.kind === 'PERSON';
  return (
    <li>
      <div className={styles.head}>
        <strong>{words.statuses[evidence.status]}</strong>
        <span>{words.decisions[evidence.decision]}</span>
        <Text component="span" size="sm" c="dimmed">
          {[
            words.kinds[evidence.kind],
            detail.knownOn(evidence.knownOn),
            happenedOn && decideWords.happenedOn(happenedOn),
            !byPerson && detail.confidence(formatRate(evidence.confidence, language)),
            decidedBy &&
              (byPerson && evidence.decision === 'ACCEPTED'
                ? decideWords.reportedBy(decidedBy)
                : decideWords.decidedBy(decidedBy)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </div>
      {evidence.quote && (
        <blockquote className={styles.quote}>
          <MarkedText text={evidence.quote} marks={evidence.sharedWords.quote} />
        </blockquote>
      )}
      {evidence.cue && (
        <Text size="xs" c="dimmed">
          {detail.cue}: {evidence.cue}
        </Text>
      )}
      {notice && (
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { span })}>
          {detail.quoteLink(noticeName(notice, words.unnumbered))}
        </Anchor>
      )}
      {evidence.attachment && (
        <Anchor size="sm" href={evidence.attachment.path} download>
          {detail.attachment(evidence.attachment.name)}
        </Anchor>
      )}
      {evidence.decision === 'PROPOSED' && (
        <Anchor component={Link} size="sm" ml={notice ? 'md' : 0} to={`/minh-chung?bat-dau=${evidence.id}`}>
          {detail.review}
        </Anchor>
      )}
      <DecideButtons evidence={evidence} />
    </li>
  );
}
