import type { Words } from './words.ts'

/** Each list by its own name, so that a bundle holds only the lists it uses. */

export const attitudes: Words['attitudes'] = {
  impolite: 'Spoke or behaved rudely',
  inattentive: 'Was indifferent, did not listen',
  unexplained: 'Did not answer or explain when asked',
  'unclear-guidance': 'Gave confusing or incomplete guidance',
  'needless-trips': 'Made me come back or bring papers again and again',
  'made-to-wait': 'Kept me waiting without saying why',
  'rule-breaking': 'Did not follow the rules',
  'hinted-at-money': 'Hinted at money or gifts, or made trouble to get them',
  threatening: 'Shouted or threatened',
  discriminating: 'Treated me worse because of who I am',
  other: 'Something else',
}

export const severities: Words['severities'] = { ordinary: 'Ordinary', serious: 'Serious' }

export const criteria: Words['criteria'] = {
  polite: 'Was polite',
  attentive: 'Listened attentively',
  'answered-fully': 'Answered my questions fully',
  'guided-thoroughly': 'Guided me with care',
  'instructions-easy': 'Gave instructions easy to follow',
  'followed-rules': 'Followed the rules',
}

export const scores: Words['scores'] = {
  'very-dissatisfied': 'Very dissatisfied',
  dissatisfied: 'Dissatisfied',
  neutral: 'Neither',
  satisfied: 'Satisfied',
  'very-satisfied': 'Very satisfied',
}

export const services: Words['services'] = {
  'identity-card': 'Identity card',
  'land-use-right': 'Land-use right certificate',
  'construction-permit': 'Housing construction permit',
  certification: 'Certification of copies and signatures',
  'birth-registration': 'Birth registration',
  'marriage-registration': 'Marriage registration',
  'health-care': 'Health care',
  education: 'Education',
  funeral: 'Funeral services',
  other: 'Something else',
}

export const officeKinds: Words['officeKinds'] = {
  city: 'City',
  department: 'Department',
  'service-centre': 'Public service centre',
  ward: 'Ward',
  commune: 'Commune',
  health: 'Health unit',
  education: 'Education unit',
  funeral: 'Funeral unit',
  inspectorate: 'Oversight body',
}

export const states: Words['states'] = {
  assigned: 'Passed to someone to answer',
  acknowledged: 'Being looked into',
  waiting: 'Waiting for the citizen’s reply',
  resolved: 'Answered',
  'in-review': 'Being reviewed by someone else',
  held: 'Held until someone allowed can take it',
  closed: 'Closed',
  withdrawn: 'Withdrawn by the citizen',
}

export const findings: Words['findings'] = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  'cannot-tell': 'Not enough to tell',
}

export const actions: Words['actions'] = {
  apology: 'Apology',
  correction: 'Put right',
  coaching: 'Coaching',
  'reflective-practice': 'Reflective practice',
  'referral-to-discipline': 'Referred to discipline',
  none: 'Nothing needed',
}

export const views: Words['views'] = {
  satisfied: 'Satisfied with the answer',
  'partly-satisfied': 'Partly satisfied',
  'not-satisfied': 'Not satisfied',
  'not-given': 'No view given',
}

/** Sentences needed where the others are not loaded. */
export const unreachable =
  'We cannot reach the service. What you wrote is still here; check the connection and send again.'
export const failed =
  'Something failed on our side, so it was not received. What you wrote is still here; try again in a few minutes.'
export const linkInvalid = 'This link does not work. Please open the link exactly as it is in the letter.'

