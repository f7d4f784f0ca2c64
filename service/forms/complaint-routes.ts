import type { FastifyInstance, FastifyReply } from 'fastify'
import { Value } from 'typebox/value'
import { type Draft, PAGES, type Page } from '../../widgets/citizen/complaint/draft.ts'
import { faultsOn } from '../../widgets/citizen/complaint/faults-on.ts'
import { complaintOf } from '../../widgets/citizen/complaint/filing.ts'
import type { Fault } from '../../widgets/citizen/fault.ts'
import { localDayOf } from '../../widgets/citizen/time.ts'
import { NewComplaint } from '../contract/complaints.ts'
import type { DeskView } from '../contract/index.ts'
import { deskView } from '../desks/routes.ts'
import { Problem } from '../problem.ts'
import { canonical } from '../security/canonical.ts'
import { keepFiles } from './attached-files.ts'
import { type Asked, askedIn } from './complaint-fields.ts'
import { renderCheck, renderQuestion } from './complaint-pages.ts'
import { failureOf } from './controls.ts'
import { isMinted, mintKey } from './minted-key.ts'
import { sendFormPage } from './page.ts'
import type { FormParts } from './parts.ts'
import { renderProof, renderReceipt } from './receipt-page.ts'
import { readForm, textIn, wordIn } from './sent.ts'
import { type Spoken, spokenIn } from './spoken.ts'

/** Everything before the check, in the order it is asked. */
const QUESTIONS = PAGES.filter((page) => page !== 'check')

const faultsOf = (page: Page, draft: Draft, today: string, { complaint, complaintPages }: Spoken): Fault[] => {
  if (page !== 'attitudes') return faultsOn(page, draft, today, complaintPages)
  return draft.attitudes.length > 0 ? [] : [{ field: 'attitudes', text: complaint.attitudesMissing }]
}

/** The complaint as the service takes it from anybody, read from the fields once; null when it would not take it. */
function complaintIn({ deskCode, language, channel, draft }: Asked, now: number): NewComplaint | null {
  if (draft.day === '') return null
  const complaint = complaintOf(draft, { deskCode, language, channel, onlyService: null, now })
  return Value.Check(NewComplaint, complaint) ? complaint : null
}

const onlyServiceOf = ({ services }: DeskView) => (services.length === 1 ? (services[0] ?? null) : null)

/**
 * A complaint without scripts: one question a page, the check, the receipt.
 *
 * No cookie stands behind these forms, so there is nothing that a foreign page could make a browser use in its visitor's name: such a
 * page can do no more than anybody with a program, which is to file a complaint of its own.
 */
export function complaintForms(scope: FastifyInstance, { citizen, attachments, keys, snapshot, now }: FormParts): void {
  const show = (reply: FastifyReply, page: Page, asked: Asked, faults: readonly Fault[] = [], failure?: Failure) => {
    const at = now().getTime()
    const today = localDayOf(at)
    const spoken = spokenIn(asked.language)
    const view = deskView(asked.deskCode, snapshot.current(), now())
    const faulty = faults.length > 0 || failure !== undefined
    const title = `${spoken.forms.complaint} · ${view.name[spoken.language]}`
    const send = (main: string) => sendFormPage(reply, { title, spoken, main, faulty }, view)
    if (page !== 'check') return send(renderQuestion(page, { asked, view, spoken, faults, today }))

    const draft = { ...asked.draft, service: asked.draft.service ?? onlyServiceOf(view) }
    const whole = { ...asked, draft }
    // Nobody checks what is not complete, whichever page they came from.
    const left = QUESTIONS.map((each) => [each, faultsOf(each, draft, today, spoken)] as const)
    const incomplete = left.find(([, faults]) => faults.length > 0)
    if (incomplete)
      return send(renderQuestion(incomplete[0], { asked: whole, view, spoken, faults: incomplete[1], today }))
    const complaint = complaintIn(whole, at)
    const refused = complaint ? failure?.sentence : spoken.problems['request/invalid']
    const above = refused === undefined ? '' : failureOf(spoken.exchange.notSent, refused)
    // Sent again after it failed, it is the same filing: the first may have arrived.
    const minted = failure?.again ?? { at, key: complaint ? mintKey(keys, canonical(complaint)) : '' }
    return send(renderCheck({ asked: whole, view, spoken, faults, today, ...minted, above }))
  }

  scope.post('/forms/complaint', async (request, reply) => {
    const sent = await readForm(request)
    const today = localDayOf(now().getTime())
    const asked = askedIn(sent.fields, today)
    const from = wordIn(PAGES, sent.fields.get('page'))
    const page = from ?? 'attitudes'
    const go = sent.fields.get('go') ?? 'next'
    const spoken = spokenIn(asked.language)

    const kept = await keepFiles(sent, attachments, spoken)
    const draft = { ...asked.draft, files: kept.files }
    const told = { ...asked, draft }
    if (kept.fault !== null) return show(reply, 'files', told, [{ field: 'files', text: kept.fault }])

    // A form of a single button asks for the first question.
    if (from === null && draft.attitudes.length === 0) return show(reply, 'attitudes', told)
    const [verb, about] = go.split(' ')
    if (verb === 'in') return show(reply, page, { ...told, language: about === 'en' ? 'en' : 'vi' })
    if (verb === 'without') {
      const files = kept.files.filter(({ attachmentId }) => attachmentId !== about)
      return show(reply, 'files', { ...told, draft: { ...draft, files } })
    }
    if (verb === 'back') return show(reply, PAGES[PAGES.indexOf(page) - 1] ?? 'attitudes', told)
    const wanted = wordIn(PAGES, go)
    if (wanted) return show(reply, wanted, { ...told, changing: page === 'check' || told.changing })
    const faults = page === 'check' ? [] : faultsOf(page, draft, today, spoken)
    if (faults.length > 0) return show(reply, page, told, faults)
    return show(reply, told.changing ? 'check' : (PAGES[PAGES.indexOf(page) + 1] ?? 'check'), told)
  })

  scope.post('/forms/complaint/send', async (request, reply) => {
    const { fields } = await readForm(request)
    const asked = askedIn(fields, localDayOf(now().getTime()))
    const spoken = spokenIn(asked.language)
    const { problems, forms } = spoken
    const key = fields.get('key') ?? ''
    const at = Number(fields.get('at')) || 0
    const body = complaintIn(asked, at)
    if (!body || !isMinted(keys, key, canonical(body))) {
      return show(reply, 'check', asked, [], { sentence: forms.notChecked })
    }
    try {
      const receipt = await citizen.file(body, key)
      const main = renderReceipt(receipt, spoken)
      return sendFormPage(reply, { title: spoken.receipt.received, spoken, main }, snapshot.current())
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      reply.code(thrown.status)
      const failure = { sentence: problems[thrown.code], again: { at, key } }
      return show(reply, 'check', asked, [], failure)
    }
  })

  scope.post('/forms/complaint/kept', async (request, reply) => {
    const { fields } = await readForm(request)
    const spoken = spokenIn(fields.get('lang') === 'en' ? 'en' : 'vi')
    const { right, main } = renderProof(textIn(fields, 'trackingCode'), textIn(fields, 'lastFour'), spoken)
    return sendFormPage(reply, { title: spoken.receipt.proveLegend, spoken, main, faulty: !right }, snapshot.current())
  })
}

interface Failure {
  readonly sentence: string
  readonly again?: { readonly at: number; readonly key: string }
}
