import { type Connection, Schema } from 'mongoose'

export const AUDITED = [
  'case-opened',
  'attachment-opened',
  'signed-in',
  'sign-in-failed',
  'history-imported',
  'visits-issued',
  'kiosk-invited',
  'kiosk-enrolled',
  'kiosk-revoked',
  'calendar-declared',
  'origins-listed',
  'photos-shown',
  'photos-hidden',
  'photo-kept',
  'photo-removed',
  'policies-listed',
  'policy-read',
  'policy-checked',
  'policy-drafted',
  'policy-proposed',
  'policy-approved',
  'policy-approval-refused',
  'policy-rejected',
  'policy-simulated',
  'month-restated',
  'trend-opened',
  'alert-acted-on',
  'held-day-decided',
  'dispute-filed',
  'dispute-opened',
  'dispute-decided',
  'policy-simulation-read',
] as const

/** Who looked at or did what, beside the event logs, which record changes only. */
export interface AuditEntry {
  readonly at: Date
  readonly what: (typeof AUDITED)[number]
  readonly staffMemberId: string | null
  readonly about: string
}

const schema = new Schema<AuditEntry>(
  { at: Date, what: String, staffMemberId: String, about: String },
  { collection: 'audit', versionKey: false },
)
schema.index({ about: 1, at: 1 })

export type AuditStore = ReturnType<typeof auditStore>

export function auditStore(connection: Connection) {
  const model = connection.model('AuditEntry', schema)
  return {
    createIndexes: () => model.createIndexes(),
    async record(entry: AuditEntry): Promise<void> {
      await model.create(entry)
    },
    async of(about: string): Promise<AuditEntry[]> {
      return model.find({ about }, { _id: 0 }).sort({ at: 1 }).lean<AuditEntry[]>()
    },
  }
}
