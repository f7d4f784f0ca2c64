import { html } from 'ghtml'
import type { Content } from './content.ts'

const INK = '#1f2933'
const QUIET = '#52606d'
const ACCENT = '#0b5d66'
const FONT = "font-family: 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

const paragraph = (text: string): string => html`<p style="margin: 0 0 16px">${text}</p>`

/**
 * The letter as a page that any mail program can show: tables and inline styles, nothing fetched from anywhere. The tag
 * escapes what stands in `${}`; `!${}` is for what it has already made.
 */
export function asHtml({ language, frame, subject, says, due, link, open }: Content): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${subject}</title>
</head>
<body style="margin: 0; padding: 0; background: #f4f6f7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background: #f4f6f7">
<tr><td align="center" style="padding: 24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width: 560px; background: #ffffff; border: 1px solid #dde3e7; border-radius: 8px">
<tr><td style="padding: 24px 32px 0; ${FONT}; font-size: 18px; line-height: 26px; font-weight: 600; color: ${ACCENT}">${frame.sender}</td></tr>
<tr><td style="padding: 20px 32px 8px; ${FONT}; font-size: 16px; line-height: 26px; color: ${INK}">
!${[frame.greeting, ...says].map(paragraph)}
!${due === null ? '' : html`<p style="margin: 0 0 16px; font-weight: 600">${due}</p>`}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin: 8px 0 24px">
<tr><td style="background: ${ACCENT}; border-radius: 6px; padding: 12px 24px"><a href="${link}" style="color: #ffffff; text-decoration: none; font-weight: 600">${open}</a></td></tr>
</table>
<p style="margin: 0 0 24px; font-size: 14px; line-height: 22px; color: ${QUIET}">${frame.copyLink}<br><a href="${link}" style="color: ${ACCENT}; word-break: break-all">${link}</a></p>
<p style="margin: 0 0 24px">${frame.closing}<br><strong>${frame.sender}</strong><br><span style="font-size: 14px; color: ${QUIET}">${frame.motto}</span></p>
</td></tr>
<tr><td style="padding: 16px 32px 24px; border-top: 1px solid #dde3e7; ${FONT}; font-size: 13px; line-height: 20px; color: ${QUIET}">${frame.foot}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`
}
