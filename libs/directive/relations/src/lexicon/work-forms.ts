import type { Concept } from './concept';

/**
 * Forms of work: what an order asks for or a report tells of. Two texts of one subject with different forms speak of
 * different work: a drill is no training course. Cues as in `Concept`.
 */
export const workForms: readonly Concept[] = [
  { code: 'conference', vi: 'Hội nghị', cues: ['hội nghị', 'lễ tổng kết', 'lễ công bố', 'lễ trao giải'] },
  { code: 'seminar', vi: 'Hội thảo', cues: ['hội thảo', 'tọa đàm', 'diễn đàn'] },
  {
    code: 'training',
    vi: 'Tập huấn, đào tạo',
    cues: ['tập huấn', 'lớp đào tạo', 'các lớp', 'khóa đào tạo', 'khóa học', 'lớp bồi dưỡng', 'bồi dưỡng', 'đào tạo'],
  },
  { code: 'contest', vi: 'Cuộc thi', cues: ['cuộc thi', 'hội thi', 'giải thưởng', 'vòng chung kết', 'vòng sơ khảo'] },
  {
    code: 'fair',
    vi: 'Ngày hội, trưng bày',
    cues: [
      'ngày hội',
      'chợ phiên',
      'triển lãm',
      'hội chợ',
      'techmart',
      'techfest',
      'trình diễn',
      'kết nối cung cầu',
      'sàn giao dịch',
    ],
  },
  {
    code: 'review',
    vi: 'Tổng kết, đánh giá',
    cues: ['tổng kết', 'sơ kết', 'đánh giá kết quả', 'đánh giá nội bộ', 'đánh giá giữa kỳ', 'nhân rộng'],
  },
  { code: 'working-session', vi: 'Làm việc với cơ quan khác', cues: ['làm việc với !buổi làm việc với'] },
  { code: 'drill', vi: 'Diễn tập', cues: ['diễn tập'] },
  {
    code: 'inspection',
    vi: 'Thanh tra',
    cues: ['thanh tra !thanh tra tỉnh !thanh tra chính phủ !thanh tra bộ', 'đoàn thanh tra'],
  },
  {
    code: 'check',
    vi: 'Kiểm tra',
    cues: [
      'kiểm tra',
      'đoàn kiểm tra',
      'lấy mẫu',
      'hậu kiểm',
      'kiểm soát',
      'giám sát',
      'giám định',
      'trưng cầu giám định',
    ],
  },
  { code: 'survey', vi: 'Khảo sát', cues: ['khảo sát', 'điều tra', 'thu thập phiếu'] },
  { code: 'study-tour', vi: 'Học tập kinh nghiệm', cues: ['học tập kinh nghiệm', 'tham quan', 'trao đổi kinh nghiệm'] },
  {
    code: 'licence',
    vi: 'Cấp phép, cấp giấy',
    cues: ['giấy phép', 'cấp phép', 'giấy chứng nhận', 'chứng chỉ', 'gia hạn giấy phép', 'cấp giấy'],
  },
  {
    code: 'resolution',
    vi: 'Nghị quyết',
    cues: ['ban hành|trình|dự thảo|xây dựng > nghị quyết !thực hiện nghị quyết', 'hội đồng nhân dân > ban hành'],
  },
  {
    code: 'regulation',
    vi: 'Quyết định, quy định, quy chế',
    cues: [
      'ban hành|dự thảo|xây dựng|sửa đổi|hoàn thiện|hoàn chỉnh|rà soát > quy chế|quy định !đúng quy định !theo quy định !các quy định',
      'ban hành|dự thảo|sửa đổi|phê duyệt > quyết định',
    ],
  },
  {
    code: 'plan-paper',
    vi: 'Kế hoạch, đề án',
    cues: [
      'ban hành|dự thảo|xây dựng|hoàn thiện|hoàn chỉnh|tham mưu|trình|điều chỉnh|lập|phê duyệt > kế hoạch|đề án|phương án !theo kế hoạch !triển khai kế hoạch !thực hiện kế hoạch !kế hoạch tài chính',
      'kế hoạch|đề án|phương án > phê duyệt|ban hành|thẩm định|lấy ý kiến !theo kế hoạch !triển khai kế hoạch !thực hiện kế hoạch !kế hoạch tài chính',
    ],
  },
  {
    code: 'report',
    vi: 'Báo cáo',
    cues: [
      'báo cáo tổng kết',
      'báo cáo sơ kết',
      'xây dựng|hoàn chỉnh|hoàn thiện|dự thảo > báo cáo',
      'tham mưu báo cáo',
      'báo cáo kết quả',
    ],
  },
  {
    code: 'contract',
    vi: 'Ký hợp đồng',
    cues: ['ký hợp đồng', 'ký kết hợp đồng', 'ban hành|trình > hợp đồng', 'hợp đồng triển khai', 'hợp đồng thực hiện'],
  },
  { code: 'acceptance', vi: 'Nghiệm thu', cues: ['nghiệm thu !quá hạn nghiệm thu'] },
  {
    code: 'proposal',
    vi: 'Đề xuất, danh mục',
    cues: [
      'đề xuất đặt hàng',
      'đặt hàng',
      'danh mục nhiệm vụ',
      'đề xuất ~ nhiệm vụ',
      'xác định nhiệm vụ',
      'danh mục ~ nhiệm vụ',
    ],
  },
  { code: 'selection', vi: 'Tuyển chọn', cues: ['tuyển chọn', 'xét chọn', 'xét giao trực tiếp', 'giao trực tiếp'] },
  { code: 'appraisal', vi: 'Thẩm định', cues: ['thẩm định'] },
  {
    code: 'follow-up',
    vi: 'Theo dõi, quản lý',
    cues: [
      'theo dõi ~ nhiệm vụ|đề tài|dự án',
      'theo dõi quản lý',
      'bám sát đề cương',
      'kiểm tra tiến độ',
      'giám sát tiến độ',
    ],
  },
  { code: 'payment', vi: 'Thanh toán, giải ngân', cues: ['thanh toán', 'giải ngân', 'quyết toán', 'tạm ứng'] },
  { code: 'recovery', vi: 'Thu hồi', cues: ['thu hồi', 'nộp trả', 'hoàn trả'] },
  {
    code: 'conclusion-paper',
    vi: 'Thông báo kết luận',
    cues: ['thông báo kết luận', 'kết luận kiểm tra', 'kết luận thanh tra'],
  },
  {
    code: 'publicity',
    vi: 'Tuyên truyền',
    cues: ['tuyên truyền', 'truyền thông', 'phóng sự', 'bản tin', 'chuyên mục', 'đăng tải', 'tạp chí'],
  },
  { code: 'testing', vi: 'Kiểm định, thử nghiệm', cues: ['kiểm định', 'thử nghiệm', 'hiệu chuẩn', 'phân tích mẫu'] },
  {
    code: 'staffing',
    vi: 'Kiện toàn, bổ nhiệm',
    cues: [
      'kiện toàn',
      'bổ nhiệm',
      'điều động',
      'luân chuyển',
      'quy hoạch trưởng phòng',
      'quy hoạch cán bộ',
      'tuyển dụng',
    ],
  },
  { code: 'founding', vi: 'Thành lập', cues: ['thành lập'] },
  { code: 'handover', vi: 'Bàn giao, chuyển giao', cues: ['bàn giao', 'chuyển giao kết quả', 'chuyển giao công nghệ'] },
  {
    code: 'purchase',
    vi: 'Mua sắm, lắp đặt, sửa chữa',
    cues: ['mua sắm', 'lắp đặt', 'sửa chữa', 'đấu thầu', 'nâng cấp', 'vận chuyển'],
  },
  { code: 'disposal', vi: 'Thanh lý', cues: ['thanh lý', 'kiểm kê'] },
  { code: 'registration', vi: 'Đăng ký bảo hộ', cues: ['đăng ký bảo hộ', 'xác lập quyền', 'nộp đơn đăng ký'] },
];

/** Forms that are an event of their own: who reports on the work would name it. */
export const eventForms: ReadonlySet<string> = new Set([
  'conference',
  'seminar',
  'training',
  'contest',
  'fair',
  'drill',
  'review',
  'survey',
  'study-tour',
  'report',
  'contract',
  'payment',
  'recovery',
  'publicity',
  'purchase',
]);

/** Forms so near each other that one may be told in the words of the other. */
export const kindredForms: readonly (readonly string[])[] = [
  ['inspection', 'check'],
  ['conference', 'report'],
  ['review', 'conference'],
  ['review', 'report'],
  ['conference', 'seminar'],
  ['licence', 'registration'],
  ['founding', 'staffing'],
  ['check', 'follow-up'],
  ['proposal', 'selection'],
  ['plan-paper', 'regulation'],
];
