import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Named {
  readonly name: string
  readonly description: string
}

/** An element as the comments of its source describe it, with what it inherits. */
export interface Described {
  readonly tag: string
  readonly className: string
  /** Path from the root of the repository. */
  readonly module: string
  readonly summary: string
  readonly description: string
  /** `type`: `string`, `boolean` or `Channel`. */
  readonly attributes: readonly (Named & { readonly type: string })[]
  readonly events: readonly Named[]
  readonly parts: readonly Named[]
  readonly properties: readonly (Named & { readonly initial: string })[]
}

export interface DescribedEvent {
  readonly name: string
  readonly className: string
  readonly description: string
  readonly fields: readonly (Named & { readonly type: string })[]
}

const CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:abstract )?class (\w+)(?:<.*>)? extends (\w+)/g
const DEFINED = /define\('(ln-[\w-]+)', (\w+)/
const FIELD = /(?:\/\*\* (.*) \*\/\s*)?readonly (\w+): (.+)/g

interface Commented {
  readonly comment: string
  readonly base: string
  readonly module: string
}

/** Everything the citizen's elements offer, read from their sources under `root`. Throws for an element nobody described. */
export function describedElements(root: string): Described[] {
  const folder = 'widgets/citizen'
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ module: `${folder}/${file}`, source: readFileSync(join(root, folder, file), 'utf8') }))
  const classes = new Map<string, Commented>()
  for (const { module, source } of sources) {
    for (const [, comment = '', name = '', base = ''] of source.matchAll(CLASS)) {
      classes.set(name, { comment: withoutStars(comment), base, module })
    }
  }
  const initial = initialValues(readFileSync(join(root, 'widgets/tokens.ts'), 'utf8'))
  return sources.flatMap(({ module, source }) => {
    const [, tag, className] = (module.endsWith('/define.ts') && DEFINED.exec(source)) || []
    if (tag === undefined || className === undefined) return []
    const own = classes.get(className)
    if (!own) throw new Error(`${className} has no comment that describes <${tag}>`)
    const comments = ancestry(className, classes)
    const all = (name: string) => comments.flatMap((comment) => tagsIn(comment, name))
    return {
      tag,
      className,
      module: own.module,
      summary: /@summary (.*)/.exec(own.comment)?.[1] ?? '',
      description: own.comment.split('\n@')[0]?.replaceAll(/\s+/g, ' ').trim() ?? '',
      attributes: all('attr'),
      events: all('fires'),
      parts: all('csspart'),
      properties: all('cssproperty').map((each) => ({ ...each, initial: initial.get(each.name) ?? '' })),
    }
  })
}

/** The events of the citizen's elements and the fields they carry. */
export function describedEvents(root: string): DescribedEvent[] {
  const source = readFileSync(join(root, 'widgets/citizen/events.ts'), 'utf8')
  return [...source.matchAll(CLASS)].map(({ 1: comment = '', 2: className = '', index }) => {
    const body = source.slice(index).split('\n}')[0]?.split('{\n').slice(1).join('{\n') ?? ''
    return {
      className,
      name: /static readonly type = '([\w-]+)'/.exec(body)?.[1] ?? '',
      description: withoutStars(comment).trim(),
      fields: [...body.matchAll(FIELD)].map(([, description = '', name = '', type = '']) => ({
        name,
        description,
        // Every code of a problem is a text, and a page needs no list of them.
        type: type.replace('ProblemCode', 'string').replace("string | 'unreachable'", 'string'),
      })),
    }
  })
}

const withoutStars = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .join('\n')
    .trim()

/** Comments of a class and of those it extends, its own first. */
function ancestry(className: string, classes: ReadonlyMap<string, Commented>): string[] {
  const known = classes.get(className)
  return known ? [known.comment, ...ancestry(known.base, classes)] : []
}

/** Lines like `@attr {type} name - description`. */
const tagsIn = (comment: string, name: string) =>
  [...comment.matchAll(new RegExp(`^@${name} (?:\\{(\\w+)\\} )?([\\w-]+) - (.*)$`, 'gm'))].map(
    ([, type = 'string', named = '', description = '']) => ({ name: named, type, description }),
  )

/** What each `--ln-*` is while a page says nothing: in a light page, in a dark one. */
const initialValues = (tokens: string): ReadonlyMap<string, string> =>
  new Map([...tokens.matchAll(/var\((--ln-[\w-]+), (.+)\);/g)].map(([, name = '', value = '']) => [name, value]))
