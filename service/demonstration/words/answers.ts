import type { Action, Attitude, Finding } from '../../../rules/vocabulary.ts'

/** What a supervisor may have answered, with the finding and action it stands for. */
export interface Answer {
  /** Which complaints it fits, by what they say was wrong; empty: any. */
  readonly about: readonly Attitude[]
  readonly finding: Finding
  readonly action: Action
  readonly words: string
}

const answer = (finding: Finding, action: Action, words: string, ...about: readonly Attitude[]): Answer => ({
  about,
  finding,
  action,
  words,
})

export const ANSWERS: readonly Answer[] = [
  answer(
    'upheld',
    'apology',
    'Chúng tôi đã xem lại camera và làm việc với công chức trực quầy. Ông/bà phản ánh đúng: lời nói hôm đó thiếu tôn trọng. Thay mặt đơn vị, tôi xin lỗi ông/bà. Công chức đã nhận khuyết điểm và sẽ trực tiếp xin lỗi nếu ông/bà đồng ý.',
    'impolite',
  ),
  answer(
    'upheld',
    'coaching',
    'Xin cảm ơn ông/bà đã nói thẳng. Cách tiếp dân như ông/bà kể là không chấp nhận được ở nơi tiếp dân. Tôi đã nhắc nhở bằng văn bản và bố trí đồng nghiệp có kinh nghiệm ngồi cùng quầy trong một tháng.',
    'impolite',
    'inattentive',
  ),
  answer(
    'upheld',
    'reflective-practice',
    'Qua trao đổi, công chức thừa nhận đã nóng nảy vì hôm đó quầy rất đông, nhưng đó không phải lý do để nặng lời với người dân. Bộ phận đã họp rút kinh nghiệm và ghi vào sổ theo dõi. Mong ông/bà thông cảm và nhận lời xin lỗi của chúng tôi.',
    'impolite',
  ),
  answer(
    'upheld',
    'coaching',
    'Kiểm tra camera cho thấy cán bộ làm việc riêng trong lúc tiếp ông/bà. Chúng tôi xin lỗi. Từ tuần này điện thoại cá nhân được cất vào tủ trong giờ trực quầy và tổ trưởng có mặt ở quầy vào giờ đông.',
    'inattentive',
  ),
  answer(
    'upheld',
    'correction',
    'Chúng tôi đã rà lại hồ sơ, hoàn tất những gì còn thiếu và gửi kết quả đến tận nhà, ông/bà không phải đi lại hay trả thêm khoản nào. Lẽ ra việc này phải xong từ lần đầu. Xin lỗi ông/bà vì sự phiền hà.',
    'needless-trips',
  ),
  answer(
    'upheld',
    'correction',
    'Ông/bà có quyền được biết lý do. Tôi đã gọi điện giải thích từng điểm và gửi kèm văn bản ghi rõ lý do, người thụ lý và ngày hẹn mới. Lẽ ra việc này phải làm trước khi ông/bà hỏi. Chúng tôi xin lỗi.',
    'unexplained',
  ),
  answer(
    'upheld',
    'apology',
    'Việc trả hồ sơ mà không nêu rõ lý do bằng phiếu là sai. Tôi đã gọi điện giải thích với ông/bà từng điểm còn thiếu và gửi phiếu hướng dẫn bổ sung. Thành thật xin lỗi ông/bà.',
    'unexplained',
  ),
  answer(
    'upheld',
    'correction',
    'Hướng dẫn mà ông/bà nhận được đúng là thiếu và không thống nhất. Chúng tôi đã in lại bảng hướng dẫn bằng chữ lớn theo quy định hiện hành, để sẵn phiếu liệt kê giấy tờ tại quầy và thống nhất cách trả lời trong cả bộ phận. Cảm ơn ông/bà đã chỉ ra.',
    'unclear-guidance',
  ),
  answer(
    'upheld',
    'coaching',
    'Người dân đến hỏi mà phải ra về không biết làm gì tiếp là lỗi của chúng tôi. Công chức trực quầy đã được hướng dẫn lại cách viết phiếu hướng dẫn một lần, đầy đủ. Nếu ông/bà cần, xin gọi số ghi trên giấy hẹn, tôi sẽ trực tiếp hướng dẫn.',
    'unclear-guidance',
  ),
  answer(
    'upheld',
    'apology',
    'Sau khi đối chiếu các lần tiếp nhận, chúng tôi thấy mọi yêu cầu đều có thể nói ngay từ lần đầu. Xin lỗi vì đã để ông/bà đi lại nhiều. Từ nay mỗi hồ sơ chỉ được yêu cầu bổ sung một lần, bằng văn bản, có chữ ký người phụ trách.',
    'needless-trips',
  ),
  answer(
    'upheld',
    'correction',
    'Buổi đó quầy thiếu người vì đồng nghiệp nghỉ ốm, nhưng chúng tôi đã không báo cho bà con biết và không tăng cường người. Từ đầu tháng, khi hàng chờ quá mười lăm người sẽ mở thêm quầy. Mong ông/bà nhận lời xin lỗi.',
    'made-to-wait',
  ),
  answer(
    'upheld',
    'coaching',
    'Ông/bà nói đúng: bộ phận đã không giữ đúng giờ và thứ tự phục vụ. Tôi đã lập biên bản, nhắc nhở cả tổ trực và niêm yết rõ giờ nhận hồ sơ. Người đến trước giờ đóng cửa đều phải được tiếp theo đúng số.',
    'made-to-wait',
    'rule-breaking',
  ),
  answer(
    'upheld',
    'correction',
    'Cách làm mà ông/bà nêu không có trong quy định. Chúng tôi đã chấm dứt ngay, hoàn lại khoản thu sai nếu có và rà soát các hồ sơ cùng loại trong quý. Người phụ trách đã kiểm điểm trước đơn vị.',
    'rule-breaking',
  ),
  answer(
    'upheld',
    'referral-to-discipline',
    'Sự việc ông/bà phản ánh là nghiêm trọng và được xác nhận qua camera cùng lời người làm chứng. Hồ sơ đã chuyển sang hội đồng kỷ luật; công chức liên quan tạm thời không trực quầy. Chúng tôi xin lỗi ông/bà và sẽ báo kết quả.',
    'hinted-at-money',
    'threatening',
  ),
  answer(
    'upheld',
    'referral-to-discipline',
    'Không ai phải nghe những lời như vậy khi đến cơ quan nhà nước. Chúng tôi đã xin lỗi gia đình, chuyển hồ sơ đề nghị xử lý kỷ luật và tập huấn lại toàn bộ bộ phận về cách tiếp người khuyết tật, người già và người ở xa.',
    'discriminating',
  ),
  answer(
    'upheld',
    'correction',
    'Việc để lộ thông tin riêng của ông/bà là lỗi của chúng tôi. Quầy đã lắp vách ngăn và quy định không đọc to thông tin cá nhân. Tôi xin lỗi và cảm ơn ông/bà đã nhắc.',
    'other',
  ),
  answer(
    'partly-upheld',
    'coaching',
    'Chúng tôi đã nghe cả hai phía. Việc xử lý hồ sơ là đúng quy định, nhưng cách nói với ông/bà thì chưa đúng mực. Công chức đã được nhắc nhở về lời ăn tiếng nói và gửi lời xin lỗi ông/bà.',
    'impolite',
  ),
  answer(
    'partly-upheld',
    'reflective-practice',
    'Việc xử lý hồ sơ không sai quy trình, tuy nhiên chúng tôi đã không nói rõ lý do và tiến độ khi ông/bà hỏi, khiến ông/bà lo lắng. Bộ phận đã rút kinh nghiệm và từ nay nhắn tin khi hồ sơ chuyển bước.',
    'unexplained',
  ),
  answer(
    'partly-upheld',
    'correction',
    'Trong những lần đi lại, có lần hồ sơ thật sự thiếu giấy tờ bắt buộc, có lần là lỗi của chúng tôi vì không báo trước. Chúng tôi đã lập lịch ký, niêm yết để bà con biết và sẽ nhắn tin trước khi hẹn.',
    'needless-trips',
  ),
  answer(
    'partly-upheld',
    'correction',
    'Hôm đó số người đến gấp đôi ngày thường nên chờ lâu là khó tránh, nhưng chúng tôi đã không báo thời gian chờ và không xin lỗi bà con. Màn hình nay hiện số phút chờ dự kiến; giờ đông có thêm một người hướng dẫn ở sảnh.',
    'made-to-wait',
  ),
  answer(
    'partly-upheld',
    'coaching',
    'Nội dung hướng dẫn của công chức là đúng nhưng nói quá nhanh và không viết ra giấy. Tôi đã yêu cầu luôn đưa phiếu hướng dẫn kèm theo. Phiếu của ông/bà chúng tôi gửi lại cùng thư này.',
    'unclear-guidance',
  ),
  answer(
    'partly-upheld',
    'coaching',
    'Lúc đó công chức phải tra cứu trên máy tính nên ít nhìn lên, nhưng đúng là đã không chú tâm nghe ông/bà nói hết. Chúng tôi đã nhắc nhở và xin lỗi ông/bà vì ấn tượng không tốt.',
    'inattentive',
  ),
  answer(
    'partly-upheld',
    'correction',
    'Quy định nội bộ mà công chức viện dẫn đã hết hiệu lực. Công chức không cố ý gây khó nhưng đã áp dụng sai. Quy định cũ đã được gỡ bỏ, hồ sơ của ông/bà được giải quyết ngay trong ngày.',
    'rule-breaking',
  ),
  answer(
    'partly-upheld',
    'reflective-practice',
    'Camera không ghi được tiếng nên chúng tôi chưa đủ căn cứ về việc gợi ý tiền, nhưng việc trao đổi riêng với người nộp hồ sơ ngoài quầy là sai. Công chức đã kiểm điểm; từ nay mọi trao đổi đều diễn ra tại quầy có ghi âm.',
    'hinted-at-money',
    'threatening',
  ),
  answer(
    'partly-upheld',
    'coaching',
    'Người nói câu đó không có ý xúc phạm, song người nghe bị tổn thương thì chúng tôi có lỗi. Công chức đã viết thư xin lỗi và sẽ tham gia lớp kỹ năng tiếp dân trong tháng này.',
    'discriminating',
    'impolite',
  ),
  answer(
    'not-upheld',
    'none',
    'Chúng tôi đã xem camera cả buổi và hỏi những người cùng chờ. Công chức có giải thích hai lần và giọng nói bình thường. Chúng tôi rất tiếc vì ông/bà đã không hài lòng và sẵn sàng mời ông/bà cùng xem lại hình ảnh.',
    'impolite',
    'inattentive',
    'unexplained',
  ),
  answer(
    'not-upheld',
    'none',
    'Giấy tờ công chức yêu cầu có trong danh mục niêm yết, mục 3, và là bắt buộc với trường hợp của ông/bà. Chúng tôi gửi kèm trích dẫn quy định. Nếu thấy chưa thỏa đáng, ông/bà có thể yêu cầu xem xét lại.',
    'needless-trips',
  ),
  answer(
    'not-upheld',
    'none',
    'Theo hệ thống lấy số, ông/bà được gọi sau 34 phút, trong đó những người vào trước là người cao tuổi và phụ nữ mang thai theo diện ưu tiên. Chúng tôi sẽ ghi rõ diện ưu tiên trên màn hình để bà con tiện theo dõi.',
    'made-to-wait',
  ),
  answer(
    'not-upheld',
    'none',
    'Chúng tôi đã xác minh nghiêm túc, hỏi công chức, đồng nghiệp và xem toàn bộ hình ảnh nhưng không thấy sự việc như phản ánh. Dù vậy chúng tôi vẫn nhắc chung toàn bộ phận và giữ lại hồ sơ này để theo dõi.',
  ),
  answer(
    'cannot-tell',
    'reflective-practice',
    'Hôm đó camera tại quầy đang sửa và không có ai khác chứng kiến, hai bên nói khác nhau nên chúng tôi không thể kết luận. Chúng tôi xin lỗi vì trải nghiệm không vui của ông/bà và đã nhắc chung cả bộ phận.',
  ),
  answer(
    'cannot-tell',
    'none',
    'Hôm đó quầy rất đông, hình ảnh lưu lại không đủ rõ nên chúng tôi chưa kết luận được sự việc diễn ra thế nào. Chúng tôi ghi nhận và mong ông/bà cho biết thêm nếu nhớ ra.',
  ),
  answer(
    'cannot-tell',
    'coaching',
    'Chúng tôi không có đủ căn cứ để khẳng định hay bác bỏ nội dung ông/bà nêu. Tuy vậy, tôi đã trực tiếp ngồi quầy cùng anh chị em hai buổi để quan sát và nhắc những điểm cần sửa.',
    'impolite',
    'inattentive',
    'unclear-guidance',
    'unexplained',
  ),
]

