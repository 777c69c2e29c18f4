export {
  type LabelKey,
  labelKeys,
  type MessageKey,
  type Messages,
  messageKeys,
  type RegistrationNumberMessageKey,
  registrationNumberMessageKeys,
} from './messages.ts'
