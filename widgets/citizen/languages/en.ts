import {
  attitudes,
  criteria,
  failed,
  linkInvalid,
  problems,
  scores,
  services,
  unreachable,
  views,
} from '../../languages/en.ts'
import type { Common, Phrases } from '../phrases.ts'

const optional = 'optional'
const tooLong = 'This is longer than 4,000 characters. Please shorten it.'
const who = 'Who served you?'
const onDuty = 'on duty'
const unknownPerson = 'I don’t know who'
const at = 'Desk'
const moment = (time: string, date: string) => `${time} on ${date}`
const files = 'Photos or a document'
const filesHint =
  'JPEG, PNG or WebP photos, or a PDF; 3 files at most, 5 MB each. Where and when a photo was taken is removed before it is kept.'
const fileChoose = 'Choose photos or a PDF'
const fileOf = (kind: 'image' | 'pdf', place: number) => `${kind === 'image' ? 'Photo' : 'PDF'} ${place}`
const fileSize = (kilobytes: number) => `${kilobytes} kB`
const fileSending = 'Uploading…'
const fileArrived = 'Uploaded.'
const fileRemove = (name: string) => `Remove ${name}`
const filesTooMany = 'Only 3 files can go along. Remove one first.'
const fileTooLarge = 'This file is larger than 5 MB. Please choose a smaller one.'

export { problems }

export const common: Common = {
  record: 'en',
  loading: 'Loading…',
  demonstration: 'Demonstration data',
  optional,
  sending: 'Sending…',
  unreachable,
}

export const exchange: Phrases['exchange'] = {
  tryAgain: 'Try again',
  somethingToLookAt: 'There is a problem',
  faultMark: 'Error',
  notSent: 'Not sent',
  notReached: 'Could not load',
  openOurs: 'Open the desk’s own page',
  failed,
}

export const rating: Phrases['rating'] = {
  question: 'How were you served at this desk?',
  scores,
  more: 'Say more',
  send: 'Send rating',
  complainLead: 'Did something happen that needs an answer?',
  complain: 'I’d like to complain',
}

export const ratingRest: Phrases['ratingRest'] = {
  scoreMissing: 'Choose one of the five.',
  tooLong,
  sendWithoutVisit: 'Send without the slip',
  thanks: 'Thank you',
  kept: 'Your rating has been recorded. Staff at the desk are never told who rated.',
  verified: 'It came with a visit slip, so it counts towards the results of this desk.',
  unverified: 'It came without a visit slip, so it is kept apart and does not change the results of this desk.',
  who,
  onDuty,
  unknownPerson,
  criteria: 'Did the person who served you do this?',
  criterion: criteria,
  met: 'Yes',
  notMet: 'No',
  skipped: 'Skip',
  words: 'Anything you would like to add?',
  wordsHint: 'Praise or criticism, both are welcome. Leave out your identity or phone number.',
}

export const complaint: Phrases['complaint'] = {
  back: 'Back',
  next: 'Continue',
  step: (step, of) => `Step ${step} of ${of}`,
  attitudes: 'What happened?',
  attitudesHint: 'Choose everything that is true of what happened to you.',
  attitudesMissing: 'Choose at least one. If none of them fits, choose “Something else”.',
  attitude: attitudes,
  draftFound: 'There is an unfinished complaint on this device, not sent yet.',
  draftResume: 'Go on with it',
  draftDiscard: 'Delete it',
}

