import { choices } from './styles/choices.ts'
import { exchangeStyles } from './styles/exchange.ts'
import { frame } from './styles/frame.ts'
import { inputs } from './styles/inputs.ts'

/** Text, fields, choices and buttons together, as the console wears them. */
export const controls = frame + inputs + choices + exchangeStyles
