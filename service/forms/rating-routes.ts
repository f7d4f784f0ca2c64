import type { FastifyInstance, FastifyReply } from 'fastify'
import { html } from 'ghtml'
import { type Channel, CONDUCT_CRITERIA, type Language, SCORES } from '../../rules/vocabulary.ts'
import type { Fault } from '../../widgets/citizen/fault.ts'
import { AS_ATTITUDE } from '../../widgets/citizen/handover.ts'
import { answered, faultsIn, ratingOf } from '../../widgets/citizen/rating/answers.ts'
import type { CriterionAnswer, RatingAnswers } from '../../widgets/citizen/rating/chosen.ts'
import type { DeskView, RatingKept } from '../contract/index.ts'
import { NewRating } from '../contract/ratings.ts'
import { deskView } from '../desks/routes.ts'
import { Problem } from '../problem.ts'
import { accepted } from './accepted.ts'
import { channelIn, languageIn } from './complaint-fields.ts'
import { choices, failureOf, faultOf, hidden, hiddenAll, staffChoices, summaryOf, textField } from './controls.ts'
import { isMinted, mintKey } from './minted-key.ts'
import { sendFormPage } from './page.ts'
import type { FormParts } from './parts.ts'
import { readForm, textIn, wordIn } from './sent.ts'
import { type Spoken, spokenIn } from './spoken.ts'

const CRITERION_ANSWERS: readonly CriterionAnswer[] = ['met', 'notMet', 'skipped']

interface Asked {
  readonly deskCode: string
  readonly language: Language
  readonly channel: Channel
  readonly visitToken: string
  readonly answers: RatingAnswers
}

function askedIn(fields: URLSearchParams): Asked {
  const score = fields.get('score') ?? ''
  const answered = CONDUCT_CRITERIA.flatMap((criterion) => {
    const answer = wordIn(CRITERION_ANSWERS, fields.get(criterion))
    return answer ? [[criterion, answer] as const] : []
  })
  return {
    deskCode: textIn(fields, 'deskCode'),
    language: languageIn(fields),
    channel: channelIn(fields),
    visitToken: textIn(fields, 'visitToken'),
    answers: {
      score: /^[1-5]$/.test(score) ? Number(score) : null,
      criteria: Object.fromEntries(answered),
      staffMemberId: fields.get('who') || null,
      words: textIn(fields, 'words'),
    },
  }
}

/** A key of this desk's check pages: what is said on the page is still being changed when it is made. */
const aboutDesk = ({ deskCode }: Asked): string => `rating|${deskCode}`

/** A rating without scripts: a face, then a page to check it and say more, and only that page's button keeps it. */
export function ratingForms(scope: FastifyInstance, { ratings, keys, snapshot, now }: FormParts): void {
  const show = (
    reply: FastifyReply,
    asked: Asked,
    given: Partial<Pick<Checking, 'faults' | 'failure' | 'key'>> = {},
  ) => {
    const spoken = spokenIn(asked.language)
    const view = deskView(asked.deskCode, snapshot.current(), now())
    const { faults = [], failure, key = mintKey(keys, aboutDesk(asked)) } = given
    const main = renderChecking({ asked, view, spoken, faults, failure, key })
    const title = `${spoken.forms.rating} · ${view.name[spoken.language]}`
    return sendFormPage(reply, { title, spoken, main, faulty: faults.length > 0 || failure !== undefined }, view)
  }

  scope.post('/forms/rating', async (request, reply) => {
    const { fields } = await readForm(request)
    const asked = askedIn(fields)
    return show(reply, asked, { faults: faultsIn(asked.answers, spokenIn(asked.language).ratingRest) })
  })

  scope.post('/forms/rating/send', async (request, reply) => {
    const { fields } = await readForm(request)
    const asked = askedIn(fields)
    const { answers, deskCode, language, channel, visitToken } = asked
    const spoken = spokenIn(language)
    const key = fields.get('key') ?? ''
    if (!isMinted(keys, key, aboutDesk(asked))) return show(reply, asked, { failure: spoken.forms.notChecked })
    const faults = faultsIn(answers, spoken.ratingRest)
    if (faults.length > 0 || answers.score === null) return show(reply, asked, { faults, key })
    const view = deskView(deskCode, snapshot.current(), now())
    const [service, ...others] = view.services
    const given = {
      deskCode,
      language,
      channel,
      ...(visitToken ? { visitToken } : {}),
      ...(service && others.length === 0 ? { service } : {}),
    }
    try {
      const kept = await ratings.rate(accepted(NewRating, ratingOf(answers, answers.score, given)), key)
      const main = renderThanks(kept, asked, spoken)
      return sendFormPage(reply, { title: spoken.ratingRest.thanks, spoken, main }, view)
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      reply.code(thrown.status)
      const failure = spoken.problems[thrown.code]
      // Another rating has this key: this one is not kept yet, and gets a key of its own.
      if (thrown.code === 'rating/key-reused') return show(reply, asked, { failure })
      // A slip that has expired keeps nobody from rating.
      const without = thrown.code === 'rating/visit-invalid' ? { ...asked, visitToken: '' } : asked
      return show(reply, without, { failure, key })
    }
  })
}

