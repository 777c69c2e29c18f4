export { type LabelKey, labelKeys, type MessageKey, type Messages, messageKeys } from './messages.ts'
