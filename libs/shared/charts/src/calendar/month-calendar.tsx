import { useMediaQuery } from '@mantine/hooks';
import { formatCount, formatDay, useLanguage } from '@giao-ban/shared-ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { CalendarDay, MonthCalendarProps } from './calendar-types';
import styles from './month-calendar.module.css';
import { nextDay } from './next-day';

/**
 * A month as on the wall: days with a number open their list, arrows move, page keys change the month. On a phone the
 * days that have something stand one below the other.
 *
 * @example
 * <MonthCalendar label="Tháng 3/2025" weekdays={weekdays} weeks={weeks} today="2025-03-31" onMonth={step} />
 */
export function MonthCalendar(props: MonthCalendarProps) {
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  return narrow ? <DayList {...props} /> : <MonthGrid {...props} />;
}

function DayList({ label, weeks }: MonthCalendarProps) {
  const { language } = useLanguage();
  const days = weeks.flat().filter(({ inMonth, count }) => inMonth && count > 0);
  return (
    <ul className={styles.list} aria-label={label}>
      {days.map((one) => (
        <li key={one.day}>
          <Link to={one.to} className={styles.line} aria-label={one.label}>
            <strong>{formatDay(one.day)}</strong>
            <Strip parts={one.parts} />
            <span>{formatCount(one.count, language)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function MonthGrid({ label, weekdays, weeks, today, onMonth }: MonthCalendarProps) {
  const table = useRef<HTMLTableElement>(null);
  const days = weeks.flat().filter(({ inMonth }) => inMonth);
  const [held, setHeld] = useState<string | null>(null);
  const known = (day: string | null) => days.some((one) => one.day === day);
  const reachable = known(held) ? held : known(today) ? today : (days.find(({ count }) => count > 0) ?? days[0])?.day;
  const weekStart = weeks[0]?.findIndex(({ inMonth }) => inMonth) ?? 0;

  const move = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined;
    const place = days.findIndex(({ day }) => day === from);
    const next = place < 0 ? null : nextDay(event.key, { place, count: days.length, weekStart });
    if (!next) return;
    event.preventDefault();
    if ('month' in next) return onMonth?.(next.month);
    const day = days[next.place]?.day ?? null;
    setHeld(day);
    table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  };
  return (
    <table ref={table} role="grid" className={styles.grid} aria-label={label} onKeyDown={move}>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((one) => (
              <Cell key={one.day} day={one} reachable={one.day === reachable} marked={one.day === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ day, reachable, marked }: { day: CalendarDay; reachable: boolean; marked: boolean }) {
  const { language } = useLanguage();
  const date = Number(day.day.slice(8));
  if (!day.inMonth) return <td className={styles.outside} />;
  const focus = { tabIndex: reachable ? 0 : -1, 'data-day': day.day };
  return (
    <td className={styles.cell} data-marked={marked} {...(marked && { 'aria-current': 'date' })}>
      {day.count > 0 ? (
        <Link to={day.to} className={styles.day} aria-label={day.label} title={day.label} {...focus}>
          <span className={styles.date}>{date}</span>
          <strong>{formatCount(day.count, language)}</strong>
          <Strip parts={day.parts} />
        </Link>
      ) : (
        <span className={styles.day} aria-label={day.label} {...focus}>
          <span className={styles.date}>{date}</span>
        </span>
      )}
    </td>
  );
}

/** The parts of a day as one line of 100 %; the words stand in the link's name. */
function Strip({ parts }: Pick<CalendarDay, 'parts'>) {
  return (
    <span className={styles.strip} aria-hidden="true">
      {parts.map(({ key, count, colour }) => (
        <span key={key} style={{ flexGrow: count, background: colour }} />
      ))}
    </span>
  );
}
