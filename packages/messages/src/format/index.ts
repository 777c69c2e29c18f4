export { formatMessage, type FormatterMessages, isolated, type IssueToFormat } from './format-message.ts'
export { alternatives, capitalized, countryName, number, pluralForm, isLegible } from './locale.ts'
