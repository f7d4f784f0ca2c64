import { type Directory, officePath, superiorsOf } from '../directory.ts'
import type { Policy } from '../policy.ts'
import { plainly, type Remark } from './remark.ts'

/** Long lists are counted, and this many of them named. */
export const NAMED_AT_MOST = 20

const rootOf = (directory: Directory, officeId: string): string | undefined =>
  officePath(directory, officeId).at(-1)?.id

/** People whom assignees and the outside seat name, and seats that nobody holds. */
export function remarksOnPeople(policy: Policy, directory: Directory): Remark[] {
  return [...assigneesOf(policy, directory), ...seatsOf(policy, directory), ...outsideSeatOf(policy, directory)]
}

function assigneesOf(policy: Policy, directory: Directory): Remark[] {
  return policy.rules.flatMap(({ id, then: { assign } }, i): Remark[] => {
    if (typeof assign !== 'object') return []
    const path = `rules.${i}.then.assign`
    if ('person' in assign) return personOf(assign.person, directory, `${path}.person`, id)
    if (assign.pool.length === 0) return [plainly('pool-empty', {}, [`${path}.pool`], [id])]
    return assign.pool.flatMap((person, n) => personOf(person, directory, `${path}.pool.${n}`, id))
  })
}

function personOf(staffMember: string, directory: Directory, path: string, rule: string): Remark[] {
  const person = directory.staff.get(staffMember)
  if (!person) return [plainly('unknown-assignee', { staffMember }, [path], [rule])]
  return person.active ? [] : [plainly('inactive-assignee', { staffMember }, [path], [rule])]
}

function seatsOf(policy: Policy, directory: Directory): Remark[] {
  const remarks: Remark[] = []
  const heads = policy.rules.flatMap((rule, i) => (rule.then.assign === 'office-head' ? [{ id: rule.id, i }] : []))
  if (heads.length > 0) {
    const active = (id: string | null) => id !== null && directory.staff.get(id)?.active === true
    const receiving = new Set([...directory.desks.values()].map((desk) => desk.officeId))
    const offices = [...receiving].filter((id) => !active(directory.offices.get(id)?.headId ?? null))
    if (offices.length > 0) {
      const because = { offices: offices.slice(0, NAMED_AT_MOST), officeCount: offices.length }
      const paths = heads.map(({ i }) => `rules.${i}.then.assign`).slice(0, NAMED_AT_MOST)
      remarks.push(plainly('office-without-head', because, paths, heads.map(({ id }) => id).slice(0, NAMED_AT_MOST)))
    }
  }
  const office = directory.reformOfficeId
  const officers = [...directory.staff.values()].some(
    (p) => p.active && p.officeId === office && p.roles.includes('reform-officer'),
  )
  const headId = directory.offices.get(office)?.headId ?? null
  if (!officers && !(headId !== null && directory.staff.get(headId)?.active))
    remarks.push(plainly('reform-office-empty', { office }, []))
  return remarks
}

/** Two different people, on active duty, in no tree whose complaints they would judge, answering to nobody who is. */
function outsideSeatOf(policy: Policy, directory: Directory): Remark[] {
  const remarks: Remark[] = []
  const people = [...new Set<string>(policy.outsideSeat ?? [])].filter((id) => id !== '')
  if (people.length !== 2) remarks.push(plainly('outside-seat-incomplete', { people }, ['outsideSeat']))
  const inside = new Set(
    [directory.reformOfficeId, ...[...directory.desks.values()].map((desk) => desk.officeId)].map((id) =>
      rootOf(directory, id),
    ),
  )
  inside.delete(undefined)
  const worksInside = (id: string) => inside.has(rootOf(directory, directory.staff.get(id)?.officeId ?? ''))

  for (const staffMember of people) {
    const path = [`outsideSeat.${policy.outsideSeat.indexOf(staffMember)}`]
    const person = directory.staff.get(staffMember)
    if (!person) {
      remarks.push(plainly('outside-seat-unknown', { staffMember }, path))
      continue
    }
    if (!person.active) remarks.push(plainly('outside-seat-inactive', { staffMember }, path))
    const under = [...superiorsOf(directory, staffMember)].find(worksInside) ?? null
    if (under !== null || worksInside(staffMember))
      remarks.push(plainly('outside-seat-inside-tree', { staffMember, office: person.officeId, under }, path))
  }
  return remarks
}
