const words = (lines: string): string[] =>
  lines
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

/**
 * What nearly every order of the field holds. Sharing it says nothing, so it has no weight, however small the corpus:
 * three notices cannot show by themselves that `tham mưu` is everywhere.
 */
export const boilerplate: readonly string[] = words(`
  tham mưu, triển khai, thực hiện, tổ chức, tổ chức thực hiện, triển khai thực hiện, xây dựng, ban hành, trình, xem xét, phê duyệt
  chủ trì, phối hợp, phối hợp với, phối hợp chặt chẽ, hỗ trợ, hướng dẫn, rà soát, đôn đốc, theo dõi, kiểm tra, giám sát, tổng hợp, báo cáo
  nghiên cứu, đề xuất, hoàn thiện, hoàn chỉnh, hoàn thành, chuẩn bị, xin ý kiến, lấy ý kiến, cho ý kiến, góp ý, quản lý, chỉ đạo, giao, phân công
  tiếp tục, khẩn trương, kịp thời, đẩy nhanh, đẩy mạnh, tăng cường, tập trung, chủ động, tích cực, nâng cao, thường xuyên, nghiêm túc, đồng thời
  đảm bảo, bảo đảm, đúng, đúng quy định, theo quy định, đúng tiến độ, tiến độ, chất lượng và tiến độ, có hiệu quả, hiệu quả, thiết thực, tốt, chu đáo, đầy đủ, chặt chẽ
  kế hoạch, theo kế hoạch, chương trình, nhiệm vụ, nhiệm vụ trọng tâm, công tác, công việc, nội dung, hoạt động, vấn đề, phương án, giải pháp, kết quả, yêu cầu, ý kiến
  văn bản, hồ sơ, dự thảo, quyết định, nghị quyết, thông báo, công văn, tờ trình, quy định, chỉ thị, kết luận, thông tư, nghị định, đề án, văn bản chỉ đạo, danh sách
  khoa học, công nghệ, khoa học công nghệ, khoa học và công nghệ, đổi mới sáng tạo, ngành, lĩnh vực, chuyên môn, chuyên ngành, cơ quan, đơn vị, phòng, các phòng, phòng đơn vị, trực thuộc, sở
  tỉnh, cấp tỉnh, huyện, xã, phường, thị xã, thành phố, địa phương, trên địa bàn, trên địa bàn tỉnh, địa bàn, trong tỉnh, ngoài tỉnh, trung ương, quốc gia, toàn quốc, các cấp, cấp trên, cấp có thẩm quyền, có thẩm quyền
  ủy ban nhân dân, ủy ban nhân dân tỉnh, hội đồng nhân dân, hội đồng nhân dân tỉnh, tỉnh ủy, ban thường vụ, chính phủ, thủ tướng chính phủ, bộ chính trị, ban bí thư, ban cán sự đảng, quốc hội
  bộ khoa học và công nghệ, bộ khoa học công nghệ, sở khoa học và công nghệ, sở khoa học công nghệ, lãnh đạo sở, giám đốc sở, giám đốc, phó giám đốc, phó giám đốc sở, phó chủ tịch, chủ tịch, trưởng phòng, phó trưởng phòng, lãnh đạo
  đồng chí, ông, bà, cá nhân, tập thể, thành viên, cán bộ, công chức, viên chức, người lao động, người đứng đầu, thủ trưởng, trưởng các phòng
  năm, tháng, quý, tuần, ngày, thời gian, thời hạn, giai đoạn, kỳ, đầu năm, cuối năm, trước, trong, sau, đến, từ, tới, ngay, sớm, hằng năm, hàng năm, định kỳ, hiện nay, vừa qua, thời gian qua, 6 tháng đầu năm, 6 tháng cuối năm
  và, hoặc, các, những, một, một số, việc, của, cho, với, để, về, tại, theo, trên, dưới, ở, vào, ra, là, được, bị, đã, đang, sẽ, có, không, chưa, cần, phải, việc, khi, do, vì, nên, như, này, đó, nêu trên, liên quan, có liên quan, cụ thể, nếu có, khác, còn, lại, cùng, bằng, từng, mọi, toàn bộ, tất cả, cơ bản, mới, thêm, nhất là, trước hết, gồm, bao gồm
  đối với, trong đó, theo đó, căn cứ, trên cơ sở, nhằm, góp phần, phục vụ, đáp ứng, phù hợp, tình hình, thực tế, thực tiễn, quá trình, khó khăn, vướng mắc, phát sinh, tồn tại, hạn chế, trường hợp, trường hợp cần thiết, cần thiết
  chức năng, theo chức năng, thẩm quyền, trách nhiệm, chỉ tiêu, mục tiêu, định hướng, tinh thần, tinh thần chỉ đạo, ý kiến chỉ đạo, sự chỉ đạo, nội dung chỉ đạo, chủ trương, phụ trách, được giao, được phân công, đề nghị
  gửi, nhận, lập, nắm, nắm bắt, bám sát, quán triệt, liên hệ, trao đổi, làm việc, buổi làm việc, cuộc họp, họp, giao ban, đề ra, dự kiến, bắt đầu, kết thúc, sửa đổi, bổ sung, sửa đổi bổ sung, điều chỉnh, thay thế, áp dụng, số lượng, khối lượng, điều kiện, tổng số, tiêu biểu, thông qua, xử lý, giải quyết, tiếp nhận, cung cấp, cập nhật, đăng ký, nhu cầu, tham gia, tham dự, phát triển, phát huy, duy trì, cải tiến, đánh giá
  đại diện, hệ thống, dịch vụ, chế độ, cơ chế, chính sách, quy trình, quy chế, biện pháp, hình thức, phạm vi, đối tượng, kinh phí, dự toán, sản phẩm, hàng hóa, doanh nghiệp, tổ chức cá nhân, cơ sở, đề tài, dự án, đề tài dự án, nhiệm vụ khoa học công nghệ, nhiệm vụ khoa học và công nghệ, nhà nước, quản lý nhà nước, pháp luật
  hôm nay, buổi sáng, buổi chiều, nay, đợt, lần, cuộc, lớp, vừa, cũng, đều, rất, hơn, nhiều, ít, chậm, nhất, hai, ba, bốn, sáu, bảy, tám, chín, mười, các loại, tổ
  đạt, đạt yêu cầu, vượt, tăng, giảm, so với, cùng kỳ, ảnh hưởng, diễn biến, phức tạp, nguyên nhân, lý do, chủ nhiệm, cơ quan chủ trì, đơn vị chủ trì, ban ngành, sở ban ngành, sở ngành, các sở, người dân, nhân dân, xã hội, kinh tế xã hội, kinh tế
  số, thuộc, cấp, thị, ban, điều, đầu, mức, nghiêm, xong, bộ hồ sơ, tcvn, qcvn, một số điều, tuy nhiên, đặc biệt, tiến hành, tiếp theo, qua đó, ngoài ra, nhân dịp, nhìn chung, riêng đối với, mở mới, khởi công, thuộc sở, thuộc thẩm quyền, thuộc phạm vi, lực lượng, phấn đấu, nỗ lực, mở rộng, triệu đồng, tỷ đồng, đồng, dịp, toàn sở, toàn tỉnh, không để, xin, xin chủ trương, nhiệm kỳ, bước, tốp, đến nay, ký
  gắn với, thống nhất, nhất trí, đồng ý, chịu trách nhiệm, kèm theo, để tổng hợp, làm cơ sở, nêu, tiếp thu, giải trình, chi tiết, danh mục, mô hình, thiết bị, cơ sở vật chất, xuống, lên, qua, đi, sang, ra soát, đơn đốc, trở lên, trọng tâm, chủ lực, chủ yếu, năng lực, hội nhập, quốc tế, thị trường, môi trường, nhân lực, nguồn lực, tài liệu, số liệu, dữ liệu
`);

