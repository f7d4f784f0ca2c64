import { expect, test } from 'vitest'
import { tellingIn } from '../../rules/telling.ts'

const kinds = (text: string, names: readonly string[] = []) =>
  tellingIn(text, names).map(({ kind, found }) => [kind, found])

test.each([
  ['Số căn cước của tôi là 001203004567.', [['id-number', '001203004567']]],
  ['CCCD 001 203 004 567 nhé', [['id-number', '001 203 004 567']]],
  ['CMND 012345678 cấp năm 2010', [['id-number', '012345678']]],
  ['Gọi tôi số 0912345678.', [['phone', '0912345678']]],
  [
    'Gọi 0912 345 678 hoặc +84 24 3825 1234',
    [
      ['phone', '0912 345 678'],
      ['phone', '+84 24 3825 1234'],
    ],
  ],
  ['Thư gửi về lan.nguyen@vidu.com.vn giúp tôi', [['email', 'lan.nguyen@vidu.com.vn']]],
  ['Tôi tên là Nguyễn Thị Lan, đến làm khai sinh.', [['name', 'Nguyễn Thị Lan']]],
  ['Tôi là Trần Văn Minh ở phường Cửa Nam', [['name', 'Trần Văn Minh']]],
  ['My name is Anna Nguyen.', [['name', 'Anna Nguyen']]],
])('“%s” tells who wrote it', (text, found) => {
  expect(kinds(text)).toEqual(found)
})

test.each([
  'Chị ở quầy nói to, bảo tôi về học lại cách điền.',
  'Lệ phí 150.000.000 đồng là quá cao.',
  'Họ đòi 200000000 đồng.',
  'Tôi là người dân ở đây từ năm 1975.',
  'Quầy 1, phiếu số 123, ngày 23/11/2026 lúc 10:30.',
  'Tôi là Công dân thủ đô.',
])('“%s” tells nothing', (text) => {
  expect(kinds(text)).toEqual([])
})

test('a name left as a way to be reached is found in the account, whatever its case', () => {
  expect(kinds('hôm đó bà lan đến trước tôi', ['Bà Lan'])).toEqual([['name', 'Bà Lan']])
})
