import type { Words } from './words.ts'

/** Each list by its own name, so that a bundle holds only the lists it uses. */

export const attitudes: Words['attitudes'] = {
  impolite: 'Nói năng, cư xử thiếu lịch sự',
  inattentive: 'Thờ ơ, không chú ý lắng nghe',
  unexplained: 'Không trả lời, không giải thích rõ khi được hỏi',
  'unclear-guidance': 'Hướng dẫn khó hiểu, không đầy đủ',
  'needless-trips': 'Bắt đi lại, bổ sung giấy tờ nhiều lần',
  'made-to-wait': 'Để chờ lâu mà không nói lý do',
  'rule-breaking': 'Làm không đúng quy định',
  'hinted-at-money': 'Gợi ý tiền, quà hoặc gây khó để vòi vĩnh',
  threatening: 'Quát mắng, đe doạ',
  discriminating: 'Phân biệt đối xử',
  other: 'Chuyện khác',
}

export const severities: Words['severities'] = { ordinary: 'Thông thường', serious: 'Nghiêm trọng' }

export const criteria: Words['criteria'] = {
  polite: 'Giao tiếp lịch sự',
  attentive: 'Chú ý lắng nghe',
  'answered-fully': 'Trả lời, giải đáp đầy đủ',
  'guided-thoroughly': 'Hướng dẫn tận tình, chu đáo',
  'instructions-easy': 'Hướng dẫn hồ sơ dễ hiểu',
  'followed-rules': 'Làm đúng quy định',
}

export const scores: Words['scores'] = {
  'very-dissatisfied': 'Rất không hài lòng',
  dissatisfied: 'Không hài lòng',
  neutral: 'Bình thường',
  satisfied: 'Hài lòng',
  'very-satisfied': 'Rất hài lòng',
}

export const services: Words['services'] = {
  'identity-card': 'Cấp căn cước',
  'land-use-right': 'Giấy chứng nhận quyền sử dụng đất',
  'construction-permit': 'Giấy phép xây dựng nhà ở',
  certification: 'Chứng thực',
  'birth-registration': 'Đăng ký khai sinh',
  'marriage-registration': 'Đăng ký kết hôn',
  'health-care': 'Khám, chữa bệnh',
  education: 'Giáo dục',
  funeral: 'Việc tang',
  other: 'Việc khác',
}

export const officeKinds: Words['officeKinds'] = {
  city: 'Thành phố',
  department: 'Sở, ngành',
  'service-centre': 'Trung tâm phục vụ hành chính công',
  ward: 'Phường',
  commune: 'Xã',
  health: 'Cơ sở y tế',
  education: 'Cơ sở giáo dục',
  funeral: 'Đơn vị phục vụ việc tang',
  inspectorate: 'Cơ quan giám sát',
}

export const states: Words['states'] = {
  assigned: 'Đã chuyển người giải quyết',
  acknowledged: 'Đang giải quyết',
  waiting: 'Đang chờ người dân trả lời',
  resolved: 'Đã có trả lời',
  'in-review': 'Đang được người khác xem xét lại',
  held: 'Tạm giữ, chờ người được phép giải quyết',
  closed: 'Đã kết thúc',
  withdrawn: 'Người dân đã rút lại',
}

export const findings: Words['findings'] = {
  upheld: 'Phản ánh đúng',
  'partly-upheld': 'Phản ánh đúng một phần',
  'not-upheld': 'Phản ánh không đúng',
  'cannot-tell': 'Không đủ căn cứ để kết luận',
}

export const actions: Words['actions'] = {
  apology: 'Xin lỗi',
  correction: 'Khắc phục, làm lại cho đúng',
  coaching: 'Hướng dẫn, kèm cặp',
  'reflective-practice': 'Tự nhìn lại và rút kinh nghiệm',
  'referral-to-discipline': 'Chuyển xem xét kỷ luật',
  none: 'Không cần biện pháp nào',
}

export const views: Words['views'] = {
  satisfied: 'Hài lòng với câu trả lời',
  'partly-satisfied': 'Hài lòng một phần',
  'not-satisfied': 'Chưa đồng ý',
  'not-given': 'Không cho ý kiến',
}

/** Sentences needed where the others are not loaded. */
export const unreachable =
  'Chưa kết nối được với hệ thống. Nội dung đã viết vẫn còn nguyên ở đây; xin kiểm tra mạng rồi gửi lại.'
export const failed = 'Hệ thống gặp lỗi nên chưa nhận được. Nội dung vẫn còn đây; xin gửi lại sau ít phút.'
export const linkInvalid = 'Đường dẫn xác nhận không dùng được. Xin mở lại đúng đường dẫn trong thư.'

