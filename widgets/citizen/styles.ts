import { exchangeStyles } from './styles/exchange.ts'
import { fields } from './styles/fields.ts'
import { frame } from './styles/frame.ts'

/** Text, fields, choices and buttons together, as the console wears them. */
export const controls = frame + fields + exchangeStyles
