import type { TrendPhrases } from './phrases.ts'

export const en: TrendPhrases = {
  titles: { overview: 'Trends by office', person: 'Trends of a staff member', record: 'My record' },
  leads: {
    overview: 'Offices stand by name. The figures are for understanding and improving, not for ranking.',
    office: 'An office is one process: before speaking of people, see whether the whole desk changed.',
    person: 'Against colleagues who do the same work. Meet and listen before you conclude anything.',
    record: 'What is counted about you, by whole months that ended at least a month ago.',
  },
  loading: 'Opening the figures…',
  period: 'Period',
  months: (n) => `Last ${n} months`,
  empty:
    'No rating or complaint in this period yet. Figures appear after the first citizen has rated; try a longer period.',
  emptyRecord:
    'No rating about you in the months gone by. The ratings of a month appear here once the next month is over.',
  back: 'Back to the offices',
  csv: 'Download table (CSV)',
  low: 'Low ratings',
  shown: ({ interval, share: known }, share, from, to) =>
    interval === null
      ? 'too few to say a share'
      : known === null
        ? `between ${from} and ${to} (95 % interval)`
        : `${share} (95 % interval ${from}–${to})`,
  officesSay: (offices, ratings, received, upheld) =>
    `Offices: ${offices}. Ratings: ${ratings}. Complaints received: ${received}, of which upheld: ${upheld}.`,
  officeSays: (low, received, upheld, of) =>
    `Low ratings: ${low}. Complaints received: ${received}, upheld: ${upheld}, ${of}.`,
  of: { served: (n) => `of ${n} people served`, ratings: (n) => `of ${n} ratings` },
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
  funnel: 'Staff against colleagues, without names',
  funnelDescription: (points, outside) => `Staff members: ${points}; outside the 95 % or 99.8 % limits: ${outside}.`,
  funnelMeans:
    'A point outside is hard to explain by chance alone; it does not say why, and it is nobody’s fault yet. Of 20 people who are all alike, about one falls outside the 95 % limits.',
  funnelEmpty: 'Nobody has the 30 ratings, and the colleagues at the same work, that a comparison takes.',
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
  told: 'Complaints that you were told of stand under',
  replies: 'Notices about me',
  dispute:
    'If a figure is wrong or not about you, tell your supervisor or the reform office, naming the month and what should be looked at again.',
}
