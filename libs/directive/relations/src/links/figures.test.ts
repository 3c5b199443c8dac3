import { describe, expect, it } from 'vitest';
import { fallsShort } from './figures';

describe('a statement falls short of the order', () => {
  it.each([
    ['phấn đấu giải ngân 100% kinh phí được giao', 'giải ngân kinh phí đạt 87,5%'],
    ['mở 05 lớp tập huấn về mã số mã vạch', 'đã mở 03 lớp tập huấn về mã số mã vạch'],
    ['kiểm định 400 cân đồng hồ tại các chợ', 'đã kiểm định 120 cân đồng hồ tại chợ huyện'],
    ['đẩy nhanh tiến độ giải ngân vốn đầu tư công', 'giải ngân vốn đầu tư công đạt 62%'],
    ['hoàn thành kế hoạch đấu thầu thiết bị', 'đấu thầu thiết bị đạt 80% kế hoạch'],
    ['đo kiểm 12 trạm quan trắc', 'đo kiểm 4 trạm quan trắc phía bắc, 5 trạm quan trắc phía nam'],
  ])('%s — %s', (ordered, reported) => expect(fallsShort(ordered, reported)).toBe(true));
});

describe('a statement does not fall short', () => {
  it.each([
    ['mở 05 lớp tập huấn về mã số mã vạch', 'đã mở 05 lớp tập huấn cho 120 học viên'],
    ['mở 02 lớp tập huấn', 'mở 01 lớp tại Nậm Nhùn, 01 lớp tại Mường Tè'],
    ['mở 05 lớp tập huấn về mã số mã vạch', 'đã mở lớp tập huấn cho 30 học viên'],
    ['giải ngân 95% kinh phí', 'giải ngân đạt 97% kinh phí'],
    ['thanh toán đợt 2 cho đề tài', 'đã thanh toán đợt 1, đợt 2 cho đề tài'],
    ['kiểm tra việc ghi nhãn trong 10 ngày', 'đã kiểm tra ghi nhãn trong 3 ngày'],
    ['nâng tỷ lệ hồ sơ đúng hạn', 'tỷ lệ hồ sơ đúng hạn 98%'],
    ['kiểm tra đo lường các cửa hàng ven quốc lộ 6', 'đã kiểm tra 4 cửa hàng ven quốc lộ 6'],
    ['rà soát chương trình giai đoạn 2021-2025', 'đã rà soát 3 chương trình'],
  ])('%s — %s', (ordered, reported) => expect(fallsShort(ordered, reported)).toBe(false));
});
