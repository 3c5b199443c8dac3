import { describe, expect, it } from 'vitest';
import { sharedPlaces } from './shared-places';

function shown(order: string, statement: string) {
  const { order: a, statement: b } = sharedPlaces(order, statement);
  return {
    order: a.map(({ start, end }) => order.slice(start, end)),
    statement: b.map(({ start, end }) => statement.slice(start, end)),
  };
}

describe('the words that an order and a statement share', () => {
  it('are the names and the work, not the everyday words around them', () => {
    const { order, statement } = shown(
      'Phòng Quản lý khoa học khẩn trương tổ chức hội thảo giống lan rừng tại huyện Vân Hồ.',
      'Trong tháng đã tổ chức xong hội thảo giống lan rừng tại huyện Vân Hồ.',
    );
    expect(order.join(' ')).toContain('lan rừng');
    expect(statement.join(' ')).toContain('lan rừng');
    expect(order.join(' ')).not.toContain('khẩn trương');
    expect(statement.join(' ')).not.toContain('Trong tháng');
  });

  it('are cited papers by their number, however they are written', () => {
    const { order, statement } = shown(
      'Thực hiện Quyết định số 77/QĐ-MINHHOA về mã số vùng trồng.',
      'Quyết định 77/QĐ-MINHHOA đã được phổ biến đến các xã.',
    );
    expect(order.some((words) => words.includes('77/QĐ-MINHHOA'))).toBe(true);
    expect(statement.some((words) => words.includes('77/QĐ-MINHHOA'))).toBe(true);
  });

  it('stand in order, do not overlap, and are none between strangers', () => {
    const { order } = sharedPlaces(
      'Kiểm định cột đo xăng dầu; kiểm định cân ô tô; báo cáo kết quả kiểm định cột đo xăng dầu.',
      'Đã kiểm định cột đo xăng dầu và cân ô tô.',
    );
    order.forEach(({ start, end }, place) => {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThan(order[place - 1]?.end ?? -1);
    });
    expect(sharedPlaces('Sửa mái nhà kho.', 'Đã tặng quà Tết thiếu nhi.')).toEqual({ order: [], statement: [] });
  });
});