interface Checking {
  readonly asked: Asked
  readonly view: DeskView
  readonly spoken: Spoken
  readonly faults: readonly Fault[]
  readonly failure?: string | undefined
  readonly key: string
}

export const faceChoices = (spoken: Spoken, score: number | null, level: 1 | 2, fault?: string): string =>
  choices({
    id: 'score',
    kind: 'radio',
    legend: spoken.rating.question,
    level,
    fault,
    choices: SCORES.map((name, i) => ({ value: String(i + 1), label: spoken.rating.scores[name] })),
    chosen: score === null ? [] : [String(score)],
  })

function renderChecking({ asked, view, spoken, faults, failure, key }: Checking): string {
  const { answers, language } = asked
  const { ratingRest: phrases, rating, exchange, common } = spoken
  const criteria = CONDUCT_CRITERIA.map((criterion) =>
    choices({
      id: criterion,
      kind: 'radio',
      legend: phrases.criterion[criterion],
      choices: CRITERION_ANSWERS.map((value) => ({ value, label: phrases[value] })),
      chosen: [answers.criteria[criterion] ?? ''],
      inline: true,
    }),
  )
  return html`!${failure === undefined ? '' : failureOf(exchange.notSent, failure)}!${summaryOf(exchange.somethingToLookAt, faults)}
<p class="office">${view.name[language]}<br>${view.office.name[language]}</p>
<form method="post" action="/forms/rating/send" novalidate>
!${hidden('deskCode', asked.deskCode)}!${hidden('lang', language)}!${hidden('channel', asked.channel)}!${hidden('key', key)}
!${asked.visitToken ? hidden('visitToken', asked.visitToken) : ''}
<h1>${spoken.forms.checkRating}</h1>
!${faceChoices(spoken, answers.score, 2, faultOf(faults, 'score'))}
<details!${Object.keys(answers.criteria).length > 0 || answers.words || answers.staffMemberId ? ' open' : ''}>
<summary>${rating.more} (${common.optional})</summary>
<fieldset class="criteria"><legend><h2>${phrases.criteria}</h2></legend>!${criteria}</fieldset>
!${choices({
    id: 'who',
    kind: 'radio',
    legend: phrases.who,
    level: 2,
    choices: staffChoices(view, spoken, language),
    chosen: answers.staffMemberId === null ? [] : [answers.staffMemberId],
  })}
!${textField({ id: 'words', label: phrases.words, hint: html`${phrases.wordsHint}`, fault: faultOf(faults, 'words'), value: answers.words, short: true })}
</details>
<div class="actions"><button>${rating.send}</button></div>
</form>`
}

/** The same for every answer: nobody learns from a screen what was chosen. */
const renderThanks = (
  { verified }: RatingKept,
  asked: Asked,
  { ratingRest: phrases, rating }: Spoken,
): string => html`<h1>${phrases.thanks}</h1>
<p>${phrases.kept}</p>
<p>${verified ? phrases.verified : phrases.unverified}</p>
!${onward(asked, rating)}`

/** A complaint begins with what was said here; a person chooses there what of it to keep. */
const onward = (
  { deskCode, language, channel, answers }: Asked,
  { complainLead, complain }: Spoken['rating'],
): string => html`<form method="post" action="/forms/complaint" class="onward">
!${hiddenAll([
  ['deskCode', deskCode],
  ['lang', language],
  ['channel', channel],
  ['page', 'attitudes'],
  ...[...new Set(answered(answers, 'notMet').map((each) => AS_ATTITUDE[each]))].map(
    (attitude) => ['attitudes', attitude] as const,
  ),
  ['who', answers.staffMemberId ?? ''],
  ['account', answers.words],
])}
<span>${complainLead}</span> <button class="link" name="go" value="attitudes">${complain}</button>
</form>`
