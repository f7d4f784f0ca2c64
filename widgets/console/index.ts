import { LnHeldDays } from './alerts/held-days.ts'
import { LnAlerts } from './alerts/inbox.ts'
import { LnCalendars } from './calendar/calendar.ts'
import { LnDeclareDays } from './calendar/declaring.ts'
import { LnCase } from './case/case.ts'
import { LnCaseDuplicates } from './case/duplicates.ts'
import { LnDeskChoice } from './case-verbs/desk-choice.ts'
import { LnCaseVerbs } from './case-verbs/verbs.ts'
import { LnConsole } from './console.ts'
import { LnDispute } from './disputes/dispute.ts'
import { LnDisputeForm } from './disputes/dispute-form.ts'
import { LnDisputes } from './disputes/disputes.ts'
import { LnMyDisputes } from './disputes/my-disputes.ts'
import { LnEmbedding } from './embedding/embedding.ts'
import { LnOriginList } from './embedding/origin-list.ts'
import { LnSnippets } from './embedding/snippets.ts'
import { LnInbox } from './inbox/inbox.ts'
import { LnKiosks } from './kiosks/kiosks.ts'
import { LnPhotos } from './photos/photos.ts'
import { LnPolicyDraft } from './policy/draft.ts'
import { LnPolicies } from './policy/policies.ts'
import { LnPolicyTrial } from './policy/trial.ts'
import { LnReplies } from './replies/replies.ts'
import { LnSignIn } from './sign-in.ts'
import { LnMyRecord } from './trends/my-record.ts'
import { LnOfficeTrends } from './trends/office.ts'
import { LnTrends } from './trends/overview.ts'
import { LnStaffTrends } from './trends/person.ts'
import { LnOfficeReport } from './trends/report.ts'
import { LnStaffSearch } from './trends/staff-search.ts'

customElements.define('ln-sign-in', LnSignIn)
customElements.define('ln-inbox', LnInbox)
customElements.define('ln-desk-choice', LnDeskChoice)
customElements.define('ln-case-verbs', LnCaseVerbs)
customElements.define('ln-case-duplicates', LnCaseDuplicates)
customElements.define('ln-declare-days', LnDeclareDays)
customElements.define('ln-calendars', LnCalendars)
customElements.define('ln-kiosks', LnKiosks)
customElements.define('ln-origin-list', LnOriginList)
customElements.define('ln-snippets', LnSnippets)
customElements.define('ln-embedding', LnEmbedding)
customElements.define('ln-photos', LnPhotos)
customElements.define('ln-replies', LnReplies)
customElements.define('ln-policy-trial', LnPolicyTrial)
customElements.define('ln-policy-draft', LnPolicyDraft)
customElements.define('ln-policies', LnPolicies)
customElements.define('ln-case', LnCase)
customElements.define('ln-trends', LnTrends)
customElements.define('ln-office-trends', LnOfficeTrends)
customElements.define('ln-staff-trends', LnStaffTrends)
customElements.define('ln-staff-search', LnStaffSearch)
customElements.define('ln-office-report', LnOfficeReport)
customElements.define('ln-dispute-form', LnDisputeForm)
customElements.define('ln-my-disputes', LnMyDisputes)
customElements.define('ln-alerts', LnAlerts)
customElements.define('ln-held-days', LnHeldDays)
customElements.define('ln-my-record', LnMyRecord)
customElements.define('ln-disputes', LnDisputes)
customElements.define('ln-dispute', LnDispute)
customElements.define('ln-console', LnConsole)
