import { isoDay, addMonths, type IsoDay } from '@giao-ban/shared-kernel';
import { dayFrom, daySource, type DeadlineContext, type DeadlineRule } from './deadline-candidate';

const word = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'gu');
const clock =
  '(?:\\d{1,2}\\s?(?:giờ|h|g)\\s?(?:\\d{2})?(?:\\sphút)?,?\\s)?(?:(?:sáng|chiều|hết)\\s)?(?:(?:thứ\\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\\s(?:\\(\\s?)?)?';
const day = `${clock}(?:ngày\\s)?${daySource}`;

const byDay: DeadlineRule['read'] = (groups, { anchor }) => ({
  due: dayFrom(groups.slice(1), anchor),
  precision: 'day',
});

/** `trước ngày 15` in a notice for March: the 15th of the planned month, or else the next one. */
function nextDayOfMonth(date: number, { anchor, planPeriod }: DeadlineContext): IsoDay | null {
  const from = planPeriod?.from ?? anchor;
  if (!from) return null;
  const inMonth = isoDay(Number(from.slice(0, 4)), Number(from.slice(5, 7)), date);
  if (inMonth && (!anchor || inMonth >= anchor)) return inMonth;
  const next = addMonths(`${from.slice(0, 7)}-01`, 1);
  return isoDay(Number(next.slice(0, 4)), Number(next.slice(5, 7)), date);
}

/** Deadlines that name a day. */
export const dayRules: DeadlineRule[] = [
  // Gửi Văn phòng Sở trước ngày 15/3/2024; trước 17h00 ngày 15/3
  { name: 'before-day', pattern: word(`trước\\s(?:hoặc trong\\s)?${day}`), read: byDay },
  // chậm nhất là ngày 20/5/2024; không quá ngày 20/5; hạn cuối 20/5
  {
    name: 'at-latest-day',
    pattern: word(
      `(?:chậm nhất|muộn nhất|không quá|hạn cuối(?:\\scùng)?|hạn chót)(?:\\s(?:là|vào|đến|đến hết|trước|trong))*\\s${day}`,
    ),
    read: byDay,
  },
  // đến hết ngày 30/6/2024; đến ngày 30/6
  { name: 'until-day', pattern: word(`(?:đến\\shết|đến|hết)\\s${clock}ngày\\s${daySource}`), read: byDay },
  // (Thời hạn: 20/5/2024); (Thời gian báo cáo: ngày 20/5)
  {
    name: 'labelled-day',
    pattern: new RegExp(
      `(?<=(?:thời hạn|thời gian|hạn)(?:[^.;:()]{0,50}(?::|\\slà)\\s?|\\s(?=ngày)))(?:trước\\s)?${day}`,
      'gu',
    ),
    read: byDay,
  },
  // hoàn thành ngày 20/5/2024; xong vào ngày 20/5
  {
    name: 'done-on-day',
    pattern: new RegExp(
      `(?<=(?:hoàn thành|xong|kết thúc|báo cáo)\\s(?:xong\\s|kết quả\\s)?)(?:vào\\s|trong\\s)?ngày\\s${daySource}`,
      'gu',
    ),
    read: byDay,
  },
  // họp vào ngày 20/5/2024; dự kiến ngày 20/5
  {
    name: 'appointed-day',
    pattern: word(`(?:vào|trong|dự kiến)\\s(?:sáng\\s|chiều\\s)?${clock}ngày\\s${daySource}`),
    read: byDay,
  },
  // trước ngày 15
  {
    name: 'before-day-of-month',
    pattern: word('trước\\sngày\\s(\\d{1,2})(?!\\s?[/.-]\\s?\\d|\\d|\\stháng)'),
    read: ([, date], context) => ({ due: nextDayOfMonth(Number(date), context), precision: 'day' }),
  },
];
