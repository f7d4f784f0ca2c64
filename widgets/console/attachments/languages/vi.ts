import type { Phrases } from './phrases.ts'

export const vi: Phrases = {
  title: 'Tệp người dân gửi kèm',
  image: (place) => `Ảnh ${place}`,
  pdf: (place) => `Tài liệu PDF ${place}`,
  size: (kilobytes) => `${kilobytes} kB`,
  audited: 'Mỗi lần mở tệp đều được ghi vào nhật ký.',
}
