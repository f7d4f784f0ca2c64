import { plain } from '../../../rules/words/index.ts'
import type { Contact } from '../../contract/complaints.ts'

/** Invented, under a domain and with numbers that reach nobody. */
const NAMES: readonly string[] = [
  'Nguyễn Thị Mận',
  'Trần Văn Tuyên',
  'Lê Thị Hảo',
  'Phạm Công Thành',
  'Hoàng Thị Nụ',
  'Vũ Văn Lượng',
  'Đặng Thị Tươi',
  'Bùi Đình Phú',
  'Đỗ Thị Xuyến',
  'Hồ Sỹ Thuyên',
  'Ngô Thị Sinh',
  'Lò Văn Pánh',
  'Giàng A Sình',
  'Cao Thị Miền',
  'Tạ Quang Trạch',
  'Phan Thị Dịu',
]

const FOREIGN_NAMES: readonly string[] = ['Anna Keller', 'James Whitlock', 'Marie Fontaine', 'Daniel Osei']

const contactOf = (name: string, number: number): Contact => {
  const email = `${plain(name).replaceAll(' ', '.')}@nguoidan.example`
  const phone = `+84 000 000 0${10 + number}`
  return number % 3 === 0 ? { name, phone } : number % 3 === 1 ? { name, email } : { name, email, phone }
}

export const CITIZENS = { vi: NAMES.map(contactOf), en: FOREIGN_NAMES.map(contactOf) } as const
