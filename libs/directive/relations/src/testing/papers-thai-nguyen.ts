import type { MadeUpPaper } from './made-up-paper';

const thaiNguyen = { agency: 'tn', place: 'Thái Nguyên' };

/** Made-up papers of one department (Thái Nguyên). */
export const thaiNguyenPapers: readonly MadeUpPaper[] = [
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
];
