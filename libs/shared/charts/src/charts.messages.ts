import type { Catalogue } from '@giao-ban/shared-ui';

const vi = {
  view: (title: string) => `Cách xem: ${title}`,
  chart: 'Biểu đồ',
  table: 'Bảng',
  csv: 'Tải bảng (CSV)',
  total: 'Tổng',
  pick: 'Bấm để lọc',
  legend: 'Chú giải',
  legendPick: (label: string) => `Lọc theo: ${label}`,
  more: (count: number) => `Hiện cả ${count} dòng`,
  fewer: 'Thu gọn',
  less: 'ít',
  much: 'nhiều',
};

const en: typeof vi = {
  view: (title) => `View: ${title}`,
  chart: 'Chart',
  table: 'Table',
  csv: 'Download table (CSV)',
  total: 'Total',
  pick: 'Click to filter',
  legend: 'Legend',
  legendPick: (label) => `Filter by: ${label}`,
  more: (count) => `Show all ${count} rows`,
  fewer: 'Show fewer',
  less: 'few',
  much: 'many',
};

/** Texts that all charts share. */
export const chartMessages: Catalogue<typeof vi> = { vi, en };
