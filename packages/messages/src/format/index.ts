export { formatMessage, type FormatterMessages, type IssueToFormat } from './format-message.ts'
export { alternatives, capitalized, countryName, number, pluralForm } from './locale.ts'
