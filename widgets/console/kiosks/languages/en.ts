import type { KioskPhrases } from './phrases.ts'

export const en: KioskPhrases = {
  title: 'Kiosks',
  lead: 'A tablet on a desk, its screen turned to the citizen. One for each desk; it works a whole day without a line.',
  loading: 'Loading…',
  none: 'You answer for no desk.',
  noneMeans: 'Those who answer for an office, or the administrator, set up the kiosks of its desks.',
  notSetUp: 'No kiosk yet',
  since: (at) => `Set up at ${at}`,
  heard: (at) => `last heard of at ${at}`,
  neverHeard: 'not heard of yet',
  waiting: (count) => (count === 1 ? '1 rating not sent yet' : `${count} ratings not sent yet`),
  most: 'Ratings an hour that count, at most',
  mostHint:
    'At a desk with a ticket machine no more ratings of an hour count than people were served in it; at one without, no more than the number set here.',
  make: 'Make a set-up code',
  makeAgain: 'Replace it: make a new code',
  ofDesk: (desk) => `desk ${desk}`,
  open: 'On the device at the desk, open',
  thenType: (until) => `then type this code, before ${until}:`,
  onlyNow:
    'The code is shown this once and works once. A kiosk in use stops getting visits when the new one is set up.',
  revoke: 'Revoke it',
  revokeSure: (desk) => `Revoke the kiosk of desk ${desk}?`,
  revokeMeans: 'It gets no more visits. Ratings still on it are sent all the same.',
  keep: 'Keep it',
  revoked: (desk) => `The kiosk of desk ${desk} was revoked.`,
}
