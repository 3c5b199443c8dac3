/** Invented wording in the manner of the notices; no real notice, person or project is in here. */
export interface OrderTemplate {
  topic: string;
  text: string;
  second?: string;
  theme?: string;
  reference?: { type: string; number: string; date: string };
  standing?: boolean;
}

export interface UnitTemplate {
  family: string;
  name: string;
  orders: OrderTemplate[];
}

export const agencies = [
  {
    id: 'skhcn-quang-ngai',
    name: 'Sở Khoa học và Công nghệ tỉnh Quảng Ngãi',
    code: '51',
    province: 'Quảng Ngãi',
    today: 'Quảng Ngãi',
  },
  { id: 'skhcn-son-la', name: 'Sở Khoa học và Công nghệ tỉnh Sơn La', code: '14', province: 'Sơn La', today: 'Sơn La' },
  {
    id: 'skhcn-bac-giang',
    name: 'Sở Khoa học và Công nghệ tỉnh Bắc Giang',
    code: '24',
    province: 'Bắc Giang',
    today: 'Bắc Ninh',
  },
] as const;

export const units: UnitTemplate[] = [
  {
    family: 'office',
    name: 'Văn phòng Sở',
    orders: [
      {
        topic: 'administrative-reform',
        theme: 'th-cchc',
        text: 'Tham mưu triển khai kế hoạch cải cách hành chính của Sở, rà soát thủ tục hành chính còn trễ hạn',
      },
      { topic: 'finance-assets', text: 'Hoàn thiện hồ sơ thanh quyết toán kinh phí sửa chữa trụ sở' },
      {
        topic: 'initiatives-emulation',
        text: 'Tổng hợp đăng ký sáng kiến cấp cơ sở, trình Hội đồng xét trước kỳ họp tới',
      },
      {
        topic: 'organisation-personnel',
        text: 'Xây dựng đề án vị trí việc làm sau sắp xếp tổ chức bộ máy',
        second: 'policy-drafting',
      },
    ],
  },
  {
    family: 'planning-finance',
    name: 'Phòng Kế hoạch - Tài chính',
    orders: [
      {
        topic: 'finance-assets',
        theme: 'th-giai-ngan',
        text: 'Đôn đốc các đơn vị giải ngân vốn sự nghiệp khoa học, báo cáo số liệu hằng tháng',
      },
      {
        topic: 'policy-drafting',
        text: 'Dự thảo quy định định mức chi cho nhiệm vụ khoa học cấp tỉnh',
        reference: { type: 'Thông tư', number: '91/2024/TT-MH', date: '2024-05-02' },
      },
    ],
  },
  {
    family: 'science-management',
    name: 'Phòng Quản lý khoa học',
    orders: [
      {
        topic: 'research-programme',
        theme: 'th-nghiem-thu',
        text: 'Khẩn trương tổ chức nghiệm thu các đề tài đã hết thời gian thực hiện',
      },
      {
        topic: 'research-programme',
        text: 'Thông báo danh mục đặt hàng nhiệm vụ khoa học và công nghệ năm tới trên trang thông tin điện tử của Sở',
      },
      {
        topic: 'grassroots-science',
        text: 'Hướng dẫn các huyện đề xuất mô hình ứng dụng tiến bộ kỹ thuật ở xã vùng cao',
        second: 'applied-models',
      },
    ],
  },
  {
    family: 'technology-management',
    name: 'Phòng Quản lý công nghệ và Thị trường công nghệ chuyên ngành',
    orders: [
      {
        topic: 'technology-market',
        text: 'Cho ý kiến về công nghệ của các dự án đầu tư đang thẩm định, bảo đảm đúng thời gian quy định',
      },
      {
        topic: 'innovation-startup',
        text: 'Chuẩn bị vòng chung kết cuộc thi ý tưởng khởi nghiệp, mời chuyên gia chấm thi',
      },
      {
        topic: 'radiation-safety',
        text: 'Kiểm tra an toàn bức xạ tại các cơ sở chụp X-quang y tế',
        second: 'inspection',
      },
      {
        topic: 'intellectual-property',
        theme: 'th-nhan-hieu',
        text: 'Hỗ trợ các hợp tác xã đăng ký nhãn hiệu tập thể cho nông sản chủ lực',
      },
    ],
  },
  {
    family: 'standards-metrology-quality',
    name: 'Chi cục Tiêu chuẩn Đo lường Chất lượng',
    orders: [
      {
        topic: 'traceability',
        theme: 'th-truy-xuat',
        text: 'Rà soát tiến độ đề án truy xuất nguồn gốc, cấp mã số vùng trồng cho sản phẩm đặc trưng',
        reference: { type: 'Quyết định', number: '100/QĐ-MINHHOA', date: '2019-01-19' },
      },
      { topic: 'metrology', text: 'Kiểm tra đo lường đối với cột đo xăng dầu và cân ô tô trên các tuyến quốc lộ' },
      {
        topic: 'standards-quality',
        text: 'Công bố hệ thống quản lý chất lượng tại các cơ quan hành chính theo kế hoạch',
      },
    ],
  },
  {
    family: 'application-centre',
    name: 'Trung tâm Ứng dụng và Dịch vụ khoa học và công nghệ',
    orders: [
      {
        topic: 'applied-models',
        text: 'Theo dõi mô hình trồng nấm dưới tán rừng, báo cáo kết quả sinh trưởng',
        standing: true,
      },
      { topic: 'metrology', text: 'Mở rộng năng lực kiểm định phương tiện đo nhóm 2' },
    ],
  },
  {
    family: 'inspectorate',
    name: 'Thanh tra Sở',
    orders: [
      {
        topic: 'inspection',
        text: 'Xây dựng kế hoạch thanh tra năm, không chồng chéo với kế hoạch của thanh tra tỉnh',
      },
      { topic: 'inspection', text: 'Xử lý dứt điểm đơn thư còn tồn, báo cáo Giám đốc Sở kết quả', standing: true },
    ],
  },
  {
    family: 'digital-transformation',
    name: 'Phòng Chuyển đổi số',
    orders: [
      {
        topic: 'digital-transformation',
        theme: 'th-cds',
        text: 'Đẩy nhanh tiến độ số hóa kết quả giải quyết thủ tục hành chính và kết nối cơ sở dữ liệu dùng chung',
        reference: { type: 'Nghị quyết', number: '03/NQ-MINHHOA', date: '2025-01-09' },
      },
      { topic: 'digital-transformation', text: 'Tham mưu thành lập tổ công nghệ số cộng đồng tại các xã' },
    ],
  },
];

export const allUnitsOrders: OrderTemplate[] = [
  {
    topic: 'discipline-conduct',
    theme: 'th-ky-cuong',
    text: 'Yêu cầu các phòng, đơn vị chấp hành nghiêm kỷ luật, kỷ cương hành chính, báo cáo đúng thời gian',
    standing: true,
  },
  {
    topic: 'superior-directions',
    text: 'Các phòng, đơn vị rà soát các nhiệm vụ do cấp trên giao còn chậm, cập nhật lên hệ thống theo dõi',
  },
];

export const themeLabels: Record<string, string> = {
  'th-cchc': 'Triển khai kế hoạch cải cách hành chính',
  'th-giai-ngan': 'Giải ngân vốn sự nghiệp khoa học',
  'th-nghiem-thu': 'Nghiệm thu đề tài đã hết thời gian thực hiện',
  'th-nhan-hieu': 'Đăng ký nhãn hiệu tập thể cho nông sản',
  'th-truy-xuat': 'Đề án truy xuất nguồn gốc, mã số vùng trồng',
  'th-cds': 'Số hóa kết quả thủ tục hành chính',
  'th-ky-cuong': 'Chấp hành kỷ luật, kỷ cương hành chính',
};
