import { Anchor, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { formatDay, formatRate, MarkedText, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { Link } from 'react-router';
import type { ProposedEvidence } from '../api/review.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { bucketMessages } from '../bucket/bucket.messages';
import { decideMessages } from '../decide/decide.messages';
import { directiveMessages } from '../directive.messages';
import { useFilter } from '../filter/use-filter';
import { noticeName } from '../parts/notice-name';
import { UnitList } from '../parts/unit-list';
import type { Outcome } from './review-state';
import { reviewMessages } from './review.messages';
import styles from './review.module.css';

/** Both sentences side by side, what they share, and what accepting would do. */
export function ReviewCard({ item, outcome }: { item: ProposedEvidence; outcome: Outcome | undefined }) {
  const words = useMessages(reviewMessages);
  const { sharedWords } = item;
  return (
    <article>
      <div className={styles.pair}>
        <OrderSide item={item} />
        <StatementSide item={item} />
      </div>
      <Text size="xs" c="dimmed" mt="xs">
        {sharedWords.directive.length > 0 ? words.shared : words.noShared}
      </Text>
      <Effect item={item} />
      <Text size="sm" fw={600} role="status">
        {outcome && shownOutcome(outcome, words)}
      </Text>
    </article>
  );
}

function OrderSide({ item: { directive, sharedWords } }: { item: ProposedEvidence }) {
  const words = useMessages(reviewMessages);
  const { unnumbered } = useMessages(directiveMessages);
  const { linkTo } = useFilter();
  const { notice, deadline } = directive;
  return (
    <section className={styles.side} aria-label={words.order}>
      <h3 className={styles.heading}>{words.order}</h3>
      <p className={styles.facts}>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { directive: directive.id })}>
          {noticeName(notice, unnumbered)}
        </Anchor>
        <span>{formatDay(notice.knownOn)}</span>
        <span>{notice.agency.name}</span>
      </p>
      <blockquote className={styles.sentence}>
        <MarkedText text={directive.text} marks={sharedWords.directive} />
      </blockquote>
      <UnitList {...directive} />
      <p className={styles.facts}>
        <BucketBadge bucket={directive.bucket} pastDueUnknown={directive.pastDueUnknown} />
        {deadline && <span>{words.deadline(deadline.due)}</span>}
        <Anchor component={Link} size="sm" to={linkTo(`/nhiem-vu/${encodeURIComponent(directive.id)}`)}>
          {words.toDirective}
        </Anchor>
      </p>
    </section>
  );
}

function StatementSide({ item }: { item: ProposedEvidence }) {
  const words = useMessages(reviewMessages);
  const { statuses, kinds, unnumbered } = useMessages(directiveMessages);
  const { happenedOn } = useMessages(decideMessages);
  const { language } = useLanguage();
  const { notice, span } = item;
  return (
    <section className={styles.side} aria-label={words.statement}>
      <h3 className={styles.heading}>{words.statement}</h3>
      <p className={styles.facts}>
        {notice && (
          <Anchor component={Link} size="sm" to={noticePath(notice.id, { span })}>
            {noticeName(notice, unnumbered)}
          </Anchor>
        )}
        <span>{formatDay(item.knownOn)}</span>
        <span>{kinds[item.kind]}</span>
      </p>
      <blockquote className={styles.sentence}>
        <MarkedText text={item.quote} marks={item.sharedWords.quote} />
      </blockquote>
      <p className={styles.facts}>
        <strong>{statuses[item.status]}</strong>
        {item.happenedOn && <span>{happenedOn(item.happenedOn)}</span>}
        <span>{words.confidence(formatRate(item.confidence, language))}</span>
      </p>
    </section>
  );
}

function Effect({ item: { kind, directive, bucketIfAccepted } }: { item: ProposedEvidence }) {
  const words = useMessages(reviewMessages);
  const { label } = useMessages(bucketMessages);
  const told =
    directive.bucket === bucketIfAccepted
      ? words.stays(label(bucketIfAccepted))
      : words.moves(label(directive.bucket), label(bucketIfAccepted));
  return (
    <p className={styles.effect}>
      <strong>{words.effect}:</strong> {kind === 'DIRECTIVE' ? `${told} ${words.chains}` : told}
    </p>
  );
}

function shownOutcome(outcome: Outcome, words: (typeof reviewMessages)['vi']): string {
  if (outcome.kind === 'decided') return words.done[outcome.verdict];
  return outcome.kind === 'sending' ? `${words.done[outcome.verdict]} (${words.sending})` : '';
}
