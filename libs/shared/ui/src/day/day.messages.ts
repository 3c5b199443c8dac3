import type { Catalogue } from '../language/language';

const vi = { clear: 'Xóa ngày', previousMonth: 'Tháng trước', nextMonth: 'Tháng sau', chooseMonth: 'Chọn tháng' };

const en: typeof vi = {
  clear: 'Clear day',
  previousMonth: 'Month before',
  nextMonth: 'Month after',
  chooseMonth: 'Choose month',
};

/** Words of the calendar behind a day. */
export const dayMessages: Catalogue<typeof vi> = { vi, en };
