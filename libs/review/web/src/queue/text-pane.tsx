import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, MarkedText, useMessages } from '@giao-ban/shared-ui';
import { useEffect, useRef } from 'react';
import { noticeTextQuery, type ReviewItem } from '../api/review-queue.query';
import { reviewMessages } from '../review.messages';
import styles from './review-queue.module.css';

/** The text of the notice with the words in doubt marked and in view. */
export function TextPane({ item: { notice, span } }: { item: ReviewItem }) {
  const words = useMessages(reviewMessages);
  const answer = useApiQuery(noticeTextQuery, { id: notice.id });
  return (
    <section className={styles.pane} aria-label={words.place}>
      <h3 className={styles.heading}>{span ? words.place : words.noPlace}</h3>
      <AnswerView answer={answer} lines={8}>
        {(data) => <Text text={data.notice.id === notice.id ? data.notice.text : ''} span={span} />}
      </AnswerView>
    </section>
  );
}

function Text({ text, span }: { text: string; span: ReviewItem['span'] }) {
  const words = useMessages(reviewMessages);
  const box = useRef<HTMLDivElement>(null);
  const [start, end] = [span?.start ?? 0, span?.end ?? 0];
  useEffect(() => {
    const marked = box.current?.querySelector('mark');
    // Only the text moves: the answer and its buttons stay where they are.
    if (box.current) box.current.scrollTop = marked ? marked.offsetTop - box.current.clientHeight / 3 : 0;
  }, [start, end, text]);
  return (
    <div ref={box} className={styles.text} lang="vi" role="document" aria-label={words.text} tabIndex={0}>
      <MarkedText text={text} marks={end > start ? [{ start, end }] : []} />
    </div>
  );
}
