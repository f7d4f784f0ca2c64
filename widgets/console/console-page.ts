import { state } from 'lit/decorators.js'
import type { FailureCode } from '../citizen/sending.ts'
import { ConsoleElement } from './console-element.ts'

/** A page of the console that shows one thing the service holds: fetched once somebody is signed in, and again when asked for. */
export abstract class ConsolePage<Held> extends ConsoleElement {
  /** Null until the service has answered. */
  @state() protected held: Held | null = null
  @state() protected failure: FailureCode | null = null
  /** What was just done, read out. */
  @state() protected said = ''
  @state() protected busy = false

  protected abstract fetch(): Promise<Held>

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('session') && this.session !== null && this.held === null) void this.load()
  }

  protected readonly reload = (): void => void this.load()

  protected async load(): Promise<void> {
    this.failure = null
    try {
      this.held = await this.fetch()
    } catch (thrown) {
      this.failure = this.failed(thrown)
    }
  }

  /** One command at a time; what it answers, if anything, is read out. */
  protected async does(command: (csrfToken: string) => Promise<string | undefined>): Promise<void> {
    if (this.busy || this.session === null) return
    this.busy = true
    this.failure = null
    this.said = ''
    try {
      const done = await command(this.session.csrfToken)
      if (done === undefined) return
      this.said = done
      await this.focusOn('.said')
    } catch (thrown) {
      this.failure = this.failed(thrown)
    } finally {
      this.busy = false
    }
  }
}
