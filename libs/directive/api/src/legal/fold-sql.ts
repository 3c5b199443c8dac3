import { fold } from '@giao-ban/shared-kernel';

const vowels = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ';
const letters = vowels + vowels.toUpperCase();
const bare = [...letters].map((letter) => fold(letter)).join('');

/**
 * Folds tones and case inside SQL, for short texts of small tables that keep no folded column.
 *
 * @example `${foldSql('l.number')} LIKE '%1703/qd-ttg%'`
 */
export const foldSql = (expression: string): string => `lower(translate(${expression}, '${letters}', '${bare}'))`;
