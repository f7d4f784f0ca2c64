export { choiceGroup } from './choice-group.ts'
export { lineField } from './line-field.ts'
export { textField } from './text-field.ts'
