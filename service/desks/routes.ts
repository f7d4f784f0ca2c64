import type { FastifyInstance } from 'fastify'
import { staffAtDesk } from '../../rules/roster.ts'
import { photoAt } from '../../rules/staff-photos.ts'
import type { DeskView } from '../contract/index.ts'
import { PHOTOS } from '../contract/photos.ts'
import { calendarOf, type Snapshot, type SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'

/** What the sign of a desk may say to anyone: those on its roster, whoever is on duty first. Throws Problem desk/unknown. */
export function deskView(deskCode: string, snapshot: Snapshot, now: Date): DeskView {
  const { directory, demonstration } = snapshot
  const desk = directory.desks.get(deskCode)
  const office = desk && directory.offices.get(desk.officeId)
  if (!desk || !office) throw new Problem('desk/unknown')
  const onDuty = new Set(staffAtDesk(directory, calendarOf(snapshot, office.id), deskCode, now.getTime()))
  const rostered = new Set(directory.shifts.filter((shift) => shift.deskCode === deskCode).map((s) => s.staffMemberId))
  const staff = [...rostered].flatMap((id) => {
    const person = directory.staff.get(id)
    if (!person?.active) return []
    const file = photoAt(snapshot.photos, office.id, id)
    const photo = file === null ? {} : { photo: PHOTOS + file }
    return [{ id, name: person.name, post: person.post, onDuty: onDuty.has(id), ...photo }]
  })
  return {
    code: desk.code,
    name: desk.name,
    office: { name: office.name, kind: office.kind },
    services: [...desk.services],
    staff: staff.sort((a, b) => Number(b.onDuty) - Number(a.onDuty)),
    demonstration,
  }
}

export function deskRoutes(
  app: FastifyInstance,
  { snapshot, now }: { snapshot: SnapshotHolder; now: () => Date },
): void {
  route(app, 'GET /api/desks/:deskCode', async ({ params }) => deskView(params.deskCode, snapshot.current(), now()))
}
