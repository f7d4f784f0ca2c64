import { define } from '../define.ts'
import { LnStatus } from './status.ts'

define('ln-status', LnStatus, import.meta.url)
