import type { MadeUpPaper } from './made-up-paper';

const lamDong = { agency: 'ld', place: 'Lâm Đồng' };

/** Made-up papers of one department (Lâm Đồng). */
export const lamDongPapers: readonly MadeUpPaper[] = [
  {
    key: 'ld-2023-04',
    ...lamDong,
    knownOn: '2023-04-10',
    reviewed: ['2023-01-01', '2023-03-31'],
    orders: [
      {
        name: 'ld-flower',
        unit: 'application-centre',
        text: 'Hoàn thiện quy trình nhân giống hoa lan Hồ Điệp tại Trạm thực nghiệm Cam Ly, bàn giao cho hợp tác xã Hiệp An.',
        themes: ['station'],
      },
      {
        name: 'ld-station',
        unit: 'application-centre',
        text: 'Sửa chữa hệ thống tưới của Trạm thực nghiệm Cam Ly trước mùa mưa.',
        themes: ['station'],
      },
      {
        name: 'ld-station-land',
        unit: 'office',
        text: 'Làm việc với UBND thành phố Đà Lạt về ranh giới đất Trạm thực nghiệm Cam Ly.',
        themes: ['station'],
      },
      {
        name: 'ld-trace',
        unit: 'standards-metrology-quality',
        text: 'Triển khai Kế hoạch số 2210/KH-UBND ngày 15/3/2023 của UBND tỉnh về truy xuất nguồn gốc nông sản chủ lực.',
        themes: ['trace'],
      },
      {
        name: 'ld-radiation',
        unit: 'technology-management',
        text: 'Thẩm định, cấp phép tiến hành công việc bức xạ cho các phòng khám tư nhân.',
        themes: ['radiation'],
      },
      {
        name: 'ld-reform',
        unit: 'office',
        text: 'Rà soát, đề xuất cắt giảm 20% thời gian giải quyết thủ tục hành chính.',
        themes: ['reform'],
      },
      {
        name: 'ld-initiative',
        unit: 'science-management',
        text: 'Tham mưu họp Hội đồng sáng kiến cấp tỉnh đợt 1 năm 2023.',
        themes: ['initiatives'],
      },
      {
        name: 'ld-fund-a',
        unit: 'planning-finance',
        text: 'Chủ trì trình UBND tỉnh bổ sung 2.300 triệu đồng đối ứng cho 03 dự án nông thôn miền núi chuyển tiếp.',
        themes: ['rural-money', 'rural'],
      },
      {
        name: 'ld-fund-b',
        unit: 'grassroots-science',
        text: 'Phối hợp Phòng Kế hoạch - Tài chính trình UBND tỉnh bổ sung 2.300 triệu đồng đối ứng cho 03 dự án nông thôn miền núi chuyển tiếp.',
        themes: ['rural-money', 'rural'],
      },
      {
        name: 'ld-summary',
        unit: 'grassroots-science',
        text: 'Chuẩn bị Hội nghị sơ kết 3 năm thực hiện Chương trình nông thôn miền núi, dự kiến tổ chức tại huyện Đơn Dương.',
        themes: ['rural'],
      },
      {
        name: 'ld-discipline',
        text: 'Toàn thể công chức nghiêm túc chấp hành kỷ luật, kỷ cương hành chính, đeo thẻ khi làm nhiệm vụ.',
        themes: ['discipline'],
      },
      {
        name: 'ld-plan',
        text: 'Các phòng, đơn vị thực hiện các nhiệm vụ thường xuyên theo chức năng và Kế hoạch công tác năm 2023 của Sở.',
        themes: ['standing'],
      },
    ],
  },
  {
    key: 'ld-2023-10',
    ...lamDong,
    knownOn: '2023-10-09',
    reviewed: ['2023-07-01', '2023-09-30'],
    outcomes: [
      {
        text: 'bàn giao quy trình nhân giống hoa lan Hồ Điệp cho hợp tác xã Hiệp An',
        status: 'completed',
        unit: 'application-centre',
        paragraph: 1,
        about: ['ld-flower'],
      },
      {
        text: 'hệ thống tưới của Trạm thực nghiệm Cam Ly đang được sửa chữa',
        status: 'in-progress',
        unit: 'application-centre',
        paragraph: 1,
        about: ['ld-station'],
      },
      {
        text: 'Đã cấp mã truy xuất nguồn gốc cho 45 cơ sở theo Kế hoạch số 2210/KH-UBND',
        status: 'completed',
        paragraph: 2,
        about: ['ld-trace'],
      },
      {
        text: 'Hội nghị sơ kết 3 năm Chương trình nông thôn miền núi chưa tổ chức được do trùng lịch tiếp xúc cử tri',
        status: 'not-completed',
        paragraph: 3,
        about: ['ld-summary', 'ld-summary-2'],
      },
      {
        text: 'UBND tỉnh đã bổ sung 2.300 triệu đồng đối ứng cho các dự án nông thôn miền núi',
        status: 'completed',
        paragraph: 3,
        about: ['ld-fund-a', 'ld-fund-b'],
      },
      { text: 'Tập huấn an toàn bức xạ cho 40 nhân viên y tế', status: 'completed', paragraph: 4 },
      { text: 'Kiểm định 2.015 phương tiện đo', status: 'completed', paragraph: 5 },
      {
        text: 'Hội đồng sáng kiến cấp tỉnh đã họp, công nhận 27 sáng kiến đợt 1',
        status: 'completed',
        paragraph: 6,
        about: ['ld-initiative'],
      },
      {
        text: 'Ban hành Kế hoạch số 99/KH-SKHCN ngày 05/01/2023 về cải cách hành chính',
        status: 'completed',
        paragraph: 7,
      },
    ],
    orders: [
      {
        name: 'ld-summary-2',
        unit: 'grassroots-science',
        text: 'Khẩn trương tổ chức Hội nghị sơ kết 3 năm Chương trình nông thôn miền núi tại huyện Đơn Dương trong tháng 11/2023.',
        themes: ['rural'],
        again: ['ld-summary'],
      },
      {
        name: 'ld-selection',
        unit: 'science-management',
        text: 'Tổ chức họp các hội đồng tuyển chọn, giao trực tiếp nhiệm vụ KH&CN cấp tỉnh năm 2024.',
        themes: ['selection'],
      },
      {
        name: 'ld-proposal',
        unit: 'science-management',
        text: 'Trình UBND tỉnh phê duyệt danh mục nhiệm vụ KH&CN đặt hàng năm 2024.',
        themes: ['proposals'],
      },
      {
        name: 'ld-startup',
        unit: 'technology-management',
        text: 'Phối hợp Trường Đại học Đà Lạt xây dựng không gian khởi nghiệp đổi mới sáng tạo cho sinh viên.',
        themes: ['startup'],
      },
      {
        name: 'ld-spend',
        unit: 'planning-finance',
        text: 'Đẩy nhanh tiến độ giải ngân vốn sự nghiệp, phấn đấu đến ngày 30/11/2023 đạt trên 90%.',
        themes: ['spending'],
      },
      {
        name: 'ld-unit-posts',
        unit: 'office',
        text: 'Hoàn chỉnh danh mục vị trí việc làm theo góp ý của Sở Nội vụ.',
        themes: ['positions'],
      },
      {
        name: 'ld-citizen',
        unit: 'inspectorate',
        text: 'Duy trì tiếp công dân định kỳ, xử lý dứt điểm đơn thư tồn đọng.',
        themes: ['citizens'],
      },
      {
        name: 'ld-fuel',
        unit: 'standards-metrology-quality',
        text: 'Kiểm tra đột xuất cột đo xăng dầu tại huyện Di Linh theo phản ánh của người dân.',
        themes: ['fuel'],
      },
    ],
  },
  {
    key: 'ld-2025-01',
    ...lamDong,
    knownOn: '2025-01-13',
    reviewed: ['2024-12-01', '2024-12-31'],
    outcomes: [
      { text: 'Hội đồng sáng kiến cấp tỉnh đã họp đợt 2 năm 2024, công nhận 31 sáng kiến', status: 'completed' },
      { text: 'Tỷ lệ giải ngân vốn sự nghiệp đạt 97%', status: 'completed' },
      { text: 'Thẩm định, cấp phép tiến hành công việc bức xạ cho 06 phòng khám tư nhân', status: 'completed' },
    ],
  },
];
