import type { SiteMessages } from '../site-messages.ts'

const my: SiteMessages = {
  name: 'မြန်မာ',
  required: 'မဖြစ်မနေ ဖြည့်ရန်',
  create: 'ဖန်တီးရန်',
  request: 'ပို့မည့် တောင်းဆိုချက်',
  otherCountries: 'အခြား နိုင်ငံများ',
  companyName: 'ကုမ္ပဏီ၏ ကိုယ်ပိုင်အမည်',
  billingName: 'ငွေတောင်းခံလွှာပေါ်ရှိ အမည်',
  contact: 'ဤလိပ်စာရှိ ဆက်သွယ်ရမည့်သူ',
  recipient: 'ငွေတောင်းခံလွှာများ လက်ခံသူ',
  playground: 'စမ်းသပ်ကွင်းတွင် ဖွင့်ရန်',
  filled: 'စမ်းသပ်ကွင်းရှိ စာရွက်စာတမ်းမှ ဖြည့်ထားသည်။',
  notFilled: 'ဤနေရာတွင် အကွက်မရှိသည်များ- {names}',
}

export default my