/** Bodies outside that many orders go through; being sent to one of them is no work in common. */
export const outsideBodies: readonly string[] = words(`
  sở nội vụ, sở tài chính, sở tư pháp, sở y tế, sở giáo dục và đào tạo, sở công thương, sở xây dựng, sở kế hoạch và đầu tư, sở nông nghiệp và phát triển nông thôn, sở nông nghiệp và môi trường
  sở tài nguyên và môi trường, sở thông tin và truyền thông, sở văn hóa thể thao và du lịch, sở lao động thương binh và xã hội, sở giao thông vận tải, sở ngoại vụ, ban dân tộc, ban quản lý khu kinh tế
  công an tỉnh, bộ chỉ huy quân sự, kho bạc nhà nước, cục thuế, bảo hiểm xã hội, đài phát thanh và truyền hình, tỉnh đoàn, hội nông dân, liên đoàn lao động, mặt trận tổ quốc, hội liên hiệp phụ nữ
  cục sở hữu trí tuệ, ủy ban tiêu chuẩn đo lường chất lượng quốc gia, tổng cục tiêu chuẩn đo lường chất lượng, cục quản lý thị trường, chi cục quản lý thị trường, bộ tài chính, bộ nội vụ, văn phòng ủy ban nhân dân tỉnh
`);

