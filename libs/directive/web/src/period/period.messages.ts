import { type Catalogue, formatDay, formatMonth } from '@giao-ban/shared-ui';
import type { PeriodName, PeriodPreset } from './period';

interface PeriodWords {
  presets: Record<PeriodPreset, string>;
  year: (year: number) => string;
  name: (period: PeriodName) => string;
}

const roman = ['I', 'II', 'III', 'IV'];
const monthCode = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

const vi: PeriodWords = {
  presets: {
    thisQuarter: 'Quý này',
    thisYear: 'Năm nay',
    lastYear: 'Năm trước',
    sixMonths: '6 tháng gần đây',
    all: 'Tất cả',
  },
  year: (year) => `Năm ${year}`,
  name: (period) => {
    switch (period.kind) {
      case 'month':
        return `tháng ${formatMonth(monthCode(period.year, period.number), 'vi')}`;
      case 'quarter':
        return `quý ${roman[period.number - 1]}/${period.year}`;
      case 'half':
        return period.number === 1 ? `6 tháng đầu năm ${period.year}` : `6 tháng cuối năm ${period.year}`;
      case 'year':
        return `năm ${period.year}`;
      case 'days':
        return [period.from && `từ ${formatDay(period.from)}`, period.to && `đến ${formatDay(period.to)}`]
          .filter(Boolean)
          .join(' ');
    }
  },
};

const en: PeriodWords = {
  presets: {
    thisQuarter: 'This quarter',
    thisYear: 'This year',
    lastYear: 'Last year',
    sixMonths: 'Last 6 months',
    all: 'All',
  },
  year: (year) => `Year ${year}`,
  name: (period) => {
    switch (period.kind) {
      case 'month':
        return formatMonth(monthCode(period.year, period.number), 'en');
      case 'quarter':
        return `Q${period.number} ${period.year}`;
      case 'half':
        return `H${period.number} ${period.year}`;
      case 'year':
        return `year ${period.year}`;
      case 'days':
        return [period.from && `from ${formatDay(period.from)}`, period.to && `to ${formatDay(period.to)}`]
          .filter(Boolean)
          .join(' ');
    }
  },
};

/** Names of periods as officials write them. */
export const periodMessages: Catalogue<PeriodWords> = { vi, en };
