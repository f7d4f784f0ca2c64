import { define } from '../define.ts'
import { LnKiosk } from './kiosk.ts'

define('ln-kiosk', LnKiosk, import.meta.url)
