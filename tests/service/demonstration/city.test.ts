import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { isAway, officePath } from '../../../rules/directory.ts'
import { guard } from '../../../rules/guard.ts'
import { staffAtDesk } from '../../../rules/roster.ts'
import { plain } from '../../../rules/words/index.ts'
import { DAY, localDay, MINUTE, stretchesOn } from '../../../rules/working-calendar.ts'
import { calendarOf } from '../../../service/calendars/calendar-of.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { DeskCode, Id } from '../../../service/contract/words.ts'
import { ACCOUNTS } from '../../../service/demonstration/accounts.ts'
import { demonstrationCity, emailOf } from '../../../service/demonstration/city.ts'
import { POSTS } from '../../../service/demonstration/posts.ts'

const now = Date.parse('2026-11-23T02:00:00Z')
const city = demonstrationCity(now)
const staff = [...city.staff.values()]
const desks = [...city.desks.values()]
const offices = [...city.offices.values()]

describe('the demonstration city', () => {
  test('has 16 offices, 16 desks and 60 people', () => {
    expect([offices.length, desks.length, staff.length]).toEqual([16, 16, 60])
  })

  test('offers the six services of the national survey, and every desk offers something', () => {
    const offered = new Set(desks.flatMap((desk) => desk.services))
    for (const service of [
      'identity-card',
      'land-use-right',
      'construction-permit',
      'certification',
      'birth-registration',
      'marriage-registration',
    ] as const) {
      expect(offered).toContain(service)
    }
    expect(desks.filter((desk) => desk.services.length === 0)).toEqual([])
  })

  test('every desk has a supervisor of its office, or its office a head', () => {
    for (const desk of desks) {
      const responsible = desk.supervisorId ?? city.offices.get(desk.officeId)?.headId
      const person = city.staff.get(responsible ?? '')
      expect(person?.officeId, desk.code).toBe(desk.officeId)
      expect(person?.active, desk.code).toBe(true)
    }
  })

  test('every reference leads to somebody or something', () => {
    const people = [
      ...offices.flatMap((office) => office.headId ?? []),
      ...staff.flatMap((person) => [person.managerId ?? [], person.deputyId ?? []].flat()),
      ...city.shifts.map((shift) => shift.staffMemberId),
      ...ACCOUNTS.map((account) => account.staffMemberId),
    ]
    expect(people.filter((id) => !city.staff.has(id))).toEqual([])
    expect(staff.filter((person) => !city.offices.has(person.officeId))).toEqual([])
    expect(desks.filter((desk) => !city.offices.has(desk.officeId))).toEqual([])
    expect(city.shifts.filter((shift) => !city.desks.has(shift.deskCode))).toEqual([])
    expect(city.offices.has(city.reformOfficeId)).toBe(true)
  })

  test('every office but the outside one leads up to the city, by a known calendar', () => {
    for (const office of offices) {
      expect(officePath(city, office.id).at(-1)?.id).toBe(office.id === 'mat-tran' ? 'mat-tran' : 'ha-noi')
      expect(() => calendarOf(city, CALENDARS, office.id)).not.toThrow()
    }
  })

  test("nobody's managers go round in a circle", () => {
    for (const person of staff) {
      const above = [person.id]
      for (let next = person.managerId; next !== null; next = city.staff.get(next)?.managerId ?? null) {
        expect(above, person.id).not.toContain(next)
        above.push(next)
      }
    }
  })

  test('ids are the office letters and the name, and fit the contract', () => {
    for (const person of staff) {
      expect(person.id).toMatch(new RegExp(`^[a-z]{2}-${plain(person.name).replaceAll(' ', '-')}$`))
      expect(Check(Id, person.id)).toBe(true)
    }
    expect(desks.filter((desk) => !Check(DeskCode, desk.code))).toEqual([])
    expect(new Set(staff.map((person) => person.name)).size).toBe(60)
  })

  test('no post stands unused', () => {
    const used = new Set(staff.map((person) => person.post.vi))
    expect(Object.values(POSTS).filter((post) => !used.has(post.vi))).toEqual([])
  })

  test('e-mail goes to a domain that reaches nobody', () => {
    expect(emailOf('hk-nguyen-thi-hoa')).toBe('hk-nguyen-thi-hoa@langnghe.example')
  })
})