export const problems: Words['problems'] = {
  unreachable,
  'request/invalid': 'Có chỗ chưa điền đúng. Nội dung vẫn còn đây; xin xem lại rồi gửi.',
  'request/idempotency-key-missing': 'Trang này đã cũ. Xin tải lại trang rồi gửi.',
  'request/text-unreadable': 'Trong phần đã viết có ký tự không đọc được. Xin gõ lại đoạn đó.',
  'request/unsupported-content': 'Trang này đã cũ. Xin tải lại trang rồi gửi.',
  'request/too-large': 'Nội dung gửi quá dài. Xin rút ngắn rồi gửi lại.',
  'request/too-many': 'Có quá nhiều lượt gửi cùng lúc. Xin đợi một phút rồi gửi lại.',
  'request/not-found': 'Không tìm thấy nội dung này.',
  'request/failed': failed,
  'service/unavailable':
    'Hệ thống tạm thời chưa lưu được nên chưa nhận. Nội dung vẫn còn đây; xin gửi lại sau ít phút.',
  'session/needed': 'Phiên làm việc đã hết. Mời bạn đăng nhập lại.',
  'session/wrong-credentials': 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
  'session/wrong-csrf-token': 'Trang này đã cũ. Xin tải lại trang.',
  'desk/unknown': 'Không có quầy nào mang mã này. Xin xem lại mã in trên bảng tại quầy.',
  'desk/wrong-key': 'Khoá này không phải của quầy.',
  'complaint/key-reused': 'Lần gửi trước có nội dung khác. Xin tải lại trang để gửi như một phản ánh mới.',
  'complaint/unknown-staff':
    'Người được chọn không làm việc tại quầy này. Xin chọn lại, hoặc chọn “Tôi không rõ là ai”.',
  'complaint/unknown-code': 'Không có phản ánh nào mang mã này. Xin xem lại từng nhóm bốn ký tự.',
  'complaint/code-in-text': 'Trong phần đã viết có mã theo dõi. Mã này là bí mật, xin xoá khỏi nội dung.',
  'complaint/happened-in-future': 'Thời điểm đã chọn chưa tới. Xin chọn lại ngày giờ.',
  'rating/visit-used': 'Lượt phục vụ này đã được đánh giá rồi. Cảm ơn ông/bà.',
  'rating/time-not-believed': 'Thời điểm đánh giá nằm ở tương lai, hoặc đã quá bảy ngày.',
  'kiosk/not-yours': 'Chỉ người phụ trách cơ quan mới cài máy đánh giá cho quầy của cơ quan.',
  'kiosk/code-invalid':
    'Mã cài đặt chưa đúng, đã dùng rồi hoặc quá 30 phút. Xin kiểm tra lại, hoặc tạo mã mới trong Bàn làm việc.',
  'kiosk/wrong-key': 'Máy này không còn là máy đánh giá của quầy.',
  'kiosk/unknown': 'Không có máy đánh giá này.',
  'rating/visit-invalid': 'Phiếu đánh giá này không dùng được ở đây hoặc đã hết hạn.',
  'rating/key-reused': 'Lần gửi trước có nội dung khác. Xin tải lại trang để đánh giá lại.',
  'attachment/not-allowed': 'Tệp này không nhận được. Xin chọn ảnh JPEG, PNG, WebP hoặc tệp PDF.',
  'attachment/unreadable': 'Không đọc được tệp này: tệp bị hỏng hoặc ảnh quá lớn. Xin chọn tệp khác.',
  'attachment/gone':
    'Tệp tải lên đã quá một ngày nên không còn nữa. Nội dung đã viết vẫn còn nguyên; xin chọn lại tệp rồi gửi.',
  'case/nothing-found-yet':
    'Việc này chưa có kết luận nào về bạn để xem lại. Nếu người được nêu không phải là bạn, hãy chọn mục đó.',
  'case/dispute-pending': 'Đề nghị trước của bạn về việc này đang được xem. Hãy chờ quyết định, hoặc rút đề nghị đó.',
  'case/dispute-decided': 'Việc này đã được xem lại và quyết định. Chỉ đề nghị lần nữa được khi có kết luận mới.',
  'dispute/unknown': 'Không có đề nghị này, hoặc đề nghị đã chuyển cho người khác quyết định.',
  'dispute/changed-meanwhile': 'Đề nghị này vừa có thay đổi. Nội dung đã viết vẫn còn đây; hãy xem lại rồi quyết định.',
  'case/additions-full':
    'Phản ánh này đã nhận đủ phần bổ sung (1 MB chữ), nên không nhận thêm được. Những gì đã gửi trước vẫn được giữ; nếu cần nói thêm, xin gửi một phản ánh mới.',
  'contact/link-invalid': linkInvalid,
  'case/unknown': 'Không có vụ việc này, hoặc bạn không được giao xem.',
  'case/changed-meanwhile':
    'Vừa có thay đổi khác trong vụ việc này. Nội dung đã viết vẫn còn đây; hãy xem lại rồi quyết định.',
  'case/not-in-this-state': 'Vụ việc đã chuyển sang bước khác nên không làm được việc này nữa.',
  'case/not-yours': 'Chỉ người đang giải quyết mới làm được việc này.',
  'case/finding-missing': 'Hãy chọn kết luận và biện pháp cho từng người, từng nội dung.',
  'case/answer-too-short': 'Câu trả lời cần ít nhất 20 ký tự để người dân hiểu được.',
  'case/already-asked-twice': 'Đã hỏi người dân đủ số lần quy định. Hãy trả lời dựa trên những gì đã có.',
  'case/nobody-allowed': 'Không còn ai được phép giải quyết phản ánh này; vụ việc đang được tạm giữ.',
  'case/excluded-by-guard': 'Người này có liên quan nên không được giao giải quyết. Hãy chọn người khác.',
  'case/not-on-staff': 'Người này hiện không làm việc. Hãy chọn người khác.',
  'photo/not-yours':
    'Chỉ người đứng đầu cơ quan, cấp trên của người đó và quản trị viên được giữ ảnh của những người trực quầy.',
  'embedding/not-listed':
    'Cơ quan chưa cho phép trang này hiển thị mục phản ánh, đánh giá của mình. Xin ông/bà dùng trang riêng của quầy theo đường dẫn dưới đây. Người quản lý trang cần đề nghị cơ quan thêm địa chỉ trang này vào mục “Nhúng vào trang khác”.',
  'embedding/not-yours':
    'Chỉ người đứng đầu cơ quan, cấp trên của người đó và quản trị viên mới lập được danh sách này.',
  'embedding/not-an-origin':
    'Có địa chỉ chưa đúng. Hãy ghi https:// và tên trang, không kèm đường dẫn, ví dụ https://phuong.example.',
  'embedding/not-encrypted': 'Địa chỉ http:// chỉ dùng được trong mạng nội bộ. Hãy ghi địa chỉ bắt đầu bằng https://.',
  'embedding/changed-meanwhile': 'Danh sách vừa được người khác thay đổi. Hãy tải lại trang rồi sửa trên bản mới.',
  'calendar/not-yours': 'Chỉ cán bộ cải cách hành chính mới công bố được ngày nghỉ, ngày làm việc.',
  'calendar/unknown': 'Không có lịch hoặc cơ quan này. Hãy chọn lại.',
  'calendar/date-out-of-range': 'Ngày này không có thật hoặc quá xa: chỉ công bố được từ 31 ngày trước đến 3 năm tới.',
  'calendar/hours-do-not-fit': 'Giờ làm việc chồng lên nhau, kết thúc trước khi bắt đầu, hoặc có ngày ghi hai lần.',
  'calendar/changed-meanwhile':
    'Vừa có người khác công bố thay đổi. Nội dung bạn nhập vẫn còn đây; hãy xem lại rồi quyết định.',
  'publication/unknown-month':
    'Tháng này chưa được công bố, hoặc không có số liệu. Hãy chọn một tháng trong danh sách.',
  'trends/not-yours': 'Chỉ cán bộ cải cách hành chính mới làm được việc này.',
  'alert/not-yours':
    'Trang này dành cho người phụ trách, người đứng đầu cơ quan và bộ phận cải cách hành chính. Không có gì thay đổi.',
  'alert/unknown': 'Không có tín hiệu này, hoặc tín hiệu không dành cho bạn.',
  'alert/page-not-read':
    'Hãy mở và đọc trang số liệu của người này trước, rồi hãy ghi kết quả. Chưa có gì được ghi lại.',
  'alert/conversation-first':
    'Kết quả này chỉ ghi được sau khi đã trò chuyện. Hãy ghi nhận cuộc trò chuyện trước; chưa có gì được ghi lại.',
  'alert/not-in-this-state': 'Tín hiệu này đã được giải quyết. Hãy tải lại trang để xem kết quả.',
  'alert/changed-meanwhile':
    'Có người vừa cập nhật tín hiệu này. Hãy tải lại trang rồi xem lại; chưa có gì được ghi thêm.',
  'held/unknown': 'Không có ngày tạm giữ này, hoặc nó không dành cho bạn.',
  'held/changed-meanwhile': 'Có người vừa quyết định hoặc số liệu vừa thay đổi. Hãy tải lại trang rồi xem lại.',
  'policy/not-yours': 'Chỉ cán bộ cải cách hành chính làm việc với bộ quy tắc.',
  'policy/unknown': 'Không có bộ quy tắc hoặc bản thảo này. Hãy mở lại danh sách.',
  'policy/changed-meanwhile':
    'Có người vừa thay đổi bản thảo này. Nội dung đã viết vẫn còn đây: hãy tải bản mới và xem lại.',
  'policy/not-in-this-state': 'Bản thảo đang ở bước khác nên chưa làm được việc này. Hãy tải lại trang.',
  'policy/has-faults': 'Bản thảo còn lỗi nên chưa đề nghị áp dụng được. Hãy sửa các lỗi ghi bên dưới.',
  'policy/has-blocking-remarks': 'Phần phân tích thấy điểm phải sửa trước khi đề nghị áp dụng.',
  'policy/outside-seat-missing':
    'Bộ quy tắc chưa có đủ hai người khác nhau ở bên ngoài (outsideSeat) nên chưa áp dụng được.',
  'policy/own-proposal': 'Người đề nghị không được tự phê duyệt. Hãy nhờ một cán bộ cải cách hành chính khác.',
  'policy/same-account': 'Đề nghị và phê duyệt phải từ hai tài khoản đăng nhập khác nhau.',
  'policy/acts-for-proposer': 'Người đang thay mặt người kia không thể ký thay cho cả hai.',
  'policy/active-changed': 'Sau khi đề nghị đã có bộ quy tắc khác được áp dụng. Hãy xem lại rồi đề nghị lại.',
  'policy/try-under-way': 'Đang có một lần thử khác chạy. Hãy chờ xong hoặc dừng lần đó.',
  'policy/too-intricate': 'Bộ quy tắc này phân tích quá lâu. Hãy tách điều kiện cho đơn giản hơn.',
  'case/notice-missing':
    'Chưa thể kết luận theo hướng này: người được nêu chưa được thông báo và mời trình bày. Hãy mời họ trình bày trước.',
  'case/reply-still-open':
    'Người được nêu vẫn còn thời gian trình bày. Hãy đợi họ trả lời hoặc đợi hết hạn rồi kết luận.',
  'case/already-notified': 'Người này đã được mời trình bày về nội dung đó rồi.',
  'case/not-notified': 'Không có thông báo này, hoặc thông báo không còn dành cho bạn.',
  'case/already-replied': 'Bạn đã trình bày rồi; nội dung đã gửi được giữ nguyên.',
  'case/not-accused': 'Phản ánh này không nêu người đó. Hãy tải lại trang rồi chọn lại.',
  'case/no-such-allegation': 'Phản ánh này không có nội dung đó. Hãy tải lại trang rồi chọn lại.',
  'case/nothing-to-correct': 'Chưa có gì thay đổi. Hãy chọn người cần thêm hoặc bỏ.',
  'case/extension-pending': 'Đã có đề nghị gia hạn đang chờ duyệt.',
  'case/extended-enough': 'Hạn này đã được gia hạn đủ số lần cho phép. Hãy trả lời dựa trên những gì đã có.',
  'case/nothing-to-approve': 'Không còn đề nghị gia hạn nào đang chờ ở đây.',
  'case/own-extension': 'Người đề nghị hoặc đang giải quyết không được tự duyệt gia hạn. Việc này dành cho người khác.',
  'case/not-senior-enough': 'Xem xét lại phải do người có cấp bằng hoặc cao hơn người đã trả lời. Hãy chọn người khác.',
  'case/too-late-to-contest': 'Đã hết thời gian đề nghị xem xét lại. Ông/bà vẫn có thể gửi phản ánh mới.',
  'case/same-desk': 'Phản ánh đã thuộc quầy này, hoặc không có quầy này. Hãy chọn quầy khác.',
  'case/not-linkable': 'Không có phản ánh này, hoặc bạn không được giao xem.',
  'case/already-linked': 'Hai phản ánh này đã được ghi là liên quan.',
  'case/not-linked': 'Hai phản ánh này không còn được ghi là liên quan.',
  'case/summary-names-citizen':
    'Bản tóm tắt có tên hoặc liên hệ của người dân. Hãy bỏ đi rồi gửi lại; nội dung vẫn còn đây.',
}

export const vi: Words = {
  attitudes,
  severities,
  criteria,
  scores,
  services,
  officeKinds,
  states,
  findings,
  actions,
  views,
  problems,
}
