import type { CalendarPhrases } from './phrases.ts'

const cases = (n: number): string => (n === 1 ? '1 open case' : `${n} open cases`)

export const en: CalendarPhrases = {
  title: 'Working calendar',
  lead: 'All deadlines are counted in the working hours shown here. When a day off or a day worked instead is declared, the dates of open cases are worked out again at once.',
  loading: 'Opening the calendar…',
  show: 'Show the calendar of',
  calendars: 'Shared calendars',
  offices: 'Single offices',
  follows: (offices) => (offices === 1 ? 'One office follows it.' : `${offices} offices follow it.`),
  month: (month, year) =>
    `${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][month - 1]} ${year}`,
  earlier: 'Earlier month',
  later: 'Later month',
  weekdays: [
    ['Mon', 'Monday'],
    ['Tue', 'Tuesday'],
    ['Wed', 'Wednesday'],
    ['Thu', 'Thursday'],
    ['Fri', 'Friday'],
    ['Sat', 'Saturday'],
    ['Sun', 'Sunday'],
  ],
  today: 'Today',
  closed: 'Closed',
  whole: 'All day',
  part: 'In part',
  workingDays: (n) => `This month has ${n} working days.`,
  upcoming: 'Special days ahead',
  noneUpcoming: 'No special day has been declared. Declare one when a holiday or a swapped day is decided.',
  columns: { date: 'Date', hours: 'Hours', because: 'Reason' },
  history: 'Declared so far',
  noHistory: 'Nothing has changed since the calendars were brought in.',
  declared: (version, who, moment) => `No. ${version}, ${who}, ${moment}`,
  declare: 'Declare a change',
  declareLead: 'Before you declare it, you see how many open cases it moves.',
  kind: 'What changes?',
  kinds: {
    closed: { text: 'Closed', hint: 'One day, or several in a row' },
    swap: { text: 'Swapped', hint: 'Closed on one day, worked on another instead' },
    hours: { text: 'Other hours', hint: 'Only the morning, say' },
    usual: { text: 'As usual again', hint: 'Takes back what was declared for the day' },
  },
  fields: {
    for: 'For',
    on: 'Date',
    until: 'Up to and including',
    instead: 'Worked instead on',
    because: 'Reason',
    morning: 'Morning',
    afternoon: 'Afternoon',
  },
  untilHint: 'Leave empty for a single day.',
  becauseHint: 'Citizens whose date moves read this; name the decision or dispatch.',
  from: 'from',
  to: 'to',
  faultsTitle: 'Some things are missing',
  faults: {
    on: 'Choose a date.',
    until: 'The last day must come after the first, by 31 days at most.',
    instead: 'Choose another date than the day off.',
    because: 'Write a reason of at least 5 characters.',
    hours: 'Write where hours begin and end; the afternoon comes after the morning.',
    tooLong: 'The reason has more than 300 characters. Please shorten it.',
  },
  foresee: 'See what it would do',
  foreseeing: 'Counting…',
  lookOver: 'If you declare this',
  foreseen: ({ cases: n, later, sooner, letters }) =>
    n === 0
      ? ['No date of an open case changes.']
      : [
          `The dates of ${cases(n)} are worked out again${
            later > 0 && sooner > 0
              ? `: ${later} with a later date, ${sooner} with an earlier one`
              : later > 0
                ? ', all to later ones'
                : ', all to earlier ones'
          }.`,
          letters === 0
            ? 'No letter goes to citizens; they see the new date when they look.'
            : `${letters === 1 ? 'One citizen who left an address is' : `${letters} citizens who left an address are`} told the new date; the others see it when they look.`,
        ],
  dayBecomes: (date, hours) => `${date}: ${hours}`,
  usual: 'as usual',
  confirm: 'Declare',
  confirming: 'Declaring…',
  change: 'Change',
  done: 'Declared. The dates of open cases are being worked out by the new calendar.',
}
