export { locales } from './generated/locales.ts'
export {
  type FormMessageKey,
  formMessageKeys,
  type NumberLabelKey,
  numberLabelKeys,
} from './keys/forms.ts'
export { type LabelKey, labelKeys } from './keys/labels.ts'
export { type NumberMessageKey, numberMessageKeys } from './keys/numbers.ts'
export { type MessageKey, messageKeys } from './keys/validators.ts'
export { mergeMessages } from './merge-messages.ts'
export type {
  CountryMessages,
  FormMessages,
  Messages,
  MessagesPart,
  NumberMessages,
  PluralSentence,
  Sentence,
} from './messages.ts'
export type { ExplainMessages } from './explain-messages.ts'
export type { NormalizerMessages } from './normalizer-messages.ts'
export type { SiteMessages } from './site-messages.ts'
