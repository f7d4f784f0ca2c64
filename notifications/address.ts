// One mailbox in plain letters: no quotes, comments, groups, lists, routes (% and !) or line ends can be written with it.
const MAILBOX =
  /^[a-z0-9][a-z0-9_+-]*(?:\.[a-z0-9_+-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/i

const LONGEST = 254
const LONGEST_LOCAL_PART = 64

/** Whether this is exactly one address that a letter may be sent to. */
export const isMailbox = (address: string): boolean =>
  address.length <= LONGEST && address.indexOf('@') <= LONGEST_LOCAL_PART && MAILBOX.test(address)
