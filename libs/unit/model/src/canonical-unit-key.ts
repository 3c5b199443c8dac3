import { remember } from '@giao-ban/shared-kernel';
import { expandUnitName } from './expand-unit-name';

/**
 * One key for all ways of writing a unit of one department: short forms, `và`, punctuation and `Sở` do not matter.
 * @example canonicalUnitKey('Phòng QL Công nghệ, TTCN và CN') === canonicalUnitKey('Phòng Quản lý công nghệ, thị trường công nghệ và chuyên ngành')
 */
export function canonicalUnitKey(raw: string): string {
  return keyOf(raw);
}

const keyOf = remember((raw) => {
  const words = expandUnitName(raw)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== 'va');
  const name = words
    .join(' ')
    .replace(/ (?:truc )?(?:thuoc )?so(?: khoa hoc cong nghe)?$/u, '')
    .replace(/ (?:truc )?thuoc so /u, ' ');
  return name.replace(/^phong (?=\S+ )/u, '');
});
