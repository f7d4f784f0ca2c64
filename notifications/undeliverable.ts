/** Sending again cannot help: a bad address, or a server that refused for good. Everything else is tried again. */
export class Undeliverable extends Error {}
