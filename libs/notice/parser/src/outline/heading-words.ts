const sectionWords =
  /^(?:đánh giá|kết quả|tình hình|(?:một số |các |những )?nhiệm vụ|công tác|hoạt động|về |phương hướng|(?:một số |các )?nội dung|những|ưu điểm|tồn tại|hạn chế|nhận xét|đối với|triển khai (?:thực hiện )?nhiệm vụ (?:tháng|quý|trọng tâm|trong)|kế hoạch (?:tháng|quý|công tác)|chương trình công tác|lĩnh vực|thành phần|ý kiến|kết luận|tổ chức thực hiện:?$|giải pháp|phần |chỉ đạo chung|công việc|trọng tâm|yêu cầu chung|một số yêu cầu|phân công (?:nhiệm vụ|công việc)|thông tin chung|nhóm nhiệm vụ|phụ lục|danh mục)/u;

/**
 * Whether a paragraph begins as headings of sections do.
 * @example beginsLikeHeading('nhiệm vụ trọng tâm tháng 3') // true
 */
export function beginsLikeHeading(key: string): boolean {
  return sectionWords.test(key);
}
