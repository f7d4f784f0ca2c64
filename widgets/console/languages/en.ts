import type { TimeLeft } from '../formatting/time-left.ts'
import type { Owing } from '../inbox-owing.ts'
import type { Phrases } from './phrases.ts'

const UNITS = { minutes: 'minute', hours: 'hour', days: 'day' } as const

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const lasting = ({ amount, unit }: TimeLeft): string => counted(amount, UNITS[unit])

const left = (time: TimeLeft): string => {
  switch (time.urgency) {
    case 'overdue':
      return `Overdue by ${lasting(time)}`
    case 'today':
      return `Today, ${lasting(time)} left`
    case 'tomorrow':
      return 'Tomorrow'
    case 'later':
      return `In ${lasting(time)}`
  }
}

const complaints = ({ owed, more }: Owing): string =>
  more ? `at least ${counted(owed, 'complaint')}` : counted(owed, 'complaint')

const lateAndNext = ({ overdue, longestOverdue, next }: Owing, nextBy: string): string => {
  if (longestOverdue === null) return next === null ? '.' : `, the next by ${nextBy}.`
  const late =
    overdue === 1
      ? `1 is overdue by ${lasting(longestOverdue)}`
      : `${overdue} are overdue, the longest by ${lasting(longestOverdue)}`
  return next === null ? `; ${late}.` : `; ${late}; the next is due by ${nextBy}.`
}

const waiting = ({ waiting: count }: Owing): string =>
  count === 0 ? '' : ` ${counted(count, 'complaint')} ${count === 1 ? 'waits' : 'wait'} for the citizen’s reply.`

