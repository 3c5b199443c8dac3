import type { To } from 'react-router';

/** One day of a calendar with what falls on it. */
export interface CalendarDay {
  /** `2025-03-31` */
  day: string;
  /** False for the days of other months that fill the first and the last week. */
  inMonth: boolean;
  count: number;
  /** Parts of the count that are not zero, in the order of the legend. */
  parts: readonly { key: string; count: number; colour: string }[];
  to: To;
  /** The day and its parts in words, for those who only hear the link. */
  label: string;
}

/** What a calendar draws. */
export interface MonthCalendarProps {
  /** Names the calendar: its month. */
  label: string;
  /** Seven names, Monday first: short ones to be shown, long ones to be heard. */
  weekdays: readonly { short: string; long: string }[];
  weeks: readonly (readonly CalendarDay[])[];
  /** The day that the figures are of; it is marked. */
  today: string;
  /** Called where the keyboard leaves the month. */
  onMonth?: (step: -1 | 1) => void;
}
