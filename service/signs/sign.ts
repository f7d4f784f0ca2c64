import { html } from 'ghtml'
import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import type { Desk, Office } from '../../rules/directory.ts'
import type { InLanguages } from '../../rules/vocabulary.ts'
import { faces } from './faces.ts'

export interface Sign {
  readonly office: Office
  readonly desk: Desk
  /** Origin at which this installation is reached. */
  readonly publicUrl: string
  readonly demonstration: boolean
}

/** A name of more characters than this takes more than two lines at full size. */
const LONG_NAME = 44
const LONG_ADDRESS = 34

const QUESTION = { vi: 'Hôm nay ông/bà được phục vụ thế nào?', en: 'How were you served today?' }
const SCAN = { vi: 'Quét mã bằng máy ảnh điện thoại, hoặc gõ:', en: 'Scan with your phone, or type:' }
const PURPOSE = {
  vi: 'Để đánh giá, khen hoặc phản ánh cách phục vụ tại quầy. Có thể ẩn danh; người làm việc tại quầy không biết ai đã gửi.',
  en: 'To rate, praise or complain about how you were received. You may stay anonymous; staff at the desk do not see who wrote.',
}
const DEMONSTRATION = { vi: 'Dữ liệu minh hoạ', en: 'demonstration data' }

/** Where the code of a sign leads: the page of the desk. */
export const signUrl = ({ desk, publicUrl }: Pick<Sign, 'desk' | 'publicUrl'>): string =>
  `${publicUrl}/d/${encodeURIComponent(desk.code)}`

const inBoth = (className: string, { vi, en }: InLanguages<string>): string =>
  html`<p class="${className}">${vi}</p><p class="${className} english" lang="en">${en}</p>`

/** One sign of A5, to stand at a desk: both languages, Vietnamese first, the code as large as the sheet allows. */
export function renderSign(sign: Sign): string {
  const { office, desk, demonstration } = sign
  const url = signUrl(sign)
  return html`<article class="sign" lang="vi" aria-label="${desk.name.vi}">
<div>!${inBoth('sign-office', office.name)}</div>
<h2 class="${desk.name.vi.length > LONG_NAME ? 'long' : ''}">${desk.name.vi} <span class="english" lang="en">${desk.name.en}</span></h2>
<div class="sign-ask">!${inBoth('sign-question', QUESTION)}!${faces}</div>
!${qr(url)}
<div class="sign-how">!${inBoth('sign-scan', SCAN)}
!${typed(url)}</div>
<div>!${inBoth('sign-purpose', PURPOSE)}
!${demonstration ? html`<p class="sign-demonstration">${DEMONSTRATION.vi} · <span lang="en">${DEMONSTRATION.en}</span></p>` : ''}</div>
</article>`
}

/** The address to type, which breaks before its path if it must. */
function typed(url: string): string {
  const address = url.replace(/^https?:\/\//, '')
  const path = address.indexOf('/')
  return html`<p class="sign-url ${address.length > LONG_ADDRESS ? 'long' : ''}" translate="no"><span>${address.slice(0, path)}</span><wbr><span>${address.slice(path)}</span></p>`
}

/** Level M bears 15 % of dirt and keeps the modules large, to be read from afar. The four empty modules around it belong to the code. */
function qr(text: string): string {
  const code = generate(text, { minCorrectionLevel: correction.M })
  const size = code.size + 8
  return html`<svg class="sign-qr" viewBox="-4 -4 ${size} ${size}" role="img" aria-label="QR: ${text}"><path d="${toSvgPath(code)}" fill="#000"></path></svg>`
}
