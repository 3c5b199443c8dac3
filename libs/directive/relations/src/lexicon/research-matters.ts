import type { Concept } from './concept';

const task =
  'nhiệm vụ khoa học công nghệ|nhiệm vụ khoa học và công nghệ|nhiệm vụ khcn|đề tài|dự án khoa học|đề tài dự án|đề tài, dự án|nhiệm vụ cấp tỉnh|nhiệm vụ cấp cơ sở';

/** The life of a research task from the idea to the use of its results, and the programmes that pay for it. */
export const researchMatters: readonly Concept[] = [
  {
    code: 'research-proposals',
    vi: 'Đề xuất, đặt hàng, danh mục nhiệm vụ khoa học và công nghệ',
    cues: [
      'đề xuất đặt hàng',
      `đặt hàng ~ ${task}`,
      `danh mục ~ ${task}`,
      'danh mục nhiệm vụ',
      `đề xuất ~ ${task}`,
      `phê duyệt ~ ${task} mở mới`,
      'định hướng nghiên cứu',
      'xác định nhiệm vụ',
      'phiếu đề xuất',
    ],
  },
  {
    code: 'research-selection',
    vi: 'Tuyển chọn, xét chọn nhiệm vụ',
    cues: [`tuyển chọn|xét chọn|giao trực tiếp ~ ${task}`, 'hội đồng tuyển chọn'],
  },
  {
    code: 'research-budget-appraisal',
    vi: 'Thẩm định kinh phí nhiệm vụ khoa học và công nghệ',
    cues: [
      'thẩm định kinh phí',
      'thẩm định dự toán',
      'thẩm định nội dung và kinh phí',
      'hội đồng thẩm định',
      'tổ thẩm định kinh phí',
    ],
  },
  {
    code: 'research-outline',
    vi: 'Thuyết minh nhiệm vụ',
    cues: ['thuyết minh nhiệm vụ', `thuyết minh ~ ${task}`, 'hoàn thiện thuyết minh'],
  },
  {
    code: 'research-contracts',
    vi: 'Ký hợp đồng thực hiện nhiệm vụ khoa học và công nghệ',
    cues: [`ký hợp đồng|ký kết hợp đồng ~ ${task}|nhiệm vụ`, `hợp đồng thực hiện|hợp đồng triển khai ~ ${task}`],
  },
  {
    code: 'research-follow-up',
    vi: 'Theo dõi, kiểm tra tiến độ nhiệm vụ khoa học và công nghệ',
    cues: [
      `theo dõi ~ ${task}`,
      'theo dõi ~ nhiệm vụ đến hạn|các nhiệm vụ',
      `quản lý chặt chẽ|theo dõi quản lý ~ ${task}`,
      `tiến độ ~ ${task} !đẩy nhanh tiến độ`,
      `đôn đốc|giám sát ~ tiến độ ~ ${task}|nhiệm vụ !đẩy nhanh tiến độ`,
      'kiểm tra tiến độ',
      'tiến độ thực hiện của các đề tài',
      'bám sát đề cương',
    ],
  },
  {
    code: 'research-check-conclusions',
    vi: 'Thông báo kết luận kiểm tra nhiệm vụ',
    breadth: 'narrow',
    cues: [`thông báo kết luận ~ ${task}|kiểm tra`],
  },
  {
    code: 'research-acceptance',
    vi: 'Nghiệm thu nhiệm vụ',
    cues: [`nghiệm thu ~ ${task}|nhiệm vụ !quá hạn nghiệm thu`, 'hội đồng nghiệm thu'],
  },
  {
    code: 'research-overdue',
    vi: 'Xử lý đề tài, dự án quá hạn',
    cues: ['quá hạn nghiệm thu', 'đề tài|dự án|nhiệm vụ > quá hạn'],
  },
  {
    code: 'research-liquidation',
    vi: 'Thanh lý hợp đồng, xử lý tài sản nhiệm vụ',
    cues: [`thanh lý ~ ${task}|hợp đồng`, `tài sản ~ ${task}`, 'xử lý tài sản'],
  },
  {
    code: 'research-results',
    vi: 'Chuyển giao, ứng dụng kết quả nghiên cứu',
    cues: [
      'kết quả nghiên cứu ~ ứng dụng|chuyển giao|bàn giao',
      'chuyển giao kết quả',
      'ứng dụng kết quả',
      'nhân rộng kết quả',
    ],
  },
  {
    code: 'research-registration',
    vi: 'Đăng ký, lưu giữ kết quả nhiệm vụ',
    cues: [`đăng ký ~ lưu giữ|công bố ~ ${task}|thông tin`, 'đăng ký kết quả', 'giấy chứng nhận đăng ký kết quả'],
  },
  {
    code: 'research-cost-norms',
    vi: 'Định mức kinh phí nhiệm vụ',
    breadth: 'narrow',
    cues: ['định mức ~ kinh phí|chi|dự toán', 'mức chi ~ nhiệm vụ'],
  },
  {
    code: 'research-carried-over',
    vi: 'Dự án chuyển tiếp',
    breadth: 'middle',
    theme: false,
    cues: [`chuyển tiếp ~ ${task}|dự án|năm`],
  },
  {
    code: 'grassroots-tasks',
    vi: 'Nhiệm vụ khoa học và công nghệ cấp cơ sở',
    cues: [
      'nhiệm vụ khoa học công nghệ cấp cơ sở',
      'nhiệm vụ khoa học và công nghệ cấp cơ sở',
      'nhiệm vụ khoa học công nghệ cơ sở',
      'nhiệm vụ cấp cơ sở',
      'đề tài cấp cơ sở',
      'cấp huyện ~ nhiệm vụ khoa học công nghệ',
      'đề xuất ~ nhiệm vụ ~ các huyện',
      'hoạt động khoa học công nghệ cơ sở|hoạt động khoa học công nghệ cấp huyện',
    ],
  },
  {
    code: 'rural-programme',
    vi: 'Chương trình nông thôn miền núi',
    cues: ['nông thôn miền núi', 'nông thôn, miền núi', 'kinh tế xã hội nông thôn', 'chương trình nông thôn'],
  },
  {
    code: 'national-tasks',
    vi: 'Nhiệm vụ cấp quốc gia',
    cues: ['nhiệm vụ ~ cấp quốc gia', 'nhiệm vụ cấp bộ', 'chương trình cấp quốc gia'],
  },
  {
    code: 'science-fund',
    vi: 'Quỹ phát triển khoa học và công nghệ',
    cues: ['quỹ phát triển khoa học', 'quỹ đầu tư mạo hiểm', 'quỹ khoa học'],
  },
  { code: 'initiatives', vi: 'Xét, công nhận sáng kiến', cues: ['sáng kiến !chỉ số sáng kiến'] },
  {
    code: 'regular-function-tasks',
    vi: 'Nhiệm vụ thường xuyên theo chức năng',
    cues: [
      'hồ sơ|hợp đồng|dự toán|mô hình|danh mục ~ nhiệm vụ thường xuyên',
      'đặt hàng ~ dịch vụ sự nghiệp công',
      'dịch vụ sự nghiệp công',
    ],
  },
  {
    code: 'invention-contest',
    vi: 'Cuộc thi, hội thi sáng tạo kỹ thuật',
    cues: ['sáng tạo kỹ thuật', 'sáng tạo thanh thiếu niên', 'thanh thiếu niên nhi đồng'],
  },
  {
    code: 'carbon',
    vi: 'Các-bon, khí nhà kính',
    breadth: 'narrow',
    cues: ['các bon', 'cacbon', 'carbon', 'khí nhà kính', 'net zero', 'phát thải'],
  },
  {
    code: 'application-models',
    vi: 'Mô hình ứng dụng',
    breadth: 'broad',
    theme: false,
    cues: ['mô hình ứng dụng', 'mô hình trồng', 'mô hình nuôi', 'mô hình sản xuất', 'mô hình trình diễn'],
  },
  {
    code: 'high-tech-agriculture',
    vi: 'Nông nghiệp công nghệ cao',
    cues: ['nông nghiệp công nghệ cao', 'nông nghiệp ứng dụng công nghệ cao', 'nông nghiệp thông minh'],
  },
];
