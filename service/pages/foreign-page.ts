import { html } from 'ghtml'
import type { Desk, Office } from '../../rules/directory.ts'
import type { Language } from '../../rules/vocabulary.ts'
import { complaintFallback, ratingFallback, statusFallback } from '../forms/fallback.ts'
import { inLanguage } from './page.ts'

interface ForeignPage {
  readonly language: Language
  readonly office: Office
  readonly desk: Desk
  readonly publicUrl: string
  readonly stylesheet: string
}

const WORDS = {
  vi: {
    portal: 'Cổng thông tin điện tử',
    invented: 'Trang minh hoạ, không phải trang thật của cơ quan; dữ liệu là dữ liệu minh hoạ.',
    nav: ['Giới thiệu', 'Tin tức', 'Thủ tục', 'Liên hệ'],
    other: 'English',
    title: 'Góp ý về thái độ phục vụ',
    date: 'Đăng ngày 23/11/2026 · Văn phòng',
    lead: 'Từ tháng này, bà con có thể đánh giá và phản ánh cách tiếp dân ngay trên trang của phường. Mọi phản ánh đều có mã theo dõi và có thời hạn trả lời.',
    rate: 'Đánh giá',
    complain: 'Phản ánh',
    follow: 'Theo dõi',
    hours: 'Giờ tiếp dân',
    hoursText: 'Thứ Hai đến thứ Sáu, 08:00–11:30 và 13:30–17:00.',
    how: 'Nhúng vào trang của bạn',
    howText: 'Trang này không có mã viết xen nào và có chính sách an toàn nội dung chặt. Nó chỉ cần hai dòng:',
    home: 'Về Lắng Nghe',
  },
  en: {
    portal: 'Information portal',
    invented: 'A demonstration, not the real page of this office; the data is demonstration data.',
    nav: ['About', 'News', 'Procedures', 'Contact'],
    other: 'Tiếng Việt',
    title: 'Tell us how you were served',
    date: 'Published 23/11/2026 · Office',
    lead: 'From this month you can rate and complain about how you were received, right on the ward’s page. Every complaint has a tracking code and a deadline for its answer.',
    rate: 'Rate',
    complain: 'Complain',
    follow: 'Follow',
    hours: 'Opening hours',
    hoursText: 'Monday to Friday, 08:00–11:30 and 13:30–17:00.',
    how: 'Put it in your own page',
    howText: 'This page has nothing inline and a strict content security policy. It takes two lines:',
    home: 'Back to Lắng Nghe',
  },
} as const

/** A page of some other office, with a look of its own, that embeds the elements by the one script. */
export function renderForeignPage({ language, office, desk, publicUrl, stylesheet }: ForeignPage): string {
  const words = WORDS[language]
  const other: Language = language === 'vi' ? 'en' : 'vi'
  const name = office.name[language]
  const at = { deskCode: desk.code, language, channel: 'embedded' } as const
  const snippet = `<script type="module"\n  src="${publicUrl}/widgets.js"></script>\n<ln-rating desk="${desk.code}"></ln-rating>`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${name}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${stylesheet}">
<script type="module" src="/widgets.js"></script>
</head>
<body>
<p class="invented">${words.invented}</p>
<header>
<div class="name"><span>${words.portal}</span><b>${name}</b></div>
<a href="${inLanguage('/demo', other)}" lang="${other}" hreflang="${other}">${words.other}</a>
</header>
<nav aria-label="${words.portal}"><ul>!${words.nav.map((item) => html`<li>${item}</li>`)}</ul></nav>
<div class="page">
<main>
<h1>${words.title}</h1>
<p class="date">${words.date}</p>
<p class="lead">${words.lead}</p>
<h2 id="rate">${words.rate}</h2>
<ln-rating desk="${desk.code}" complaint-url="#complain">!${ratingFallback(at, '#complain')}</ln-rating>
<h2 id="complain">${words.complain}</h2>
<ln-complaint desk="${desk.code}" track-url="#follow">!${complaintFallback(at)}</ln-complaint>
<h2 id="follow">${words.follow}</h2>
<ln-status>!${statusFallback(language)}</ln-status>
</main>
<aside>
<section><h2>${words.hours}</h2><p>${words.hoursText}</p></section>
<section><h2>${words.how}</h2><p>${words.howText}</p><pre tabindex="0"><code>${snippet}</code></pre></section>
<section><p><a href="${inLanguage('/', language)}">${words.home}</a></p></section>
</aside>
</div>
</body>
</html>
`
}
