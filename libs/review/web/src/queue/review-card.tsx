import { Anchor, Badge, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { formatDay, formatRate, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { ReviewItem } from '../api/review-queue.query';
import { capital } from '../capital';
import { ruleWords } from '../rule-words';
import { reviewMessages } from '../review.messages';
import { isSettled, type QueueState } from './queue-state';
import styles from './review-queue.module.css';

/** One doubt: what was read, why it is doubtful, and where it belongs. */
export function ReviewCard({ item, state }: { item: ReviewItem; state: QueueState<ReviewItem> }) {
  const words = useMessages(reviewMessages);
  const { notice, directive } = item;
  const sentence = directive?.text ?? item.outcome?.text ?? null;
  return (
    <article className={styles.item}>
      <p className={styles.facts}>
        <Badge
          component="span"
          variant="light"
          radius="sm"
          tt="none"
          color={item.reason === 'UNSURE' ? 'blue' : 'orange'}
          c="inherit"
        >
          {words.reasons[item.reason]}
        </Badge>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { span: item.span })}>
          {notice.number ?? notice.title ?? words.openNotice}
        </Anchor>
        <span>{formatDay(notice.knownOn)}</span>
        <span>{notice.agency.name}</span>
      </p>
      <h3 className={styles.question}>{questionOf(item, words)}</h3>
      {item.value !== null && <p className={styles.value}>{item.value}</p>}
      <Why item={item} />
      {sentence && <blockquote className={styles.sentence}>{sentence}</blockquote>}
      {directive && (
        <Anchor component={Link} size="sm" to={`/nhiem-vu/${encodeURIComponent(directive.id)}`}>
          {words.openDirective}
        </Anchor>
      )}
      <Text size="sm" fw={600} role="status">
        {outcomeWords(item, state, words)}
      </Text>
    </article>
  );
}

function Why({ item: { reason, message, code, confidence } }: { item: ReviewItem }) {
  const words = useMessages(reviewMessages);
  const { language } = useLanguage();
  const why =
    reason === 'UNSURE' ? words.because(ruleWords(code, language), formatRate(confidence, language)) : message;
  return (
    <Text size="sm" c="dimmed">
      {why}
    </Text>
  );
}

function questionOf({ field, target, reason, label }: ReviewItem, words: (typeof reviewMessages)['vi']): string {
  if (reason === 'NOTICE') return words.reasons.NOTICE;
  if (field === 'dismissed') return target === 'OUTCOME' ? words.isOutcome : words.isOrder;
  return capital(label);
}

function outcomeWords(item: ReviewItem, state: QueueState<ReviewItem>, words: (typeof reviewMessages)['vi']): string {
  const outcome = state.outcomes[item.id];
  if (outcome?.kind === 'done') return words.answers[outcome.answer];
  if (outcome?.kind === 'sending') return `${words.answers[outcome.answer]} (${words.sending})`;
  return isSettled(state, item) ? words.moot : '';
}
