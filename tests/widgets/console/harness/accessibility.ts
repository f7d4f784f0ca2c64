import axe from 'axe-core'

/** What axe-core has to say against the page as it stands: rule and element, nothing when all is well. */
export async function findingsOfAxe(): Promise<string[]> {
  // A colour on its way from one to another is neither; what was asked for begins to move with the next frames.
  do {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  } while (document.getAnimations().some(({ playState }) => playState === 'running'))
  const { violations } = await axe.run(document, { rules: { 'document-title': { enabled: true } } })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}
