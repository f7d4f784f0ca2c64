import type { PublicService } from '../../../rules/vocabulary.ts'
import type { Paper } from '../../signs/paper.ts'

/** Every sentence of the public pages: one that is missing in a language does not compile. */
export interface Phrases {
  readonly name: string
  readonly motto: readonly string[]
  readonly demonstration: string
  readonly otherLanguage: string
  readonly skip: string
  readonly footer: string
  readonly needsScript: string

  /** Where a page of another site may not show an element. */
  readonly framed: {
    readonly notListed: string
    readonly openOurs: string
  }

  readonly front: {
    readonly lead: string
    readonly chooseDesk: string
    readonly deskCode: string
    readonly deskCodeHint: string
    readonly openDesk: string
    readonly noDesks: string
    readonly follow: string
    readonly followLead: string
    readonly openTrack: string
    readonly how: string
    readonly steps: readonly { readonly title: string; readonly text: string }[]
    readonly tryOut: string
    readonly tryLead: string
    readonly letters: string
    readonly foreign: string
    readonly console: string
    readonly api: string
    readonly signIn: string
    readonly password: string
  }
  readonly desk: {
    readonly title: (desk: string) => string
    readonly unknown: string
    readonly unknownMeans: (code: string) => string
    readonly allDesks: string
    readonly backToRating: string
    readonly complaint: string
  }
  readonly track: { readonly title: string }
  readonly verify: { readonly title: string }
  readonly kiosk: { readonly title: (desk: string) => string }
  readonly confirm: { readonly title: string }
  readonly console: { readonly title: string }
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string }
  readonly published: {
    readonly title: string
    readonly titleOf: (month: string) => string
    readonly lead: (people: string, offices: string) => string
    readonly months: string
    readonly csv: string
    readonly table: string
    readonly office: string
    readonly people: string
    readonly satisfied: string
    readonly picture: string
    readonly hidden: string
    readonly frozen: (day: string) => string
    readonly restated: (day: string) => string
    readonly none: string
    readonly noneMeans: string
    readonly how: string
    readonly makings: readonly string[]
    readonly services: Readonly<Record<PublicService | 'unknown', string>>
  }
  readonly signs: {
    readonly title: string
    readonly lead: string
    readonly office: string
    readonly allOffices: string
    readonly paper: string
    readonly papers: Readonly<Record<Paper, string>>
    readonly desks: string
    readonly show: string
    readonly print: string
    readonly count: (signs: number, sheets: number) => string
    readonly none: string
  }
  readonly letters: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly noneMeans: string
    readonly from: string
    readonly to: string
    readonly at: string
    readonly asText: string
    readonly asSent: string
    readonly all: string
    readonly unknown: string
  }
}
