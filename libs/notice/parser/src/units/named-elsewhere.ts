import type { Unit } from '@giao-ban/notice-model';
import { describeUnit, describeUnits, unitListAt } from './unit-list';
import { scanUnit } from './scan-unit';
import { allMatches } from '../text/all-matches';

/** `Đơn vị chủ trì: Văn phòng Sở`, `(Phòng Quản lý khoa học chủ trì, ...)`: the unit behind the order. */
const label =
  /(?:(?:đơn vị|bộ phận|cơ quan) (?:chủ trì|thực hiện|đầu mối)|chủ trì thực hiện|giao)\s*:\s*|\(\s*(?:giao )?/gu;
const leads = /^\s*(?:chủ trì|thực hiện|tham mưu|chịu trách nhiệm|theo dõi|[,;).]|$)/u;

/** `Giao đồng chí Trần Thị Bé - Chuyên viên Phòng Quản lý Khoa học tổng hợp`: the person's unit. */
const person = /(?:giao|phân công|yêu cầu|đề nghị)\s+(?:cho\s+)?(?:đồng chí|đ\/c|ông|bà)\s/gu;
const unitOfPerson = /(?:văn phòng|phòng|chi cục|trung tâm|thanh tra sở)(?!\p{L})/gu;
const reach = 110;

/** The unit that an order names at its end, in brackets or behind a label. */
export function unitBehindOrder(text: string, key: string): Unit | null {
  for (const match of allMatches(label, key)) {
    const units = unitListAt(text, key, match.index + match[0].length, 'own');
    const [first, last] = [units[0], units.at(-1)];
    if (first && last && leads.test(key.slice(last.end, last.end + 24)))
      return describeUnits(text.slice(first.start, last.end), units);
  }
  return null;
}

/** The unit of the person to whom an order is given by name. */
export function unitOfNamedPerson(text: string, key: string): Unit | null {
  for (const { index } of allMatches(person, key)) {
    for (const head of allMatches(unitOfPerson, key.slice(index, index + reach))) {
      const at = index + head.index;
      const end = scanUnit(text, key, at);
      if (end !== null) return describeUnit(text.slice(at, end));
    }
  }
  return null;
}
