export { MORE_STYLES, renderMore } from '../rating/more.ts'
