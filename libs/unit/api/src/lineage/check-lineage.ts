import { CodedError } from '@giao-ban/shared-nest';
import { currentUnits, heirOf, type LineageEvent, mayReportOn } from '@giao-ban/unit-model';

/** A change about to be confirmed, with the agencies of its units. */
export interface LineageToCheck {
  event: LineageEvent;
  agencyOf: ReadonlyMap<string, string>;
  /** What is confirmed already, without this one. */
  confirmed: readonly LineageEvent[];
  today: string;
}

const sides: Readonly<Record<LineageEvent['kind'], { from: [number, number]; to: [number, number]; say: string }>> = {
  RENAME: { from: [1, 1], to: [1, 1], say: 'Đổi tên cần một đơn vị trước và một đơn vị sau.' },
  MERGE: { from: [2, 50], to: [1, 1], say: 'Sáp nhập cần ít nhất hai đơn vị trước và một đơn vị sau.' },
  SPLIT: { from: [1, 1], to: [2, 50], say: 'Chia, tách cần một đơn vị trước và ít nhất hai đơn vị sau.' },
  CREATE: { from: [0, 0], to: [1, 1], say: 'Thành lập chỉ có một đơn vị sau.' },
  ABOLISH: { from: [1, 50], to: [0, 0], say: 'Giải thể chỉ có đơn vị trước.' },
  TRANSFER: { from: [1, 50], to: [1, 1], say: 'Chuyển giao cần đơn vị trước và một đơn vị nhận.' },
};

const within = (count: number, [least, most]: [number, number]) => count >= least && count <= most;
const refused = (message: string, at: string, hint: string) => new CodedError('BAD_INPUT', message, { at, hint });

/**
 * Refuses a change that cannot be, or that what is confirmed already contradicts.
 *
 * @throws CodedError `BAD_INPUT`
 */
export function checkLineage({ event, agencyOf, confirmed, today }: LineageToCheck): void {
  checkShape(event, today);
  checkAgencies(event, agencyOf);
  const heir = heirOf(event);
  if (heir === null) return;
  const before = currentUnits(confirmed);
  const led = event.from.find((unit) => unit !== heir && before.has(unit));
  if (led !== undefined) {
    throw refused(
      'Một đơn vị trước đã có thay đổi khác được xác nhận.',
      'from',
      'Rút hoặc bác bỏ thay đổi kia trước, hoặc chọn đơn vị khác.',
    );
  }
  const end = before.get(heir) ?? heir;
  if (end !== heir && event.from.includes(end)) {
    throw refused(
      'Các thay đổi nối thành vòng: đơn vị sau đã đổi thành đơn vị trước.',
      'to',
      'Kiểm tra lại chiều thay đổi.',
    );
  }
}

function checkShape({ kind, from, to, effectiveOn }: LineageEvent, today: string): void {
  const asked = sides[kind];
  const heirs = to.map(({ id }) => id);
  if (!within(from.length, asked.from) || !within(to.length, asked.to)) {
    throw refused(asked.say, from.length > 0 ? 'to' : 'from', 'Chọn lại các đơn vị.');
  }
  if (new Set(from).size < from.length || new Set(heirs).size < heirs.length) {
    throw refused('Một đơn vị được nêu hai lần ở cùng một bên.', 'from', 'Mỗi đơn vị chỉ nêu một lần mỗi bên.');
  }
  if ((kind === 'RENAME' || kind === 'TRANSFER') && from.some((unit) => heirs.includes(unit))) {
    throw refused('Đơn vị trước và đơn vị sau là một.', 'to', 'Chọn hai đơn vị khác nhau.');
  }
  if (effectiveOn > today) {
    throw refused('Ngày hiệu lực chưa đến.', 'effectiveOn', 'Ghi thay đổi khi đã có hiệu lực.');
  }
  const shares = to.flatMap(({ share }) => share ?? []);
  if (shares.length > 0 && kind !== 'SPLIT') {
    throw refused('Chỉ chia, tách mới nêu phần công việc.', 'to', 'Bỏ phần công việc (share).');
  }
  if (shares.some((share) => share < 0 || share > 1) || shares.reduce((sum, share) => sum + share, 0) > 1.0001) {
    throw refused('Phần công việc phải từ 0 đến 1 và cộng lại không quá 1.', 'to', 'Sửa lại các phần.');
  }
}

/** Units of one agency, or of an agency and of those that it took over. */
function checkAgencies({ from, to }: LineageEvent, agencyOf: ReadonlyMap<string, string>): void {
  const missing = [...from, ...to.map(({ id }) => id)].find((unit) => !agencyOf.has(unit));
  if (missing !== undefined)
    throw refused('Không có đơn vị này.', 'from', 'Mở lại trang rồi chọn đơn vị trong danh sách.');
  const before = from.map((unit) => agencyOf.get(unit) ?? '');
  const after = new Set(to.map(({ id }) => agencyOf.get(id) ?? ''));
  const [owner = before[0] ?? ''] = after;
  if (after.size <= 1 && before.every((agency) => mayReportOn(owner, agency))) return;
  throw refused(
    'Các đơn vị thuộc những cơ quan không kế thừa nhau.',
    'from',
    'Chỉ nối các đơn vị của một cơ quan, hoặc của cơ quan trước sáp nhập với cơ quan sau sáp nhập.',
  );
}
