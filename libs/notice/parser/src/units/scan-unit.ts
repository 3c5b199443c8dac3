import { escapePattern, StickyChoice } from '@giao-ban/shared-kernel';
import orderVerbs from '../data/order-verbs.json';
import vocabulary from '../data/unit-vocabulary.json';

const end = '(?![\\p{L}\\p{N}])';
const oneOf = (phrases: readonly string[]) =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
const sticky = (source: string) => new StickyChoice([new RegExp(source, 'u')]);

const department = '(?: (?:trực )?(?:thuộc |của )?sở(?: khoa học (?:và )?công nghệ| kh&?cn)?)?';
const qualifiers = '(?: chuyên môn| nghiệp vụ| (?:có )?liên quan| trực thuộc| thuộc| của| trong| toàn|, trực thuộc)*';
const plural = '(?:phòng|đơn vị|đv|bộ phận|trung tâm|chi cục|ban|tổ chức trực thuộc|công chức, viên chức)';
/** `Các phòng, đơn vị trực thuộc Sở`, `các phòng chuyên môn, các đơn vị liên quan` */
const allUnits = sticky(
  `(?:(?:tất cả|toàn bộ|toàn thể|mọi) )?(?:các |mỗi |từng )(?:phòng|đơn vị|bộ phận|(?:trung tâm|chi cục)(?= (?:trực )?thuộc|\\s*[:;]|, ))(?!\\s(?:chủ trì|tư vấn|thi công|sử dụng|sự nghiệp|sản xuất|bạn|dự toán))` +
    `${qualifiers}(?:(?:,| và|, và| -|/|;) ?(?:các )?${plural}${end}${qualifiers})*(?: sở(?: khoa học (?:và )?công nghệ| kh&?cn)?| cơ quan)?${end}`,
);
const everybody = sticky(
  `(?:toàn thể |toàn bộ |tất cả )?(?:cán bộ|công chức)(?:,? (?:và )?(?:công chức|viên chức|người lao động|đảng viên))+(?: (?:và )?người lao động)?(?: (?:toàn|trong|thuộc|của)(?: toàn)?)*(?: sở| cơ quan| đơn vị)?${end}`,
);
const massOrganisations = sticky(
  `(?:(?:các )?(?:tổ chức )?đoàn thể|(?:ban chấp hành |bch )?công đoàn(?: cơ sở)?|(?:ban chấp hành |bch )?(?:chi )?đoàn thanh niên|(?:chi )?đoàn cơ sở|chi đoàn(?: thanh niên)?|đảng ủy|đảng bộ|chi bộ|cấp ủy|(?:chi )?hội cựu chiến binh|ban nữ công|hội phụ nữ)` +
    `${department}(?: \\([^()]{1,120}\\))?${end}`,
);
const office = sticky(
  `(?:văn phòng|vp)(?! (?:ubnd|hđnd|ủy ban|hội đồng|đoàn|tỉnh ủy|thành ủy|chính phủ|đăng ký|điều phối|bộ|quốc hội|phẩm))${department}${end}`,
);
const inspectorate = sticky(`(?:thanh tra|ttr)(?:${department.slice(0, -1)}|(?=\\s*(?:$|[:;.,)])))${end}`);
const namedHead = sticky(`(?:phòng|p\\.|chi cục|trung tâm|tt\\.?|cc\\.?(?= )|ban)\\s?`);
/** `TT ƯD&PTCN`, `Phòng ĐMST&SHTT`: letters for words, also such as no list has. */
const initials = /(?!UBND|HĐND)[\p{Lu}]{2,}(?:[&-][\p{Lu}\d]+)*(?![\p{L}\p{N}])/uy;
const leader = sticky(
  `(?:các )?(?:đồng chí |đ/c |ông |bà )?(?:lãnh đạo|quyền trưởng|phó trưởng|trưởng|phó chánh|chánh|phó giám đốc|giám đốc|chi cục trưởng|thủ trưởng|người đứng đầu)\\s(?=(?:văn phòng|phòng|thanh tra|chi cục|trung tâm|các phòng|các đơn vị|các bộ phận|tt )${end})`,
);
const departmentLeaders = sticky(
  `(?:các )?(?:đồng chí |đ/c )?(?:ban giám đốc|lãnh đạo|phó giám đốc|giám đốc)(?:${department})${end}`,
);

const functionWord = sticky(`(?:${oneOf(vocabulary.functions)})${end}`);
const weak = new Set(vocabulary.weak);
const strongAfter = new Map<string, string[]>(Object.entries(vocabulary.weakUnlessAfter));
const separator = sticky('\\s*,\\s*(?:và\\s)?|\\s*[-&]\\s*|\\svà\\s|\\s');
const ownSuffix = sticky(`\\s(?:(?:trực )?thuộc sở|sở)${end}`);

const syllable = sticky('\\p{L}+');
const lowSyllable = /\s\p{Ll}+/uy;
const orderVerb = sticky(`(?:${oneOf(orderVerbs)})${end}`);
/** A name does not go on into the next one, nor into a person or a place. */
const otherHead = sticky(
  `(?:văn phòng|phòng|chi cục|trung tâm|thanh tra|sở|ubnd|bộ|công đoàn|đoàn|hội|ban|trường|viện|giám đốc|phó|đồng chí|tỉnh|huyện|thành phố)${end}`,
);

