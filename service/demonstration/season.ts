import type { PublicService } from '../../rules/vocabulary.ts'

const STEADY: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]

/** January to December, around 1: weddings in the dry months, school papers and cards in summer, land before Tết. */
const BY_MONTH: Readonly<Record<PublicService, readonly number[]>> = {
  'identity-card': [0.8, 0.6, 1, 1, 1.2, 1.5, 1.5, 1.3, 0.9, 0.9, 0.9, 0.9],
  'land-use-right': [1.2, 0.7, 1, 1, 1, 1, 1, 0.9, 1, 1.1, 1.2, 1.3],
  'construction-permit': [0.7, 0.6, 1.2, 1.2, 1.1, 1, 0.9, 0.7, 1.1, 1.3, 1.3, 1.1],
  certification: [0.9, 0.6, 1, 1, 1, 1.3, 1.4, 1.4, 1.1, 1, 1, 1],
  'birth-registration': [0.9, 0.7, 1, 1, 1, 1, 1, 1.1, 1.2, 1.2, 1.1, 1],
  'marriage-registration': [1.5, 0.9, 1, 0.9, 0.8, 0.7, 0.6, 0.6, 0.9, 1.3, 1.5, 1.6],
  'health-care': [1.1, 0.9, 1, 1, 1, 1.1, 1.1, 1.1, 1.1, 1, 1, 1.1],
  education: [0.7, 0.6, 0.9, 1, 1.3, 1.6, 1.7, 1.6, 1, 0.7, 0.7, 0.7],
  funeral: [1.3, 1.1, 1, 1, 0.9, 1, 1, 0.9, 0.9, 1, 1, 1.2],
  other: STEADY,
}

/** Monday to Sunday. */
const BY_WEEKDAY: readonly number[] = [1.25, 1.05, 0.95, 0.9, 0.95, 0.8, 0]

/** How much a service is asked for in a month, 0 January … 11 December. */
export const demandFor = (service: PublicService, month: number): number => BY_MONTH[service][month] ?? 1

/** 1 Monday … 7 Sunday. */
export const weekdayDemand = (weekday: number): number => BY_WEEKDAY[weekday - 1] ?? 1
