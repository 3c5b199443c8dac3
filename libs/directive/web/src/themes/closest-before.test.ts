import { describe, expect, it } from 'vitest';
import { closestBefore } from './closest-before';

const order = (id: string, knownOn: string, text: string) => ({ id, text, notice: { knownOn } });
const members = [
  order('a', '2024-01-10', 'Đôn đốc giải ngân vốn sự nghiệp khoa học quý I'),
  order('b', '2024-04-12', 'Đôn đốc các đơn vị giải ngân vốn sự nghiệp khoa học quý II'),
  order('c', '2024-07-09', 'Đôn đốc các đơn vị giải ngân vốn sự nghiệp khoa học quý III'),
  order('d', '2024-07-09', 'Đôn đốc các đơn vị giải ngân vốn sự nghiệp khoa học quý III'),
  order('e', '2024-08-20', 'Họp về kinh phí'),
];
const found = (id: string) => {
  const one = members.find((member) => member.id === id);
  return one && closestBefore(one, members)?.id;
};

describe('the earlier wording that a member is compared with', () => {
  it('is the nearest in words, not the latest', () => {
    expect(found('c')).toBe('b');
    expect(found('b')).toBe('a');
  });

  it('is none for the first one, for twins of one day, and where nothing is near', () => {
    expect(found('a')).toBeUndefined();
    expect(found('d')).toBe('b');
    expect(found('e')).toBeUndefined();
  });
});
