/**
 * This letter will not arrive however often it is tried. The message names no address and repeats no words of the mail
 * server, which usually do: it may stand in a log.
 */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable'
}
