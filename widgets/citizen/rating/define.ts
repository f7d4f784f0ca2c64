import { define } from '../define.ts'
import { LnRating } from './rating.ts'

define('ln-rating', LnRating, import.meta.url)
