import type { Attitude, Language } from '../../../rules/vocabulary.ts'

/** A question to the citizen and what came back. */
export interface Exchange {
  /** Which complaints it fits, by what they say was wrong; empty: any. */
  readonly about: readonly Attitude[]
  readonly question: string
  readonly reply: string
}

export const EXCHANGES: Readonly<Record<Language, readonly Exchange[]>> = {
  vi: [
    {
      about: [],
      question: 'Để xem lại camera, xin ông/bà cho biết rõ hơn lúc mấy giờ và ông/bà ngồi ở đâu?',
      reply: 'Đúng như giờ tôi ghi trong phản ánh. Tôi ngồi hàng ghế đầu, mặc áo khoác xanh.',
    },
    {
      about: [],
      question: 'Ông/bà còn giữ giấy hẹn hoặc số thứ tự hôm đó không? Nếu còn xin cho biết số ghi trên giấy.',
      reply: 'Số thứ tự của tôi là 57, giấy hẹn thì tôi đã nộp lại khi lấy kết quả.',
    },
    {
      about: [],
      question: 'Người tiếp nhận hôm đó ngồi ở vị trí nào, ông/bà có nhớ đặc điểm gì không ạ?',
      reply: 'Người ngồi bên tay trái khi bước vào, có đeo kính. Tôi không nhìn thấy biển tên.',
    },
    {
      about: ['needless-trips', 'unclear-guidance'],
      question: 'Xin ông/bà cho biết rõ hơn ông/bà đã được yêu cầu bổ sung những giấy tờ gì trong từng lần?',
      reply:
        'Lần đầu là giấy xác nhận nơi ở, lần hai là bản sao căn cước của chồng tôi, lần ba thì bảo hai giấy đó không cần nữa.',
    },
    {
      about: [],
      question: 'Ông/bà có đồng ý để chúng tôi trao đổi với người đi cùng ông/bà hôm đó không?',
      reply: 'Tôi đồng ý, đó là em gái tôi, nhưng xin đừng nói tên tôi với người ở quầy.',
    },
    {
      about: ['rule-breaking'],
      question: 'Chúng tôi muốn trả lại khoản thu sai. Ông/bà cho biết số tiền và có biên lai không ạ?',
      reply: 'Tôi nộp hai mươi nghìn, không được đưa biên lai. Tôi không cần trả lại, chỉ mong làm đúng.',
    },
    {
      about: ['impolite', 'threatening', 'discriminating'],
      question: 'Lời nói mà ông/bà nghe được cụ thể như thế nào? Xin ông/bà kể lại, chúng tôi sẽ hỏi từng người trực.',
      reply: 'Nguyên văn là "không làm thì về, đằng sau còn bao nhiêu người". Nói hai lần, rất to.',
    },
    {
      about: ['unexplained'],
      question: 'Hồ sơ của ông/bà nộp trực tiếp hay qua cổng dịch vụ công, và đã có kết quả chưa?',
      reply: 'Tôi nộp qua cổng, đến hôm nay vẫn báo đang xử lý.',
    },
  ],
  en: [
    {
      about: [],
      question:
        'Could you tell us where you were sitting and what you were wearing, so that we can find you on the recording?',
      reply: 'I sat in the second row, next to the window, with a red motorbike helmet on my knees.',
    },
    {
      about: [],
      question: 'Were you given a number or any paper that day? The number would help us to find your visit.',
      reply: 'The number was 23. I did not get any paper back.',
    },
  ],
}
