import type { AlertPhrases } from './phrases.ts'

export const en: AlertPhrases = {
  title: 'Signals worth a conversation',
  lead: 'Each is a reason to meet and listen; never a finding, never grounds for discipline. By date, newest first.',
  loading: 'Opening the signals…',
  empty: {
    title: 'No signals at present',
    next: (through) =>
      through === null
        ? 'The figures are looked at every night, for the first time once there are ratings. Until then, see Trends.'
        : `The figures have been looked at up to ${through}. There is nothing to do; when something changes notably it appears here. Trends show the whole.`,
  },
  through: (date) => `The figures have been looked at up to ${date}.`,
  toDo: 'To look at',
  settled: 'Settled',
  noneToDo: 'Every signal is settled.',
  sentences: {
    'ratings-worse': ({ name, n, observed, expected, from, until }) =>
      `From ${from} to ${until}, what visitors say of being served by ${name} differs from before: ${observed} of ${n} ratings are low, where their own time before lets expect about ${expected}.`,
    'ratings-better': ({ name, n, observed, expected, from, until }) =>
      `From ${from} to ${until}, visitors were more content than before when served by ${name}: only ${observed} of ${n} ratings are low, where about ${expected} were to be expected. A word of thanks is due.`,
    complaints: ({ name, observed, expected, from, until }) =>
      `From ${from} to ${until} there were ${observed} complaints about conduct that concern ${name}, which differs from before: about ${expected} were to be expected. These were received; nothing is found yet.`,
    review: ({ name, n, observed, expected, from, until }) =>
      `Between ${from} and ${until}, ${observed} of ${n} ratings of being served by ${name} are low; colleagues at the same work would have had about ${expected}. A conversation may show why.`,
    commendation: ({ name, n, observed, expected, from, until }) =>
      `Between ${from} and ${until}, only ${observed} of ${n} ratings of being served by ${name} are low; colleagues at the same work would have had about ${expected}. Thanks are due, and a question how it is done.`,
  },
  labels: {
    on: 'Found on',
    interval: 'Against expected',
    sample: 'Sample',
    chance: 'Chance that it is false',
    began: 'May have begun',
    compared: 'Compared with',
    line: 'Threshold',
    computed: 'Computed by',
  },
  interval: (from, to) => `${from} to ${to} times (95 % interval)`,
  samples: { ratings: (n) => `${n} counted ratings`, served: (n) => `${n} people served` },
  chance: (percent) => `about ${percent}`,
  began: (from, until) =>
    from === until ? `in the week of ${from} (80 %)` : `between the weeks of ${from} and ${until} (80 %)`,
  compared: (from, until, n) => `this person’s own time, ${from} – ${until}, ${n} in number`,
  colleagues: 'colleagues at the same work in the same time',
  line: (reached, threshold) => `reached ${reached}, threshold ${threshold}`,
  chanceLine: (reached, threshold) => `${reached}, threshold ${threshold}`,
  computed: (statistics, policy) => `statistics version ${statistics}, policy ${policy}`,
  selected:
    'The difference is usually larger than the truth: its beginning was chosen because the figures differ most from there.',
  numbers: 'The numbers that made this signal',
  readPage: 'Read this person’s page',
  pageFirst:
    'First of all, read the person’s page, where praise stands beside complaints. Then an outcome can be recorded.',
  pageWasRead: 'You have read the person’s page.',
  held: 'Record that a conversation was held',
  heldHint: 'A talk between colleagues: ask what changed, at the desk or in the work, and what would help.',
  outcome: 'What became of it',
  outcomeHint: 'Choose what comes closest. It is no sanction and stands in nobody’s personnel file.',
  record: 'Record the outcome',
  missing: 'Choose an outcome.',
  outcomes: {
    'support-agreed': 'Support or coaching was agreed',
    'circumstances-explain': 'Circumstances at the desk or in the work explain it',
    thanked: 'Thanks were given',
    'no-ground-found': 'No ground was found',
    'data-problem': 'There was a problem with the data',
  },
  states: {
    new: 'New',
    'page-read': 'Page read',
    'conversation-held': 'Conversation held',
    closed: 'Settled',
    'taken-back': 'Taken back',
  },
  saidConversation: 'The conversation is recorded. Record the outcome when you are ready.',
  saidOutcome: 'The outcome is recorded. From tonight this person’s figures are watched anew.',
  rate: {
    title: 'How often are signals right?',
    realised: 'In practice',
    expected: 'Expected',
    tooFew: (decided) =>
      decided === 0
        ? 'None is settled yet; at least 10 are needed to compute it.'
        : `${decided} settled so far: too few yet to compute, at least 10 are needed.`,
    of: (share, from, to, noGround, decided) =>
      `${share} without ground (95 % interval: ${from}–${to}; ${noGround} of ${decided} settled).`,
    expectedSays: (percent) => `About ${percent} of signals name somebody of whom nothing changed.`,
    nominal: (nominal, measured) =>
      `By design ${nominal} of 100 people of whom nothing changed are named in a year; simulation measures ${measured}, since what is compared with is an estimate too.`,
    dataProblems: (n) => (n === 0 ? '' : `Beside these, ${n} came of problems with the data.`),
  },
  toHeld: 'Days whose ratings are held',
  days: {
    title: 'Held ratings',
    lead: 'Where one day brings far more low ratings than usual, they do not count until somebody has looked. Nothing is deleted, and complaints are never held.',
    empty: {
      title: 'No day is held',
      next: 'There is nothing to do. Should ratings come in an unusual burst, their day appears here for you to look at.',
    },
    sentence: ({ given, low, usual, share }) =>
      `${given} ratings in one day, where ${usual} are usual; ${low} of them are low, where the usual share at these desks is ${share}.`,
    at: (desks, date) => `${desks}, ${date}`,
    reasons: {
      ordinary: 'Ordinary',
      'more-than-usual': 'More than usual, counted in part',
      'held-as-burst': 'To be looked at',
      'held-by-a-person': 'Held, not counted',
      released: 'Counted, up to the cap of a day',
    },
    reason: 'Reason',
    reasonHint:
      'At least 10 characters; for instance a large group came, or the ratings arrived at one moment from one place.',
    reasonMissing: 'Give the reason, in at least 10 characters.',
    hold: 'Keep held, do not count',
    release: 'Let them count',
    decided: (by, on, reason) => `${by}, ${on}: “${reason}”`,
    change: 'Decide again',
    saidHold: 'Recorded: the ratings of this day stay held and do not count.',
    saidRelease: 'Recorded: the ratings of this day count, up to the cap. The figures are being computed anew.',
    back: 'Back to the signals',
  },
}
