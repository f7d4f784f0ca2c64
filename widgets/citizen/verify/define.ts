import { define } from '../define.ts'
import { LnVerify } from './verify.ts'

define('ln-verify', LnVerify, import.meta.url)
