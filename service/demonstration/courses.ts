import type { Random } from './random.ts'
import type { Telling } from './telling.ts'

type Course = (telling: Telling, random: Random) => void

const asksAndHears = (telling: Telling) => telling.replies(telling.asks())

/** What becomes of a complaint that has had its time, and how often. */
export const SETTLED: readonly { readonly share: number; readonly course: Course }[] = [
  {
    share: 58,
    course(telling, random) {
      telling.acknowledges()
      telling.resolves()
      if (random.chance(0.6)) telling.confirms()
    },
  },
  {
    share: 12,
    course(telling, random) {
      telling.acknowledges()
      asksAndHears(telling)
      telling.resolves()
      if (random.chance(0.7)) telling.confirms()
    },
  },
  {
    // The question stays without a reply, so the clock goes on by itself.
    share: 4,
    course(telling) {
      telling.acknowledges()
      telling.asks()
      telling.resolves(36, 50)
    },
  },
  {
    share: 13,
    course(telling) {
      telling.acknowledges()
      telling.contests(telling.resolvesPoorly())
      telling.reviews()
    },
  },
  {
    share: 4,
    course(telling) {
      telling.acknowledges()
      telling.withdraws()
    },
  },
  {
    // Too late: it has been escalated by then.
    share: 6,
    course(telling, random) {
      telling.acknowledges()
      telling.resolves(34, 52)
      if (random.chance(0.3)) telling.confirms()
    },
  },
  {
    share: 3,
    course(telling) {
      telling.acknowledges()
      telling.adds()
      telling.resolves(6, 20)
    },
  },
  {
    // More time was needed, asked for and granted, and then kept.
    share: 4,
    course(telling, random) {
      telling.acknowledges()
      telling.wantsTime(5)
      telling.getsTime(5)
      telling.resolves(30, 48)
      if (random.chance(0.5)) telling.confirms()
    },
  },
  {
    share: 2,
    course(telling) {
      telling.acknowledges()
      telling.wantsTime(10)
      telling.getsNoTime(10)
      telling.resolves(4, 14)
    },
  },
  {
    // Nobody was named; it becomes clear who it was, who then is heard.
    share: 5,
    course(telling, random) {
      telling.acknowledges()
      telling.establishesWho()
      telling.resolves(5, 20)
      if (random.chance(0.5)) telling.confirms()
    },
  },
]

/** Fits into nine working days, and leaves the last word to the citizen. */
export const plainCourse: Course = (telling) => {
  telling.acknowledges()
  telling.resolves()
}

export interface OpenComplaint {
  readonly deskCode: string
  /** Working days of the desk before the last one of the history. */
  readonly workingDaysAgo: number
  readonly serious?: true
  /** The citizen names someone. */
  readonly named?: true
  readonly course: Course
}

const untouched: Course = () => undefined

const acknowledged: Course = (telling) => telling.acknowledges(0.3, 3)

const asked: Course = (telling) => {
  telling.acknowledges(0.3, 3)
  telling.asks(1, 5)
}

const replied: Course = (telling) => {
  telling.acknowledges(0.3, 3)
  telling.replies(telling.asks(1, 4), 2, 8)
}

const contested: Course = (telling) => {
  telling.acknowledges(0.3, 3)
  telling.contests(telling.resolvesPoorly(6, 14), 4, 12)
}

const invited: Course = (telling) => {
  telling.acknowledges(0.3, 2)
  telling.invites()
}

const heard: Course = (telling) => {
  telling.acknowledges(0.3, 3)
  telling.invites(1, 4)
  telling.givesReply(1, 6)
}

const needsTime: Course = (telling) => {
  telling.acknowledges(0.3, 3)
  telling.wantsTime(5)
}

const held: Course = (telling) => telling.isHeld()

/** What lies in the inboxes at the end: every open state, in time, nearly due and overdue. */
export const OPEN: readonly OpenComplaint[] = [
  { deskCode: 'HK-01', workingDaysAgo: 0, course: untouched },
  { deskCode: 'CC-01', workingDaysAgo: 0, course: untouched },
  { deskCode: 'HK-02', workingDaysAgo: 1, course: untouched },
  { deskCode: 'DD-01', workingDaysAgo: 3, serious: true, course: untouched },
  { deskCode: 'CG-01', workingDaysAgo: 1, course: acknowledged },
  { deskCode: 'HK-01', workingDaysAgo: 2, named: true, course: invited },
  { deskCode: 'XP-01', workingDaysAgo: 3, course: needsTime },
  { deskCode: 'HK-01', workingDaysAgo: 4, named: true, course: heard },
  { deskCode: 'HK-01', workingDaysAgo: 6, course: acknowledged },
  { deskCode: 'DD-01', workingDaysAgo: 8, course: acknowledged },
  { deskCode: 'HK-01', workingDaysAgo: 3, course: asked },
  { deskCode: 'SS-01', workingDaysAgo: 4, course: asked },
  { deskCode: 'HK-02', workingDaysAgo: 4, course: replied },
  { deskCode: 'CG-01', workingDaysAgo: 9, course: contested },
  { deskCode: 'GL-01', workingDaysAgo: 13, course: contested },
  { deskCode: 'LT-01', workingDaysAgo: 2, course: held },
]
