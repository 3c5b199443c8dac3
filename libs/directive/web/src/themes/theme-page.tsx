import { Anchor, Button, Text } from '@mantine/core';
import { noticePath } from '@giao-ban/notice-web';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, formatDay, Page, Panel, useMessages } from '@giao-ban/shared-ui';
import { Link, useParams } from 'react-router';
import { type ThemeDetail, themeQuery } from '../api/themes.query';
import { BucketBadge } from '../bucket/bucket-badge';
import { emptyFilter } from '../filter/filter-state';
import { filterLink, useFilter } from '../filter/use-filter';
import { noticeName } from '../parts/notice-name';
import { UnitList } from '../parts/unit-list';
import { ThemeMonths } from './theme-months';
import { themeMessages } from './theme.messages';
import styles from './themes.module.css';

/**
 * One matter that recurs: when, where, and each wording beside the others.
 *
 * @example
 * { path: '/noi-dung-lap-lai/:id', element: <ThemePage /> }
 */
export function ThemePage() {
  const { id = '' } = useParams();
  const words = useMessages(themeMessages);
  const { linkTo } = useFilter();
  const answer = useApiQuery(themeQuery, { id });
  const theme = answer.data?.theme;
  return (
    <Page
      title={theme?.label ?? words.title}
      shown={theme && `${words.orders(theme.memberCount)} ${words.notices(theme.noticeCount)}`}
      actions={
        <Button variant="default" component={Link} to={filterLink('/nhiem-vu', { ...emptyFilter, theme: id })}>
          {words.list}
        </Button>
      }
    >
      <Anchor component={Link} to={linkTo('/noi-dung-lap-lai')} size="sm" className="gb-no-print">
        ← {words.back}
      </Anchor>
      <AnswerView answer={answer} lines={10} title={words.members}>
        {(data) => <ThemeView theme={data.theme} />}
      </AnswerView>
    </Page>
  );
}

function ThemeView({ theme }: { theme: ThemeDetail }) {
  const words = useMessages(themeMessages);
  const facts = [
    [words.firstSeen, formatDay(theme.firstSeen)],
    [words.lastSeen, formatDay(theme.lastSeen)],
    [words.trend, words.trends[theme.trend]],
    [words.provinces, theme.provinces.map(({ name }) => name).join(', ')],
  ];
  return (
    <>
      <Panel title={words.facts}>
        <div className={styles.summary}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <Text size="xs" c="dimmed">
                {name}
              </Text>
              <Text fw={600}>{value}</Text>
            </div>
          ))}
          <div className={styles.months}>
            <Text size="xs" c="dimmed">
              {words.byMonth}
            </Text>
            <ThemeMonths theme={theme} />
          </div>
        </div>
      </Panel>
      <Panel title={words.members} className={styles.membersPanel}>
        <ol className={styles.members}>
          {theme.members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ol>
      </Panel>
    </>
  );
}

function Member({ member }: { member: ThemeDetail['members'][number] }) {
  const words = useMessages(themeMessages);
  const { linkTo } = useFilter();
  const { notice } = member;
  return (
    <li className={styles.member}>
      <div className={styles.memberHead}>
        <strong>{formatDay(notice.knownOn)}</strong>
        <span>{notice.agency.province.name}</span>
        <Anchor component={Link} size="sm" to={noticePath(notice.id, { directive: member.id })}>
          {noticeName(notice, words.unnumbered)}
        </Anchor>
      </div>
      <Anchor component={Link} className={styles.text ?? ''} to={linkTo(`/nhiem-vu/${encodeURIComponent(member.id)}`)}>
        {member.text}
      </Anchor>
      <UnitList {...member} />
      <BucketBadge bucket={member.bucket} pastDueUnknown={member.pastDueUnknown} />
    </li>
  );
}
