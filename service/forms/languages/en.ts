import type { FormPhrases } from './phrases.ts'

export const en: FormPhrases = {
  rating: 'Rating',
  complaint: 'Complaint',
  checkRating: 'Check and send your rating',
  notChecked: 'What you see below has not been sent. Please check it and press send once more.',
  filesUpload: 'Upload the chosen files',
  filesKept: 'Uploaded files',
  reasonHint: 'Only needed if you do not agree.',
  reachWhen: 'Only needed if you leave a way to reach you.',
  printHint: 'To print this receipt, use the Print command of your browser.',
  statementAsText: 'Show the statement as text',
  sharedDevice:
    'If this is a shared device, close the browser window when you are done, so that nobody can look at it after you.',
  codeAgain: 'Your tracking code',
  leave: 'Leave this page',
  failedTitle: 'This could not be done',
  failedText: 'Your browser’s Back button brings back what you wrote.',
  startAgain: 'Back to the front page',
}
