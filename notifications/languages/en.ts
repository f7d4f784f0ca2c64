import type { Frame, Sentences } from './sentences.ts'

const frame = {
  copyLink: 'If the button does not work, please copy this address into your browser:',
  closing: 'With kind regards,',
  sender: 'Lắng Nghe',
  motto: 'Where citizens tell us how they were treated',
}

const toStaff: Frame = {
  ...frame,
  greeting: 'Dear colleague,',
  foot: 'This letter says nothing of the case on purpose, to protect the citizen and everyone concerned. It was sent automatically; please do not reply to this address.',
}

const toCitizen: Frame = {
  ...frame,
  greeting: 'Dear Sir or Madam,',
  foot: 'This letter gives no details on purpose, to keep your affairs private. It was sent automatically; please do not reply to this address.',
}

export const en: Sentences = {
  frames: { staff: toStaff, notified: toStaff, citizen: toCitizen },
  digest: {
    subject: 'Lắng Nghe: what is waiting for you',
    owed: ({ overdue, today, later }) => {
      const parts = [
        ...(overdue > 0 ? [`${overdue} overdue`] : []),
        ...(today > 0 ? [`${today} due today`] : []),
        ...(later > 0 ? [`${later} due in the coming days`] : []),
      ]
      const n = overdue + today + later
      return `You have ${n} ${n === 1 ? 'case' : 'cases'} to deal with: ${parts.join(', ')}.`
    },
    instead: 'You get one such letter each working morning instead of a reminder for each case.',
    date: (at, n) => (n === 1 ? at : `${at} (${n} cases)`),
    dates: (dates) => `The nearest dates: ${dates.join('; ')}.`,
    open: 'Open the list',
  },
  notices: {
    'case-assigned': {
      subject: 'Lắng Nghe: a new complaint is yours to answer',
      says: [
        'A citizen’s complaint has just been given to you to answer.',
        'Please open it soon and acknowledge it, so that the citizen knows someone is listening.',
      ],
      due: (at) => `The next deadline is ${at}.`,
      open: 'Open the case',
    },
    'case-noticed': {
      subject: 'Lắng Nghe: a complaint you should know of',
      says: [
        'A complaint has been filed that, by the policy in force, you are told of. Someone else is handling it.',
        'You can read where it stands; there is nothing you have to do.',
      ],
      open: 'Look at the case',
    },
    'case-reminder': {
      subject: 'Lắng Nghe: a case of yours is nearly due',
      says: [
        'A case you are handling will soon be due.',
        'Please make sure the citizen hears from you in time. If this is already done, you can ignore this letter.',
      ],
      due: (at) => `The deadline is ${at}.`,
      open: 'Open the case',
    },
    'case-escalated': {
      subject: 'Lắng Nghe: an overdue case has come up to you',
      says: [
        'A case has gone past its deadline without being settled, so it has been passed up to you.',
        'The citizen is still waiting. Please look at it and decide what happens next.',
      ],
      due: (at) => `Its deadline is ${at}.`,
      open: 'Open the case',
    },
    'case-reassigned': {
      subject: 'Lắng Nghe: a case has been passed to you',
      says: [
        'A case has just been passed to you to carry on with.',
        'Everything that has happened so far is there for you to read.',
      ],
      due: (at) => `The next deadline is ${at}.`,
      open: 'Open the case',
    },
    'citizen-replied': {
      subject: 'Lắng Nghe: a citizen has sent you more information',
      says: ['A citizen has sent more information about a case you are handling.', 'Please open it and have a look.'],
      due: (at) => `The next deadline is ${at}.`,
      open: 'Read what is new',
    },
    'case-contested': {
      subject: 'Lắng Nghe: a case needs your review',
      says: [
        'A citizen does not agree with the answer they received and has asked for it to be looked at again.',
        'The case has come to you for a view that is independent of the first one.',
      ],
      due: (at) => `The review is due by ${at}.`,
      open: 'Open the case',
    },
    'review-ordered': {
      subject: 'Lắng Nghe: a finding needs your review',
      says: [
        'The person concerned in a case disputed what was found, and the dispute was found to have reason.',
        'The case has come to you for a view that is independent of the first one.',
      ],
      due: (at) => `The review is due by ${at}.`,
      open: 'Open the case',
    },
    'dispute-assigned': {
      subject: 'Lắng Nghe: a dispute waits for your decision',
      says: [
        'A staff member disputes what is held about them. You had no part in the matter, so the decision has come to you.',
        'Please read what they say, then decide and give your reason.',
      ],
      due: (at) => `The decision is due by ${at}.`,
      open: 'Open the dispute',
    },
    'dispute-reminder': {
      subject: 'Lắng Nghe: a dispute is due soon',
      says: ['A dispute that waits for your decision is due soon.'],
      due: (at) => `The decision is due by ${at}.`,
      open: 'Open the dispute',
    },
    'dispute-escalated': {
      subject: 'Lắng Nghe: an overdue dispute has come to you',
      says: [
        'A dispute went undecided past its deadline, so it has come to you.',
        'The staff member is still waiting. Please decide soon.',
      ],
      due: (at) => `The decision was due by ${at}.`,
      open: 'Open the dispute',
    },
    'dispute-held': {
      subject: 'Lắng Nghe: nobody may decide on a dispute',
      says: [
        'A dispute could be given to nobody, as everyone who could decide had a part in the matter.',
        'Please check the directory and the two outside seats of the policy.',
      ],
      open: 'Open the list',
    },
    'case-confirmed': {
      subject: 'Lắng Nghe: a citizen has responded to your answer',
      says: [
        'A citizen has read your answer and told us what they think of it. The case is now closed.',
        'Thank you for listening and for seeing it through.',
      ],
      open: 'See the citizen’s view',
    },
    'case-withdrawn': {
      subject: 'Lắng Nghe: a citizen has withdrawn a complaint',
      says: [
        'A citizen has withdrawn a complaint that you were handling.',
        'There is nothing more for you to do. The record is kept, as the rules require.',
      ],
      open: 'Open the case',
    },
    'case-held': {
      subject: 'Lắng Nghe: a case could not be given to anyone',
      says: [
        'A case could not be given to anyone, because everyone who might handle it is concerned in it.',
        'It is being held while the citizen waits. Please name someone to handle it soon.',
      ],
      due: (at) => `The next deadline is ${at}.`,
      open: 'Open the case',
    },
    'reply-received': {
      subject: 'Lắng Nghe: the person concerned has given their side',
      says: [
        'In a case you are handling, the person concerned has given their side.',
        'Please read it before you conclude.',
      ],
      due: (at) => `The next deadline is ${at}.`,
      open: 'Read their side',
    },
    'extension-requested': {
      subject: 'Lắng Nghe: a request for more time needs your decision',
      says: [
        'The handler of a case has asked for more time, and the decision is yours.',
        'Please read the reason, then grant it or not. Until then the present deadline keeps running.',
      ],
      due: (at) => `The present deadline is ${at}.`,
      open: 'See the request',
    },
    'extension-approved': {
      subject: 'Lắng Nghe: more time has been granted',
      says: [
        'The request for more time in a case you are handling has been granted.',
        'The citizen and the person concerned have been told of the new deadline.',
      ],
      due: (at) => `The new deadline is ${at}.`,
      open: 'Open the case',
    },
    'extension-refused': {
      subject: 'Lắng Nghe: more time has not been granted',
      says: [
        'The request for more time in a case you are handling has not been granted.',
        'The deadline stays as it was. The reason is in the record.',
      ],
      due: (at) => `The deadline is still ${at}.`,
      open: 'Open the case',
    },
    'case-linked': {
      subject: 'Lắng Nghe: another case is related to one of yours',
      says: [
        'A case has just been noted as related to one that you are handling.',
        'Both keep their own deadline and their own answer. If it is yours to see, you can open it and compare.',
      ],
      open: 'Open the related case',
    },
    'withdrawn-after-notice': {
      subject: 'Lắng Nghe: a complaint was withdrawn after the person concerned had been told',
      says: [
        'A citizen has withdrawn a complaint after the person concerned had been asked for their side.',
        'The record is kept. Please consider whether the citizen was put under pressure.',
      ],
      open: 'Open the case',
    },
    'reply-invited': {
      subject: 'Lắng Nghe: please give your side of a complaint',
      says: [
        'A citizen’s complaint concerns how you served them. Before anything is concluded, you have the right to give your side.',
        'The page below sums the complaint up neutrally. You may reply or not; not replying is not taken as admitting anything.',
      ],
      due: (at) => `Please reply before ${at}.`,
      open: 'Read it and reply',
    },
    'matter-extended': {
      subject: 'Lắng Nghe: more time for a matter that concerns you',
      says: ['The complaint you were told of has been given more time.', 'There is nothing you need to do.'],
      due: (at) => `The new deadline is ${at}.`,
      open: 'See the notice',
    },
    'matter-concluded': {
      subject: 'Lắng Nghe: a matter you were told of has been concluded',
      says: ['The complaint you were told of has been concluded.', 'You can read what was found about you.'],
      open: 'Read the finding',
    },
    'matter-ended': {
      subject: 'Lắng Nghe: a matter you were told of has ended',
      says: [
        'The complaint you were told of has ended, with no finding about you.',
        'There is nothing you need to do.',
      ],
      open: 'See the notice',
    },
    'matter-corrected': {
      subject: 'Lắng Nghe: the record was corrected, this does not concern you',
      says: [
        'You were told of a complaint before. The record has been corrected: that complaint is not about you.',
        'We are sorry for the mistake. The correction stays in the record.',
      ],
      open: 'See the notice',
    },
    'dispute-decided': {
      subject: 'Lắng Nghe: your dispute has been decided',
      says: ['What you disputed has been decided, with a reason.', 'You can read it in the record about yourself.'],
      open: 'Read the decision',
    },
    'confirm-address': {
      subject: 'Lắng Nghe: please confirm your email address',
      says: [
        'Someone has just asked for news from Lắng Nghe to be sent to this address. If it was you, please open the link below to confirm it.',
        'If it was not, please ignore this letter; we will send no news to this address.',
      ],
      due: (at) => `The link works until ${at}.`,
      open: 'Confirm the address',
    },
    'question-asked': {
      subject: 'Lắng Nghe: there is a question for you',
      says: [
        'The person looking into your complaint needs to ask you something more, to understand what happened.',
        'Please open the link below and enter your tracking code to read the question and reply.',
        'If you would rather not, your complaint will still be answered, from what is known by then.',
      ],
      due: (at) => `Please reply before ${at}.`,
      open: 'Read the question',
    },
    'answer-ready': {
      subject: 'Lắng Nghe: there is an answer for you',
      says: [
        'Your complaint has been answered. Please open the link below and enter your tracking code to read the answer.',
        'If it does not seem right to you, you can ask for someone else to look at it again.',
      ],
      due: (at) => `You can tell us what you think until ${at}.`,
      open: 'Read the answer',
    },
    'review-done': {
      subject: 'Lắng Nghe: the review you asked for is done',
      says: [
        'The review you asked for is finished. Please open the link below and enter your tracking code to read the result.',
        'Thank you for taking the time to help us serve people better.',
      ],
      open: 'Read the result',
    },
    'answer-reviewed': {
      subject: 'Lắng Nghe: the answer you received is being reviewed',
      says: [
        'The office has someone else review what was found about your complaint. There is nothing for you to do; you will be told the result.',
        'To see how far it has come, please open the link below and enter your tracking code.',
      ],
      due: (at) => `A result is expected by ${at}.`,
      open: 'See how far it has come',
    },
    'date-moved': {
      subject: 'Lắng Nghe: a date promised to you has changed',
      says: [
        'The working days of the office have changed, so the date promised to you was worked out again.',
        'Please open the link below and enter your tracking code to read the reason and the dates.',
      ],
      due: (at) => `The new date is ${at}.`,
      open: 'See the dates',
    },
    'deadline-extended': {
      subject: 'Lắng Nghe: your complaint needs more time',
      says: [
        'Looking into your complaint takes more time than promised. Someone else has considered this and agreed.',
        'Please open the link below and enter your tracking code to read the reason.',
      ],
      due: (at) => `The new date for an answer is ${at}.`,
      open: 'Read the reason',
    },
    'complaint-transferred': {
      subject: 'Lắng Nghe: your complaint has reached the office responsible',
      says: [
        'Your complaint has been passed to the office responsible for answering it. You do not need to send it again, and the time does not start anew.',
        'You can follow it with the same tracking code.',
      ],
      open: 'Follow the complaint',
    },
  },
}
