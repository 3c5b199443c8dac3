import { anyPhrase } from '@giao-ban/shared-kernel';
import { scanOutsideUnit } from './scan-outside-unit';
import { scanUnit } from './scan-unit';
import type { NamedUnit } from './unit-list';
import { orderWalk } from '../text/order-walk';

const heads = orderWalk.scanner([
  anyPhrase(
    'văn phòng,phòng,p.,chi cục,trung tâm,thanh tra,công đoàn,đoàn thanh niên,chi đoàn,sở,ubnd,hđnd,bộ,thanh tra tỉnh,trường,viện,liên hiệp,các đơn vị,đơn vị chủ trì'.split(
      ',',
    ),
  ),
]);
/** Bodies whose names hold words of the field; the others need no care. */
const outsideWithSubject = /^(?:sở|bộ|liên hiệp|viện|trường|chi cục|trung tâm|thanh tra|các đơn vị|đơn vị)/u;

/** All names of units and bodies in a text, own and outside ones. */
export function unitMentions(text: string, key: string): NamedUnit[] {
  const found: NamedUnit[] = [];
  for (const { match } of heads.matches(key)) {
    const { index } = match;
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const isName =
      text.charAt(index) !== key.charAt(index) ||
      key.startsWith('phòng', index) ||
      key.startsWith('đơn vị', index) ||
      key.startsWith('các', index);
    const end =
      scanUnit(text, key, index) ??
      (isName && outsideWithSubject.test(key.slice(index)) ? scanOutsideUnit(text, key, index) : null);
    if (end !== null && /\p{Lu}|^(?:các|đơn vị)/u.test(text.slice(index, end)))
      found.push({ start: index, end, raw: text.slice(index, end) });
  }
  return found;
}
