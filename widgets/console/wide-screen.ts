import type { ReactiveController, ReactiveControllerHost } from 'lit'

export interface WideScreen extends ReactiveController {
  readonly matches: boolean
}

/** Whether a table has room; its host renders anew when that changes. */
export function wideScreen(host: ReactiveControllerHost, query = '(min-width: 56rem)'): WideScreen {
  const media = matchMedia(query)
  const changed = (): void => host.requestUpdate()
  const controller: WideScreen = {
    get matches() {
      return media.matches
    },
    hostConnected: () => media.addEventListener('change', changed),
    hostDisconnected: () => media.removeEventListener('change', changed),
  }
  host.addController(controller)
  return controller
}
