import type { Content } from './content.ts'

/** The letter for programs that show plain text, with the same words in the same order as the page. */
export function asText({ frame, says, due, link, open }: Content): string {
  const paragraphs = [
    frame.greeting,
    ...says,
    ...(due === null ? [] : [due]),
    `${open}:\n${link}`,
    `${frame.closing}\n${frame.sender}\n${frame.motto}`,
    frame.foot,
  ]
  return `${paragraphs.join('\n\n')}\n`
}
