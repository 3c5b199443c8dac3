import { formatCount } from '../format/format-number';
import type { Catalogue } from '../language/language';

const vi = {
  help: 'Phím tắt',
  openHelp: 'Xem phím tắt (phím ?)',
  close: 'Đóng',
  key: 'Phím',
  does: 'Tác dụng',
  or: ' hoặc ',
  names: { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc', Enter: 'Enter' },
  place: (at: number, all: number) => `${formatCount(at, 'vi')}/${formatCount(all, 'vi')}`,
  progress: (at: number, all: number) => `Mục ${formatCount(at, 'vi')} trên ${formatCount(all, 'vi')}`,
};

const en: typeof vi = {
  help: 'Keys',
  openHelp: 'Show the keys (press ?)',
  close: 'Close',
  key: 'Key',
  does: 'What it does',
  or: ' or ',
  names: vi.names,
  place: (at, all) => `${formatCount(at, 'en')}/${formatCount(all, 'en')}`,
  progress: (at, all) => `Item ${formatCount(at, 'en')} of ${formatCount(all, 'en')}`,
};

/** Texts of every queue that is worked by keyboard. */
export const queueMessages: Catalogue<typeof vi> = { vi, en };