export const problems: Words['problems'] = {
  unreachable,
  'request/invalid': 'Something is not filled in correctly. What you wrote is still here; look it over and send again.',
  'request/idempotency-key-missing': 'This page is out of date. Load it again, then send.',
  'request/text-unreadable': 'Your text holds characters we cannot read. Please type that part again.',
  'request/unsupported-content': 'This page is out of date. Load it again, then send.',
  'request/too-large': 'This is longer than we can take. Please shorten it and send again.',
  'request/too-many': 'Too many things arrived at once. Wait a minute and send again.',
  'request/not-found': 'There is nothing here.',
  'request/failed': failed,
  'service/unavailable':
    'The service cannot keep anything right now, so it was not received. What you wrote is still here; try again in a few minutes.',
  'session/needed': 'Your session has ended. Please sign in again.',
  'session/wrong-credentials': 'That name and password do not go together.',
  'session/wrong-csrf-token': 'This page is out of date. Please load it again.',
  'desk/unknown': 'No desk has this code. Please check the code on the sign.',
  'desk/wrong-key': 'This key does not belong to the desk.',
  'complaint/key-reused':
    'An earlier sending held something else. Load the page again to send this as a new complaint.',
  'complaint/unknown-staff':
    'The person chosen does not work at this desk. Choose again, or choose “I don’t know who”.',
  'complaint/unknown-code': 'No complaint has this code. Please check each group of four characters.',
  'complaint/code-in-text': 'Your text holds a tracking code. It is a secret; please take it out.',
  'complaint/happened-in-future': 'That time has not come yet. Please choose again.',
  'rating/visit-used': 'This visit has been rated already. Thank you.',
  'rating/time-not-believed': 'The time of the rating lies in the future, or more than seven days back.',
  'kiosk/not-yours': 'Only those who answer for the office set up the kiosk of its desks.',
  'kiosk/code-invalid':
    'This set-up code is not right, was used already, or is older than 30 minutes. Check it, or make a new one in the console.',
  'kiosk/wrong-key': 'This device is no longer the kiosk of the desk.',
  'kiosk/unknown': 'There is no such kiosk.',
  'rating/visit-invalid': 'This rating slip is not valid here, or has expired.',
  'rating/key-reused': 'An earlier sending held something else. Load the page again to rate.',
  'attachment/not-allowed': 'This kind of file cannot be taken. Choose a JPEG, PNG or WebP photo, or a PDF.',
  'attachment/unreadable':
    'This file cannot be read: it is damaged, or the picture is too large. Please choose another.',
  'attachment/gone':
    'An uploaded file is more than a day old and no longer there. What you wrote is still here; choose the file again, then send.',
  'case/nothing-found-yet': 'Nothing has been found about you here yet. If it was not you, choose that instead.',
  'case/dispute-pending': 'You already asked for this to be looked at again. Wait for the decision, or withdraw it.',
  'case/dispute-decided':
    'This was looked at again and decided. You can ask once more only when something new is found.',
  'dispute/unknown': 'There is no such dispute, or someone else decides on it now.',
  'dispute/changed-meanwhile':
    'Something just changed in this dispute. What you wrote is still here; look again, then decide.',
  'case/additions-full':
    'This complaint has taken all it can (1 MB of text), so this was not added. What you sent before is kept; to say more, please file a new complaint.',
  'contact/link-invalid': linkInvalid,
  'case/unknown': 'There is no such case, or it is not yours to see.',
  'case/changed-meanwhile':
    'Something else just changed in this case. What you wrote is still here; look again, then decide.',
  'case/not-in-this-state': 'The case has moved on, so this can no longer be done.',
  'case/not-yours': 'Only whoever handles the case can do this.',
  'case/finding-missing': 'Choose a finding and an action for each person and allegation.',
  'case/answer-too-short': 'The answer needs at least 20 characters for the citizen to understand it.',
  'case/already-asked-twice': 'The citizen was asked as often as allowed. Please answer with what there is.',
  'case/nobody-allowed': 'Nobody may handle this complaint; it is being held.',
  'case/excluded-by-guard': 'This person is involved and may not handle it. Choose someone else.',
  'case/not-on-staff': 'This person is not active now. Choose someone else.',
  'photo/not-yours':
    'Only the head of the office, those above them and administrators keep the photos of those at its desks.',
  'embedding/not-listed':
    'The office has not allowed this site to show its desks. Please use the desk’s own page by the link below. If you look after this site: ask the office to add its address under “Embedding”.',
  'embedding/not-yours': 'Only the head of the office, heads above it and administrators keep this list.',
  'embedding/not-an-origin':
    'One address is not right. Write https:// and the name of the site, nothing after it: https://ward.example.',
  'embedding/not-encrypted':
    'Plain http:// works inside a private network only. Use the address that begins with https://.',
  'embedding/changed-meanwhile': 'Someone else has just changed the list. Load the page again and change the new one.',
  'calendar/not-yours': 'Only officers of the reform office declare days off and working days.',
  'calendar/unknown': 'There is no such calendar or office. Please choose again.',
  'calendar/date-out-of-range':
    'This date does not exist or is too far away: days can be declared from 31 days back to 3 years ahead.',
  'calendar/hours-do-not-fit': 'The hours overlap, end before they begin, or a date stands twice.',
  'calendar/changed-meanwhile':
    'Someone else has just declared a change. What you entered is still here; look again, then decide.',
  'publication/unknown-month':
    'This month has not been published, or there are no figures for it. Choose a month from the list.',
  'trends/not-yours': 'Only reform officers may do this.',
  'alert/not-yours': 'This page is for supervisors, heads of offices and the reform office. Nothing was changed.',
  'alert/unknown': 'There is no such signal, or it is not for you.',
  'alert/page-not-read': 'Open and read this person’s page first, then record what became of it. Nothing was recorded.',
  'alert/conversation-first':
    'This outcome can be recorded only after a conversation. Record the conversation first; nothing was recorded.',
  'alert/not-in-this-state': 'This signal is settled already. Load the page again to see how.',
  'alert/changed-meanwhile':
    'Someone just changed this signal. Load the page again and look; nothing more was recorded.',
  'held/unknown': 'There is no such held day, or it is not for you.',
  'held/changed-meanwhile': 'Someone just decided, or the figures moved. Load the page again and look.',
  'policy/not-yours': 'Only reform officers work on policies.',
  'policy/unknown': 'There is no such policy or draft. Open the list again.',
  'policy/changed-meanwhile':
    'Someone else changed this draft. What you wrote is still here: load the newer one and compare.',
  'policy/not-in-this-state': 'The draft is at another step, so this cannot be done. Load the page again.',
  'policy/has-faults': 'The draft still has faults, so it cannot be proposed. Mend those listed below.',
  'policy/has-blocking-remarks': 'The analysis found something that must be mended before this can be proposed.',
  'policy/outside-seat-missing':
    'The policy does not name two different people of the outside (outsideSeat), so it cannot be activated.',
  'policy/own-proposal': 'Whoever proposed it may not approve it. Ask another reform officer.',
  'policy/same-account': 'The proposal and the approval need two different sign-ins.',
  'policy/acts-for-proposer': 'Whoever stands in for the other cannot sign for both.',
  'policy/active-changed':
    'Another policy was activated after this was proposed. Look at it again, then propose again.',
  'policy/try-under-way': 'Another try is under way. Wait for it, or stop it.',
  'policy/too-intricate': 'This policy takes too long to analyse. Make its conditions simpler.',
  'case/notice-missing':
    'This cannot be concluded yet: the person it goes against has not been told and asked for their side. Please ask them first.',
  'case/reply-still-open':
    'The person it goes against still has time to give their side. Please wait for their reply or for the time to pass.',
  'case/already-notified': 'This person has been asked about this already.',
  'case/not-notified': 'There is no such notice, or it no longer concerns you.',
  'case/already-replied': 'You have given your side already; what you sent is kept as it is.',
  'case/not-accused': 'This complaint is not about that person. Please load the page again and choose anew.',
  'case/no-such-allegation': 'This complaint does not say that. Please load the page again and choose anew.',
  'case/nothing-to-correct': 'Nothing would change. Please choose whom to add or take off.',
  'case/extension-pending': 'More time has been asked for already and is waiting for a decision.',
  'case/extended-enough': 'This deadline has been put off as often as allowed. Please answer from what is known.',
  'case/nothing-to-approve': 'No request for more time is waiting here any longer.',
  'case/own-extension': 'Whoever asks for more time, or handles the case, cannot grant it. Someone else has to.',
  'case/not-senior-enough':
    'A review needs someone who stands no lower than those who gave the answer. Please choose someone else.',
  'case/too-late-to-contest': 'The time for asking for a review is over. You can still send a new complaint.',
  'case/same-desk': 'The complaint belongs to this desk already, or there is no such desk. Please choose another.',
  'case/not-linkable': 'There is no such complaint, or it is not for you to see.',
  'case/already-linked': 'These two complaints are linked already.',
  'case/not-linked': 'These two complaints are no longer linked.',
  'case/summary-names-citizen':
    'The summary holds the citizen’s name or contact details. Please take them out and send it again; what you wrote is still here.',
}

export const en: Words = {
  attitudes,
  severities,
  criteria,
  scores,
  services,
  officeKinds,
  states,
  findings,
  actions,
  views,
  problems,
}