/** An answer nobody should be content with, and what a citizen replies to it. */
export interface PoorAnswer extends Answer {
  readonly contests: readonly string[]
}

export const POOR_ANSWERS: readonly PoorAnswer[] = [
  {
    ...answer('not-upheld', 'none', 'Đã kiểm tra, cán bộ thực hiện đúng quy định. Đề nghị công dân thông cảm.'),
    contests: [
      'Đơn vị bảo đúng quy định nhưng không nói quy định nào. Xin cho tôi biết điều mấy, văn bản nào.',
      'Đề nghị xem lại camera, vì câu trả lời không hề nhắc đến việc đã xem hay chưa.',
    ],
  },
  {
    ...answer('not-upheld', 'none', 'Nội dung phản ánh không có cơ sở. Đơn vị ghi nhận ý kiến.'),
    contests: [
      'Tôi không đồng ý. Chưa ai gọi điện hỏi tôi câu nào mà đã kết luận không có cơ sở.',
      'Tôi không cần kỷ luật ai, nhưng kết luận như vậy khác nào bảo tôi bịa chuyện.',
    ],
  },
  {
    ...answer('cannot-tell', 'none', 'Đơn vị đã nhắc nhở chung toàn thể công chức trong cuộc họp giao ban tuần.'),
    contests: [
      'Nhắc nhở chung như vậy thì không phải là trả lời. Tôi hỏi về buổi hôm đó cơ mà.',
      'Người trả lời tôi ở cùng bộ phận, tôi mong được một nơi khác xem lại.',
    ],
  },
  {
    ...answer('not-upheld', 'none', 'Do lượng hồ sơ đông nên khó tránh khỏi sai sót. Mong ông/bà chia sẻ với cán bộ.'),
    contests: [
      'Nói là đông, nhưng hôm đó có hai người ngồi không. Tôi đề nghị người khác xem xét.',
      'Đông không phải là lý do để đối xử với dân như thế. Tôi muốn được xem xét lại.',
    ],
  },
  {
    ...answer(
      'partly-upheld',
      'none',
      'Cán bộ đã giải trình. Đơn vị sẽ nghiêm túc rút kinh nghiệm trong thời gian tới.',
    ),
    contests: [
      'Giải trình thế nào thì không nói. Nếu đúng một phần thì đúng phần nào, xin cho tôi biết.',
      'Rút kinh nghiệm thì tôi nghe nhiều rồi, việc của tôi vẫn chưa được giải quyết.',
    ],
  },
  {
    ...answer(
      'not-upheld',
      'none',
      'Việc này thuộc thẩm quyền của bộ phận khác, đề nghị ông/bà liên hệ bộ phận đó để biết.',
    ),
    contests: ['Chỉ lòng vòng sang bộ phận khác đúng là điều tôi đang phản ánh. Mong cấp trên xem lại.'],
  },
]

