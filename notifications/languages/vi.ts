import type { Frame, Sentences } from './sentences.ts'

const frame = {
  copyLink: 'Nếu không bấm được, xin chép địa chỉ sau vào trình duyệt:',
  closing: 'Trân trọng,',
  sender: 'Lắng Nghe',
  motto: 'Nơi tiếp nhận phản ánh của người dân về thái độ phục vụ',
}

const toStaff: Frame = {
  ...frame,
  greeting: 'Kính gửi Anh/Chị,',
  foot: 'Thư này cố ý không ghi nội dung vụ việc, để bảo vệ người dân và những người liên quan. Thư được gửi tự động; xin đừng trả lời vào địa chỉ này.',
}

const toCitizen: Frame = {
  ...frame,
  greeting: 'Kính gửi Ông/Bà,',
  foot: 'Thư này cố ý không ghi nội dung, để giữ riêng tư cho ông/bà. Thư được gửi tự động; xin đừng trả lời vào địa chỉ này.',
}

export const vi: Sentences = {
  frames: { staff: toStaff, notified: toStaff, citizen: toCitizen },
  digest: {
    subject: 'Lắng Nghe: những việc đang chờ anh/chị',
    owed: ({ overdue, today, later }) => {
      const parts = [
        ...(overdue > 0 ? [`${overdue} việc đã quá hạn`] : []),
        ...(today > 0 ? [`${today} việc đến hạn trong hôm nay`] : []),
        ...(later > 0 ? [`${later} việc đến hạn trong những ngày tới`] : []),
      ]
      return `Anh/Chị đang có ${overdue + today + later} việc phải giải quyết: ${parts.join(', ')}.`
    },
    instead: 'Mỗi sáng làm việc, anh/chị nhận một thư như thế này thay cho các thư nhắc hạn riêng lẻ.',
    date: (at, n) => (n === 1 ? at : `${at} (${n} việc)`),
    dates: (dates) => `Các hạn gần nhất: ${dates.join('; ')}.`,
    open: 'Mở danh sách việc',
  },
  notices: {
    'case-assigned': {
      subject: 'Lắng Nghe: có phản ánh mới giao anh/chị giải quyết',
      says: [
        'Một phản ánh của người dân vừa được giao cho anh/chị giải quyết.',
        'Mong anh/chị sớm mở xem và tiếp nhận, để người dân biết tiếng nói của mình đã có người lắng nghe.',
      ],
      due: (at) => `Hạn gần nhất là ${at}.`,
      open: 'Mở vụ việc',
    },
    'case-noticed': {
      subject: 'Lắng Nghe: có phản ánh để anh/chị nắm thông tin',
      says: [
        'Có một phản ánh mà theo quy tắc đang áp dụng, anh/chị được thông báo để nắm. Việc này đã có người khác giải quyết.',
        'Anh/chị có thể xem việc đang đến đâu; không cần làm gì thêm.',
      ],
      open: 'Xem vụ việc',
    },
    'case-reminder': {
      subject: 'Lắng Nghe: nhắc hạn một vụ việc của anh/chị',
      says: [
        'Một vụ việc anh/chị đang giải quyết sắp đến hạn.',
        'Mong anh/chị thu xếp để người dân được trả lời đúng hẹn. Nếu việc đã xong, xin anh/chị bỏ qua thư này.',
      ],
      due: (at) => `Hạn là ${at}.`,
      open: 'Mở vụ việc',
    },
    'case-escalated': {
      subject: 'Lắng Nghe: có vụ việc quá hạn chuyển lên anh/chị',
      says: [
        'Một vụ việc đã quá hạn mà chưa giải quyết xong, nên được chuyển lên anh/chị.',
        'Người dân vẫn đang chờ. Mong anh/chị xem và quyết định bước tiếp theo.',
      ],
      due: (at) => `Hạn của việc này là ${at}.`,
      open: 'Mở vụ việc',
    },
    'case-reassigned': {
      subject: 'Lắng Nghe: có vụ việc chuyển sang anh/chị giải quyết',
      says: [
        'Một vụ việc vừa được chuyển sang anh/chị giải quyết tiếp.',
        'Những gì đã diễn ra trước đó đều có sẵn để anh/chị xem lại.',
      ],
      due: (at) => `Hạn gần nhất là ${at}.`,
      open: 'Mở vụ việc',
    },
    'citizen-replied': {
      subject: 'Lắng Nghe: người dân vừa gửi thêm thông tin cho anh/chị',
      says: ['Người dân vừa gửi thêm thông tin trong một vụ việc do anh/chị giải quyết.', 'Mời anh/chị mở xem.'],
      due: (at) => `Hạn gần nhất là ${at}.`,
      open: 'Đọc thông tin mới',
    },
    'case-contested': {
      subject: 'Lắng Nghe: có vụ việc cần anh/chị xem xét lại',
      says: [
        'Một người dân chưa đồng ý với câu trả lời đã nhận và đề nghị được xem xét lại.',
        'Vụ việc được giao cho anh/chị để có một cách nhìn độc lập với lần giải quyết trước.',
      ],
      due: (at) => `Hạn xem xét lại là ${at}.`,
      open: 'Mở vụ việc',
    },
    'review-ordered': {
      subject: 'Lắng Nghe: có kết luận cần anh/chị xem xét lại',
      says: [
        'Người được nêu trong một vụ việc đề nghị xem lại kết luận, và đề nghị đó được thấy là có cơ sở.',
        'Vụ việc được giao cho anh/chị để có một cách nhìn độc lập với lần giải quyết trước.',
      ],
      due: (at) => `Hạn xem xét lại là ${at}.`,
      open: 'Mở vụ việc',
    },
    'dispute-assigned': {
      subject: 'Lắng Nghe: có đề nghị xem lại chờ anh/chị quyết định',
      says: [
        'Một cán bộ đề nghị xem lại điều hệ thống đang ghi nhận về mình. Anh/Chị không liên quan đến việc đó nên được giao quyết định.',
        'Mong anh/chị đọc lời trình bày rồi quyết định, có nêu lý do.',
      ],
      due: (at) => `Hạn quyết định là ${at}.`,
      open: 'Mở đề nghị',
    },
    'dispute-reminder': {
      subject: 'Lắng Nghe: nhắc hạn một đề nghị xem lại',
      says: ['Một đề nghị xem lại đang chờ anh/chị quyết định sắp đến hạn.'],
      due: (at) => `Hạn quyết định là ${at}.`,
      open: 'Mở đề nghị',
    },
    'dispute-escalated': {
      subject: 'Lắng Nghe: có đề nghị xem lại quá hạn chuyển đến anh/chị',
      says: [
        'Một đề nghị xem lại đã quá hạn mà chưa có quyết định, nên được chuyển đến anh/chị.',
        'Người đề nghị vẫn đang chờ. Mong anh/chị sớm quyết định.',
      ],
      due: (at) => `Hạn quyết định là ${at}.`,
      open: 'Mở đề nghị',
    },
    'dispute-held': {
      subject: 'Lắng Nghe: có đề nghị xem lại chưa giao được cho ai',
      says: [
        'Có một đề nghị xem lại chưa giao được cho ai, vì những người có thể quyết định đều có liên quan.',
        'Xin anh/chị kiểm tra danh bạ và hai vị trí bên ngoài trong bộ quy tắc.',
      ],
      open: 'Mở danh sách',
    },
    'case-confirmed': {
      subject: 'Lắng Nghe: người dân đã cho ý kiến về câu trả lời của anh/chị',
      says: [
        'Người dân đã đọc câu trả lời của anh/chị và cho biết ý kiến. Vụ việc nay đã khép lại.',
        'Cảm ơn anh/chị đã lắng nghe và giải quyết.',
      ],
      open: 'Xem ý kiến của người dân',
    },
    'case-withdrawn': {
      subject: 'Lắng Nghe: người dân đã rút lại một phản ánh',
      says: [
        'Người dân đã rút lại một phản ánh do anh/chị giải quyết.',
        'Anh/chị không cần làm gì thêm. Hồ sơ vẫn được lưu theo quy định.',
      ],
      open: 'Mở vụ việc',
    },
    'case-held': {
      subject: 'Lắng Nghe: có vụ việc chưa giao được cho ai',
      says: [
        'Có một vụ việc chưa giao được cho ai, vì những người có thể giải quyết đều có liên quan.',
        'Vụ việc đang được tạm giữ trong khi người dân vẫn chờ. Xin anh/chị sớm cử người giải quyết.',
      ],
      due: (at) => `Hạn gần nhất là ${at}.`,
      open: 'Mở vụ việc',
    },
    'reply-received': {
      subject: 'Lắng Nghe: người được nêu đã trình bày',
      says: [
        'Trong một vụ việc anh/chị đang giải quyết, người được nêu đã gửi lời trình bày.',
        'Mời anh/chị mở xem trước khi kết luận.',
      ],
      due: (at) => `Hạn gần nhất là ${at}.`,
      open: 'Đọc lời trình bày',
    },
    'extension-requested': {
      subject: 'Lắng Nghe: có đề nghị gia hạn chờ anh/chị duyệt',
      says: [
        'Người đang giải quyết một vụ việc đề nghị thêm thời gian và cần anh/chị quyết định.',
        'Xin anh/chị đọc lý do rồi duyệt hoặc không duyệt. Trong lúc chờ, hạn cũ vẫn chạy.',
      ],
      due: (at) => `Hạn đang chạy là ${at}.`,
      open: 'Xem đề nghị',
    },
    'extension-approved': {
      subject: 'Lắng Nghe: đề nghị gia hạn đã được duyệt',
      says: [
        'Đề nghị gia hạn trong một vụ việc anh/chị giải quyết đã được duyệt.',
        'Người dân và người được nêu đã được báo về hạn mới.',
      ],
      due: (at) => `Hạn mới là ${at}.`,
      open: 'Mở vụ việc',
    },
    'extension-refused': {
      subject: 'Lắng Nghe: đề nghị gia hạn không được duyệt',
      says: [
        'Đề nghị gia hạn trong một vụ việc anh/chị giải quyết không được duyệt.',
        'Hạn cũ giữ nguyên. Lý do có trong hồ sơ.',
      ],
      due: (at) => `Hạn vẫn là ${at}.`,
      open: 'Mở vụ việc',
    },
    'case-linked': {
      subject: 'Lắng Nghe: có vụ việc liên quan đến vụ việc của anh/chị',
      says: [
        'Một vụ việc vừa được ghi nhận là liên quan đến vụ việc anh/chị đang giải quyết.',
        'Hai vụ việc vẫn có hạn và câu trả lời riêng. Nếu được phép xem, anh/chị có thể mở để đối chiếu.',
      ],
      open: 'Mở vụ việc liên quan',
    },
    'withdrawn-after-notice': {
      subject: 'Lắng Nghe: một phản ánh được rút sau khi người được nêu đã biết',
      says: [
        'Người dân đã rút một phản ánh sau khi người được nêu được mời trình bày.',
        'Hồ sơ vẫn được lưu. Xin anh/chị để ý xem người dân có bị tác động hay không.',
      ],
      open: 'Mở vụ việc',
    },
    'reply-invited': {
      subject: 'Lắng Nghe: mời anh/chị trình bày về một phản ánh',
      says: [
        'Có phản ánh của người dân liên quan đến việc phục vụ của anh/chị. Trước khi có kết luận, anh/chị được quyền trình bày.',
        'Nội dung phản ánh được tóm tắt trung lập trong trang dưới đây. Anh/chị có thể trả lời, hoặc không; không trả lời không bị coi là thừa nhận.',
      ],
      due: (at) => `Mong anh/chị trả lời trước ${at}.`,
      open: 'Đọc và trình bày',
    },
    'matter-extended': {
      subject: 'Lắng Nghe: thời hạn giải quyết việc liên quan đến anh/chị được gia hạn',
      says: [
        'Thời hạn giải quyết phản ánh mà anh/chị đã được thông báo vừa được gia hạn.',
        'Anh/chị không cần làm gì thêm.',
      ],
      due: (at) => `Hạn mới là ${at}.`,
      open: 'Xem thông báo',
    },
    'matter-concluded': {
      subject: 'Lắng Nghe: đã có kết luận về việc anh/chị được thông báo',
      says: [
        'Phản ánh mà anh/chị đã được thông báo nay đã có kết luận.',
        'Anh/chị có thể mở xem phần kết luận về mình.',
      ],
      open: 'Xem kết luận',
    },
    'matter-ended': {
      subject: 'Lắng Nghe: việc anh/chị được thông báo đã kết thúc',
      says: [
        'Phản ánh mà anh/chị đã được thông báo đã kết thúc và không có kết luận nào về anh/chị.',
        'Anh/chị không cần làm gì thêm.',
      ],
      open: 'Xem thông báo',
    },
    'matter-corrected': {
      subject: 'Lắng Nghe: hồ sơ đã được đính chính, việc này không liên quan đến anh/chị',
      says: [
        'Trước đây anh/chị được thông báo về một phản ánh. Hồ sơ nay đã được đính chính: phản ánh đó không phải về anh/chị.',
        'Chúng tôi xin lỗi vì sự nhầm lẫn này. Việc đính chính được lưu trong hồ sơ.',
      ],
      open: 'Xem thông báo',
    },
    'dispute-decided': {
      subject: 'Lắng Nghe: đã có quyết định về đề nghị xem lại của anh/chị',
      says: [
        'Đề nghị xem lại của anh/chị đã có quyết định, kèm lý do.',
        'Anh/Chị có thể mở xem trong phần số liệu về mình.',
      ],
      open: 'Xem quyết định',
    },
    'confirm-address': {
      subject: 'Lắng Nghe: xin xác nhận địa chỉ thư điện tử',
      says: [
        'Có người vừa dùng địa chỉ này để nhận tin từ Lắng Nghe. Nếu đó là ông/bà, xin mở đường dẫn dưới đây để xác nhận.',
        'Nếu không phải, xin ông/bà bỏ qua thư này; chúng tôi sẽ không gửi tin tới địa chỉ này.',
      ],
      due: (at) => `Đường dẫn dùng được đến ${at}.`,
      open: 'Xác nhận địa chỉ',
    },
    'question-asked': {
      subject: 'Lắng Nghe: có câu hỏi dành cho ông/bà',
      says: [
        'Người đang giải quyết phản ánh của ông/bà cần hỏi thêm để hiểu rõ sự việc.',
        'Xin ông/bà mở đường dẫn dưới đây và nhập mã theo dõi để đọc câu hỏi và trả lời.',
        'Nếu ông/bà không tiện trả lời, phản ánh vẫn được giải quyết, dựa trên những gì đã có.',
      ],
      due: (at) => `Mong ông/bà trả lời trước ${at}.`,
      open: 'Đọc câu hỏi',
    },
    'answer-ready': {
      subject: 'Lắng Nghe: đã có câu trả lời dành cho ông/bà',
      says: [
        'Phản ánh của ông/bà đã có câu trả lời. Xin ông/bà mở đường dẫn dưới đây và nhập mã theo dõi để đọc.',
        'Nếu thấy câu trả lời chưa thoả đáng, ông/bà có thể đề nghị một người khác xem xét lại.',
      ],
      due: (at) => `Ông/bà có thể cho biết ý kiến đến ${at}.`,
      open: 'Đọc câu trả lời',
    },
    'review-done': {
      subject: 'Lắng Nghe: đã có kết quả xem xét lại',
      says: [
        'Việc xem xét lại theo đề nghị của ông/bà đã xong. Xin ông/bà mở đường dẫn dưới đây và nhập mã theo dõi để đọc kết quả.',
        'Cảm ơn ông/bà đã dành thời gian giúp chúng tôi phục vụ tốt hơn.',
      ],
      open: 'Đọc kết quả',
    },
    'answer-reviewed': {
      subject: 'Lắng Nghe: câu trả lời gửi ông/bà đang được xem xét lại',
      says: [
        'Cơ quan cho một người khác xem xét lại kết luận về phản ánh của ông/bà. Ông/Bà không phải làm gì thêm và sẽ được báo khi có kết quả.',
        'Nếu muốn xem việc đang đến đâu, xin mở đường dẫn dưới đây và nhập mã theo dõi.',
      ],
      due: (at) => `Dự kiến có kết quả trước ${at}.`,
      open: 'Xem việc đang đến đâu',
    },
    'date-moved': {
      subject: 'Lắng Nghe: ngày đã hẹn với ông/bà có thay đổi',
      says: [
        'Lịch làm việc của cơ quan vừa có thay đổi, nên ngày đã hẹn với ông/bà được tính lại.',
        'Xin ông/bà mở đường dẫn dưới đây và nhập mã theo dõi để xem lý do và các mốc thời gian.',
      ],
      due: (at) => `Ngày hẹn mới là ${at}.`,
      open: 'Xem các mốc thời gian',
    },
    'deadline-extended': {
      subject: 'Lắng Nghe: phản ánh của ông/bà cần thêm thời gian',
      says: [
        'Việc giải quyết phản ánh của ông/bà cần thêm thời gian. Việc gia hạn đã được một người khác xem xét và đồng ý.',
        'Xin ông/bà mở đường dẫn dưới đây và nhập mã theo dõi để đọc lý do.',
      ],
      due: (at) => `Hạn trả lời mới là ${at}.`,
      open: 'Đọc lý do',
    },
    'complaint-transferred': {
      subject: 'Lắng Nghe: phản ánh của ông/bà đã chuyển đến đúng nơi có trách nhiệm',
      says: [
        'Phản ánh của ông/bà đã được chuyển đến nơi có trách nhiệm trả lời. Ông/bà không phải gửi lại, và thời hạn không tính lại từ đầu.',
        'Ông/bà vẫn theo dõi bằng mã cũ.',
      ],
      open: 'Theo dõi phản ánh',
    },
  },
}