/** Ordinary words of provincial papers: sharing one of them is a hint, never more. */
export const everyday: readonly string[] = words(`
  sinh viên, học sinh, giáo viên, trường học, cơ sở giáo dục, giáo dục, đào tạo, y tế, bệnh viện, nông nghiệp, nông thôn, miền núi, công nghiệp, thương mại, du lịch, văn hóa, thể thao
  hợp tác xã, nông dân, phụ nữ, thanh niên, đồng bào, dân tộc thiểu số, đồng bào dân tộc thiểu số, người tiêu dùng, khách hàng, chuyên gia, nhà khoa học, đoàn công tác, tổ công tác, hội đồng, ban chỉ đạo, tổ giúp việc
  tài sản, trụ sở, phòng làm việc, máy móc, phần mềm, trang thông tin điện tử, cổng thông tin, trang thông tin, báo chí, phương tiện thông tin đại chúng, hội trường, xe, đường, đất, khu đất
  cạnh tranh, năng suất, chất lượng, nâng cao chất lượng, ghi nhãn, nhãn hàng hóa, hàng đóng gói sẵn, tiêu chuẩn, quy chuẩn, kỹ thuật, tiêu chuẩn đo lường chất lượng, đo lường, thử nghiệm, kiểm định, sản xuất, kinh doanh, sản xuất kinh doanh, xuất khẩu, nhập khẩu
  công nghệ thông tin, công nghệ cao, tiến bộ, tiến bộ khoa học công nghệ, tiến bộ khoa học kỹ thuật, ứng dụng, chuyển giao, chuyển giao công nghệ, ứng dụng chuyển giao, đổi mới công nghệ, tiềm lực, mạng lưới, hợp tác, hợp tác quốc tế, thí điểm, nhân rộng
  hội đồng tư vấn, tư vấn, thuyết minh, đề cương, hợp đồng, thanh lý, quyết toán, thanh toán, giải ngân, ngân sách, ngân sách nhà nước, đầu tư, dự án đầu tư, vốn, tài chính, mua sắm, đấu thầu, sửa chữa
  nghỉ tết, tết nguyên đán, lễ, kỷ niệm, phong trào, thi đua, khen thưởng, kỷ luật, vi phạm, xử phạt, vi phạm hành chính, đơn thư, khiếu nại, tố cáo, tiếp công dân
  quy hoạch, chiến lược, tầm nhìn, hội nghị, hội thảo, tổng kết, sơ kết, khảo sát, thanh tra, thẩm định, nghiệm thu, tuyển chọn, đặt hàng, đề xuất đặt hàng, công bố, tuyên truyền, phổ biến, giới thiệu, triển lãm, trưng bày
  thành lập, kiện toàn, sắp xếp, bố trí, bàn giao, vận hành, lắp đặt, di dời, khai thác, sử dụng, lưu trữ, lưu giữ, cấp giấy, giấy phép, giấy chứng nhận, chứng nhận, công nhận, đăng tải, thu thập, thống kê
  hành chính, sự nghiệp, thông tin, học viên, nhân viên, đội ngũ, giám định, mặt hàng, chấp hành, bảo vệ, quyền lợi, nhận thức, giá trị, chuyên đề, thúc đẩy, thực thi, vị trí, thứ hạng, chú ý, xây dựng, tương đương, khả năng, ưu tiên
  trường đại học, trường cao đẳng, đại học, cao đẳng, công ty, nhà máy, khu công nghiệp, khu kinh tế, câu lạc bộ, hiệp hội, liên hiệp, viện, trường, tổng cục, cục, chi cục, trung tâm, bộ ngành, bộ trưởng, ủy ban, liên hiệp hội, trạm, trại
  rút kinh nghiệm, kinh nghiệm, khuyết điểm, tiến trình, hạ tầng, kết cấu hạ tầng, đồng bộ, bền vững, phát triển bền vững, giảm nghèo, xóa đói giảm nghèo, công nghiệp hóa, hiện đại hóa, công khai, minh bạch, chuyên viên, công vụ, chỉ số, nâng hạng, xếp hạng, mức độ, phân bổ, trang bị, dự án cũ, cao điểm, chính quyền, chính quyền địa phương, khoản chi, nhân sự, bộ máy, tổ chức bộ máy
  tạm hoãn, lùi, hoãn, tạm dừng, quá hạn, đến hạn, tình huống, đột xuất, toàn diện, phân tích, xác nhận, chứng nhận, trưng cầu, tiếp đoàn, phiên họp, kỳ họp, ý tưởng, sáng tạo, phát động, đóng góp, nguyên liệu, vật tư, sản lượng, quy mô, diện tích, hộ, hộ dân, giống, cây trồng, vật nuôi, chăn nuôi, trồng trọt, chế biến, tiêu thụ, bảo quản, thu hoạch, chuỗi giá trị, chuỗi, vùng, khu vực, biên giới, đô thị, hải đảo
  lấy mẫu, mẫu, phương tiện, thủ tục đăng ký, tên, nội bộ, lịch, đăng, bài viết, tin bài, video, phóng viên, đài, báo, tập san, tạp chí, kênh, nền tảng, ứng dụng di động, tài khoản, phân quyền, kết nối, chia sẻ, vận hành thử, sao lưu, đường truyền, máy chủ, thiết bị mạng, trực tuyến, họp trực tuyến, hội nghị trực tuyến, chữ ký số, hồ sơ điện tử
  cải thiện, mùa mưa, mùa mưa bão, mưa bão, hết hạn, hết hạn sử dụng, mùa vụ, vụ mùa, dở dang, dứt điểm, hiện trạng, lộ trình, thực địa, giấy mời, sơ đồ, ổn định, bản mô tả, mô tả
  tích hợp, chung của tỉnh, báo cáo tổng kết, quý i, quý ii, quý iii, quý iv, thành công, kiến nghị, tháo gỡ, cấp bách, tồn đọng, thủ tục, thủ tục hành chính, dịch bệnh, an toàn, an ninh, trật tự, môi trường, nguồn nước, khí hậu
`);