export const complaintPages: Phrases['complaintPages'] = {
  who,
  onDuty,
  unknownPerson,
  files,
  filesHint,
  fileChoose,
  fileOf,
  fileSize,
  fileSending,
  fileArrived,
  fileRemove,
  filesTooMany,
  fileTooLarge,
  change: 'Change',
  occasion: 'When was it, and who served you?',
  day: 'Which day did it happen?',
  dayMissing: 'Choose the day it happened.',
  dayInFuture: 'That day has not come yet. Please choose again.',
  time: 'About what time?',
  timeHint: 'A rough idea is enough, such as about 10 in the morning.',
  timeForgotten: 'I don’t remember',
  morning: 'Morning',
  afternoon: 'Afternoon',
  hour: (hour) =>
    hour < 12 ? `about ${hour} in the morning` : hour === 12 ? 'about noon' : `about ${hour - 12} in the afternoon`,
  service: 'What did you come for?',
  serviceUnsaid: 'Not said',
  serviceOf: services,
  whoHint: 'The person you choose is never told who complained.',
  whoMissing: 'Choose a person, or choose “I don’t know who”.',
  account: 'Tell it in your own words',
  accountLabel: 'What happened to you',
  accountHints: [
    'What did you come for?',
    'What did the staff member say or do?',
    'Did anyone else hear or see it?',
    'What came of it, and what would you like to happen?',
  ],
  accountPrivacy:
    'Only whoever handles your complaint can open this. Leave out identity and account numbers; to stay anonymous, leave out your own name too.',
  accountMissing: 'Tell us what happened, even in a sentence or two.',
  accountShort: 'A few more details would help whoever handles this to understand you rightly.',
  charactersLeft: (count) => `${count} characters left`,
  charactersOver: (count) => `${count} characters too many`,
  tooLong,
  keepDraft: 'Keep what I have written on this device',
  keepDraftMeans:
    'If the page closes you can go on later, for 7 days. Anyone who uses this device can read it; on a shared one, leave this off.',
  contact: 'Would you like to leave a way to reach you?',
  contactHint: 'Either way, your complaint is handled the same and as fast.',
  contactMissing: 'Choose one of the two.',
  anonymous: 'No, I want to stay anonymous',
  anonymousMeans:
    'Nobody learns who you are, not even whoever handles it. You read the answer with your tracking code. In return, we cannot send you news, and if you lose the code nobody can find it again.',
  reachable: 'Yes, I will leave a way to reach me',
  reachableMeans:
    'Only whoever handles your complaint can see it. The staff member concerned is never told. You get a tracking code as well.',
  reachHint: 'Give a phone number, an e-mail address, or both.',
  reachMissing: 'Give a phone number or an e-mail address, or choose to stay anonymous.',
  name: 'What to call you',
  phone: 'Phone number',
  phoneHint: 'So that whoever handles it can call if something is unclear.',
  phoneWrong: 'A phone number has at least 8 digits. Please check it.',
  email: 'E-mail address',
  emailHint:
    'Only if you want letters about it. A letter carries a link, never the content; the first one asks you to confirm the address.',
  emailWrong: 'This is not an e-mail address; one looks like name@example.vn.',
  check: 'Check before you send',
  changeOf: (what) => `Change: ${what}`,
  at,
  happened: 'What happened',
  whenAndWho: 'When and who',
  yourWords: 'In your words',
  noFiles: 'No files',
  reach: 'How to reach you',
  telling: {
    name: (found) => `what looks like your name: “${found}”`,
    'id-number': (found) => `what looks like an identity number: ${found}`,
    phone: (found) => `what looks like a phone number: ${found}`,
    email: (found) => `an e-mail address: ${found}`,
  },
  tellingHeading: 'Your words tell who you are',
  tellingAnonymous:
    'You chose to stay anonymous. Whoever reads your words will know these things. Change your words before sending, or send them as they are if that is what you want.',
  tellingNamed:
    'These belong under how to reach you rather than in your words. Change your words before sending, or send them as they are if that is what you want.',
  notFormal: 'This is feedback. It is not a formal denunciation or administrative appeal.',
  notFormalMore:
    'Those need your full name by law and are received at the Citizen Reception Board or the reception section of the office. Complaining here does not take that right away.',
  send: 'Send complaint',
}

export const receipt: Phrases['receipt'] = {
  moment,
  received: 'We have received your complaint',
  trackingCode: 'Your tracking code',
  keepIt: 'Keep this code. It is the only way to read the answer, and nobody can issue it again. Give it to no one.',
  copy: 'Copy code',
  copied: 'Code copied.',
  print: 'Print this slip',
  saveImage: 'Save as an image',
  showQr: 'Show QR code',
  qrMeans: 'The QR code holds the tracking code itself and no link. Once scanned, keep it where only you can see it.',
  download: 'Download statement',
  whatNext: 'What happens next',
  acknowledgeBy: 'Someone takes it up, at the latest',
  resolveBy: 'You get an answer, at the latest',
  filed: 'Received at',
  at,
  signature:
    'The statement is digitally signed. It names the desk, the time and a fingerprint of your words, not the words themselves. Show it if you ever need to prove that you complained.',
  verify: 'Check a statement',
  proveLegend: 'Have you kept the code?',
  lastFour: 'Type the last 4 characters of your tracking code',
  lastFourCheck: 'Check',
  lastFourWrong: 'These are not the last 4 characters. Please look at the code you kept.',
  lastFourRight: 'That is right. You can leave this page.',
  follow: 'Follow my complaint',
}

