import { CERTIFICATION_STORIES } from './stories/certification.ts'
import { BIRTH_STORIES, MARRIAGE_STORIES } from './stories/civil-status.ts'
import { EDUCATION_STORIES, FUNERAL_STORIES, OTHER_STORIES } from './stories/education-and-others.ts'
import { HEALTH_CARE_STORIES } from './stories/health-care.ts'
import { IDENTITY_CARD_STORIES } from './stories/identity-card.ts'
import { ENGLISH_STORIES } from './stories/in-english.ts'
import { CONSTRUCTION_STORIES, LAND_STORIES } from './stories/land-and-construction.ts'
import { SHORT_STORIES } from './stories/short.ts'
import type { Story } from './stories/story.ts'

export const STORIES: readonly Story[] = [
  ...CERTIFICATION_STORIES,
  ...BIRTH_STORIES,
  ...MARRIAGE_STORIES,
  ...IDENTITY_CARD_STORIES,
  ...LAND_STORIES,
  ...CONSTRUCTION_STORIES,
  ...HEALTH_CARE_STORIES,
  ...EDUCATION_STORIES,
  ...FUNERAL_STORIES,
  ...OTHER_STORIES,
  ...SHORT_STORIES,
  ...ENGLISH_STORIES,
]

/** What people add at the end, so that the same thing told twice is not told in the same words. */
export const LAST_WORDS: readonly string[] = [
  'Mong cơ quan xem xét.',
  'Tôi chỉ mong được một lời xin lỗi.',
  'Đề nghị nhắc nhở để người sau không gặp phải.',
  'Tôi không muốn làm to chuyện, chỉ mong thay đổi.',
  'Mong sớm nhận được trả lời.',
  'Xin cảm ơn vì đã có chỗ để phản ánh.',
  'Người dân chúng tôi chỉ cần được hướng dẫn tử tế.',
  'Chuyện này tôi thấy không chỉ xảy ra một lần.',
  'Hôm đó còn nhiều người khác cũng bức xúc.',
  'Rất mong lãnh đạo đơn vị kiểm tra lại.',
]
