export { locales } from './generated/locales.ts'
export {
  type FormMessageKey,
  formMessageKeys,
  type LabelKey,
  labelKeys,
  type MessageKey,
  type Messages,
  messageKeys,
  type PluralSentence,
  type RegistrationNumberMessageKey,
  registrationNumberMessageKeys,
  type Sentence,
} from './messages.ts'