export const status: Phrases['status'] = {
  heading: 'Follow a complaint',
  code: 'Tracking code',
  codeHint: '16 characters in 4 groups. Capitals, small letters and dashes all work.',
  codeWrong: (typed) => `A tracking code has 16 characters; you typed ${typed}.`,
  open: 'Show my complaint',
  opening: 'Opening…',
}

export const progress: Phrases['progress'] = {
  moment,
  at,
  files,
  filesHint,
  fileChoose,
  fileOf,
  fileSize,
  fileSending,
  fileArrived,
  fileRemove,
  filesTooMany,
  fileTooLarge,
  leave: 'Close and wipe the code from this page',
  tooLong,
  states: {
    assigned: 'Passed on to be handled',
    acknowledged: 'Being looked into',
    waiting: 'Waiting for your reply to a question',
    resolved: 'Answered',
    'in-review': 'Being reviewed by someone else',
    held: 'Finding someone who may handle it',
    closed: 'Closed',
    withdrawn: 'Withdrawn by you',
  },
  next: {
    assigned: (by) => `By ${by} someone must take it up.`,
    acknowledged: (by) => `By ${by} you get an answer.`,
    waiting: 'The clock has stopped to wait for you. Without a reply, work goes on with what there is.',
    resolved:
      'Please read the answer below and say what you think. If you say nothing, the complaint closes by itself after a while.',
    'in-review': 'It is not the person who answered you. Their conclusion is the last one.',
    held: 'Everyone who would normally handle it is involved, so they may not. The oversight office is choosing someone else.',
    closed: 'Nothing more needs to be done. You can still read it with this code.',
    withdrawn: 'Nobody works on it any more. The record is kept, to protect you should anything happen later.',
    overdue: (by) => `The deadline of ${by} has passed. The delay is reported to a higher level.`,
  },
  handledBy: 'Handled by',
  about: 'About',
  attitude: attitudes,
  filedAt: 'Sent at',
  question: 'A question for you',
  yourReply: 'Your reply',
  sendReply: 'Send reply',
  wordsMissing: 'Please write a few words before sending.',
  answer: 'The answer to you',
  view: 'What do you think of this answer?',
  viewMissing: 'Choose one.',
  satisfied: 'I am satisfied',
  partlySatisfied: 'I am partly satisfied',
  contest: 'I do not agree',
  contestMeans: 'Someone else, not involved so far, will review it.',
  reason: 'What is wrong with the answer?',
  reasonMissing: 'Say what is wrong with the answer, so that the reviewer understands.',
  sendView: 'Send',
  yourView: 'Your view',
  viewOf: views,
  add: 'Add something',
  addLabel: 'What would you like to add?',
  sendMore: 'Send this too',
  withdraw: 'Withdraw the complaint',
  withdrawMeans:
    'A withdrawn complaint is not worked on and cannot be reopened. If someone is pressing you to withdraw, please do not: write that under “Add something” instead.',
  withdrawReason: 'Why do you withdraw?',
  withdrawSure: 'I withdraw this complaint of my own free will',
  withdrawSureMissing: 'Tick the box to confirm that you withdraw freely.',
  confirmWithdraw: 'Withdraw this complaint',
  done: 'Sent. Below is how things stand now.',
  timeline: 'What has happened',
  newDate: (moment) => `New date for an answer: ${moment}`,
  filesSent: (count) => (count === 1 ? 'With 1 file' : `With ${count} files`),
  steps: {
    file: 'You filed the complaint',
    acknowledge: 'Someone took it up',
    ask: 'A question to you',
    reply: 'You replied',
    add: 'You added something',
    resume: 'Work went on without waiting longer',
    'invite-reply': 'The person concerned was asked for their side; they are not told who you are',
    'give-reply': 'The person concerned gave their side',
    'request-extension': 'The handler asked for more time',
    'approve-extension': 'The time to answer was extended',
    'refuse-extension': 'More time was not granted',
    transfer: 'Passed on to the office responsible',
    'correct-accused': 'The record was corrected',
    'correct-record': 'The record was corrected after another look',
    'order-review': 'The office has the finding reviewed; there is nothing for you to do',
    link: 'A related complaint was noted',
    unlink: 'A related complaint is no longer noted',
    reassign: 'Passed to someone else',
    escalate: 'Passed to a higher level because the deadline had passed',
    retime: 'Dates were worked out again, because working days changed',
    remind: 'Whoever handles it was reminded of the deadline',
    hold: 'Held to find someone who may handle it',
    recuse: 'Passed on to someone who is not involved',
    assign: 'Someone was found to handle it',
    resolve: 'An answer to you',
    confirm: 'You gave your view of the answer',
    contest: 'You asked for a review by someone else',
    lapse: 'Closed after a long silence',
    withdraw: 'You withdrew the complaint',
  },
  handling: 'How was your complaint handled?',
  handlingHint:
    'Its pace, its tone and its fairness, whatever the outcome. Whoever handled it does not see what you choose.',
  handlingScores: scores,
  handlingMissing: 'Choose one of the five.',
  handlingSend: 'Send rating',
  handlingThanks: (score) => `Thank you. You chose: ${score}.`,
}

