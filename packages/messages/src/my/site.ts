import type { SiteMessages } from '../site-messages.ts'

const my: SiteMessages = {
  name: 'မြန်မာ',
  required: 'မဖြစ်မနေ ဖြည့်ရန်',
  create: 'ဖန်တီးရန်',
  request: 'ပို့မည့် တောင်းဆိုချက်',
}

export default my
