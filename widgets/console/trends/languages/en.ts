import type { TrendPhrases } from './phrases.ts'

export const en: TrendPhrases = {
  titles: {
    overview: 'Trends by office',
    person: 'Trends of a staff member',
    record: 'My record',
    report: 'Satisfaction report',
  },
  leads: {
    overview: 'Offices stand by name. The figures are for understanding and improving, not for ranking.',
    office: 'An office is one process: before speaking of people, see whether the whole desk changed.',
    person: 'Against colleagues who do the same work. Meet and listen before you conclude anything.',
    record:
      'What is held about you: praise, ratings and what you were told of, of months gone by alone. Nobody can read here who rated or complained.',
    report: 'By the six criteria and by service, as the reform review asks for it.',
  },
  month: (month, year) => `${String(month).padStart(2, '0')}/${year}`,
  day: (day, month, year) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  pending: 'The figures are being computed. Load the page again in about a minute.',
  search: {
    label: 'Find a staff member',
    hint: 'Type a name, with or without diacritics. Results stand by name; each opening of a person’s page is recorded.',
    none: 'Nobody found. Try fewer letters, or the name of an office.',
    found: (n) => `People found: ${n}.`,
    more: 'There are more: type more of the name, or the office.',
  },
  openReport: 'Satisfaction report (read, download, print)',
  loading: 'Opening the figures…',
  period: 'Period',
  months: (n) => `Last ${n} months`,
  year: (year) => `The year ${year}`,
  empty:
    'No rating or complaint in this period yet. Figures appear after the first citizen has rated; try a longer period.',
  emptyRecord:
    'No rating about you in the months gone by. The ratings of a month appear here once the next month is over.',
  back: 'Back to the offices',
  csv: 'Download table (CSV)',
  low: 'Low ratings',
  shown: ({ n, interval, share: known }, share, from, to) =>
    n === 0
      ? 'no rating yet'
      : interval === null
        ? 'too few to say a share'
        : known === null
          ? `between ${from} and ${to} (95 % interval)`
          : `${share} (95 % interval ${from}–${to})`,
  shownInTable: ({ n, interval, share: known }, share, from, to) =>
    n === 0
      ? 'none yet'
      : interval === null
        ? 'too few'
        : known === null
          ? `${from}–${to}`
          : `${share} (${from}–${to})`,
  withInterval: (column) => `${column} (95\u00a0% interval)`,
  officesSay: (offices, ratings, received, upheld) =>
    `Offices: ${offices}. Ratings: ${ratings}. Complaints received: ${received}, of which upheld: ${upheld}.`,
  officeSays: (low, received, upheld, of) =>
    `Low ratings: ${low}. Complaints received: ${received}, upheld: ${upheld}, ${of}.`,
  of: {
    served: (n) => `of ${n} people served`,
    ratings: (n) => (n === '0' ? 'how many were served is not known' : `of ${n} ratings`),
  },
  columns: {
    office: 'Office',
    ratings: 'Ratings',
    share: 'Low share',
    from: '95 % from',
    to: '95 % to',
    received: 'Complaints received',
    upheld: 'Upheld',
    of: 'Of',
    month: 'Month',
    from_: 'From month',
    until: 'Until month',
    satisfied: 'Satisfied or very satisfied',
    met: 'Met',
    score: 'Rating',
    count: 'Number',
    became: 'What became of it',
    evidence: 'Evidence gathered',
    served: 'People served',
    unverified: 'Unverified ratings',
    answers: 'Answers',
    notMet: 'Share not met',
    criterion: 'Criterion',
    service: 'Service',
    expected: 'Low ratings expected',
    ratio: 'Observed to expected',
    outside: 'Outside',
    week: 'Week from',
    lowCount: 'Low ratings',
    ewma: 'Moving average',
    limit: 'Limit',
    praise: 'Praise',
  },
  unknownService: 'Service not known',
  byMonth: 'Month by month',
  byMonthDescription:
    'Each bar is the 95 % interval of the month’s low share; the dot is the share, from 30 ratings on.',
  chart: 'Has the office changed?',
  chartDescription: (mean, lower, upper) =>
    `Low share of each month; ${mean} on average, usually between ${lower} and ${upper}.`,
  noChart: 'It takes 12 months of at least 10 ratings each to say whether the office has changed.',
  icons: {
    'common-cause': 'Usual variation: no sign of a change.',
    improvement: 'Improving: fewer low ratings than usual variation explains.',
    concern: 'Concern: more low ratings than usual variation explains.',
  },
  criteria: 'The six criteria of conduct',
  criteriaHint: 'Share of those who answered “not met”.',
  services: 'By public service',
  servicesHint:
    'Complaints here are those about conduct, counted for each person concerned, so that they may not add up to the office’s number.',
  funnel: 'Staff against colleagues, without names',
  funnelDescription: (points, outside) => `Staff members: ${points}; outside the 95 % or 99.8 % limits: ${outside}.`,
  funnelMeans:
    'A point outside is hard to explain by chance alone; it does not say why, and it is nobody’s fault yet. Of 20 people who are all alike, about one falls outside the 95 % limits.',
  funnelEmpty:
    'Fewer than three people have the 30 ratings, and the colleagues at the same work, that a comparison without names takes.',
  leftOut: (n) => `Not in the picture, with too few ratings or nobody at the same work: ${n}.`,
  outside: { no: 'Within', '95': 'Outside 95 %', '99.8': 'Outside 99.8 %' },
  standing: {
    inLine: 'In line with colleagues at the same work',
    above: 'More low ratings than colleagues at the same work',
    below: 'Fewer low ratings than colleagues at the same work',
  },
  against: (share, expected) => `${share} low against ${expected} expected.`,
  range: (mean, from, to, reliability) =>
    `With the amount of data counted in: ${mean} times the expected, 95 % range ${from} to ${to}; reliability ${reliability} (1 is certain).`,
  tooLittle: (n) => `Ratings so far: ${n}, too few to compare. It takes at least 30.`,
  nothing: 'No verified rating of this person in this period. The figures say nothing of them.',
  notComparable: 'Too few colleagues do the same work to compare: the person cannot be told from the work.',
  conversation: 'This figure opens a conversation; it is no sanction.',
  praiseAndComplaints: 'Praise and complaints',
  praise: (n) => `Very satisfied: ${n}`,
  complaints: (received, upheld, withdrawn) =>
    `Complaints received: ${received}, upheld: ${upheld}, withdrawn: ${withdrawn}`,
  weeks: 'Week by week',
  weeksDescription: (outside) =>
    `Moving average of the difference from the expected; weeks beyond the limit: ${outside}.`,
  noWeeks: 'Too few ratings to draw weeks.',
  recordSays: (praise, low) => `Very satisfied: ${praise}. Low ratings: ${low}.`,
  batches: 'A month with fewer than 10 ratings is put together with the next, so that nobody can work out who rated.',
  waiting: (n) => `Ratings of the latest months, fewer than the 10 it takes to show them: ${n}.`,
  told: 'What you were told of',
  nothingTold: 'Of the months gone by, there is nothing you were told of.',
  replies: 'Open the notices about me',
  change: 'Has this person changed?',
  changeDescription: (from, signal) =>
    signal === null
      ? `Since ${from}: evidence, day by day, that low ratings have become more than at this person’s own beginning; it has not reached the threshold.`
      : `Since ${from}: the evidence reached the threshold on ${signal.on}; the change most likely began on ${signal.since}. Ask what changed then, at the desk or in the work.`,
  noChange: 'Too few ratings yet to compare with this person’s own beginning.',
  saidInReply: 'What they said in reply',
  silent: 'did not reply when asked for their side',
  nobodyAsked: 'In the cases you may see, this person has not been asked for their side.',
  openCase: 'Open the case',
  report: {
    which: 'Period of the report',
    kinds: { month: 'Month', quarter: 'Quarter', year: 'Year' },
    quarter: (quarter, year) => `quarter ${quarter}/${year}`,
    year: (year) => `${year}`,
    print: 'Print or save as PDF',
    title: (office, period) => `Satisfaction report: ${office}, ${period}`,
    sentences: ({ served, ratings, satisfied, received, upheld, onTime, due }) => [
      served === null
        ? `Verified ratings: ${ratings}. The office counts nobody served, so shares are of ratings.`
        : `People served: ${served}, of whom ${ratings} left a verified rating.`,
      `Satisfied or very satisfied: ${satisfied}.`,
      `Complaints received: ${received}, upheld: ${upheld}; answered on time: ${onTime} of ${due} that were due.`,
    ],
    people: 'People served and ratings',
    served: (n) => `People served, by the queue system: ${n}.`,
    notServed:
      'The office has no queue system, so the number of people served is not known; every share is of ratings.',
    ratings: (n, unverified) => `Verified ratings: ${n}; unverified ones, which move no share: ${unverified}.`,
    scores: 'Distribution of ratings',
    tooFewScores: 'It takes at least 30 ratings to show a distribution.',
    scoreNames: {
      'very-dissatisfied': 'Very dissatisfied',
      dissatisfied: 'Dissatisfied',
      neutral: 'Neutral',
      satisfied: 'Satisfied',
      'very-satisfied': 'Very satisfied',
    },
    services: 'By public service',
    criteria: 'By the six criteria of conduct',
    complaints: 'Complaints',
    answers: 'Were answers on time',
    answersHint: 'Overdue complaints without an answer stand in the denominator.',
    answerNames: {
      onTime: 'Answered on time',
      late: 'Answered late',
      overdue: 'Overdue, no answer yet',
      inTime: 'Being handled, within time',
      withdrawn: 'Withdrawn by the citizen',
      unknown: 'Not known (old records)',
    },
    findings: 'Findings and actions',
    findingsHint: 'Counted for each person and allegation, so that there may be more than complaints.',
    method: 'How it is counted',
    methods: [
      'Shares are of verified ratings alone, one for each visit. Below 10 only their number is shown, below 30 only the interval.',
      'The 95 % interval is the exact one of Clopper and Pearson for a binomial share. People who rate may differ from those who do not; the interval does not speak of that.',
      'Complaints received and complaints upheld stand apart everywhere. Those about waiting and procedure count for the desk, not for a person.',
      'A month goes by the day something happened. Figures come from daily sums that are computed anew with each new rating or finding, so a later print may differ from an earlier one.',
      'This report compares and ranks no offices.',
    ],
    csv: 'Download report (CSV)',
    printedOn: (date) => `Made on ${date}.`,
  },
}
