import { Anchor } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { wordDiff } from '@giao-ban/shared-kernel';
import { DiffText, formatDay, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Bucket } from '../bucket/bucket';
import { BucketBadge } from '../bucket/bucket-badge';
import { directiveMessages } from '../directive.messages';
import { useFilter } from '../filter/use-filter';
import { noticeName } from './notice-name';
import { UnitList } from './unit-list';
import styles from './wordings.module.css';

type UnitFacts = Parameters<typeof UnitList>[0];

/** One order as its card shows it. */
export interface Wording extends UnitFacts {
  id: string;
  text: string;
  bucket: Bucket;
  pastDueUnknown: boolean;
  notice: {
    id: string;
    number: string | null;
    symbol: string | null;
    knownOn: string;
    agency: { province: { name: string } };
  };
}

/** What a card needs. */
export interface WordingCardProps {
  wording: Wording;
  /** The wording that this one is compared with; null: shown as it stands. */
  before: string | null;
  /** Beside the day, for example how much later it is. */
  note?: ReactNode;
  /** At the card's top, for example a box to tick. */
  lead?: ReactNode;
}

/**
 * One order in its own words, with what differs from another wording marked, and the ways to its notice and its page.
 *
 * @example
 * <WordingCard wording={order} before={earlier.text} note="sau 31 ngày" />
 */
export function WordingCard({ wording, before, note, lead }: WordingCardProps) {
  const words = useMessages(directiveMessages);
  const { linkTo } = useFilter();
  const { notice } = wording;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        {lead}
        <strong>{formatDay(notice.knownOn)}</strong>
        <span>{notice.agency.province.name}</span>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { directive: wording.id })}>
          {noticeName(notice, words.unnumbered)}
        </Anchor>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <Anchor component={Link} className={styles.text ?? ''} to={linkTo(`/nhiem-vu/${encodeURIComponent(wording.id)}`)}>
        {before === null ? wording.text : <DiffText pieces={wordDiff(before, wording.text)} />}
      </Anchor>
      <UnitList {...wording} />
      <BucketBadge bucket={wording.bucket} pastDueUnknown={wording.pastDueUnknown} />
    </li>
  );
}
