import { matchKey } from '@giao-ban/shared-kernel';
import { citedDocuments, sameDocument, type CitedDocument } from '../text/legal-references';
import { sameWords, taskWords } from './same-words';

/** An order of one notice, as far as it matters whether another one is the same instruction. */
export interface InstructionOrder {
  id: string;
  text: string;
  /** The unit of its heading as written. */
  unit: string | null;
  /** Units named as partners, as written. */
  partners: readonly string[];
}

/** Orders of one notice that are one instruction. */
export interface Instruction {
  /** `same-task`: one task, told to its leader and to its partners. `same-paper`: one paper that many units are told to follow. */
  kind: 'same-task' | 'same-paper';
  /** The first is the leader's, or the first in the notice. */
  members: string[];
}

const nearlyAll = 0.88;
const leastWords = 6;
const mostBeside = 2;

interface Told extends InstructionOrder {
  words: string[];
  cited: CitedDocument[];
}

const unitKey = (raw: string): string =>
  matchKey(raw)
    .replace(/(?<!\p{L})(?:phòng|đơn vị|p\.)(?!\p{L})/gu, '')
    .trim();

/** Whether the one names the other's unit as its partner. */
function namesAsPartner({ partners }: InstructionOrder, { unit }: InstructionOrder): boolean {
  const wanted = unit === null ? '' : unitKey(unit);
  return wanted !== '' && partners.some((partner) => unitKey(partner) === wanted);
}

const otherUnits = (a: InstructionOrder, b: InstructionOrder): boolean =>
  a.unit !== null && b.unit !== null && unitKey(a.unit) !== unitKey(b.unit);

function sameText(a: Told, b: Told): boolean {
  return Math.min(a.words.length, b.words.length) >= leastWords && sameWords(a.words, b.words) >= nearlyAll;
}

// Words that only say that a paper is to be followed: `kịp thời tham mưu tổ chức thực hiện tốt các nội dung chỉ đạo tại ...`.
const followWords = new Set(
  (
    'kịp thời tham mưu tổ chức triển khai thực hiện tốt nghiêm túc hiệu quả tiếp tục khẩn trương chủ động các những nội dung ý kiến ' +
    'thông báo quyết định kế hoạch công văn chỉ thị số ủy ban nhân dân tỉnh lãnh phó chủ tịch bí thư giám đốc sở ' +
    'chỉ đạo kết luận nhiệm vụ được giao của tại theo và đồng chí thuộc chức năng phòng đơn vị mình có liên quan đến'
  ).split(' '),
);

/** Two orders to follow one superior paper, cited with a number by `theo`, `tại`, `thực hiện`; neither says more than that. */
function samePaper(a: Told, b: Told): boolean {
  const [one, other] = [a, b].map(({ words }) => words.filter((word) => !followWords.has(word)));
  const bare = Math.max(one?.length ?? 0, other?.length ?? 0) <= mostBeside;
  return (bare || sameText(a, b)) && citesTheSame(a, b);
}

function citesTheSame(a: Told, b: Told): boolean {
  return a.cited.some((one) => one.basis && b.cited.some((other) => other.basis && sameDocument(one, other)));
}

const leads = (order: InstructionOrder): boolean => !/^[^\p{L}]*phối hợp(?!\p{L})/u.test(matchKey(order.text));

/**
 * Orders of one notice that are one instruction: nearly the same words to other units, and either the one unit is named as
 * the other's partner, or both rest on the same paper. Routine work that every unit is told to do is none.
 *
 * @param orders in the order of the notice
 * @example findInstructions(orders)[0] // { kind: 'same-task', members: ['2/1/3', '2/4/2'] }
 */
export function findInstructions(orders: readonly InstructionOrder[]): Instruction[] {
  const told = orders.map((order) => ({ ...order, words: taskWords(order.text), cited: citedDocuments(order.text) }));
  const taken = new Set<string>();
  return (['same-task', 'same-paper'] as const).flatMap((kind) => {
    const belongs = kind === 'same-task' ? isPartner : samePaper;
    return told.flatMap((first, i): Instruction[] => {
      if (taken.has(first.id)) return [];
      const others = told
        .slice(i + 1)
        .filter((other) => !taken.has(other.id) && otherUnits(first, other) && belongs(first, other));
      if (others.length === 0) return [];
      const members = [first, ...others].sort((a, b) => Number(leads(b)) - Number(leads(a)));
      for (const { id } of members) taken.add(id);
      return [{ kind, members: members.map(({ id }) => id) }];
    });
  });
}

const isPartner = (a: Told, b: Told): boolean => (namesAsPartner(a, b) || namesAsPartner(b, a)) && sameText(a, b);
