import '@mantine/dates/styles.css';
import { DateInput, DatesProvider } from '@mantine/dates';
import { useLanguage, useMessages } from '../language/language-provider';
import 'dayjs/locale/vi';
import type { DayFieldProps } from './day-field';
import { dayMessages } from './day.messages';
import { readDay } from './read-day';

/** The calendar behind a {@link DayFieldProps} field; a part of its own because most visits never open it. */
export function CalendarField({ label, value, onChange, error = null }: DayFieldProps) {
  const { language } = useLanguage();
  const words = useMessages(dayMessages);
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DateInput
        size="sm"
        label={label}
        placeholder="dd/mm/yyyy"
        valueFormat="DD/MM/YYYY"
        value={value}
        onChange={onChange}
        dateParser={readDay}
        error={error}
        clearable
        clearButtonProps={{ 'aria-label': `${words.clear}: ${label}`, tabIndex: 0 }}
        ariaLabels={{
          previousMonth: words.previousMonth,
          nextMonth: words.nextMonth,
          monthLevelControl: words.chooseMonth,
        }}
        popoverProps={{ withinPortal: false }}
      />
    </DatesProvider>
  );
}
