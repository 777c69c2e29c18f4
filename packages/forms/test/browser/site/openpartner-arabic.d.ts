declare module 'openpartner:arabic' {
  import type { Messages } from '@openpartner/messages'
  const messages: Messages
  export default messages
}
