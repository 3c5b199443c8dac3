import { ActionIcon, Button, Group } from '@mantine/core';
import { monthGrid } from '@giao-ban/analytics-model';
import { bucketColour, bucketMessages, buckets, toDirectiveFilter, useFilter } from '@giao-ban/directive-web';
import { ChartFrame, ChartLegend, MonthCalendar } from '@giao-ban/shared-charts';
import { useApiQuery } from '@giao-ban/shared-graphql';
import { AnswerView, EmptyState, formatDay, formatMonth, useLanguage, useMessages } from '@giao-ban/shared-ui';
import { addMonths } from '@giao-ban/shared-kernel';
import { calendarQuery, type DeadlineCalendar } from '../api/progress.query';
import { useMonthParam } from '../api/use-month-param';
import { bucketPatch, useBucketSeries } from '../bucket-series';
import { bucketMeasures } from '../overview/bucket-measures';
import styles from './progress-page.module.css';
import { progressMessages } from './progress.messages';

type Day = DeadlineCalendar['days'][number];

/** The stated deadlines of a month, day by day; every day opens its list. */
export function CalendarPanel() {
  const words = useMessages(progressMessages).calendar;
  const { state } = useFilter();
  const [month, setMonth] = useMonthParam('thang-han');
  const answer = useApiQuery(calendarQuery, { filter: toDirectiveFilter(state), month, asOf: state.asOf });
  return (
    <AnswerView answer={answer} lines={9} title={words.title}>
      {({ deadlineCalendar }) => <Calendar calendar={deadlineCalendar} busy={answer.loading} setMonth={setMonth} />}
    </AnswerView>
  );
}

interface CalendarProps {
  calendar: DeadlineCalendar;
  busy: boolean;
  setMonth: (month: string) => void;
}

function Calendar({ calendar, busy, setMonth }: CalendarProps) {
  const words = useMessages(progressMessages).calendar;
  const { language } = useLanguage();
  const { days, month, asOf } = calendar;
  const present = buckets.filter((bucket) => days.some(({ measures }) => measures[bucketMeasures[bucket]] > 0));
  const series = useBucketSeries()(present);
  const { narrow } = useFilter();
  const named = formatMonth(month, language);
  const step = (months: number) => setMonth(addMonths(`${month}-01`, months).slice(0, 7));
  const count = days.reduce((sum, { measures }) => sum + measures.directives, 0);
  const toDay = useDay();
  return (
    <ChartFrame
      title={words.title}
      summary={words.summary(named, count, days.length)}
      table={useCalendarTable(days, present)}
      controls={<MonthChoice {...{ named, step }} />}
      {...{ asOf, busy }}
    >
      {days.length === 0 ? (
        <NoDeadline calendar={calendar} setMonth={setMonth} />
      ) : (
        <>
          <ChartLegend series={series} onPick={(key) => narrow(bucketPatch(key))} />
          <MonthCalendar
            label={words.label(named)}
            weekdays={words.weekdays}
            weeks={monthGrid(month).map((week) =>
              week.map(({ day, inMonth }) => ({
                ...toDay(
                  day,
                  days.find((one) => one.day === day),
                ),
                inMonth,
              })),
            )}
            today={asOf}
            onMonth={step}
          />
        </>
      )}
    </ChartFrame>
  );
}

/** A day of the month with its parts, their names and its list. */
function useDay() {
  const words = useMessages(progressMessages).calendar;
  const names = useMessages(bucketMessages);
  const { linkTo } = useFilter();
  return (day: string, found: Day | undefined) => {
    const parts = buckets
      .map((bucket) => ({ bucket, count: found?.measures[bucketMeasures[bucket]] ?? 0 }))
      .filter(({ count }) => count > 0);
    const told = parts.map(({ bucket, count }) => `${names.short[bucket]} ${count}`).join(', ');
    return {
      day,
      count: found?.measures.directives ?? 0,
      parts: parts.map(({ bucket, count }) => ({ key: bucket, count, colour: bucketColour(bucket) })),
      to: linkTo('/nhiem-vu', { dueFrom: day, dueTo: day }),
      label: words.day(day, found?.measures.directives ?? 0, told),
    };
  };
}

function useCalendarTable(days: readonly Day[], present: readonly (typeof buckets)[number][]) {
  const words = useMessages(progressMessages);
  const names = useMessages(bucketMessages);
  const { linkTo } = useFilter();
  return {
    caption: words.calendar.title,
    columns: [words.calendar.corner, words.total, ...present.map((bucket) => names.short[bucket])],
    rows: days.map(({ day, measures }) => {
      const label = formatDay(day);
      const own = { dueFrom: day, dueTo: day };
      return {
        key: day,
        cells: [
          label,
          { count: measures.directives, to: linkTo('/nhiem-vu', own), label },
          ...present.map((bucket) => ({
            count: measures[bucketMeasures[bucket]],
            to: linkTo('/nhiem-vu', { ...own, buckets: [bucket] }),
            label: `${label}, ${names.short[bucket]}`,
          })),
        ],
      };
    }),
  };
}

function MonthChoice({ named, step }: { named: string; step: (months: number) => void }) {
  const words = useMessages(progressMessages).calendar;
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon variant="default" aria-label={words.before} title={words.before} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </ActionIcon>
      <span className={styles.month} aria-live="polite">
        {named}
      </span>
      <ActionIcon variant="default" aria-label={words.after} title={words.after} onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
      </ActionIcon>
    </Group>
  );
}

function NoDeadline({ calendar, setMonth }: Omit<CalendarProps, 'busy'>) {
  const words = useMessages(progressMessages).calendar;
  const { language } = useLanguage();
  const nearest = [calendar.earlier, calendar.later].filter((month) => month !== null);
  return (
    <EmptyState
      title={words.none}
      next={nearest.length > 0 ? words.noneNext : words.noneAtAll}
      actions={nearest.map((month) => (
        <Button key={month} size="xs" variant="default" onClick={() => setMonth(month)}>
          {words.goTo(formatMonth(month, language))}
        </Button>
      ))}
    />
  );
}
