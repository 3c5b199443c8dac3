import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';

/** A day to choose or to clear. */
export interface DayFieldProps {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  /** What is wrong with it, in words. */
  error?: string | null;
}

const CalendarField = lazy(() => import('./calendar-field').then((module) => ({ default: module.CalendarField })));

/**
 * A day, typed or picked, day first.
 *
 * @example
 * <DayField label="Từ ngày" value="2025-03-31" onChange={(from) => narrow({ from })} />
 */
export function DayField(props: DayFieldProps) {
  return (
    <Suspense fallback={<Skeleton height={58} />}>
      <CalendarField {...props} />
    </Suspense>
  );
}
