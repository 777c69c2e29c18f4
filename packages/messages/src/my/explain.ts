import type { ExplainMessages } from '../explain-messages.ts'

const my: ExplainMessages = {
  required: 'လိုအပ်သည်',
  optional: 'မဖြည့်လည်း ရသည်',
  leftOut: 'ကွက်လပ်ထားရမည်',
  given: 'ဖြည့်ထားသည်',
  notGiven: 'မဖြည့်ထားပါ',
  kinds: 'နံပါတ် အမျိုးအစားများ',
  identifies: 'ရည်ညွှန်းချက်',
  example: 'ဥပမာ',
  sentAs: 'ပို့သည့် ပုံစံ',
  writtenAs: 'ရေးသည့် ပုံစံ',
  length: 'အရှည်',
  characters: 'အက္ခရာ {lengths} လုံး',
  separators: 'ပိုင်းခြားသင်္ကေတများ',
  keepsSeparators: 'နံပါတ်၏ အစိတ်အပိုင်း ဖြစ်သည်',
  checkDigit: 'စစ်ဆေးဂဏန်း',
  confidence: 'ယုံကြည်ရမှု',
  notToBeUsed: 'မသုံးပါနှင့်။ Microsoft က ကုမ္ပဏီ၏ နံပါတ်ကို တောင်းခံပါသည်။',
  contradictions: 'Microsoft စာမျက်နှာများ ကွဲလွဲသည့် အချက်များ',
  sources: 'ရင်းမြစ်များ',
  identified: {
    company: 'ကုမ္ပဏီ',
    taxpayer: 'အခွန်ထမ်း',
    'vat-registration': 'VAT မှတ်ပုံတင်ခြင်း',
    'sole-trader': 'တစ်ဦးတည်းပိုင် လုပ်ငန်းရှင်',
    person: 'လူပုဂ္ဂိုလ်',
  },
  checkDigits: {
    verified: 'စစ်ဆေးသည်',
    'not-published': 'မစစ်ဆေးပါ - တွက်နည်းကို ထုတ်ပြန်မထားပါ',
    none: 'မရှိပါ',
  },
  confidences: {
    high: 'မြင့်သည် - ဤပုံစံကို နံပါတ်များစွာတွင် တွေ့ရသည်',
    medium: 'အလယ်အလတ် - ပုံစံကို မှတ်တမ်းတင်ထားသော်လည်း နမူနာ နည်းသည်',
    low: 'နိမ့်သည် - ပုံစံမှာ ခန့်မှန်းချက်သာ ဖြစ်သည်',
  },
}

export default my