describe('its rosters', () => {
  test('man every desk whenever its calendar is open in an ordinary week, with active people of the office', () => {
    const monday = localDay(calendarOf(city, CALENDARS, 'ha-noi'), Date.parse('2026-10-12T02:00:00Z'))
    for (const desk of desks) {
      const calendar = calendarOf(city, CALENDARS, desk.officeId)
      for (let day = monday; day < monday + 7; day++) {
        for (const stretch of stretchesOn(calendar, day)) {
          for (let minute = stretch.from; minute < stretch.to; minute += 30) {
            const at = day * DAY + (minute - calendar.utcOffset) * MINUTE
            const present = staffAtDesk(city, calendar, desk.code, at).map((id) => city.staff.get(id))
            expect(present.length, `${desk.code} day ${day - monday} minute ${minute}`).toBeGreaterThan(0)
            expect(present.every((person) => person?.active && person.officeId === desk.officeId)).toBe(true)
          }
        }
      }
    }
  })

  test('leave sometimes one person at a desk and sometimes several', () => {
    const counts = desks.map(
      (desk) => staffAtDesk(city, calendarOf(city, CALENDARS, desk.officeId), desk.code, now).length,
    )
    expect(counts).toContain(1)
    expect(counts).toContain(2)
  })

  test('let a supervisor serve alone at her own desk, where the guard keeps her out', () => {
    const fridayAfternoon = Date.parse('2026-11-20T08:00:00Z')
    const present = staffAtDesk(city, calendarOf(city, CALENDARS, 'cau-giay'), 'CG-01', fridayAfternoon)
    expect(present).toEqual(['cg-to-thi-hanh'])
    const { excludes } = guard({ accused: present, possiblyAccused: [], contested: [] }, city, 0)
    expect(excludes(city.desks.get('CG-01')?.supervisorId ?? '')).toBe('accused')
    expect(excludes('cg-pham-anh-duy')).toBe('subordinate')
    expect(excludes('cg-la-hong-son')).toBeNull()
  })

  test('leave the funeral unit nobody once its head is meant: the complaint goes to the city', () => {
    const members = staff.filter((person) => person.officeId === 'le-tang').map((person) => person.id)
    const { excludes } = guard({ accused: ['lt-nhu-ba-trung'], possiblyAccused: [], contested: [] }, city, 0)
    expect(members.map(excludes)).toEqual(['accused', 'subordinate'])
    expect(excludes('hn-phan-huu-tuong')).toBeNull()
  })
})

describe('its accounts', () => {
  test('are ten, and every role can sign in', () => {
    expect(ACCOUNTS.length).toBe(10)
    expect(new Set(ACCOUNTS.map((account) => account.username)).size).toBe(10)
    const roles = new Set(ACCOUNTS.flatMap((account) => city.staff.get(account.staffMemberId)?.roles ?? []))
    expect([...roles].sort()).toEqual(
      ['administrator', 'office-head', 'outside-seat', 'reform-officer', 'staff-member', 'supervisor'].sort(),
    )
  })

  test('the outside seat is two people under nobody', () => {
    const outside = staff.filter((person) => person.roles.includes('outside-seat'))
    expect(outside.map((person) => [person.officeId, person.managerId])).toEqual([
      ['mat-tran', null],
      ['mat-tran', null],
    ])
  })

  test('somebody is always away today, whatever the day', () => {
    for (const day of [now, now + 200 * DAY]) {
      const away = [...demonstrationCity(day).staff.values()].filter((person) => isAway(person, day))
      expect(away.map((person) => person.id)).toEqual([
        'nv-mai-thi-thu-hien',
        'bd-phung-thi-ngoc-ha',
        'hd-nguyen-thi-phuong-mai',
        'hd-khuat-thi-hong',
      ])
    }
  })
})
