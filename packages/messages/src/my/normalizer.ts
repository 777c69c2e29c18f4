import type { NormalizerMessages } from '../normalizer-messages.ts'

const my: NormalizerMessages = {
  limits: {
    'too-big': 'စာရွက်စာတမ်းသည် ပုံစံညှိရန် ကြီးလွန်းသဖြင့် စာလုံးပေါင်းများကို မူလအတိုင်း ထားရှိသည်။',
    'too-many-changes': 'ပြောင်းလဲမှုများ သို့မဟုတ် မသိသော ကီးများသည် ဤနေရာတွင် ဖော်ပြထားသည်ထက် ပိုများသည်။',
  },
}

export default my