export const confirmation: Phrases['confirmation'] = {
  waiting: 'Confirming your e-mail address…',
  done: 'E-mail address confirmed',
  doneMeans: 'From now on you get a letter when there is news about your complaint. You can close this page.',
  failedToConfirm: 'Not confirmed',
  linkInvalid,
  noToken: 'Please open this page by the link in the confirmation letter sent to you.',
}

export const verify: Phrases['verify'] = {
  heading: 'Check a statement',
  lead: 'It is checked on this device, with the public key. The statement is sent nowhere.',
  paste: 'Paste the statement',
  file: 'Or choose, or drop here, the file you downloaded',
  check: 'Check',
  checking: 'Checking…',
  pasteMissing: 'Paste the statement or choose its file.',
  unreadable: 'This is not a statement. Use the downloaded file exactly as it is.',
  genuine: 'The statement is genuine',
  genuineMeans: 'The signature fits the public key: not a character was changed.',
  altered: 'The statement is not right',
  alteredMeans: 'The signature does not fit: the text was changed, or this service never signed it.',
  otherKey: 'Signed with another key',
  otherKeyMeans: 'It names another key than the present one of this service, so it cannot be checked here.',
  says: 'The statement says',
  moment,
  office: 'Office',
  desk: at,
  filed: 'Received at',
  acknowledgeBy: 'To be taken up by',
  resolveBy: 'To be answered by',
  about: 'About',
  attitude: attitudes,
  words: 'The words you sent',
  wordsHint: 'Paste exactly what you sent, to prove that the statement is about these very words.',
  wordsMatch: 'These are the words that were sent.',
  wordsDiffer: 'These are not the words that were sent.',
  key: 'Public key',
  keyMeans: 'Compare it with the key your office publishes elsewhere, so as not to trust this page alone.',
}

export const kiosk: Phrases['kiosk'] = {
  question: 'How were you served at this desk?',
  scores,
  otherLanguage: 'Tiếng Việt',
  otherTag: 'vi',
  ready: 'Send your rating?',
  readyMeans: 'What you chose is no longer on the screen. The staff at the desk cannot see it.',
  send: 'Send rating',
  chooseAgain: 'Choose again',
  more: 'Say more',
  onPhone: 'Finish privately on my phone',
  phone: 'Rate on your own phone',
  phoneMeans:
    'Scan this code with the camera of your phone, then rate wherever and whenever you like within two days. This screen keeps nothing.',
  done: 'Done',
  thanks: 'Thank you',
  kept: 'Your rating has been kept. The staff at the desk are not told who rated.',
  stillThere: 'Are you still there?',
  stillThereMeans: 'In 20 seconds, what has not been sent is erased, so that the next person does not see it.',
  stay: 'I am still here',
  leave: 'Erase and finish',
  waiting: (count) => `to be sent: ${count}`,
  noLine: 'no connection',
  replaced: 'This device was replaced or revoked: set up again',
  fullScreen: 'Full screen',
  nothingKept:
    'This browser does not let the page keep data, so it cannot be a kiosk. Leave the private mode or allow the page to keep data, then load it again.',
}

export const kioskSetup: Phrases['kioskSetup'] = {
  heading: (desk) => `Set up the kiosk of desk ${desk}`,
  replaced: 'This device was replaced or revoked. Ratings still on it are sent all the same.',
  steps: [
    'Whoever answers for the desk opens the console on their own computer and goes to Kiosks.',
    'They choose this desk and press Make a set-up code.',
    'Type the code here. It works once, for 30 minutes.',
  ],
  code: 'Set-up code',
  codeHint: '10 characters, such as 7QK2M-X4T9B. Capitals or not, both work.',
  codeMissing: 'Please type the set-up code.',
  enrol: 'Set up this device',
}

export default {
  common,
  exchange,
  rating,
  ratingRest,
  complaint,
  complaintPages,
  receipt,
  status,
  progress,
  confirmation,
  verify,
  kiosk,
  kioskSetup,
  problems,
} satisfies Phrases
