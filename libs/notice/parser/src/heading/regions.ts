import type { Paragraph } from '../page/reading-text';
import { markOf } from '../outline/mark';
import { unitHeading } from '../units/unit-heading';
import { isPostLine } from './find-signer';
import { wholeLineName } from './person-names';

/** The parts of a paper, in its order. Every paragraph is in one of them. */
export interface Regions {
  letterhead: Paragraph[];
  /** The line `THÔNG BÁO`. */
  typeLine: Paragraph[];
  title: Paragraph[];
  /** Who met when and why, up to `kết luận như sau`. */
  opening: Paragraph[];
  body: Paragraph[];
  closing: Paragraph[];
  /** Recipients and signature. */
  tail: Paragraph[];
  /** What stands behind the signature: lists of tasks. */
  annex: Paragraph[];
}

const typeLine = /^(?:thông báo|t h ô n g b á o)(?:\s*$|\s*\()/u;
const typeWithTitle = /^thông báo(?: số \S+)?[\s:,-]+(?:về |kết luận|ý kiến|nội dung|kết quả)/u;
const conclusionLine = /^kết luận(?: (?:của|giao ban|cuộc họp|hội nghị|buổi|tại)|\s*$)/u;
const titleStart = /^(?:kết luận|ý kiến|về |v\/v|nội dung|kết quả|phân công|chỉ đạo|của|tại)/u;
const titleGoesOn = /^(?:tại|của|về|tháng|quý|năm|tuần|trong|và|phương hướng|nhiệm vụ|giao ban|\()/u;
const openingStart =
  /^(?:ngày|sáng|chiều|vào |thực hiện|căn cứ|tham dự|tham gia|dự họp|thành phần|cùng dự|cùng tham dự|sau khi|hôm nay|thay mặt|xét |theo |tại |từ ngày|trong (?:các )?ngày|hồi |chủ trì)/u;
const openingEnd = /(?:như sau|sau đây|sau|cụ thể|kết luận)\s*[:.;]?$/u;
const concludes = /kết luận|chỉ đạo|thống nhất|giao|yêu cầu|ý kiến/u;
const announcement =
  /^(?:sau khi|qua |trên cơ sở|tại cuộc|kết luận)[^.;]{0,400}(?:kết luận|chỉ đạo|thống nhất)[^.;]{0,80}[:.]$/u;
const closing =
  /^(?:trên đây là|(?:nay |xin )*thông báo (?:để|đến|tới|kết luận)|nay (?:xin )?thông báo|thừa lệnh|tl\.|thừa ủy quyền|(?:vậy,? )?(?:văn phòng(?: sở)?|sở khoa học và công nghệ|phòng (?:hành chính|tổ chức)\P{L}[^.]{0,60}) (?:xin )?(?:trân trọng )?thông báo|thông báo (?:này|để (?:các|toàn))|nhận được thông báo|vậy (?:xin )?thông báo|(?:phó )?giám đốc sở yêu cầu[^.]{0,120} nghiêm túc (?:triển khai )?thực hiện|(?:yêu cầu|đề nghị)[^.]{0,160}(?:nghiêm túc|tổ chức|căn cứ)[^.]{0,80}thực hiện(?:\.[^.]{0,120}|[^.]{0,60})\.\/|trong quá trình[^.]{0,60}thực hiện[^.]{0,40}(?:vướng mắc|khó khăn))/u;

/** `Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện`, `Kết luận này được thông báo đến ...`, also under a number of its own. */
const informs =
  /^(?:tổ chức thực hiện:\s*)?(?:[^.;:]{0,60}(?:văn phòng|vp|sở|kết luận này|phòng)[^.;:]{0,40}\s)?(?:xin |được |trân trọng )*(?:thông báo|tb) (?:này )?(?:để|đến|cho|tới) [^.;:]{0,110}(?:biết|thực hiện|triển khai|t\/h)[^.;:]{0,30}\.?(?:\/\.?)?$/u;
/** `Các phòng, đơn vị nghiêm túc triển khai thực hiện./.` */
const sendsOff =
  /^(?:yêu cầu |đề nghị )?(?:thủ trưởng |lãnh đạo |trưởng )?(?:các|toàn thể|tất cả|trung tâm và)[^.;:\d]{0,120}thực hiện[^.;:,]{0,40}\.\/\.?$/u;

/** `Các nội dung khác thống nhất như báo cáo. Trên đây là kết luận của ...`: the closing words behind a last remark. */
const endsInClosing = /^ngoài ra[^.]{0,160}\. trên đây là (?:thông báo|kết luận|ý kiến)/u;

function findTitle(paragraphs: readonly Paragraph[]): number {
  const limit = paragraphs.slice(0, 60);
  const alone = limit.findIndex(({ key, text }) => typeLine.test(key) && isUpper(text));
  if (alone >= 0) return alone;
  const together = limit.findIndex(({ key, text }) => typeWithTitle.test(key) && text.length < 400);
  if (together >= 0) return together;
  return limit.findIndex(({ key, text }) => conclusionLine.test(key) && text.length < 400);
}

const isUpper = (text: string) =>
  (!/[a-z]/u.test(text) && text === text.toUpperCase()) || /^Thông báo$/iu.test(text.trim());

function titleEnd(paragraphs: readonly Paragraph[], from: number, hasFirst: boolean): number {
  let end = from;
  for (const { text, key } of paragraphs.slice(from, from + 6)) {
    const isFirst = end === from && !hasFirst;
    const fits = isFirst
      ? titleStart.test(key) || text.length < 220
      : titleGoesOn.test(key) || (isUpper(text) && /\p{Lu}{3}/u.test(text));
    if (!fits || openingStartsHere(key) || markOf(text) || text.length > 400) break;
    end++;
  }
  return end;
}

const openingStartsHere = (key: string) =>
  openingStart.test(key) && !/^tại (?:cuộc|buổi|hội nghị|phiên)[^,.]{0,200}$/u.test(key);

const mostAttendance = 20;

/** Minutes list who was there before they say `... kết luận như sau:`; that list is no list of orders. */
function endOfAttendance(paragraphs: readonly Paragraph[], from: number, firstItem: number): number {
  const near = paragraphs.slice(from, from + mostAttendance);
  const announced = near.findIndex(({ key, text }) => !markOf(text) && announcement.test(key));
  const beforeIt = near.slice(0, Math.max(announced, 0));
  const isAttendance = beforeIt.some(({ key }) =>
    /^(?:[ivx\d]+[./)]\s*)?(?:thành phần|tham dự|dự họp|địa điểm)/u.test(key),
  );
  return announced > firstItem - from && isAttendance ? from + announced + 1 : 0;
}

/** The opening ends with `... kết luận như sau:`, or else where the paragraphs stop to tell of the meeting. */
function endOfOpening(paragraphs: readonly Paragraph[], from: number, to: number): number {
  const firstItem = paragraphs.findIndex(
    ({ text, key }, i) =>
      i >= from &&
      i < to &&
      (markOf(text) !== null || text.startsWith('|') || unitHeading(text, key)?.orderAt === text.length),
  );
  const limit = firstItem < 0 ? to : Math.max(firstItem, endOfAttendance(paragraphs, from, firstItem));
  const announced = paragraphs
    .slice(from, limit)
    .findLastIndex(({ key }) => openingEnd.test(key) && concludes.test(key) && !/^(?:giao|yêu cầu|đề nghị)/u.test(key));
  if (announced >= 0) return from + announced + 1;
  if (firstItem > 0 && firstItem === from) return from;
  let end = from;
  while (end < limit && openingStartsHere(paragraphs[end]?.key ?? '')) end++;
  return end;
}

function startOfTail(paragraphs: readonly Paragraph[], from: number): number {
  const recipients = paragraphs.findIndex(({ key }, i) => i >= from && /^nơi nhận/u.test(key));
  let start =
    recipients >= 0
      ? recipients
      : paragraphs.findIndex(({ text }, i) => i > from && isPostLine(text) && followedByName(paragraphs, i));
  if (start < 0) return paragraphs.length;
  while (start > from && isSignature(paragraphs[start - 1]?.text ?? '')) start--;
  return start;
}

const isSignature = (text: string) =>
  isPostLine(text) || wholeLineName(text) !== null || /^\((?:đã ký|ký tên)/iu.test(text);
const followedByName = (paragraphs: readonly Paragraph[], i: number) =>
  paragraphs.slice(i + 1, i + 4).some(({ text }) => wholeLineName(text) !== null || isPostLine(text));

/** Annexes stand behind the signature and hold tasks too. */
function startOfAnnex(paragraphs: readonly Paragraph[], tail: number): number {
  const annex = paragraphs.findIndex(
    ({ key }, i) => i > tail && /^(?:phụ lục|danh mục (?:các )?nhiệm vụ|bảng phân công)/u.test(key),
  );
  return annex < 0 ? paragraphs.length : annex;
}

/** `Yêu cầu các phòng, đơn vị nghiêm túc thực hiện./.`: a last word without number where the orders have one. */
function isClosing(paragraph: Paragraph | undefined, hasMarks: boolean): boolean {
  if (!paragraph) return false;
  const mark = markOf(paragraph.text);
  const own = paragraph.key.slice(mark?.length ?? 0);
  if (informs.test(own)) return mark === null || own.startsWith('tổ chức thực hiện');
  if (mark) return false;
  if (sendsOff.test(paragraph.key) || endsInClosing.test(paragraph.key)) return true;
  if (closing.test(paragraph.key)) return true;
  return hasMarks && /^(?:yêu cầu|đề nghị) .*thực hiện.*\.\/\.?$/u.test(paragraph.key) && paragraph.text.length < 300;
}

/** Cuts a paper into its parts by the words that every one of them begins with. */
export function regionsOf(paragraphs: readonly Paragraph[]): Regions {
  const type = findTitle(paragraphs);
  const hasTypeLine = type >= 0 && typeLine.test(paragraphs[type]?.key ?? '');
  const titleFrom = type < 0 ? 0 : hasTypeLine ? type + 1 : type;
  const titleTo = type < 0 ? 0 : titleEnd(paragraphs, hasTypeLine ? titleFrom : titleFrom + 1, !hasTypeLine);
  const tail = startOfTail(paragraphs, titleTo);
  const annex = startOfAnnex(paragraphs, tail);
  const openingTo = endOfOpening(paragraphs, titleTo, tail);
  let bodyTo = tail;
  const hasMarks = paragraphs.slice(openingTo, tail).some(({ text }) => markOf(text) !== null);
  while (bodyTo > openingTo && isClosing(paragraphs[bodyTo - 1], hasMarks)) bodyTo--;
  return {
    letterhead: paragraphs.slice(0, Math.max(type, 0)),
    typeLine: hasTypeLine ? paragraphs.slice(type, type + 1) : [],
    title: paragraphs.slice(titleFrom, titleTo),
    opening: paragraphs.slice(titleTo, openingTo),
    body: paragraphs.slice(openingTo, bodyTo),
    closing: paragraphs.slice(bodyTo, tail),
    tail: paragraphs.slice(tail, annex),
    annex: paragraphs.slice(annex),
  };
}
