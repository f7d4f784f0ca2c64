import { scaleLinear } from 'd3-scale'
import { line, symbol, symbolCircle, symbolDiamond, symbolTriangle } from 'd3-shape'
import { nothing, svg, type TemplateResult } from 'lit'
import type { Funnel, Shown } from '../../../service/contract/trends.ts'

const WIDTH = 640
const HEIGHT = 280
const EDGE = { left: 68, right: 24, top: 14, bottom: 36 }

export interface Words {
  readonly title: string
  readonly description: string
}
type Point = readonly [number, number]

interface Frame {
  readonly words: Words
  readonly x: readonly [number, number]
  readonly y: readonly [number, number]
  readonly xTicks: readonly { readonly at: number; readonly text: string }[]
  readonly yText: (value: number) => string
}

/** Axes with their labels, and scales for what is drawn between them. */
function framed(
  { words, x, y, xTicks, yText }: Frame,
  draw: (path: (points: readonly Point[]) => string, place: (point: Point) => Point) => unknown,
) {
  const across = scaleLinear([...x], [EDGE.left, WIDTH - EDGE.right])
  const up = scaleLinear([...y], [HEIGHT - EDGE.bottom, EDGE.top])
  const place = ([a, b]: Point): Point => [across(a), up(b)]
  const path = (points: readonly Point[]) => line()(points.map((point) => [...place(point)])) ?? ''
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.title}. ${words.description}">
    <title>${words.title}</title><desc>${words.description}</desc>
    ${up.ticks(4).map(
      (tick) => svg`<path class="axis" d=${path([
        [x[0], tick],
        [x[1], tick],
      ])}></path>
      <text x=${EDGE.left - 6} y=${up(tick) + 4} text-anchor="end">${yText(tick)}</text>`,
    )}
    ${xTicks.map(
      ({ at, text }, i) =>
        svg`<text class=${i % 2 === 0 ? '' : 'between'} x=${across(at)} y=${HEIGHT - 10} text-anchor="middle">${text}</text>`,
    )}
    ${draw(path, place)}
  </svg>`
}

/** About six labels along the way, the first among them. */
const ticksOf = (labels: readonly string[]) => {
  const step = Math.max(1, Math.ceil(labels.length / 6))
  return labels.flatMap((text, at) => (at % step === 0 ? [{ at, text }] : []))
}
const dot = ([x, y]: Point, type = symbolCircle, tone = '') =>
  svg`<path class="point ${tone}" transform="translate(${x} ${y})" d=${symbol(type, 48)() ?? ''}></path>`

/** The interval of a low share between 0 and `most`, with its point where the sample carries one. */
export function intervalBar({ interval, share }: Shown, most: number, label: string): TemplateResult | typeof nothing {
  if (interval === null) return nothing
  const across = scaleLinear([0, most], [4, 156])
  const [from, to] = interval.map(across)
  return svg`<svg class="bar" viewBox="0 0 160 16" role="img" aria-label=${label}>
    <title>${label}</title>
    <path class="axis" d="M4 15H156"></path>
    <path class="whisker" d="M${from} 8H${to}M${from} 3V13M${to} 3V13"></path>
    ${share === null ? nothing : dot([across(share), 8])}
  </svg>`
}

/** Months as intervals with their points. */
export function monthsPicture(
  months: readonly { readonly month: string; readonly low: Shown }[],
  words: Words,
  percent: (share: number) => string,
) {
  if (months.every(({ low }) => low.interval === null)) return nothing
  const most = Math.max(0.1, ...months.map(({ low }) => low.interval?.[1] ?? 0))
  const frame: Frame = {
    words,
    x: [-0.5, months.length - 0.5],
    y: [0, most],
    xTicks: ticksOf(months.map(({ month }) => month)),
    yText: percent,
  }
  return framed(frame, (path, place) =>
    months.map(({ low: { interval, share } }, i) =>
      interval === null
        ? nothing
        : svg`<path class="whisker" d=${path([
            [i, interval[0]],
            [i, interval[1]],
          ])}></path>
      ${share === null ? nothing : dot(place([i, share]))}`,
    ),
  )
}

export interface Series {
  readonly labels: readonly string[]
  readonly values: readonly number[]
  readonly lower: readonly number[]
  readonly upper: readonly number[]
}

/** A line with its limits; a point beyond them has another shape and colour. */
export function linePicture({ labels, values, lower, upper }: Series, words: Words, yText: (value: number) => string) {
  const all = [...values, ...lower, ...upper]
  const most = Math.max(...all)
  const least = Math.min(0, ...all)
  const frame: Frame = {
    words,
    x: [-0.5, values.length - 0.5],
    y: [least, most === least ? least + 1 : most],
    xTicks: ticksOf(labels),
    yText,
  }
  const along = (of: readonly number[]): Point[] => of.map((value, i) => [i, value])
  return framed(
    frame,
    (path, place) => svg`
    <path class="limit" d=${path(along(lower))}></path><path class="limit" d=${path(along(upper))}></path>
    <path class="line" d=${path(along(values))}></path>
    ${values.map((value, i) => {
      const beyond = value > (upper[i] ?? value) || value < (lower[i] ?? value)
      return beyond ? dot(place([i, value]), symbolDiamond, 'far') : dot(place([i, value]))
    })}`,
  )
}

const SHAPES = {
  no: { type: symbolCircle, tone: '' },
  '95': { type: symbolTriangle, tone: 'some' },
  '99.8': { type: symbolDiamond, tone: 'far' },
} as const

/** What is gathered against a threshold; reaching it has another shape and colour. */
export function evidencePicture(
  sums: readonly { readonly label: string; readonly sum: number }[],
  threshold: number,
  words: Words,
  yText: (value: number) => string,
) {
  const most = Math.max(threshold, ...sums.map(({ sum }) => sum)) * 1.05
  const frame: Frame = {
    words,
    x: [-0.5, sums.length - 0.5],
    y: [0, most],
    xTicks: ticksOf(sums.map(({ label }) => label)),
    yText,
  }
  return framed(
    frame,
    (path, place) => svg`
    <path class="limit outer" d=${path([
      [-0.5, threshold],
      [sums.length - 0.5, threshold],
    ])}></path>
    <path class="line" d=${path(sums.map(({ sum }, i) => [i, sum]))}></path>
    ${sums.map(({ sum }, i) => (sum >= threshold ? dot(place([i, sum]), symbolDiamond, 'far') : nothing))}`,
  )
}

/** Ratios against how much was expected, between the limits of chance. */
export function funnelPicture(
  { points, limits }: Funnel,
  words: Words,
  number: (value: number, digits?: number) => string,
) {
  const mostExpected = Math.max(1, ...limits.map(({ expected }) => expected))
  const mostRatio = Math.max(2, ...points.map(({ ratio }) => ratio)) * 1.1
  const frame: Frame = {
    words,
    x: [0, mostExpected],
    y: [0, mostRatio],
    xTicks: scaleLinear([0, mostExpected], [0, 1])
      .ticks(6)
      .map((at) => ({ at, text: number(at, mostExpected < 6 ? 1 : 0) })),
    yText: (value) => number(value, 1),
  }
  const along = (key: 'low998' | 'low95' | 'high95' | 'high998'): Point[] =>
    limits.filter((each) => each[key] <= mostRatio).map((each) => [each.expected, each[key]])
  return framed(
    frame,
    (path, place) => svg`
    <path class="line" d=${path([
      [0, 1],
      [mostExpected, 1],
    ])}></path>
    ${(['low95', 'high95'] as const).map((key) => svg`<path class="limit" d=${path(along(key))}></path>`)}
    ${(['low998', 'high998'] as const).map((key) => svg`<path class="limit outer" d=${path(along(key))}></path>`)}
    ${points.map(({ expected, ratio, outside }) => dot(place([expected, ratio]), SHAPES[outside].type, SHAPES[outside].tone))}`,
  )
}
