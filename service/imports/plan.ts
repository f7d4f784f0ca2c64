import { createHash } from 'node:crypto'
import type { Office, StaffMember } from '../../rules/directory.ts'
import type { Attitude } from '../../rules/vocabulary.ts'
import type { Conclusion } from '../contract/index.ts'
import { canonical } from '../security/canonical.ts'
import { readDate } from './dates.ts'
import type { ImportMap } from './map.ts'
import type { Line } from './table.ts'

export interface Refused {
  readonly file: 'complaints' | 'findings'
  readonly line: number
  readonly because: string
}

export interface PlannedImport {
  readonly sourceId: string
  readonly receivedAt: Date
  readonly officeId: string
  readonly attitudes: readonly Attitude[]
  readonly account: string
  readonly staffMemberIds: readonly string[]
  readonly conclusions: readonly Conclusion[]
}

export interface ImportPlan {
  readonly offices: readonly Office[]
  readonly staff: readonly StaffMember[]
  readonly complaints: readonly PlannedImport[]
  readonly refused: readonly Refused[]
}

export interface Tables {
  readonly complaints: readonly Line[]
  readonly findings: readonly Line[]
}

interface Context {
  readonly utcOffset: number
  readonly calendarId: string
  readonly now: Date
}

const fill = (template: { vi: string; en: string }, key: string, value: string) => ({
  vi: template.vi.replace(`{${key}}`, value),
  en: template.en.replace(`{${key}}`, value),
})

/** A word of the source in ours; undefined when the map neither lists it nor says what it would be otherwise. */
const translate = <T>(table: { words: Readonly<Record<string, T>>; otherwise?: T }, word: string): T | undefined =>
  Object.hasOwn(table.words, word) ? table.words[word] : table.otherwise

/** What an import would do, decided on the tables alone: nothing is read or written elsewhere. */
export function planImport(map: ImportMap, tables: Tables, context: Context): ImportPlan {
  const refused: Refused[] = []
  const places = officesOf(map, context.calendarId)
  const people = new Map<string, StaffMember>()
  const conclusions = readFindings(map, tables.findings, places, people, refused)
  const known = new Set<string>()
  const complaints: PlannedImport[] = []

  for (const { number: line, cells } of tables.complaints) {
    const refuse = (because: string) => refused.push({ file: 'complaints', line, because })
    const { complaints: columns } = map
    const sourceId =
      columns.id === undefined
        ? createHash('sha256').update(canonical(cells)).digest('hex').slice(0, 16)
        : (cells[columns.id] ?? '')
    const attitudes = translate(columns.attitudes, cells[columns.attitudes.column] ?? '')
    const receivedAt = readDate(cells[columns.receivedOn] ?? '', columns.dateFormat, context.utcOffset)
    if (sourceId === '') refuse(`has no ${columns.id}`)
    else if (known.has(sourceId)) refuse(`${sourceId} stands in this file already`)
    else if (!receivedAt) refuse(`“${cells[columns.receivedOn]}” is not a date written ${columns.dateFormat}`)
    else if (receivedAt > context.now) refuse(`“${cells[columns.receivedOn]}” is still to come`)
    else if (!attitudes) refuse(`the map has no attitude for “${cells[columns.attitudes.column]}”`)
    else {
      known.add(sourceId)
      const found = conclusions.get(sourceId) ?? []
      complaints.push({
        sourceId,
        receivedAt,
        officeId: places.at(cells[columns.office] ?? ''),
        attitudes,
        account: (cells[columns.account] ?? '').normalize('NFC'),
        staffMemberIds: [...new Set(found.flatMap((each) => each.conclusion.staffMemberId ?? []))],
        conclusions: found.map((each) => each.conclusion),
      })
    }
  }
  for (const [sourceId, found] of conclusions) {
    if (known.has(sourceId)) continue
    for (const { line } of found)
      refused.push({ file: 'findings', line, because: `no complaint ${sourceId} to belong to` })
  }
  return { offices: places.all(), staff: [...people.values()], complaints, refused }
}

function officesOf(map: ImportMap, calendarId: string) {
  const root: Office = {
    id: map.source,
    name: map.root.name,
    kind: map.root.kind,
    parentId: null,
    headId: null,
    calendarId,
  }
  const offices = new Map<string, Office>([[root.id, root]])
  return {
    all: () => [...offices.values()],
    /** The office a cell names, made when it is new; the root when the cell is empty. */
    at(cell: string): string {
      if (cell === '') return root.id
      const code = map.offices.code === 'first-word' ? (cell.split(' ')[0] ?? cell) : cell
      const slug = code.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
      const id = `${map.source}-${slug.replace(/[^a-z0-9]+/g, '-')}`.slice(0, 60)
      const rest = cell.slice(code.length).trim()
      const name = fill(map.offices.name, 'code', code)
      // A fuller name met later completes a bare code.
      if (!offices.has(id) || rest !== '') {
        const full = rest === '' ? name : { vi: `${name.vi} – ${rest}`, en: `${name.en} – ${rest}` }
        offices.set(id, { id, name: full, kind: map.offices.kind, parentId: root.id, headId: null, calendarId: null })
      }
      return id
    },
  }
}

/** Findings by complaint; a person who appears for the first time joins `people`, in the office of that line. */
function readFindings(
  map: ImportMap,
  lines: readonly Line[],
  places: ReturnType<typeof officesOf>,
  people: Map<string, StaffMember>,
  refused: Refused[],
): Map<string, { readonly line: number; readonly conclusion: Conclusion }[]> {
  const byComplaint = new Map<string, { line: number; conclusion: Conclusion }[]>()
  const columns = map.findings
  if (!columns) return byComplaint
  for (const { number: line, cells } of lines) {
    const finding = translate(columns.finding, cells[columns.finding.column] ?? '')
    const action = translate(columns.action, cells[columns.action.column] ?? '')
    if (finding === undefined || action === undefined) {
      refused.push({ file: 'findings', line, because: 'the map has no word for its finding or action' })
      continue
    }
    const number = cells[columns.staffMember] ?? ''
    const unknown = columns.unknownStaff.includes(number)
    const staffMemberId = unknown ? null : `${map.source}-${number}`
    if (staffMemberId !== null && !people.has(staffMemberId)) {
      people.set(staffMemberId, {
        id: staffMemberId,
        officeId: places.at(cells[columns.office] ?? ''),
        name: fill(columns.staffName, 'id', number)[map.language],
        post: columns.staffPost,
        roles: ['staff-member'],
        managerId: null,
        deputyId: null,
        absences: [],
        active: false,
      })
    }
    const complaint = cells[columns.complaint] ?? ''
    const conclusion = { staffMemberId, allegation: cells[columns.allegation] || '—', finding, action }
    byComplaint.set(complaint, [...(byComplaint.get(complaint) ?? []), { line, conclusion }])
  }
  return byComplaint
}
