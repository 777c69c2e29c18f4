import type { FormMessages } from '../messages.ts'

const my: FormMessages = {
  issues: {
    'form-issues': 'အကွက် {limit} ခုကို ပြင်ပါ။',
    'form-left-out': 'ကုမ္ပဏီ၏ နိုင်ငံမှာ {country} ဖြစ်သောကြောင့် “{Label}” ကို ချန်လှပ်ထားပါသည်။',
    'service-refused': 'Partner Center က “{Label}” ကို လက်မခံခဲ့ပါ။',
    'service-fault': 'Partner Center က တောင်းဆိုချက်ကို ကုဒ် {faultCode} ဖြင့် ငြင်းပယ်ခဲ့ပါသည်။',
  },
  labels: {
    'number:company': 'ကုမ္ပဏီ နံပါတ်',
    'number:taxpayer': 'အခွန်ထမ်း နံပါတ်',
    'number:vat-registration': 'VAT နံပါတ်',
    'number:sole-trader': 'တစ်ဦးတည်းပိုင် လုပ်ငန်းရှင် နံပါတ်',
    'number:person': 'ကိုယ်ရေး နံပါတ်',
  },
}

export default my
