import type { FormMessages } from '../messages.ts'

const hu: FormMessages = {
  issues: {
    'form-issues': 'Javítson ki {limit} mezőt.',
    'form-left-out': '{Label}: a vállalat országa ({country}) miatt kimarad.',
    'service-refused': '{Label}: a Partnerközpont nem fogadta el az értéket.',
    'service-fault': 'A Partnerközpont elutasította a kérést (hibakód: {faultCode}).',
  },
  labels: {
    'number:company': 'cégazonosító szám',
    'number:taxpayer': 'adószám',
    'number:vat-registration': 'áfaazonosító szám',
    'number:sole-trader': 'egyéni vállalkozó száma',
    'number:person': 'személyi azonosító',
  },
}

export default hu
