import type { NumberMessages } from '../messages.ts'

const my: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” တွင် အက္ခရာ ၅ လုံးမှ ၂၂ လုံးအထိ ပါရပါမည်။',
    'registration-number-damaged:exponent':
      '“{Label}” သည် ထပ်ကိန်းပုံစံဖြစ်နေသည်။ စာရင်းဇယားဆော့ဖ်ဝဲက ဂဏန်းများကို ဖြတ်ပစ်ထားသည်။ မူရင်းမှ ပြန်ကူးပါ။',
    'registration-number-damaged:zeros':
      'စာရင်းဇယားဆော့ဖ်ဝဲတွင်ကဲ့သို့ “{Label}” ({scheme}) ၏ အစမှ {zeros} ပျောက်နေသည်။ ပြန်ထည့်ပါက စစ်ဆေးဂဏန်း မှန်ပါသည်။',
    'registration-number-damaged:likely-zeros':
      'စာရင်းဇယားဆော့ဖ်ဝဲတွင်ကဲ့သို့ “{Label}” ({scheme}) ၏ အစမှ 0 ပျောက်နေပုံရသည်။ အက္ခရာ {allowed} လုံး ရှိရမည်၊ ဥပမာ {example}။',
    'registration-number-damaged:marks':
      '“{Label}” တွင် = သို့မဟုတ် မျက်တောင်ဖွင့်ပိတ်ကဲ့သို့ စာရင်းဇယားဆော့ဖ်ဝဲ၏ သင်္ကေတများ ပါနေသည်။ ဖယ်ရှားပါ။',
    'registration-number-damaged:decimals':
      '“{Label}” ၏ အဆုံးတွင် စာရင်းဇယားဆော့ဖ်ဝဲက ထည့်သော ဒသမကိန်းများ ပါနေသည်။ ဖယ်ရှားပါ။',
    'registration-number-format': '“{Label}” သည် {example} ကဲ့သို့ {scheme} ဖြစ်ရပါမည်။',
    'registration-number-format:text': '“{Label}” သည် စာသား ဖြစ်ရပါမည်။',
    'registration-number-format:digits':
      '“{Label}” တွင် အခြားအရေးအသား၏ ဂဏန်းများ ({script}) ပါနေပါသည်။ 0 မှ 9 ကို ဖြည့်ပါ။',
    'registration-number-format:letters':
      '“{Label}” တွင် အခြားအရေးအသား၏ စာလုံးများ ({script}) ပါနေပါသည်။ A မှ Z ကို ဖြည့်ပါ။',
    'registration-number-format:characters': '“{Label}” တွင် A မှ Z နှင့် 0 မှ 9 ကိုသာ ဖြည့်ပါ။',
    'registration-number-format:service': '“{Label}” သည် Partner Center က လက်ခံသော ပုံစံ မဟုတ်ပါ။',
    'registration-number-format:other':
      'ဤနံပါတ်သည် {given} ဖြစ်သည်။ “{Label}” သည် အက္ခရာ {allowed} လုံးရှိသော {scheme} ဖြစ်ရမည်၊ ဥပမာ {example}။',
    'registration-number-checksum': 'စစ်ဆေးဂဏန်းသည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:several':
      'စစ်ဆေးဂဏန်းများသည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:position':
      'စစ်ဆေးဂဏန်း (အက္ခရာအမှတ် {position}) သည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:none': 'အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။ ဤဂဏန်းများပါသော {scheme} မရှိပါ။',
    'registration-number-suspicious': '“{Label}” တွင် ဂဏန်းတစ်လုံးတည်း ထပ်နေပါသည်။ နံပါတ်အစစ်ကို ဖြည့်ပါ။',
    'registration-number-personal':
      'ဤနံပါတ် ({scheme}) သည် လူပုဂ္ဂိုလ်တစ်ဦး၏ နံပါတ် ဖြစ်ပါသည်။ “{Label}” တွင် ကုမ္ပဏီ၏ နံပါတ်ကို ဖြည့်ပါ။',
    'registration-number-unknown-form': '“{Label}” ၏ ဤပုံစံကို ဤနေရာတွင် မသိပါ။ {scheme} သည် {example} ကဲ့သို့ ဖြစ်သည်။',
    'registration-number-unknown-form:count':
      '“{Label}” ၏ ဤပုံစံကို ဤနေရာတွင် မသိပါ။ {scheme} တွင် အက္ခရာ {allowed} လုံး ရှိသည်၊ ဥပမာ {example}။',
  },
}

export default my
