import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { html } from 'ghtml'
import { repositoryRoot } from '../pages/repository-root.ts'
import { PAPERS, type Paper } from './paper.ts'
import { renderSign, type Sign } from './sign.ts'

/** Signs as one file that needs nothing else: to be opened, printed or passed on without a connection. */
export function signsFile(signs: readonly Sign[], paper: Paper): string {
  return html`<!doctype html>
<html lang="vi" class="signs">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Biển tại quầy · Lắng Nghe</title>
<style>!${fonts()}
!${asset('signs.css')}
!${asset(`signs-${paper}.css`)}</style>
</head>
<body>
<main>
<h1 class="unseen">Biển tại quầy</h1>
!${renderSheets(signs, paper)}
</main>
</body>
</html>
`
}

/** Signs laid on sheets of paper: what breaks between two pages is a sheet, never a sign. */
export function renderSheets(signs: readonly Sign[], paper: Paper): string {
  const { perSheet } = PAPERS[paper]
  const sheets = Array.from({ length: Math.ceil(signs.length / perSheet) }, (_, i) =>
    signs.slice(i * perSheet, (i + 1) * perSheet),
  )
  return html`<div class="sheets ${paper}">!${sheets.map((each) => html`<div class="sheet">!${each.map(renderSign)}</div>`)}</div>`
}

const asset = (name: string): string => readFileSync(join(repositoryRoot(), 'service/pages/assets', name), 'utf8')

const FONT_FACE = /@font-face \{[^}]*\}/g
const FONT_FILE = /url\("(be-vietnam-pro-[\w-]+\.woff2)"\)/

/** The fonts of the pages, held in the sheet itself. */
const fonts = (): string =>
  [...asset('pages.css').matchAll(FONT_FACE)]
    .map(([face]) => face.replace(FONT_FILE, (_, name: string) => `url("data:font/woff2;base64,${fontFile(name)}")`))
    .join('\n')

const fontFile = (name: string): string =>
  readFileSync(join(repositoryRoot(), 'node_modules/@fontsource/be-vietnam-pro/files', name), 'base64')
