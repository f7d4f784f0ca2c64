import type { Answer, PoorAnswer } from './answers.ts'

export const ENGLISH_ANSWERS: readonly Answer[] = [
  {
    about: [],
    finding: 'upheld',
    action: 'apology',
    words:
      'Thank you for telling us. We watched the recording and spoke with the officer, and we are sorry: you should have been helped politely from the beginning. A colleague who speaks English now sits at this desk every morning.',
  },
  {
    about: ['unclear-guidance', 'unexplained'],
    finding: 'upheld',
    action: 'correction',
    words:
      'You are right that nobody told you which papers were needed. We have printed the list in English and enclose it here. Please come to the desk at any time and ask for the head of reception; you will not have to queue again.',
  },
  {
    about: ['rule-breaking', 'made-to-wait'],
    finding: 'upheld',
    action: 'correction',
    words:
      'What you describe is not how we are meant to work, and we are sorry. The rules and the prices now hang at the entrance in English, everyone is called by number, and anything you paid too much will be returned.',
  },
  {
    about: ['impolite', 'discriminating', 'unexplained'],
    finding: 'partly-upheld',
    action: 'coaching',
    words:
      'The documents asked for were the correct ones, but the way you were spoken to was not. The officer has been reminded of this, and we apologise to you and your family.',
  },
  {
    about: [],
    finding: 'cannot-tell',
    action: 'reflective-practice',
    words:
      'The two accounts differ and the camera does not record sound, so we cannot say with certainty what was said. We are sorry for the unpleasant visit and have discussed it with everyone at the desk.',
  },
]

export const POOR_ENGLISH_ANSWERS: readonly PoorAnswer[] = [
  {
    about: [],
    finding: 'not-upheld',
    action: 'none',
    words: 'Our staff followed the regulations. Please understand.',
    contests: ['Nobody asked me anything before deciding. Please let someone else look at what happened.'],
  },
]

export const ENGLISH_REVIEWS: readonly Answer[] = [
  {
    about: [],
    finding: 'upheld',
    action: 'apology',
    words:
      'I do not work at this office and looked at everything again. Your complaint is well founded and the first answer did not do it justice. Please accept our apology for both.',
  },
]
