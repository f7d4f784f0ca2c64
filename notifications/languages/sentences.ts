import type { Owing } from '../../rules/owing.ts'
import type { Audience, NOTICES, NoticeName } from '../notices.ts'

interface Saying {
  /** Fixed text: a subject is read on lock screens and in logs of mail servers. */
  readonly subject: string
  /** What happened, then what is asked; one paragraph each. */
  readonly says: readonly string[]
  /** The words on the link. */
  readonly open: string
}

interface DatedSaying extends Saying {
  /** `at` is a local date and time, already written out. */
  readonly due: (at: string) => string
}

/** What stands around the words of every letter. */
export interface Frame {
  readonly greeting: string
  /** For readers whose mail program shows no button. */
  readonly copyLink: string
  readonly closing: string
  readonly sender: string
  readonly motto: string
  /** Small print. */
  readonly foot: string
}

/** The one letter of a morning. */
export interface DigestSaying {
  readonly subject: string
  readonly owed: (owing: Owing) => string
  /** Why it comes. */
  readonly instead: string
  readonly date: (at: string, n: number) => string
  readonly dates: (dates: readonly string[]) => string
  readonly open: string
}

/** Every sentence of one language: a notice without its sentences, or one with a date and no way to say it, does not compile. */
export interface Sentences {
  readonly digest: DigestSaying
  readonly frames: Readonly<Record<Audience, Frame>>
  readonly notices: {
    readonly [N in NoticeName]: 'dueAt' extends (typeof NOTICES)[N]['facts'][number] ? DatedSaying : Saying
  }
}
