import type { MadeUpPaper } from './made-up-paper';

const benTre = { agency: 'bt', place: 'Bến Tre' };

/** Made-up papers of one department (Bến Tre). */
export const benTrePapers: readonly MadeUpPaper[] = [
  {
    key: 'bt-2023-05',
    ...benTre,
    knownOn: '2023-05-15',
    orders: [
      {
        name: 'bt-coconut',
        unit: 'technology-management',
        text: 'Tham mưu UBND tỉnh ban hành Kế hoạch phát triển tài sản trí tuệ đối với dừa uống nước Châu Thành giai đoạn 2023-2025.',
        themes: ['ip'],
      },
      {
        name: 'bt-salt',
        unit: 'science-management',
        text: 'Kiểm tra tiến độ đề tài “Bộ cảm biến cảnh báo mặn cho vườn bưởi da xanh ven sông Hàm Luông”.',
        themes: ['salt'],
      },
      {
        name: 'bt-salt-money',
        unit: 'planning-finance',
        text: 'Thanh toán đợt 2 cho đề tài “Bộ cảm biến cảnh báo mặn cho vườn bưởi da xanh ven sông Hàm Luông” sau khi có biên bản kiểm tra.',
        themes: ['salt'],
      },
      {
        name: 'bt-ai',
        unit: 'digital-transformation',
        text: 'Thí điểm trợ lý ảo hỗ trợ bộ phận một cửa trả lời người dân.',
        themes: ['ai'],
      },
      {
        name: 'bt-ai-2',
        unit: 'office',
        text: 'Cử công chức một cửa tham gia vận hành thí điểm trợ lý ảo, ghi nhận vướng mắc hằng tuần.',
        themes: ['ai'],
      },
      {
        name: 'bt-inspection',
        unit: 'inspectorate',
        text: 'Thực hiện kế hoạch thanh tra năm 2023, chú ý lĩnh vực nhãn hàng hóa.',
        themes: ['inspection-plan'],
      },
      { name: 'bt-service', unit: 'inspectorate', text: 'Thanh tra công vụ đột xuất đối với 03 đơn vị trực thuộc Sở.' },
      {
        name: 'bt-trace',
        unit: 'standards-metrology-quality',
        text: 'Hỗ trợ chủ thể OCOP dán tem truy xuất nguồn gốc trước hội chợ cuối năm.',
        themes: ['trace'],
      },
      {
        name: 'bt-iso',
        unit: 'standards-metrology-quality',
        text: 'Hướng dẫn UBND các xã chuyển đổi hệ thống quản lý chất lượng sang phiên bản điện tử (ISO điện tử).',
        themes: ['iso'],
      },
      {
        name: 'bt-reform',
        unit: 'office',
        text: 'Có giải pháp cải thiện điểm số cải cách hành chính bị trừ năm 2022.',
        themes: ['reform'],
      },
      {
        name: 'bt-declare',
        unit: 'office',
        text: 'Công khai bản kê khai tài sản, thu nhập tại nơi làm việc.',
        themes: ['assets'],
      },
      {
        name: 'bt-initiative',
        unit: 'science-management',
        text: 'Hướng dẫn hồ sơ đề nghị công nhận sáng kiến có phạm vi ảnh hưởng toàn tỉnh.',
        themes: ['initiatives'],
      },
      {
        name: 'bt-standing',
        text: 'Các đơn vị trực thuộc tiếp tục thực hiện các nhiệm vụ theo kế hoạch năm đã được phê duyệt.',
        themes: ['standing'],
      },
    ],
  },
  {
    key: 'bt-2023-08',
    ...benTre,
    knownOn: '2023-08-14',
    reviewed: ['2023-07-01', '2023-07-31'],
    outcomes: [
      {
        text: 'UBND tỉnh đã ban hành Kế hoạch phát triển tài sản trí tuệ đối với dừa uống nước Châu Thành',
        status: 'completed',
        paragraph: 1,
        about: ['bt-coconut'],
      },
      {
        text: 'Kiểm tra tiến độ đề tài bộ cảm biến cảnh báo mặn, kết quả đúng thuyết minh',
        status: 'completed',
        paragraph: 2,
        about: ['bt-salt'],
      },
      {
        text: 'trợ lý ảo tại bộ phận một cửa đã trả lời 1.900 lượt hỏi',
        status: 'completed',
        paragraph: 3,
        about: ['bt-ai', 'bt-ai-2'],
      },
      {
        text: 'Tổ chức thanh tra nhãn hàng hóa tại 12 cơ sở theo kế hoạch thanh tra năm 2023',
        status: 'completed',
        unit: 'inspectorate',
        paragraph: 4,
        about: ['bt-inspection'],
      },
      {
        text: 'phát hiện 03 cơ sở vi phạm ghi nhãn, phạt 21 triệu đồng',
        status: 'completed',
        unit: 'inspectorate',
        paragraph: 4,
        about: ['bt-inspection'],
      },
      { text: 'Tập huấn truy xuất nguồn gốc cho 70 hộ kinh doanh', status: 'completed', paragraph: 5 },
      { text: 'Điểm cải cách hành chính năm 2022 của Sở xếp thứ 9', status: 'completed', paragraph: 6 },
    ],
    orders: [
      {
        name: 'bt-ai-3',
        unit: 'digital-transformation',
        text: 'Tổng kết thí điểm trợ lý ảo tại bộ phận một cửa, đề xuất nhân rộng ra 09 huyện.',
        themes: ['ai'],
      },
      {
        name: 'bt-service-2',
        unit: 'inspectorate',
        text: 'Khẩn trương hoàn thành thanh tra công vụ tại 03 đơn vị trực thuộc Sở, báo cáo trước ngày 15/9/2023.',
        again: ['bt-service'],
      },
      {
        name: 'bt-citizen',
        unit: 'inspectorate',
        text: 'Phân công lãnh đạo tiếp công dân và trả lời đơn thư đúng thời hạn luật định.',
        themes: ['citizens'],
      },
      {
        name: 'bt-pandemic',
        text: 'Các đơn vị tuyên truyền phòng, chống dịch sốt xuất huyết tại cơ quan.',
        themes: ['epidemic'],
      },
    ],
  },
  {
    key: 'bt-2024-02',
    ...benTre,
    knownOn: '2024-02-19',
    reviewed: ['2024-01-01', '2024-01-31'],
    outcomes: [
      {
        text: 'Đã thanh toán đợt 2 đề tài cảm biến cảnh báo mặn ven sông Hàm Luông',
        status: 'completed',
        about: ['bt-salt-money'],
      },
      { text: 'Hội chợ công nghệ đầu xuân thu hút 45 gian hàng', status: 'completed' },
    ],
    orders: [
      {
        name: 'bt-inspection-24',
        unit: 'inspectorate',
        text: 'Triển khai kế hoạch thanh tra năm 2024 sau Tết.',
        themes: ['inspection-plan'],
      },
      {
        name: 'bt-spend',
        unit: 'planning-finance',
        text: 'Rà soát, quyết toán dứt điểm kinh phí các nhiệm vụ kết thúc năm 2023.',
        themes: ['spending'],
      },
      {
        name: 'bt-pandemic-2',
        text: 'Chủ động các biện pháp phòng, chống dịch bệnh mùa nắng nóng.',
        themes: ['epidemic'],
      },
      {
        name: 'bt-proposal',
        unit: 'science-management',
        text: 'Họp hội đồng tư vấn xác định nhiệm vụ, hoàn thiện danh mục đặt hàng năm 2025.',
        themes: ['proposals'],
      },
    ],
  },
];
