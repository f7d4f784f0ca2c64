/** Stands in a list of people for "I don't know who"; no id of the directory holds a blank. */
export const NOBODY_KNOWN = 'not known'