export const en: Phrases = {
  shell: {
    skip: 'To the main content',
    sections: 'Pages',
    waitingHere: (n) => `${n} waiting`,
    menu: 'Menu',
    views: { mine: 'Mine', all: 'All open', done: 'Closed' },
    aboutMe: 'Notices about me',
    signs: 'QR signs',
    signOut: 'Sign out',
    signedOut: 'You have signed out.',
    otherLanguage: 'Tiếng Việt',
    demonstration: 'Demonstration data: no person or event here is real.',
    opening: 'Opening…',
    again: 'Try again',
    nothingHere: 'There is no page at this address.',
    back: 'Back to the list',
    titles: {
      signIn: 'Sign in',
      inbox: 'Complaints to answer',
      case: 'A complaint',
      replies: 'Notices about me',
      kiosks: 'Kiosks',
      embedding: 'Embedding',
      photos: 'Photos at the desks',
      calendars: 'Calendars',
      policies: 'Policies',
      policyDraft: 'A draft policy',
      trends: 'Trends',
      officeTrends: 'Trends of an office',
      staffTrends: 'Trends of a staff member',
      officeReport: 'Satisfaction report',
      alerts: 'Signals',
      heldDays: 'Held ratings',
      myRecord: 'My record',
      disputes: 'Disputes',
      dispute: 'A dispute',
      unknown: 'No such page',
    },
  },
  signIn: {
    title: 'Sign in',
    lead: 'For the staff who receive and answer citizens’ complaints.',
    ended: 'Your session has ended. Sign in again to go on; what you were writing is still here.',
    username: 'Username',
    password: 'Password',
    missingUsername: 'Enter your username.',
    missingPassword: 'Enter your password.',
    send: 'Sign in',
    sending: 'Signing in…',
  },
  time: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    left,
    by: (clock, weekday, date, { urgency }) => {
      if (urgency === 'today') return `${clock} today`
      if (urgency === 'tomorrow') return `${clock} tomorrow`
      return `${clock} on ${weekday}, ${date}`
    },
    moment: (clock, weekday, date) => `${clock}, ${weekday} ${date}`,
  },
  inbox: {
    sentences: {
      mine: (owing, nextBy) =>
        owing.owed === 0
          ? `You have nothing to do right now.${waiting(owing)}`
          : `You have ${complaints(owing)} to answer${lateAndNext(owing, nextBy)}${waiting(owing)}`,
      all: (owing, nextBy) =>
        owing.owed === 0
          ? `No complaint has to be answered right now.${waiting(owing)}`
          : `There ${owing.owed === 1 ? 'is' : 'are'} ${complaints(owing)} to answer${lateAndNext(owing, nextBy)}${waiting(owing)}`,
      done: () => 'Complaints that have closed, the newest first.',
    },
    empty: {
      mine: {
        title: 'You have nothing left to do.',
        next: 'When a complaint is given to you, a letter tells you and it appears here. You can look at all open complaints.',
      },
      all: {
        title: 'No complaint is open.',
        next: 'New ones will appear here, what is owed first on top. You can look at those that have closed.',
      },
      done: {
        title: 'No complaint has closed yet.',
        next: 'A complaint appears here once the citizen accepts the answer, or the time for their view has passed.',
      },
    },
    besides: {
      title: 'Also waiting for you',
      extensions: (n) => `Cases in which more time is asked for, for you to decide (${n}):`,
      heard: (n) => `Cases in which everybody has replied or had their time to, for you to conclude (${n}):`,
      disputes: (n) => `Disputes for you to decide: ${n}`,
      alerts: (n) => `Signals worth a conversation, not closed yet: ${n}`,
      heldDays: (n) => `Days whose ratings are held: ${n}`,
    },
    marks: { extension: 'More time asked: you decide', heard: 'Ready to conclude: the replies are in' },
    loading: 'Loading the list…',
    refresh: 'Refresh',
    refreshed: 'The list is up to date.',
    more: 'Show more',
    columns: { owed: 'To do', complaint: 'Complaint', state: 'State', filed: 'Filed', handler: 'Handled by' },
    owed: { acknowledge: 'Acknowledge', resolve: 'Answer the citizen', review: 'Review' },
    nothingOwed: 'Nothing to do',
    waiting: 'Waiting for the citizen',
    escalated: (level) => (level === 1 ? 'Escalated once' : `Escalated ${level} times`),
    others: (count) => `and ${count} more`,
    you: 'You',
    nobody: 'Nobody yet',
    origins: { import: 'Imported', demonstration: 'Demonstration' },
  },
  case: {
    title: 'A complaint about conduct',
    loading: 'Opening the complaint…',
    due: {
      acknowledge: (who, by) => `${who === null ? 'You need' : `${who} needs`} to acknowledge it by ${by}.`,
      resolve: (who, by) => `${who === null ? 'You need' : `${who} needs`} to answer the citizen by ${by}.`,
      review: (who, by) => `${who === null ? 'You need' : `${who} needs`} to review it by ${by}.`,
    },
    late: {
      acknowledge: (who, since) => `${who === null ? 'You are' : `${who} is`} late to acknowledge it (due ${since}).`,
      resolve: (who, since) => `${who === null ? 'You are' : `${who} is`} late to answer the citizen (due ${since}).`,
      review: (who, since) => `${who === null ? 'You are' : `${who} is`} late to review it (due ${since}).`,
    },
    standing: {
      assigned: 'Assigned, not yet acknowledged.',
      acknowledged: 'Being looked into.',
      waiting: 'Waiting for the citizen to answer a question; the clock is stopped.',
      resolved: 'Answered; waiting for the citizen’s view. Nothing to do now.',
      'in-review': 'Being reviewed by someone else.',
      held: 'Held: everyone who could take it is involved. The reform office has to choose someone.',
      closed: 'Closed. Nothing more to do.',
      withdrawn: 'Withdrawn by the citizen. Nothing more to do.',
    },
    imported: (sourceId) =>
      `Imported from an earlier system${sourceId === null ? '' : `, where it is ${sourceId}`}. It has no deadline and is owed no answer.`,
    changed: 'The complaint has just changed. This page is up to date again; what is new is marked in the history.',
    account: 'What the citizen tells',
    accountClosed: 'Only whoever handles the complaint can open the citizen’s account.',
    attitudes: 'What was wrong',
    facts: {
      happened: 'Happened',
      filed: 'Filed',
      service: 'Service',
      channel: 'Came by',
      handler: 'Handled by',
      id: 'Case',
    },
    channels: {
      'desk-page': 'QR code at the desk',
      embedded: 'The office’s website',
      kiosk: 'Kiosk at the desk',
      assisted: 'Written down by staff',
      import: 'Import',
    },
    notSaid: 'Not said',
    about: 'Who it is about',
    attributions: {
      'named-by-citizen': 'Named by the citizen.',
      'only-one-on-roster': 'The citizen named nobody; by the roster only one person was at the desk then.',
      'one-of-several':
        'The citizen named nobody; several people were at the desk then, so it is not clear who is meant.',
      established: 'Established while the complaint was being handled.',
      unknown: 'The citizen named nobody, and the roster does not tell.',
    },
    contact: 'Contact',
    anonymous: 'The citizen left no name and no contact. They follow it with their own code.',
    contactClosed: 'Only whoever handles the complaint can see the contact.',
    noContact: 'No contact is kept.',
    contactFields: { name: 'Name', email: 'Email', phone: 'Phone' },
    deadlines: 'Deadlines',
    noDeadlines: 'No deadline is running.',
    answer: 'Answer to the citizen',
    conclusions: 'Findings',
    conclusionColumns: { person: 'About', allegation: 'Allegation', finding: 'Finding', action: 'Action' },
    nobodyKnown: 'Not known who',
    notRecorded: 'Not recorded',
    citizenView: 'The citizen’s view',
  },
  why: {
    title: (who) => (who === null ? 'Why did it come to me?' : `Why did it come to ${who}?`),
    titleOfNobody: 'How it was assigned',
    causes: {
      rule: () => 'A routing rule assigned it.',
      'no-rule': () => 'No routing rule fits this complaint, so the reform office takes it.',
      contested: () => 'The citizen does not accept the earlier answer, so someone else reviews it.',
      disputed: () => 'The person concerned disputed the finding with reason, so someone else reviews it.',
      escalated: ({ level }) => `It was overdue one level below, so it was escalated (${counted(level, 'time')}).`,
      reassigned: ({ person }) => `${person} handed it over; the reason stands in the history.`,
      recused: ({ person, recusal }) => `${person} may not keep it, as ${recusal}; so it went up.`,
      found: () => 'Nobody was allowed to handle it before; now somebody is.',
      held: () => 'Nobody is allowed to handle it, so it is held.',
    },
    rule: (id, version, says) =>
      says === null ? `Rule “${id}” of policy ${version}.` : `${says} (Rule “${id}” of policy ${version}.)`,
    seats: {
      'desk-supervisor': "The rule gives it to the desk's supervisor.",
      'office-head': "The rule gives it to the office's head.",
      'parent-office': 'The rule gives it to the office above.',
      'reform-office': 'The rule gives it to the reform office.',
    },
    pools: {
      'least-open': (count) => `The rule gives it to ${count} people, to whoever has the least to do.`,
      'round-robin': (count) => `The rule gives it to ${count} people, turn by turn.`,
    },
    byName: (person) => `It was meant for ${person} by name.`,
    standsInFor: (person) => `for ${person}`,
    open: (count) => (count === 1 ? '1 open case' : `${count} open cases`),
    lastTurn: (moment) => (moment === null ? 'no turn before' : `last turn ${moment}`),
    words: 'Words in the account',
    policy: (version) => `Policy ${version}.`,
    matched: 'It fits because',
    branches: (numbers) => `Of the alternatives in the rule, it meets number ${numbers.join(', ')}.`,
    considered: 'Who was considered, in order',
    outcomes: {
      taken: 'takes it',
      'taken-as-deputy': 'takes it for someone away',
      away: 'is away',
      'taken-while-away': 'takes it though away, as nobody else is left',
      inactive: 'is no longer active',
      excluded: 'may not take it',
      'not-above': 'stands beside or below someone who may not take it',
      'passed-over': 'was not next in line',
      'holds-it': 'has it already',
    },
    exclusions: {
      accused: 'the complaint is about them',
      'possibly-accused': 'the complaint may be about them, as they were at the desk then',
      contested: 'they gave the answer the citizen does not accept',
      subordinate: 'they answer to someone the complaint is about',
      'acting-for': 'they are standing in for someone involved in the complaint',
    },
    left: 'they are no longer active here',
    guard: {
      steppedIn:
        'Nobody involved may handle a complaint about themselves; it goes up instead. Nobody can switch this off.',
      silent: 'None of them is involved in the complaint.',
    },
    facts: {
      office: 'Office',
      officePath: 'Part of',
      officeKind: 'Kind of office',
      desk: 'Desk',
      staffMembers: 'Named',
      staffKnown: 'Known who',
      attitudes: 'About',
      severity: 'Severity',
      service: 'Service',
      channel: 'Came by',
      language: 'Language',
      anonymous: 'Anonymous',
      weekday: 'Day of the week',
      minuteOfDay: 'Time of day',
      deskRepeats: 'Complaints about this desk in the 30 days before',
      staffRepeats: 'Complaints about this person in the 30 days before',
      citizenRepeats: 'Complaints by this citizen in the 30 days before',
      supervisorOpen: "Open cases with the desk's supervisor",
    },
    yes: 'Yes',
    no: 'No',
    none: 'None',
  },
  timeline: {
    title: 'History',
    fresh: 'New',
    events: {
      file: ({ to }) => (to === null ? 'The citizen filed it' : `The citizen filed it; assigned to ${to}`),
      acknowledge: ({ person }) => `${person ?? 'The office'} acknowledged it`,
      ask: ({ person }) => `${person ?? 'The office'} asked the citizen; the clock stopped`,
      reply: () => 'The citizen replied; the clock runs again',
      add: () => 'The citizen added something',
      resume: () => 'The time for the citizen’s reply has passed; the clock runs again',
      'invite-reply': ({ person, about }) =>
        `${person ?? 'The office'} asked ${about ?? 'the person concerned'} for their side`,
      'give-reply': ({ person }) => `${person ?? 'The person concerned'} gave their side`,
      'request-extension': ({ person, days }) => `${person ?? 'The handler'} asked for ${days ?? ''} more working days`,
      'approve-extension': ({ person, days }) =>
        `${person ?? 'A superior'} granted ${days ?? ''} more working days; the citizen and the person concerned were told`,
      'refuse-extension': ({ person }) => `${person ?? 'A superior'} did not grant more time; the deadline stays`,
      transfer: ({ person, to }) =>
        `${person ?? 'The office'} passed it to the desk responsible${to === null ? '' : `; given to ${to}`}`,
      'correct-accused': ({ person, to }) =>
        `${person ?? 'The office'} corrected whom it is about${to === null ? '' : `; it was passed up to ${to}`}`,
      'correct-record': ({ person }) =>
        `${person ?? 'The office'} corrected the record after the person concerned disputed it`,
      'order-review': ({ person, to }) =>
        `${person ?? 'The office'} had the finding reviewed after the person concerned disputed it${to === null ? '' : `; assigned to ${to}`}`,
      link: ({ person }) => `${person ?? 'The office'} noted a related complaint`,
      unlink: ({ person }) => `${person ?? 'The office'} took back the note of a related complaint`,
      reassign: ({ person, to }) => `${person ?? 'The office'} handed it to ${to ?? 'someone else'}`,
      escalate: ({ to, level }) => `Overdue, escalated to level ${level ?? 1}${to === null ? '' : `: ${to}`}`,
      retime: () => 'Dates worked out again by the new calendar',
      remind: ({ reminderOf }) => {
        if (reminderOf === 'acknowledge') return 'Reminder: acknowledge it'
        return reminderOf === 'review' ? 'Reminder: review it' : 'Reminder: answer the citizen'
      },
      hold: () => 'Held, as nobody is allowed to handle it',
      assign: ({ to }) => `Somebody may handle it now; given to ${to ?? 'someone new'}`,
      recuse: ({ about, recusal, to }) =>
        `Taken from ${about ?? 'its handler'}, as ${recusal ?? 'they are involved'}; ${to === null ? 'held' : `went up to ${to}`}`,
      resolve: ({ person }) => `${person ?? 'The office'} answered the citizen`,
      confirm: () => 'The citizen accepted the answer',
      contest: ({ to }) => `The citizen asked for a review${to === null ? '' : `; assigned to ${to}`}`,
      lapse: () => 'The time for the citizen’s view has passed; closed',
      withdraw: () => 'The citizen withdrew it',
    },
    sealed: 'Only whoever handles the complaint can read the citizen’s words.',
  },
  verbs: {
    title: 'What you can do',
    none: 'You can read this; there is nothing for you to do here now.',
    whenNeeded: 'When needed:',
    open: {
      'approve-extension': 'Grant more time',
      'refuse-extension': 'Do not grant more time',
      'invite-reply': 'Ask the person for their side',
      'request-extension': 'Ask for more time',
      'correct-accused': 'Correct whom it is about',
      transfer: 'Move to the right desk',
      acknowledge: 'Acknowledge',
      resolve: 'Answer the citizen',
      ask: 'Ask the citizen',
      reassign: 'Hand over',
    },
    openInReview: 'Answer after the review',
    effects: {
      'approve-extension':
        'The deadline moves by exactly the days asked for. The citizen and the person concerned are told the reason and the new date.',
      'refuse-extension': 'The deadline stays as it was. Whoever asked gets a letter and can read your reason.',
      'invite-reply':
        'This person gets a letter, reads your summary and may give their side until the date shown then. They are not told who complained, the citizen’s words, or the day.',
      'request-extension':
        'Someone entitled to decide gets a letter; you cannot grant it yourself. Until then the present deadline keeps running. If it is granted, the citizen reads your reason word for word.',
      'correct-accused':
        'Whom it is about changes at once. Should you be involved with anyone you add, the complaint moves up the very same moment. Anyone named by mistake who had been told gets a letter that says so.',
      transfer:
        'The complaint goes to the right desk and is assigned by its rules. The clock does not begin again, and the citizen is told. You may no longer be able to open this complaint.',
      acknowledge:
        'The complaint becomes “Being looked into”, and the citizen sees this when following it. The time to answer stays the same.',
      resolve:
        'The citizen reads your answer word for word, then accepts it or asks for a review by someone else. Once sent it cannot be changed.',
      ask: 'The citizen reads the question when following the complaint; if they left an email, a letter tells them. The clock stops until they reply or the time for it has passed.',
      reassign:
        'The person you choose gets a letter and is responsible from now on. The clock does not begin again, and you may no longer be able to open this complaint.',
    },
    effectInReview:
      'This is the last word: once sent, the complaint closes. The citizen reads your answer word for word; it cannot be changed.',
    confirm: {
      'approve-extension': 'Grant it',
      'refuse-extension': 'Do not grant it',
      'invite-reply': 'Send the invitation',
      'request-extension': 'Send the request',
      'correct-accused': 'Correct it',
      transfer: 'Move the complaint',
      acknowledge: 'Yes, acknowledge',
      resolve: 'Send the answer',
      ask: 'Send the question',
      reassign: 'Hand over',
    },
    done: {
      'approve-extension': 'More time is granted. The citizen and the person concerned are told of the new date.',
      'refuse-extension': 'Not granted. The deadline stays as it was.',
      'invite-reply':
        'They were asked for their side. You can conclude once they have replied or the time for it is over.',
      'request-extension': 'The request is sent. The present deadline keeps running until it is granted.',
      'correct-accused': 'Whom it is about is corrected.',
      transfer: 'The complaint is at the right desk now.',
      acknowledge: 'You have acknowledged the complaint.',
      resolve: 'The answer is sent. The citizen can accept it or ask for a review.',
      ask: 'The question is sent. The clock is stopped while we wait for the citizen.',
      reassign: 'The complaint is handed over.',
    },
    doneInReview: 'The final answer is sent. The complaint is closed.',
    lookOver: 'Look it over before sending',
    change: 'Change it',
    cancel: 'Cancel',
    sending: 'Sending…',
    faults: 'Something is still missing',
    renewed: 'Your session was opened again. Please send once more.',
    gone: 'This can no longer be done. What you wrote is still here for you to copy.',
    textLong: (most) => `Shorten it to at most ${most} characters.`,
    question: 'Question to the citizen',
    questionHint: 'Ask only what you need. Do not ask who they are if they wish to stay anonymous.',
    questionMissing: 'Write the question.',
    answer: 'Answer to the citizen',
    answerHint:
      'Say what you looked into, what was right or wrong, what was done, and say sorry where something went wrong. The citizen does not see the findings below, so tell the outcome too.',
    answerLength: (written, least) =>
      written < least
        ? `${counted(written, 'character')} so far, at least ${least} needed.`
        : `${counted(written, 'character')} so far.`,
    answerShort: (least) => `Write an answer of at least ${least} characters.`,
    conclusions: 'Findings and actions',
    conclusionsHint:
      'Choose for each person and allegation. The finding says what happened; the action says what was done about it.',
    finding: 'Finding',
    action: 'Action',
    choose: 'Choose…',
    findingMissing: (allegation, person) => `Choose a finding for “${allegation}” (${person}).`,
    actionMissing: (allegation, person) => `Choose an action for “${allegation}” (${person}).`,
    to: 'To whom',
    toHint: 'Nobody involved in the complaint is in this list.',
    toMissing: 'Choose a person.',
    toLoading: 'Looking for who could take it…',
    toAway: (standIn) => (standIn === null ? 'away' : `away, ${standIn} stands in`),
    notOffered: (count) =>
      count === 1 ? '1 person cannot take it, and why' : `${count} people cannot take it, and why`,
    notSeniorEnough: 'is below those whose finding is being reviewed',
    toNobody: 'Nobody else may take this complaint.',
    because: 'Reason',
    becauseHint: 'The reason is kept in the history; the person you choose can read it, the citizen cannot.',
    becauseMissing: 'Write the reason.',
  },
}
