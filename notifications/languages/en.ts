import type { Sentences } from './sentences.ts'

export const en: Sentences = {
  greeting: 'Hello,',
  due: (when) => `Due: ${when}.`,
  privacy:
    'To protect the people concerned, this letter says nothing of the content. The details can only be read through the link above.',
  signature: 'Lắng Nghe – citizens’ feedback, heard',
  notices: {
    'case-assigned': {
      subject: 'A new complaint for you to answer',
      body: 'A citizen’s complaint has just come to you. Please look at it and acknowledge it.',
      link: 'Open the complaint',
    },
    'case-reminder': {
      subject: 'Reminder: a complaint is waiting for you',
      body: 'A complaint that is yours to answer will soon be due.',
      link: 'Open the complaint',
    },
    'case-escalated': {
      subject: 'An overdue complaint was passed up to you',
      body: 'A complaint was not answered in time, so it has come to you.',
      link: 'Open the complaint',
    },
    'case-reassigned': {
      subject: 'A complaint was handed over to you',
      body: 'A colleague has handed a complaint over to you and said why.',
      link: 'Open the complaint',
    },
    'citizen-replied': {
      subject: 'The citizen has replied',
      body: 'The citizen has replied to you, or added something, in a complaint you are handling.',
      link: 'Read the reply',
    },
    'case-contested': {
      subject: 'A complaint for independent review',
      body: 'The citizen does not accept the earlier answer. The review has been given to you.',
      link: 'Open the review',
    },
    'case-confirmed': {
      subject: 'The citizen has responded to your answer',
      body: 'The citizen has said what they think of your answer. The case is closed.',
      link: 'See the response',
    },
    'case-withdrawn': {
      subject: 'A complaint was withdrawn',
      body: 'The citizen has taken back a complaint you were handling. You need do nothing more.',
      link: 'Open the case',
    },
    'case-held': {
      subject: 'Urgent: a complaint that nobody may handle',
      body: 'Nobody is allowed to handle a complaint, so it is being held. Please name someone who can.',
      link: 'Open the complaint',
    },
    'confirm-address': {
      subject: 'Please confirm your address',
      body: 'This address was given with a complaint. If that was you, open the link to be told when there is a question or an answer. If it was not, please ignore this letter.',
      link: 'Confirm the address',
    },
    'question-asked': {
      subject: 'A question about your complaint',
      body: 'To answer your complaint, the office needs to ask you something. Open the tracking page and enter your tracking code.',
      link: 'Open the tracking page',
    },
    'answer-ready': {
      subject: 'Your complaint has been answered',
      body: 'There is an answer to your complaint. Open the tracking page and enter your tracking code to read it and say whether you accept it.',
      link: 'Read the answer',
    },
    'review-done': {
      subject: 'The review of your complaint is done',
      body: 'Someone else has reviewed your complaint. Open the tracking page and enter your tracking code to read the result.',
      link: 'Read the result',
    },
  },
}
