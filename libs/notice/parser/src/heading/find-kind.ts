import type { NoticeKind } from '@giao-ban/notice-model';
import { foundBy, type Found } from '../found';
import type { Regions } from './regions';

/** Titles of other papers, alone in their line: what orders them is not a meeting. */
const otherPapers =
  /^(?:quyết định|kế hoạch|tờ trình|giấy mời|công văn|công điện|nghị quyết|chỉ thị|hướng dẫn|hợp đồng|quy chế|quy định|biên bản|chương trình|lịch công tác|đề án|phương án|giấy triệu tập)\s*$/u;
const letter = /^(?:v\/v|về việc|kính gửi)(?![\p{L}])/u;
const report = /^báo cáo\s*(?:$|kết quả|tình hình|sơ kết|tổng kết|công tác)/u;
const meeting = /giao ban|cuộc họp|buổi họp|phiên họp|hội nghị|buổi làm việc|liên tịch|họp /u;
const concludes =
  /kết luận|ý kiến chỉ đạo|ý kiến kết luận|chỉ đạo của|phân công nhiệm vụ|nội dung (?:cuộc họp|giao ban|họp)/u;
const eventNews = /(?:tổ chức|diễn ra|khai mạc|chủ trì|tham dự)[^.]{0,80}(?:hội nghị|buổi|cuộc|giao ban|lễ)/u;
const toldAsNews =
  /phát biểu|(?:hội nghị|cuộc họp) (?:đã )?(?:nghe|đánh giá|diễn ra)|sơ kết|tổng kết|kết quả (?:đạt được|thực hiện)/u;

/** What kind of paper it is; only a notice of conclusions gives out work. */
export function findKind(regions: Regions, all: readonly { key: string; text: string }[]): Found<NoticeKind> {
  const head = all.slice(0, 30);
  const isNotice = regions.typeLine.length > 0 || regions.title.some(({ key }) => /^(?:thông báo|kết luận)/u.test(key));
  if (isNotice) {
    return isConclusion(regions)
      ? foundBy('conclusion-notice', regions.typeLine.length > 0 ? 'kind-type-line' : 'kind-title-line')
      : foundBy('other', 'kind-notice-of-other-matter');
  }
  const namesOther = head.some(({ key, text }) => otherPapers.test(key) && text === text.toUpperCase());
  if (namesOther || head.some(({ key }) => letter.test(key))) return foundBy('other', 'kind-other-paper');
  const text = all.map(({ key }) => key).join(' ');
  if (head.some(({ key }) => report.test(key))) return foundBy('conference-report', 'kind-report-line');
  return eventNews.test(text) && toldAsNews.test(text) && meeting.test(text)
    ? foundBy('conference-report', 'kind-told-as-news')
    : foundBy('other', 'kind-nothing-known');
}

/** `THÔNG BÁO` is also said of holidays and examinations. */
function isConclusion({ typeLine, title, opening }: Regions): boolean {
  const words = [...typeLine, ...title].map(({ key }) => key).join(' ');
  const before = opening.map(({ key }) => key).join(' ');
  return (
    concludes.test(words) ||
    (meeting.test(words) && concludes.test(before)) ||
    (meeting.test(before) && /kết luận/u.test(before))
  );
}
