import axe from 'axe-core'

/** What axe-core has to say against the page as it stands: rule and element, nothing when all is well. */
export async function findingsOfAxe(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'document-title': { enabled: true } } })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}
