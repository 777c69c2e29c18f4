import type { FormMessages } from '../messages.ts'

const my: FormMessages = {
  issues: {
    'form-issues': 'အကွက် {limit} ခုကို ပြင်ပါ။',
    'form-left-out': 'ကုမ္ပဏီ၏ နိုင်ငံမှာ {country} ဖြစ်သောကြောင့် “{Label}” ကို ချန်လှပ်ထားပါသည်။',
    'form-failed': 'ဖောင်ကို ပေးပို့၍ မရပါ။',
    'form-no-field': 'ဤဖောင်တွင် ၎င်းအတွက် အကွက် မရှိပါ။ ဤဝဘ်ဆိုက်ကို တာဝန်ယူသူများထံ အကြောင်းကြားပါ။',
    'form-file': 'ဖိုင်များကို မပေးပို့သောကြောင့် “{Label}” ကို ချန်လှပ်ထားပါသည်။',
    'service-refused': 'Partner Center က “{Label}” ကို လက်မခံခဲ့ပါ။',
    'service-fault': 'Partner Center က တောင်းဆိုချက်ကို ကုဒ် {faultCode} ဖြင့် ငြင်းပယ်ခဲ့ပါသည်။',
    'service-fault:unavailable': 'Partner Center ကို လောလောဆယ် ဆက်သွယ်၍ မရပါ။ မိနစ်အနည်းငယ်ကြာလျှင် ထပ်စမ်းကြည့်ပါ။',
    'service-fault:busy': 'Partner Center သို့ တောင်းဆိုချက်များ အလွန်များနေပါသည်။ တစ်မိနစ် စောင့်ပြီး ထပ်စမ်းကြည့်ပါ။',
    'service-fault:denied':
      'Partner Center က တောင်းဆိုချက်ကို ခွင့်မပြုခဲ့ပါ။ ပြန်လည် ဝင်ရောက်ပါ သို့မဟုတ် စီမံခန့်ခွဲသူထံမှ ခွင့်ပြုချက် တောင်းပါ။',
    'service-fault:unreadable':
      'Partner Center ၏ တုံ့ပြန်ချက်ကို ဖတ်၍ မရပါ။ ထပ်မစမ်းမီ တောင်းဆိုချက် ပြီးမြောက်ခြင်း ရှိ၊ မရှိ စစ်ဆေးပါ။',
    'hint-example': 'ဥပမာ- {example}',
    'hint-required-in': 'မဖြစ်မနေ ဖြည့်ရန် ({country})',
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
