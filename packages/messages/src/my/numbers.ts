import type { NumberMessages } from '../messages.ts'

const my: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” တွင် အက္ခရာ ၅ လုံးမှ ၂၂ လုံးအထိ ပါရပါမည်။',
    'registration-number-format': '“{Label}” သည် {example} ကဲ့သို့ {scheme} ဖြစ်ရပါမည်။',
    'registration-number-format:count': '“{Label}” သည် {example} ကဲ့သို့ အက္ခရာ {allowed} လုံးပါ {scheme} ဖြစ်ရပါမည်။',
    'registration-number-format:text': '“{Label}” သည် စာသား ဖြစ်ရပါမည်။',
    'registration-number-format:digits':
      '“{Label}” တွင် အခြားအရေးအသား၏ ဂဏန်းများ ({script}) ပါနေပါသည်။ 0 မှ 9 ကို ဖြည့်ပါ။',
    'registration-number-format:letters':
      '“{Label}” တွင် အခြားအရေးအသား၏ စာလုံးများ ({script}) ပါနေပါသည်။ A မှ Z ကို ဖြည့်ပါ။',
    'registration-number-format:characters': '“{Label}” တွင် A မှ Z နှင့် 0 မှ 9 ကိုသာ ဖြည့်ပါ။',
    'registration-number-format:service': '“{Label}” သည် Partner Center က လက်ခံသော ပုံစံ မဟုတ်ပါ။',
    'registration-number-checksum': 'စစ်ဆေးဂဏန်းသည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:several':
      'စစ်ဆေးဂဏန်းများသည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:position':
      'စစ်ဆေးဂဏန်း (အက္ခရာအမှတ် {position}) သည် {expected} ဖြစ်ရပါမည်။ ဤ {scheme} တွင် အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။',
    'registration-number-checksum:none': 'အက္ခရာတစ်လုံး မှားရိုက်ထားပါသည်။ ဤဂဏန်းများပါသော {scheme} မရှိပါ။',
    'registration-number-suspicious': '“{Label}” တွင် ဂဏန်းတစ်လုံးတည်း ထပ်နေပါသည်။ နံပါတ်အစစ်ကို ဖြည့်ပါ။',
    'registration-number-personal':
      'ဤနံပါတ် ({scheme}) သည် လူပုဂ္ဂိုလ်တစ်ဦး၏ နံပါတ် ဖြစ်ပါသည်။ “{Label}” တွင် ကုမ္ပဏီ၏ နံပါတ်ကို ဖြည့်ပါ။',
  },
}

export default my
