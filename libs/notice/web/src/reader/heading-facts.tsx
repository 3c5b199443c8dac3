import { Anchor } from '@mantine/core';
import { formatPartialDay, useLanguage, useMessages } from '@giao-ban/shared-ui';
import type { ReactNode } from 'react';
import type { NoticeDetail } from '../api/notice.query';
import { noticeMessages } from '../notice.messages';
import styles from './reader.module.css';

/** The head of a notice, field by field; what the paper leaves out is said to be missing, never filled in. */
export function HeadingFacts({ notice }: { notice: NoticeDetail }) {
  const words = useMessages(noticeMessages);
  const { language } = useLanguage();
  const { reader } = words;
  const day = (value: NoticeDetail['issuedOn']) => value && formatPartialDay(value, language);
  const period = (value: NoticeDetail['planPeriod']) => value && reader.period(value.from, value.to);
  const person = (value: NoticeDetail['chair']) => value && [value.name, value.title].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    [reader.kind, words.kinds[notice.kind]],
    [reader.number, notice.number ?? (notice.symbol ? `${words.unnumbered} (${notice.symbol})` : null)],
    [reader.agency, notice.agency.name],
    [reader.issuedOn, day(notice.issuedOn)],
    [reader.meetingOn, day(notice.meetingOn)],
    [reader.reviewPeriod, period(notice.reviewPeriod)],
    [reader.planPeriod, period(notice.planPeriod)],
    [reader.chair, person(notice.chair)],
    [reader.signer, person(notice.signer)],
    [
      reader.file,
      <Anchor key="file" size="sm" href={notice.file.originalPath} download={notice.file.name}>
        {notice.file.name}
      </Anchor>,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <FactPair key={name} name={name}>
          {value || <em>{reader.absent}</em>}
        </FactPair>
      ))}
    </dl>
  );
}

function FactPair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
