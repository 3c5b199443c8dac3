import { describe, expect, it } from 'vitest';
import type { LineageEvent } from '@giao-ban/unit-model';
import { checkLineage } from './check-lineage';

const agencyOf = new Map([
  ['a', 'skhcn-bac-giang'],
  ['b', 'skhcn-bac-giang'],
  ['c', 'skhcn-bac-giang'],
  ['n', 'skhcn-bac-ninh-2025'],
  ['s', 'skhcn-son-la'],
]);

const event = (kind: LineageEvent['kind'], from: string[], to: (string | [string, number])[]): LineageEvent => ({
  id: `${kind}${from.join()}`,
  kind,
  effectiveOn: '2025-07-01',
  from,
  to: to.map((one) => (typeof one === 'string' ? { id: one, share: null } : { id: one[0], share: one[1] })),
});
const check = (asked: LineageEvent, confirmed: LineageEvent[] = [], today = '2025-12-31') =>
  checkLineage({ event: asked, agencyOf, confirmed, today });

describe('a change of units', () => {
  it('may be anything that organisations do', () => {
    check(event('RENAME', ['a'], ['b']));
    check(event('MERGE', ['a', 'b'], ['b']));
    check(
      event(
        'SPLIT',
        ['a'],
        [
          ['b', 0.6],
          ['c', 0.4],
        ],
      ),
    );
    check(event('CREATE', [], ['a']));
    check(event('ABOLISH', ['a'], []));
    check(event('TRANSFER', ['a'], ['n']));
    check(event('RENAME', ['b'], ['c']), [event('RENAME', ['a'], ['b'])]);
  });

  it.each([
    ['without a unit after it', event('RENAME', ['a'], []), 'Đổi tên'],
    ['that leads to itself', event('RENAME', ['a'], ['a']), 'là một'],
    ['that merges one unit', event('MERGE', ['a'], ['b']), 'ít nhất hai'],
    ['with a unit twice', event('MERGE', ['a', 'a'], ['b']), 'hai lần'],
    [
      'with shares of more than all',
      event(
        'SPLIT',
        ['a'],
        [
          ['b', 0.6],
          ['c', 0.6],
        ],
      ),
      'không quá 1',
    ],
    ['with a share where nothing is split', event('RENAME', ['a'], [['b', 1]]), 'Chỉ chia'],
    ['between provinces that have nothing to do with each other', event('RENAME', ['a'], ['s']), 'không kế thừa'],
    ['back in time over a merger', event('RENAME', ['n'], ['a']), 'không kế thừa'],
    ['of a unit that there is not', event('RENAME', ['x'], ['a']), 'Không có đơn vị'],
  ])('%s is refused', (_, asked, why) => {
    expect(() => check(asked)).toThrow(why);
  });

  it('is refused before its day, against another confirmed one, and in a circle', () => {
    expect(() => check(event('RENAME', ['a'], ['b']), [], '2025-06-30')).toThrow('chưa đến');
    expect(() => check(event('RENAME', ['a'], ['b']), [event('RENAME', ['a'], ['c'])])).toThrow('đã có thay đổi');
    expect(() => check(event('RENAME', ['a'], ['b']), [event('RENAME', ['b'], ['a'])])).toThrow('vòng');
  });
});
