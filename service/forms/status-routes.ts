import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Language } from '../../rules/vocabulary.ts'
import { type Draft, EMPTY_DRAFT, type Form, faultsIn, VIEW_CHOICES } from '../../widgets/citizen/status/draft.ts'
import { tidy } from '../../widgets/citizen/text.ts'
import { bareCode, CODE_LENGTH } from '../../widgets/citizen/tracking-code.ts'
import {
  Addition,
  Confirmation,
  HandlingRating,
  Tracking,
  TrackingWithWords,
  Withdrawal,
} from '../contract/complaints.ts'
import type { ComplaintProgress } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import { accepted } from './accepted.ts'
import { heldIn, keepFiles } from './attached-files.ts'
import { languageIn } from './complaint-fields.ts'
import { isMinted, mintKey } from './minted-key.ts'
import { sendFormPage } from './page.ts'
import type { FormParts } from './parts.ts'
import { readForm, textIn, wordIn } from './sent.ts'
import { spokenIn } from './spoken.ts'
import { renderEntry, renderProgress, type Saying } from './status-pages.ts'

const FORMS = ['reply', 'view', 'more', 'withdraw', 'handling'] as const satisfies readonly Form[]

const draftIn = (fields: URLSearchParams): Draft => {
  const handling = fields.get('handling') ?? ''
  return {
    reply: textIn(fields, 'reply'),
    view: wordIn(VIEW_CHOICES, fields.get('view')),
    reason: textIn(fields, 'reason'),
    more: textIn(fields, 'more'),
    files: heldIn(fields),
    withdrawReason: textIn(fields, 'withdraw-reason'),
    withdrawSure: fields.has('withdraw-sure'),
    handling: /^[1-5]$/.test(handling) ? Number(handling) : null,
  }
}

/**
 * Following a complaint without scripts. The code travels in the bodies of forms alone: typed into the first, hidden in those of the
 * page it opens. An address would keep it in history, logs and the next page's referrer; a cookie would open the complaint to
 * whoever sits down next. So the page that shows it is the only place that holds it, and it is gone with that page.
 */
export function statusForms(scope: FastifyInstance, { citizen, attachments, keys, snapshot, now }: FormParts): void {
  const showEntry = (
    reply: FastifyReply,
    language: Language,
    typed: string,
    told: { fault?: string; failure?: string },
  ) => {
    const spoken = spokenIn(language)
    const main = renderEntry(spoken, typed, told)
    const faulty = told.fault !== undefined || told.failure !== undefined
    const page = { title: spoken.status.heading, spoken, main, faulty, path: '/track' }
    return sendFormPage(reply, page, snapshot.current())
  }

  const show = (
    reply: FastifyReply,
    given: { code: string; language: Language; progress: ComplaintProgress },
    saying: Partial<Omit<Saying, 'code' | 'key' | 'spoken'>> = {},
  ) => {
    const { code, language, progress } = given
    const spoken = spokenIn(language)
    const said: Saying = {
      faults: [],
      draft: EMPTY_DRAFT,
      arrived: false,
      ...saying,
      code,
      key: mintKey(keys, `track|${code}`),
      spoken,
    }
    const main = renderProgress(progress, said, now().getTime())
    const faulty = said.faults.length > 0 || said.failure !== undefined
    return sendFormPage(reply, { title: spoken.status.heading, spoken, main, faulty }, snapshot.current())
  }

  /** Opens the complaint, or says on the page of entry why not. */
  const opened = async (code: string): Promise<ComplaintProgress | Problem> => {
    try {
      return await citizen.progress(accepted(Tracking, { trackingCode: code }).trackingCode)
    } catch (thrown) {
      if (thrown instanceof Problem) return thrown
      throw thrown
    }
  }

  scope.post('/forms/track', async (request, reply) => {
    const { fields } = await readForm(request)
    const language = languageIn(fields)
    const { status, problems } = spokenIn(language)
    const typed = textIn(fields, 'trackingCode')
    const code = bareCode(typed)
    if (code.length !== CODE_LENGTH) return showEntry(reply, language, typed, { fault: status.codeWrong(code.length) })
    const progress = await opened(code)
    if (progress instanceof Problem) {
      return showEntry(reply.code(progress.status), language, typed, { failure: problems[progress.code] })
    }
    return show(reply, { code, language, progress })
  })

  scope.post('/forms/track/say', async (request, reply) => {
    const sent = await readForm(request)
    const { fields } = sent
    const language = languageIn(fields)
    const spoken = spokenIn(language)
    const code = bareCode(textIn(fields, 'trackingCode'))
    const key = fields.get('key') ?? ''
    const form = wordIn(FORMS, fields.get('form'))
    const progress = await opened(code)
    if (progress instanceof Problem) {
      return showEntry(reply.code(progress.status), language, '', { failure: spoken.problems[progress.code] })
    }
    const kept = await keepFiles(sent, attachments, spoken)
    const [verb, about] = (fields.get('go') ?? '').split(' ')
    const files = verb === 'without' ? kept.files.filter(({ attachmentId }) => attachmentId !== about) : kept.files
    const draft = { ...draftIn(fields), files }
    const asked = { code, language, progress }
    if (form === null || verb === 'without') return show(reply, asked, { draft })
    if (!isMinted(keys, key, `track|${code}`)) return show(reply, asked, { draft, failure: spoken.forms.notChecked })
    const faults = [
      ...faultsIn(form, draft, spoken.progress),
      ...(kept.fault === null ? [] : [{ field: 'files', text: kept.fault }]),
    ]
    if (faults.length > 0) return show(reply, asked, { draft, faults })
    try {
      const after = await say(form, code, key, draft)
      return show(reply, { ...asked, progress: after }, { arrived: true })
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      reply.code(thrown.status)
      return show(reply, asked, { draft, failure: spoken.problems[thrown.code] })
    }
  })

  function say(form: Form, trackingCode: string, key: string, draft: Draft): Promise<ComplaintProgress> {
    const add = (said: string) => {
      const ids = draft.files.map(({ attachmentId }) => attachmentId)
      const attachmentIds = ids.length > 0 ? { attachmentIds: ids } : {}
      const { words } = accepted(Addition, { trackingCode, words: tidy(said), ...attachmentIds })
      return citizen.send(trackingCode, key, { verb: 'reply', words, ...attachmentIds })
    }
    switch (form) {
      case 'reply':
        return add(draft.reply)
      case 'more':
        return add(draft.more)
      case 'view': {
        if (draft.view === 'contest') {
          const { words } = accepted(TrackingWithWords, { trackingCode, words: tidy(draft.reason) })
          return citizen.send(trackingCode, key, { verb: 'contest', words })
        }
        const { view } = accepted(Confirmation, { trackingCode, view: draft.view })
        return citizen.send(trackingCode, key, { verb: 'confirm', view })
      }
      case 'withdraw': {
        const reason = tidy(draft.withdrawReason)
        const { words } = accepted(Withdrawal, { trackingCode, ...(reason ? { words: reason } : {}) })
        return citizen.send(trackingCode, key, { verb: 'withdraw', words })
      }
      case 'handling': {
        const { score } = accepted(HandlingRating, { trackingCode, score: draft.handling })
        return citizen.rateHandling(trackingCode, score)
      }
    }
  }
}
