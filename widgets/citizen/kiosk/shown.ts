import type { Fault } from '../fault.ts'
import { NO_ANSWERS, type RatingAnswers } from '../rating/chosen.ts'

export interface Shown {
  readonly page: 'opening' | 'nothing-kept' | 'setup' | 'faces' | 'send' | 'phone' | 'keeping' | 'thanks'
  readonly answers: RatingAnswers
  readonly faults: readonly Fault[]
  /** Nobody has touched it for a while. */
  readonly idle: boolean
  readonly qr: HTMLCanvasElement | null
  readonly code: string
}

/** As it stands for the next person. */
export const AT_REST: Shown = { page: 'faces', answers: NO_ANSWERS, faults: [], idle: false, qr: null, code: '' }
