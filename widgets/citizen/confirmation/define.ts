import { define } from '../define.ts'
import { LnConfirm } from './confirmation.ts'

define('ln-confirm', LnConfirm, import.meta.url)
