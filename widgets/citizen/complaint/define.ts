import { define } from '../define.ts'
import { LnComplaint } from './complaint.ts'

define('ln-complaint', LnComplaint, import.meta.url)
