import type { Catalogue } from '@giao-ban/shared-ui';

const vi = {
  title: 'API',
  note: 'GraphQL tại /graphql. Mỗi thẻ bên dưới là một câu hỏi mẫu: bấm nút chạy (hoặc Ctrl+Enter) để xem kết quả; con số ở đây bằng con số trên biểu đồ.',
  curl: 'Gọi từ dòng lệnh',
  wait: 'Đang mở trình truy vấn…',
};

const en: typeof vi = {
  title: 'API',
  note: 'GraphQL at /graphql. Each tab below is a worked question: press run (or Ctrl+Enter) to see its answer; the numbers here are those of the charts.',
  curl: 'From the command line',
  wait: 'Opening the explorer…',
};

/** Texts of the API page. */
export const explorerMessages: Catalogue<typeof vi> = { vi, en };
