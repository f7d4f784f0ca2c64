import type { Sentences } from './sentences.ts'

export const vi: Sentences = {
  greeting: 'Kính gửi Ông/Bà,',
  due: (when) => `Hạn: ${when}.`,
  privacy:
    'Để giữ kín thông tin của người dân, thư này không ghi nội dung. Mọi chi tiết chỉ xem được qua đường dẫn trên.',
  signature: 'Lắng Nghe – tiếp nhận phản ánh, góp ý của người dân',
  notices: {
    'case-assigned': {
      subject: 'Có phản ánh mới cần Ông/Bà giải quyết',
      body: 'Một phản ánh của người dân vừa được chuyển đến Ông/Bà. Mời Ông/Bà xem và xác nhận đã tiếp nhận.',
      link: 'Xem phản ánh',
    },
    'case-reminder': {
      subject: 'Nhắc hạn: còn một phản ánh đang chờ Ông/Bà',
      body: 'Một phản ánh đang chờ Ông/Bà giải quyết sắp đến hạn.',
      link: 'Xem phản ánh',
    },
    'case-escalated': {
      subject: 'Phản ánh quá hạn được chuyển lên Ông/Bà',
      body: 'Một phản ánh chưa được giải quyết đúng hạn nên nay được chuyển lên Ông/Bà.',
      link: 'Xem phản ánh',
    },
    'case-reassigned': {
      subject: 'Một phản ánh được bàn giao cho Ông/Bà',
      body: 'Đồng nghiệp vừa bàn giao cho Ông/Bà một phản ánh, kèm lý do bàn giao.',
      link: 'Xem phản ánh',
    },
    'citizen-replied': {
      subject: 'Người dân đã trả lời',
      body: 'Người dân vừa trả lời hoặc bổ sung thông tin cho phản ánh Ông/Bà đang giải quyết.',
      link: 'Đọc trả lời',
    },
    'case-contested': {
      subject: 'Đề nghị xem xét lại một phản ánh',
      body: 'Người dân chưa đồng ý với câu trả lời trước. Ông/Bà được giao xem xét lại một cách độc lập.',
      link: 'Xem xét lại',
    },
    'case-confirmed': {
      subject: 'Người dân đã cho ý kiến về câu trả lời',
      body: 'Người dân đã cho ý kiến về câu trả lời của Ông/Bà. Vụ việc đã kết thúc.',
      link: 'Xem ý kiến',
    },
    'case-withdrawn': {
      subject: 'Người dân đã rút phản ánh',
      body: 'Người dân đã rút một phản ánh Ông/Bà đang giải quyết. Ông/Bà không cần làm gì thêm.',
      link: 'Xem vụ việc',
    },
    'case-held': {
      subject: 'Khẩn: có phản ánh chưa giao được cho ai',
      body: 'Có một phản ánh mà không ai được phép giải quyết, nên đang tạm giữ. Đề nghị Ông/Bà chỉ định người giải quyết.',
      link: 'Xem phản ánh',
    },
    'confirm-address': {
      subject: 'Xác nhận địa chỉ thư của bạn',
      body: 'Địa chỉ này được dùng khi gửi một phản ánh. Nếu đúng là bạn, hãy mở đường dẫn để nhận thư khi có câu hỏi hoặc câu trả lời. Nếu không phải bạn, xin bỏ qua thư này.',
      link: 'Xác nhận địa chỉ',
    },
    'question-asked': {
      subject: 'Cơ quan có câu hỏi về phản ánh của bạn',
      body: 'Để giải quyết phản ánh của bạn, cơ quan cần hỏi thêm. Hãy mở trang theo dõi và nhập mã theo dõi của bạn.',
      link: 'Mở trang theo dõi',
    },
    'answer-ready': {
      subject: 'Phản ánh của bạn đã có trả lời',
      body: 'Phản ánh của bạn đã được trả lời. Hãy mở trang theo dõi, nhập mã theo dõi để đọc và cho biết bạn có đồng ý không.',
      link: 'Đọc câu trả lời',
    },
    'review-done': {
      subject: 'Đã có kết quả xem xét lại',
      body: 'Phản ánh của bạn đã được một người khác xem xét lại. Hãy mở trang theo dõi và nhập mã theo dõi để đọc kết quả.',
      link: 'Đọc kết quả',
    },
  },
}
