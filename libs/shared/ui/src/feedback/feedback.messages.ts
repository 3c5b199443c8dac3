import type { ProblemKind } from '@giao-ban/shared-graphql';
import type { Catalogue } from '../language/language';

const problems: Record<ProblemKind, { title: string; next: string }> = {
  network: {
    title: 'Không kết nối được với máy chủ',
    next: 'Kiểm tra chương trình Giao Ban còn chạy trên máy này hay không, rồi bấm “Thử lại”. Dữ liệu đã lưu không bị mất.',
  },
  notFound: {
    title: 'Không tìm thấy nội dung này',
    next: 'Có thể thông báo đã bị gỡ hoặc đường dẫn bị gõ nhầm. Hãy quay lại danh sách để chọn lại.',
  },
  badFilter: {
    title: 'Bộ lọc có giá trị không hợp lệ',
    next: 'Bỏ bớt hoặc chọn lại điều kiện lọc; đường dẫn được dán có thể đã bị cắt.',
  },
  tooCostly: {
    title: 'Yêu cầu quá rộng',
    next: 'Thu hẹp khoảng thời gian, tỉnh hoặc đơn vị rồi thử lại.',
  },
  stale: {
    title: 'Danh sách đã thay đổi trong lúc xem',
    next: 'Bấm “Thử lại” để tải lại danh sách từ đầu.',
  },
  conflict: {
    title: 'Người khác vừa thay đổi nội dung này',
    next: 'Xem lại tình trạng hiện tại rồi quyết định lại nếu vẫn cần.',
  },
  refused: {
    title: 'Yêu cầu không được chấp nhận',
    next: 'Sửa lại nội dung đã nhập rồi gửi lần nữa; chưa có gì được ghi.',
  },
  database: {
    title: 'Cơ sở dữ liệu chưa sẵn sàng',
    next: 'Chờ ít phút rồi bấm “Thử lại”. Nếu vẫn vậy, báo người quản trị máy chủ.',
  },
  server: {
    title: 'Máy chủ gặp lỗi khi trả lời',
    next: 'Bấm “Thử lại”. Nếu lỗi lặp lại, gửi mã lỗi bên dưới cho người quản trị.',
  },
};

const vi = {
  problems,
  retry: 'Thử lại',
  code: (code: string) => `Mã lỗi: ${code}`,
  loading: 'Đang tải dữ liệu…',
  oldPicture: 'Đang hiển thị số liệu tải lần trước.',
};

const en: typeof vi = {
  problems: {
    network: {
      title: 'The server cannot be reached',
      next: 'Check that Giao Ban is still running on this machine, then press “Try again”. Stored data is safe.',
    },
    notFound: {
      title: 'This was not found',
      next: 'The notice may have been removed, or the address mistyped. Go back to the list and choose again.',
    },
    badFilter: {
      title: 'A filter value is not valid',
      next: 'Remove or choose the filters again; a pasted address may have been cut off.',
    },
    tooCostly: { title: 'The question is too broad', next: 'Narrow the period, province or unit, then try again.' },
    stale: { title: 'The list changed while you were reading', next: 'Press “Try again” to load it from the start.' },
    conflict: {
      title: 'Somebody else has just changed this',
      next: 'Look at how it stands now, then decide again if that is still needed.',
    },
    refused: {
      title: 'The request was not accepted',
      next: 'Correct what was entered and send it again; nothing was written.',
    },
    database: {
      title: 'The database is not ready',
      next: 'Wait a moment and press “Try again”. If it stays so, tell the administrator of the server.',
    },
    server: {
      title: 'The server failed to answer',
      next: 'Press “Try again”. If it happens again, send the code below to the administrator.',
    },
  },
  retry: 'Try again',
  code: (code) => `Code: ${code}`,
  loading: 'Loading…',
  oldPicture: 'These are the figures loaded before.',
};

/** What is said while loading, and when something went wrong. */
export const feedbackMessages: Catalogue<typeof vi> = { vi, en };