const endOf = (pattern: StickyChoice, key: string, at: number): number | null => pattern.endAt(key, at);
const lowSyllableEnd = (text: string, at: number): number | null => {
  lowSyllable.lastIndex = at;
  return lowSyllable.test(text) ? lowSyllable.lastIndex : null;
};

const isCapital = (char: string) => char !== char.toLowerCase();

/** Reads `Quản lý Công nghệ, thị trường công nghệ và chuyên ngành` word by word; stops before the verb. */
function functionsEnd(text: string, key: string, from: number): number | null {
  let done: number | null = null;
  let previous = '';
  for (let at = from; ;) {
    const joined: string = done === null ? '' : key.slice(done, at).trim();
    const next: number | null =
      endOf(functionWord, key, at) ??
      initialsEnd(text, at, joined) ??
      (beginsOrder(key, at, joined) ? null : unknownWordEnd(text, key, at));
    if (next === null || namesInspectorate(key, at, joined)) break;
    const word = key.slice(at, next);
    if (done !== null && !mayGoOn(word, joined, previous, isCapital(text.charAt(at)))) break;
    previous = word;
    done = next;
    const gap = endOf(separator, key, next);
    if (gap === null) break;
    at = gap;
  }
  return done;
}

/** `Phòng Kế hoạch - Tài chính, Thanh tra Sở`: the next unit of a list. */
const namesInspectorate = (key: string, at: number, joiner: string) =>
  joiner.startsWith(',') && key.startsWith('thanh tra sở', at);

/** `Phòng Quản lý chuyên ngành - Kiểm tra hàng hóa`: behind a dash the order begins. */
const beginsOrder = (key: string, at: number, joiner: string) => joiner === '-' && endOf(orderVerb, key, at) !== null;

/** Initials in a name that is not all capitals itself; behind a comma or `và` they may be the next body: `và UBND`. */
function initialsEnd(text: string, at: number, joiner: string): number | null {
  if (joiner !== '' && joiner !== '-' && joiner !== '&') return null;
  initials.lastIndex = at;
  if (!isCapital(text.charAt(at)) || !initials.test(text)) return null;
  const isAmongSmall =
    /\p{Ll}/u.test(text.slice(Math.max(0, at - 12), at + 24)) || /(?:TT|CC|P)\.?\s?$/u.test(text.slice(0, at));
  return isAmongSmall || text.slice(at, initials.lastIndex).includes('&') ? initials.lastIndex : null;
}

/** `Trung tâm Phân tích và Đo lường ...`: a word that no list has, but with a capital, and its second syllable. */
function unknownWordEnd(text: string, key: string, at: number): number | null {
  if (!isCapital(text.charAt(at)) || isCapital(text.charAt(at + 1)) || endOf(otherHead, key, at) !== null) return null;
  const first = endOf(syllable, key, at);
  const second = first === null ? null : lowSyllableEnd(text, first);
  if (first === null || second === null) return first;
  return endOf(orderVerb, key, first + 1) === null ? second : first;
}

/** `Phòng Quản lý khoa học tổ chức ...`: words that are verbs too only go on with a capital or a joiner. */
function mayGoOn(word: string, joiner: string, previous: string, capital: boolean): boolean {
  if (!weak.has(word) || capital) return true;
  if (strongAfter.get(word)?.includes(previous)) return true;
  return (joiner === 'và' || joiner === '-') && word !== 'tổ chức' && word !== 'phát triển';
}

function namedUnitEnd(text: string, key: string, at: number): number | null {
  const afterHead = endOf(namedHead, key, at);
  if (afterHead === null) return null;
  const afterFunctions = functionsEnd(text, key, afterHead);
  if (afterFunctions === null) return null;
  return endOf(ownSuffix, key, afterFunctions) ?? afterFunctions;
}

/** Where a unit's name that begins here ends, or `null`. Own units only: rooms, centres, the office, all of them. */
function bareUnitEnd(text: string, key: string, at: number): number | null {
  const direct =
    endOf(allUnits, key, at) ??
    endOf(everybody, key, at) ??
    endOf(massOrganisations, key, at) ??
    endOf(office, key, at);
  if (direct !== null) return direct;
  const isInspectorate = key.startsWith('thanh tra', at) || key.startsWith('ttr sở', at);
  if (isInspectorate && (isCapital(text.charAt(at)) || key.startsWith('thanh tra sở', at))) {
    return endOf(inspectorate, key, at);
  }
  return namedUnitEnd(text, key, at);
}

/**
 * The end of the name of one of the department's own units that begins at this position, or `null`.
 * @param text the text as written; capitals matter
 * @param key its match key
 * @example scanUnit('Phòng Quản lý khoa học rà soát', key, 0) // 22
 */
export function scanUnit(text: string, key: string, at: number): number | null {
  const afterLeader = endOf(leader, key, at);
  if (afterLeader !== null) return bareUnitEnd(text, key, afterLeader);
  return bareUnitEnd(text, key, at) ?? endOf(departmentLeaders, key, at);
}
