import type { Catalogue } from '@giao-ban/shared-ui';

const vi = {
  name: 'Giao Ban',
  claim: 'Theo dõi nhiệm vụ từ kết luận giao ban',
  skip: 'Đến nội dung chính',
  navigation: 'Các trang',
  openNavigation: 'Mở danh mục trang',
  closeNavigation: 'Đóng danh mục trang',
  overview: 'Tổng quan',
  directives: 'Nhiệm vụ',
  progress: 'Tiến độ',
  notices: 'Thông báo',
  themes: 'Nội dung lặp lại',
  api: 'API',
  language: 'Ngôn ngữ',
  toDark: 'Chuyển sang nền tối',
  toLight: 'Chuyển sang nền sáng',
  wait: 'Đang mở trang…',
  notFound: 'Không có trang này',
  notFoundNext: 'Đường dẫn có thể bị gõ nhầm. Hãy bắt đầu lại từ trang Tổng quan.',
  toOverview: 'Về Tổng quan',
  broken: 'Trang này gặp lỗi khi hiển thị',
  brokenNext: 'Tải lại trang. Nếu chương trình vừa được nâng cấp, tải lại sẽ lấy bản mới.',
  reload: 'Tải lại trang',
};

const en: typeof vi = {
  name: 'Giao Ban',
  claim: 'From briefing conclusions to completed work',
  skip: 'Skip to content',
  navigation: 'Pages',
  openNavigation: 'Open the list of pages',
  closeNavigation: 'Close the list of pages',
  overview: 'Overview',
  directives: 'Directives',
  progress: 'Progress',
  notices: 'Notices',
  themes: 'Recurring themes',
  api: 'API',
  language: 'Language',
  toDark: 'Switch to dark mode',
  toLight: 'Switch to light mode',
  wait: 'Opening…',
  notFound: 'There is no such page',
  notFoundNext: 'The address may be mistyped. Start again from the overview.',
  toOverview: 'To the overview',
  broken: 'This page failed to show',
  brokenNext: 'Load it again. If the program was just upgraded, this fetches the new version.',
  reload: 'Load again',
};

/** Texts around every page. */
export const shellMessages: Catalogue<typeof vi> = { vi, en };