/** What somebody else found when the citizen had contested an answer. */
export const REVIEW_ANSWERS: readonly Answer[] = [
  answer(
    'upheld',
    'apology',
    'Tôi không thuộc bộ phận bị phản ánh và đã xem xét lại toàn bộ. Ông/bà đúng: câu trả lời trước chưa xem camera. Hình ảnh khớp với lời kể của ông/bà. Xin lỗi ông/bà về cả sự việc lẫn câu trả lời vội vàng.',
  ),
  answer(
    'upheld',
    'coaching',
    'Sau khi xem xét độc lập, chúng tôi sửa lại kết luận: phản ánh là có cơ sở. Công chức được kèm cặp ba tháng và người đã trả lời ông/bà lần trước cũng được nhắc nhở vì không trả lời đúng nội dung.',
  ),
  answer(
    'partly-upheld',
    'correction',
    'Xem xét lại cho thấy các bước đều có làm, nhưng không ai giải thích cho người dân. Phần này câu trả lời trước bỏ sót. Chúng tôi đã sửa quy trình và xin lỗi ông/bà.',
  ),
  answer(
    'partly-upheld',
    'reflective-practice',
    'Chúng tôi đã gặp riêng từng người. Việc xử lý hồ sơ là đúng, cách tiếp người dân thì chưa. Kết luận trước được sửa thành đúng một phần; công chức đã viết bản tự kiểm điểm.',
  ),
  answer(
    'not-upheld',
    'none',
    'Tôi đã xem lại hồ sơ, camera và gọi cho hai người cùng chờ hôm đó. Tôi rất tiếc nhưng không tìm thấy căn cứ khác với kết luận ban đầu. Toàn bộ tài liệu được lưu và ông/bà có thể khiếu nại theo quy định.',
  ),
  answer(
    'cannot-tell',
    'coaching',
    'Việc xem xét lại không đủ chứng cứ để kết luận rõ về phía nào. Chúng tôi đổi vị trí công chức sang quầy có người cùng trực và sẽ theo dõi ý kiến của bà con trong ba tháng.',
  ),
]
