/**
 * Every way the API says it cannot: a stable code, its HTTP status, an English title. Widgets hold a sentence for each code
 * in each language; nothing else of an error ever leaves the service.
 */
export const problems = {
  'request/invalid': { status: 400, title: 'The request does not follow the contract' },
  'request/idempotency-key-missing': { status: 400, title: 'Idempotency-Key is missing or too short' },
  'request/text-unreadable': { status: 400, title: 'The text holds characters that cannot be kept' },
  'request/unsupported-content': { status: 415, title: 'Only application/json is accepted' },
  'request/too-large': { status: 413, title: 'The request is larger than allowed' },
  'request/too-many': { status: 429, title: 'Too many requests; wait before trying again' },
  'request/not-found': { status: 404, title: 'There is nothing here' },
  'request/failed': { status: 500, title: 'Something failed on our side' },
  'service/unavailable': { status: 503, title: 'The service cannot keep anything right now; nothing was stored' },
  'session/needed': { status: 401, title: 'Sign in first' },
  'session/wrong-credentials': { status: 401, title: 'This name and password do not go together' },
  'session/wrong-csrf-token': { status: 403, title: 'The page is out of date; load it again' },
  'desk/unknown': { status: 404, title: 'No desk has this code' },
  'desk/wrong-key': { status: 401, title: 'This key does not belong to the desk' },
  'complaint/key-reused': { status: 422, title: 'This key was used for another filing' },
  'complaint/unknown-staff': { status: 422, title: 'A person named does not work at this desk' },
  'complaint/unknown-code': { status: 404, title: 'No complaint has this tracking code' },
  'complaint/code-in-text': { status: 422, title: 'The text holds a tracking code, which is a secret' },
  'complaint/happened-in-future': { status: 422, title: 'It cannot have happened later than now' },
  'rating/visit-used': { status: 409, title: 'This visit was rated already' },
  'rating/visit-invalid': { status: 422, title: 'This visit token is not valid here and now' },
  'rating/key-reused': { status: 422, title: 'This key was used for another rating' },
  'contact/link-invalid': { status: 422, title: 'This confirmation link is not valid' },
  'case/unknown': { status: 404, title: 'There is no such case' },
  'case/changed-meanwhile': { status: 409, title: 'Someone else changed this case; look again' },
  'case/not-in-this-state': { status: 409, title: 'This cannot be done in the present state' },
  'case/not-yours': { status: 403, title: 'Only whoever handles the case may do this' },
  'case/finding-missing': { status: 422, title: 'Each person and allegation needs a finding and an action' },
  'case/answer-too-short': { status: 422, title: 'The answer needs at least 20 characters' },
  'case/already-asked-twice': { status: 409, title: 'The citizen was asked as often as the policy allows' },
  'case/nobody-allowed': { status: 409, title: 'Nobody may handle this complaint; it is held' },
  'case/excluded-by-guard': { status: 422, title: 'This person may not handle this complaint' },
  'case/not-on-staff': { status: 422, title: 'This person is not an active member of staff' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems
