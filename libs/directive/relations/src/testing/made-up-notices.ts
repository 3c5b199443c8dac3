import type { CorpusNotice } from '../corpus';

/**
 * Notices made up for the tests: three departments, nine papers. Every order carries a name and the themes that an
 * official would put it in; every statement says which orders it is about. Near misses stand beside the planted ones:
 * the same subject in another form of work, another year, another province, an older paper.
 */
export interface MadeUpOrder {
  name: string;
  unit?: string;
  text: string;
  themes?: string[];
  /** Earlier orders that this one gives again. */
  again?: string[];
}

export interface MadeUpStatement {
  text: string;
  status?: 'completed' | 'in-progress' | 'not-completed' | 'postponed';
  unit?: string;
  paragraph?: number;
  about?: string[];
}

export interface MadeUpPaper {
  key: string;
  agency: string;
  place: string;
  knownOn: string;
  reviewed?: [from: string, to: string];
  orders?: MadeUpOrder[];
  outcomes?: MadeUpStatement[];
  plans?: MadeUpStatement[];
}

const thaiNguyen = { agency: 'tn', place: 'Thái Nguyên' };
const lamDong = { agency: 'ld', place: 'Lâm Đồng' };
const benTre = { agency: 'bt', place: 'Bến Tre' };

export const madeUpPapers: readonly MadeUpPaper[] = [
  {
    key: 'tn-2023-03',
    ...thaiNguyen,
    knownOn: '2023-03-06',
    reviewed: ['2023-02-01', '2023-02-28'],
    orders: [
      {
        name: 'tn-tea-brand',
        unit: 'technology-management',
        text: 'Hướng dẫn Hội chè La Bằng hoàn thiện hồ sơ gia hạn chỉ dẫn địa lý “Tân Cương” nộp Cục Sở hữu trí tuệ.',
        themes: ['ip'],
      },
      {
        name: 'tn-drone',
        unit: 'science-management',
        text: 'Khẩn trương tổ chức nghiệm thu cấp tỉnh dự án “Ứng dụng máy bay không người lái trong chăm sóc chè” tại huyện Đại Từ.',
        themes: ['drone'],
      },
      {
        name: 'tn-council',
        unit: 'science-management',
        text: 'Thành lập các Hội đồng tư vấn tuyển chọn đơn vị chủ trì 07 đề tài mở mới năm 2023.',
        themes: ['selection'],
      },
      {
        name: 'tn-startup-class',
        unit: 'technology-management',
        text: 'Mở 02 lớp bồi dưỡng kiến thức khởi nghiệp cho đoàn viên các trường cao đẳng.',
        themes: ['startup'],
      },
      {
        name: 'tn-fuel',
        unit: 'inspectorate',
        text: 'Thanh tra đo lường, chất lượng tại các cửa hàng xăng dầu dọc Quốc lộ 3 theo Kế hoạch số 18/KH-SKHCN ngày 12/01/2023.',
        themes: ['fuel', 'inspection-plan'],
      },
      {
        name: 'tn-plan',
        unit: 'inspectorate',
        text: 'Triển khai các cuộc thanh tra chuyên ngành còn lại của quý I bảo đảm đúng kế hoạch.',
        themes: ['inspection-plan'],
      },
      {
        name: 'tn-iso',
        unit: 'standards-metrology-quality',
        text: 'Tham mưu kiểm tra việc duy trì hệ thống quản lý chất lượng TCVN ISO 9001:2015 tại 16 xã của huyện Phú Bình.',
        themes: ['iso'],
      },
      {
        name: 'tn-posts',
        unit: 'office',
        text: 'Xây dựng dự thảo Đề án vị trí việc làm của các đơn vị sự nghiệp, gửi Sở Nội vụ thẩm định.',
        themes: ['positions'],
      },
      {
        name: 'tn-asset',
        unit: 'office',
        text: 'Tổng hợp bản kê khai tài sản, thu nhập của người có nghĩa vụ kê khai.',
        themes: ['assets'],
      },
      {
        name: 'tn-budget',
        unit: 'planning-finance',
        text: 'Trình Sở Tài chính quyết toán kinh phí sự nghiệp khoa học năm 2022.',
        themes: ['spending'],
      },
      {
        name: 'tn-web',
        unit: 'information-centre',
        text: 'Nâng cấp Trang thông tin điện tử của Sở, bổ sung chuyên mục hỏi đáp pháp luật.',
      },
      {
        name: 'tn-late',
        unit: 'office',
        text: 'Hoàn thành ngay Kế hoạch cải cách hành chính năm 2023 để trình Giám đốc Sở.',
        themes: ['reform'],
      },
    ],
    outcomes: [
      {
        text: 'Việc xây dựng Kế hoạch cải cách hành chính năm 2023 còn chậm so với yêu cầu của UBND tỉnh',
        status: 'not-completed',
        about: ['tn-late'],
      },
      { text: 'Đã tiếp nhận 11 hồ sơ công bố hợp quy', unit: 'standards-metrology-quality' },
      {
        text: 'Phối hợp tổ chức kiểm tra hàng đóng gói sẵn tại thành phố Sông Công',
        unit: 'standards-metrology-quality',
      },
    ],
  },
  {
    key: 'tn-2023-06',
    ...thaiNguyen,
    knownOn: '2023-06-05',
    reviewed: ['2023-05-01', '2023-05-31'],
    outcomes: [
      {
        text: 'Cục Sở hữu trí tuệ đã chấp nhận gia hạn chỉ dẫn địa lý “Tân Cương”',
        status: 'completed',
        unit: 'technology-management',
        about: ['tn-tea-brand'],
      },
      {
        text: 'Dự án máy bay không người lái chăm sóc chè tại Đại Từ chưa nghiệm thu được do thiếu số liệu đối chứng',
        status: 'not-completed',
        unit: 'science-management',
        about: ['tn-drone', 'tn-drone-2'],
      },
      {
        text: 'Đã thanh tra 21 cửa hàng xăng dầu dọc Quốc lộ 3, xử phạt 02 cửa hàng',
        status: 'completed',
        unit: 'inspectorate',
        about: ['tn-fuel'],
      },
      {
        text: 'hoàn thành tuyển chọn đơn vị chủ trì 06 đề tài mở mới năm 2023',
        status: 'completed',
        unit: 'science-management',
        about: ['tn-council'],
      },
      {
        text: 'Tổ chức đoàn tham quan vườn ươm khởi nghiệp tại Hà Nội',
        status: 'completed',
        unit: 'technology-management',
      },
      {
        text: 'Sở Nội vụ đã thẩm định Đề án vị trí việc làm của các đơn vị sự nghiệp',
        status: 'completed',
        unit: 'office',
        about: ['tn-posts'],
      },
      { text: 'Tiếp nhận 05 hồ sơ xét tặng danh hiệu thi đua', status: 'completed', unit: 'office' },
    ],
    orders: [
      {
        name: 'tn-drone-2',
        unit: 'science-management',
        text: 'Đôn đốc chủ nhiệm bổ sung số liệu, nghiệm thu dứt điểm dự án “Ứng dụng máy bay không người lái trong chăm sóc chè” trước ngày 31/8/2023.',
        themes: ['drone'],
        again: ['tn-drone'],
      },
      {
        name: 'tn-iso-2',
        unit: 'standards-metrology-quality',
        text: 'Tiếp tục kiểm tra việc duy trì TCVN ISO 9001:2015 tại các xã còn lại của huyện Phú Bình.',
        themes: ['iso'],
        again: ['tn-iso'],
      },
      {
        name: 'tn-drill',
        unit: 'technology-management',
        text: 'Xây dựng kịch bản, tổ chức diễn tập ứng phó sự cố mất nguồn phóng xạ tại Khu gang thép.',
        themes: ['radiation'],
      },
      {
        name: 'tn-proposal',
        unit: 'science-management',
        text: 'Thông báo, tổng hợp phiếu đề xuất nhiệm vụ KH&CN cấp tỉnh thực hiện từ năm 2024.',
        themes: ['proposals'],
      },
      {
        name: 'tn-note-a',
        unit: 'office',
        text: 'Thực hiện các nội dung Chủ tịch UBND tỉnh giao tại Thông báo số 77/TB-UBND ngày 24/5/2023 thuộc lĩnh vực của phòng.',
        themes: ['note-77'],
      },
      {
        name: 'tn-note-b',
        unit: 'technology-management',
        text: 'Chủ động triển khai phần việc của phòng theo Thông báo số 77/TB-UBND ngày 24/5/2023 của UBND tỉnh.',
        themes: ['note-77'],
      },
      {
        name: 'tn-note-c',
        unit: 'application-centre',
        text: 'Rà soát, thực hiện ý kiến kết luận tại Thông báo 77/TB-UBND (phần giao Trung tâm).',
        themes: ['note-77'],
      },
      {
        name: 'tn-discipline',
        text: 'Các phòng, đơn vị chấn chỉnh giờ giấc làm việc, không uống rượu bia vào buổi trưa.',
        themes: ['discipline'],
      },
    ],
  },
  {
    key: 'tn-2023-12',
    ...thaiNguyen,
    knownOn: '2023-12-20',
    reviewed: ['2023-01-01', '2023-12-31'],
    outcomes: [
      {
        text: 'Cuộc diễn tập ứng phó sự cố mất nguồn phóng xạ phải lùi sang năm 2024 do chưa được cấp kinh phí',
        status: 'postponed',
        paragraph: 4,
        about: ['tn-drill'],
      },
      { text: 'cấp 18 giấy phép sử dụng thiết bị X-quang', status: 'completed', paragraph: 4 },
      {
        text: 'Dự án ứng dụng máy bay không người lái trong chăm sóc chè được nghiệm thu loại khá',
        status: 'completed',
        paragraph: 2,
        about: ['tn-drone', 'tn-drone-2'],
      },
      {
        text: 'Tổng hợp được 64 phiếu đề xuất nhiệm vụ KH&CN thực hiện từ năm 2024',
        status: 'completed',
        paragraph: 2,
        about: ['tn-proposal'],
      },
      {
        text: 'Mở 02 lớp bồi dưỡng kiến thức khởi nghiệp cho 118 đoàn viên',
        status: 'completed',
        paragraph: 3,
        about: ['tn-startup-class'],
      },
      {
        text: 'Trang thông tin điện tử của Sở được nâng cấp, đăng 340 tin bài',
        status: 'completed',
        paragraph: 5,
        about: ['tn-web'],
      },
      { text: 'Bổ nhiệm 02 Phó Trưởng phòng', status: 'completed', paragraph: 6 },
    ],
    plans: [
      { text: 'tổ chức Ngày hội khởi nghiệp vùng Đông Bắc năm 2024' },
      { text: 'kiểm tra việc duy trì hệ thống quản lý chất lượng ISO tại huyện Võ Nhai' },
    ],
  },
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

const numbered = (position: number): string => `1/${position + 1}`;

/** The corpus of the made-up papers. */
export function madeUpCorpus(papers: readonly MadeUpPaper[] = madeUpPapers): CorpusNotice[] {
  return papers.map(({ key, agency, place, knownOn, reviewed, orders = [], outcomes = [], plans = [] }) => ({
    key,
    agency,
    place,
    knownOn,
    reviewed: reviewed ? { from: reviewed[0], to: reviewed[1] } : null,
    directives: orders.map(({ unit, text }, i) => ({
      id: numbered(i),
      text,
      families: [unit ?? 'all-units'],
      scope: unit ? 'department' : 'all-units',
      due: null,
    })),
    outcomes: outcomes.map(({ text, status = 'completed', unit, paragraph = 0 }, i) => ({
      text,
      status,
      families: unit ? [unit] : [],
      paragraph: paragraph || -i - 1,
    })),
    plans: plans.map(({ text }) => ({ text })),
  }));
}

/** Where an order stands: `paper#id`. */
export function placeOfOrder(name: string, papers: readonly MadeUpPaper[] = madeUpPapers): string {
  for (const { key, orders = [] } of papers) {
    const position = orders.findIndex((order) => order.name === name);
    if (position >= 0) return `${key}#${numbered(position)}`;
  }
  throw new Error(`No order is called ${name}`);
}

export interface PlantedLink {
  directive: string;
  evidence: string;
}

/** All planted links as `paper#id` and `paper#kind#position`. */
export function plantedLinks(papers: readonly MadeUpPaper[] = madeUpPapers): PlantedLink[] {
  return papers.flatMap(({ key, orders = [], outcomes = [], plans = [] }) => [
    ...outcomes.flatMap(({ about = [] }, i) =>
      about.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#outcome#${i}` })),
    ),
    ...plans.flatMap(({ about = [] }, i) =>
      about.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#plan#${i}` })),
    ),
    ...orders.flatMap(({ again = [] }, i) =>
      again.map((name) => ({ directive: placeOfOrder(name, papers), evidence: `${key}#directive#${numbered(i)}` })),
    ),
  ]);
}

/** Planted themes: name to the places of their members; a theme of one member recurs nowhere and is left out. */
export function plantedThemes(papers: readonly MadeUpPaper[] = madeUpPapers): Map<string, Set<string>> {
  const themes = new Map<string, Set<string>>();
  for (const { key, orders = [] } of papers) {
    orders.forEach(({ themes: names = [] }, i) => {
      for (const name of names) themes.set(name, (themes.get(name) ?? new Set()).add(`${key}#${numbered(i)}`));
    });
  }
  return new Map([...themes].filter(([, members]) => members.size > 1));
}
