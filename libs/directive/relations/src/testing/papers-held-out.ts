import type { MadeUpPaper } from './made-up-paper';

const caMau = { agency: 'cm', place: 'Cà Mau' };
const laoCai = { agency: 'lc', place: 'Lào Cai' };

/**
 * Made-up papers of two departments that nothing is tuned on: they tell how the rules do on what they have not seen. Keep
 * it so; whoever needs a case to tune on adds it to the other papers.
 */
export const heldOutPapers: readonly MadeUpPaper[] = [
  {
    key: 'cm-2024-01',
    ...caMau,
    knownOn: '2024-01-22',
    orders: [
      {
        name: 'crab',
        unit: 'science-management',
        text: 'Hoàn thiện hồ sơ trình UBND tỉnh phê duyệt dự án “Hoàn thiện quy trình ương cua giống hai giai đoạn tại huyện Năm Căn”.',
      },
      {
        name: 'gas-meters',
        unit: 'standards-metrology-quality',
        text: 'Kiểm tra đo lường đối với các cửa hàng bán lẻ xăng dầu ven quốc lộ 1, xong trong quý I/2024.',
      },
      {
        name: 'shrimp-mark',
        unit: 'intellectual-property',
        text: 'Hướng dẫn Hội thủy sản huyện Ngọc Hiển nộp đơn đăng ký nhãn hiệu tập thể “Tôm sinh thái Ngọc Hiển”.',
      },
      {
        name: 'startup-contest',
        unit: 'innovation-startup',
        text: 'Xây dựng thể lệ và tổ chức Cuộc thi ý tưởng khởi nghiệp đổi mới sáng tạo tỉnh năm 2024.',
      },
      {
        name: 'budget',
        unit: 'planning-finance',
        text: 'Phấn đấu giải ngân 100% kinh phí sự nghiệp khoa học được giao năm 2024.',
      },
      {
        name: 'courses',
        unit: 'application-centre',
        text: 'Mở 06 lớp chuyển giao kỹ thuật nuôi sò huyết dưới tán rừng cho các hộ ở huyện Phú Tân.',
      },
      {
        name: 'xray',
        unit: 'technology-management',
        text: 'Rà soát giấy phép sử dụng thiết bị X-quang của các phòng khám tư nhân, xử lý giấy phép hết hạn.',
      },
      {
        name: 'data-centre',
        unit: 'digital-transformation',
        text: 'Tham mưu đề án thuê hạ tầng trung tâm dữ liệu tỉnh theo Công văn số 318/UBND-KGVX ngày 15/01/2024.',
      },
      {
        name: 'archive',
        unit: 'office',
        text: 'Chỉnh lý tài liệu lưu trữ giai đoạn 2015-2020, bàn giao cho kho lưu trữ cơ quan.',
      },
    ],
  },
  {
    key: 'cm-2024-05',
    ...caMau,
    knownOn: '2024-05-20',
    reviewed: ['2024-02-01', '2024-04-30'],
    outcomes: [
      {
        text: 'UBND tỉnh đã phê duyệt dự án ương cua giống hai giai đoạn tại Năm Căn',
        unit: 'science-management',
        about: ['crab'],
      },
      {
        text: 'Đã kiểm tra đo lường 18 cửa hàng xăng dầu dọc quốc lộ 1, nhắc nhở 02 cửa hàng',
        unit: 'standards-metrology-quality',
        about: ['gas-meters'],
      },
      {
        text: 'Đơn đăng ký nhãn hiệu tập thể Tôm sinh thái Ngọc Hiển chưa nộp được do Hội thủy sản huyện thay đổi nhân sự',
        status: 'not-completed',
        // What a meeting calls late it orders again.
        about: ['shrimp-mark', 'shrimp-mark-2'],
      },
      {
        text: 'Cuộc thi ý tưởng khởi nghiệp đổi mới sáng tạo tỉnh lùi sang quý III',
        status: 'postponed',
        about: ['startup-contest'],
      },
      { text: 'Giải ngân kinh phí sự nghiệp khoa học năm 2024 đạt 41%', unit: 'planning-finance', about: ['budget'] },
      {
        text: 'Đã mở 04 lớp chuyển giao kỹ thuật nuôi sò huyết dưới tán rừng tại Phú Tân',
        unit: 'application-centre',
        about: ['courses'],
      },
      // Near misses: another district's crab, another mark, a course on X-ray, scales instead of pumps, another year.
      { text: 'Nghiệm thu mô hình nuôi cua thương phẩm trong vuông tôm tại huyện Đầm Dơi' },
      { text: 'Cấp giấy chứng nhận nhãn hiệu tập thể “Cá khô bổi U Minh”', unit: 'intellectual-property' },
      { text: 'Tập huấn an toàn bức xạ cho 25 nhân viên vận hành máy X-quang', unit: 'technology-management' },
      { text: 'Kiểm định 310 cân thông dụng tại các chợ thành phố', unit: 'standards-technical-centre' },
      { text: 'Trao giải cuộc thi ý tưởng khởi nghiệp năm 2023', unit: 'innovation-startup' },
      { text: 'Trang bị phần mềm quản lý tài liệu lưu trữ điện tử', unit: 'office' },
    ],
    orders: [
      {
        name: 'shrimp-mark-2',
        unit: 'intellectual-property',
        text: 'Khẩn trương hướng dẫn Hội thủy sản huyện Ngọc Hiển nộp đơn nhãn hiệu tập thể “Tôm sinh thái Ngọc Hiển”.',
        again: ['shrimp-mark'],
      },
      {
        name: 'data-centre-2',
        unit: 'digital-transformation',
        text: 'Tiếp tục hoàn thiện đề án thuê hạ tầng trung tâm dữ liệu tỉnh theo Công văn số 318/UBND-KGVX.',
        again: ['data-centre'],
      },
      {
        name: 'crab-contract',
        unit: 'science-management',
        text: 'Kiểm tra tiến độ dự án nuôi cua hai da trong hộp nhựa tại huyện Cái Nước.',
      },
    ],
  },
  {
    key: 'cm-2024-10',
    ...caMau,
    knownOn: '2024-10-21',
    outcomes: [
      {
        text: 'Đã nộp đơn đăng ký nhãn hiệu tập thể “Tôm sinh thái Ngọc Hiển” tại Cục Sở hữu trí tuệ',
        about: ['shrimp-mark', 'shrimp-mark-2'],
      },
      {
        text: 'Đề án thuê hạ tầng trung tâm dữ liệu tỉnh đã được UBND tỉnh thông qua',
        unit: 'digital-transformation',
        about: ['data-centre', 'data-centre-2'],
      },
      {
        text: 'Tổ chức chung kết Cuộc thi ý tưởng khởi nghiệp đổi mới sáng tạo năm 2024, trao 09 giải',
        about: ['startup-contest'],
      },
      { text: 'Rà soát 37 giấy phép thiết bị X-quang của phòng khám tư nhân, thu hồi 03 giấy phép', about: ['xray'] },
      { text: 'Hội nghị trực tuyến về trung tâm dữ liệu quốc gia có 60 người dự' },
    ],
  },
  {
    key: 'lc-2024-03',
    ...laoCai,
    knownOn: '2024-03-11',
    orders: [
      {
        name: 'salmon',
        unit: 'science-management',
        text: 'Tổ chức hội đồng nghiệm thu đề tài “Nuôi cá hồi vân bằng nước suối tuần hoàn tại Bát Xát”.',
      },
      {
        name: 'herbs-plan',
        unit: 'technology-management',
        text: 'Tham mưu ban hành Kế hoạch phát triển thị trường công nghệ tỉnh giai đoạn 2024-2026.',
      },
      {
        name: 'iso',
        unit: 'standards-metrology-quality',
        text: 'Kiểm tra việc duy trì hệ thống ISO tại 12 xã của huyện Bảo Thắng.',
      },
      {
        name: 'inspection',
        unit: 'inspectorate',
        text: 'Thanh tra chuyên đề về mũ bảo hiểm tại các cơ sở kinh doanh ở thị xã Sa Pa.',
      },
    ],
  },
  {
    key: 'lc-2024-07',
    ...laoCai,
    knownOn: '2024-07-08',
    outcomes: [
      { text: 'Đề tài nuôi cá hồi vân bằng nước suối tuần hoàn được nghiệm thu, xếp loại đạt', about: ['salmon'] },
      {
        text: 'Dự thảo Kế hoạch phát triển thị trường công nghệ đang lấy ý kiến các sở',
        status: 'in-progress',
        about: ['herbs-plan'],
      },
      { text: 'Đã kiểm tra duy trì hệ thống ISO tại 12 xã của huyện Bảo Thắng', about: ['iso'] },
      {
        text: 'Thanh tra mũ bảo hiểm tại 15 cơ sở ở Sa Pa, xử phạt 04 cơ sở',
        unit: 'inspectorate',
        about: ['inspection'],
      },
      { text: 'Thanh tra chuyên đề về vàng trang sức tại thành phố Lào Cai' },
      { text: 'Tổ chức hội đồng tuyển chọn đề tài nuôi cá tầm tại Văn Bàn' },
      { text: 'Đánh giá nội bộ hệ thống ISO của cơ quan Sở' },
    ],
  },
];

/** States that links have by other things than the verb: a part of what was ordered is not all of it. */
export const heldOutStates: Readonly<Record<string, string>> = {
  courses: 'in-progress',
  'gas-meters': 'completed',
  iso: 'completed',
};
