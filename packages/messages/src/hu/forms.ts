import type { FormMessages } from '../messages.ts'

const hu: FormMessages = {
  issues: {
    'form-issues': 'Javítson ki {limit} mezőt.',
    'form-left-out': '{Label}: a vállalat országa ({country}) miatt kimarad.',
    'form-failed': 'Az űrlapot nem sikerült elküldeni.',
    'form-no-field': 'Ezen az űrlapon nincs hozzá mező. Kérjük, jelezze a webhely üzemeltetőinek.',
    'form-file': '{Label}: kimarad, mert fájlok nem küldhetők.',
    'service-refused': '{Label}: a Partnerközpont nem fogadta el az értéket.',
    'service-fault': 'A Partnerközpont elutasította a kérést (hibakód: {faultCode}).',
    'service-fault:unavailable': 'A Partnerközpont jelenleg nem érhető el. Próbálja újra néhány perc múlva.',
    'service-fault:busy': 'A Partnerközponthoz túl sok kérés érkezik. Várjon egy percet, majd próbálja újra.',
    'service-fault:denied':
      'A Partnerközpont nem engedélyezte a kérést. Jelentkezzen be újra, vagy kérjen hozzáférést a rendszergazdától.',
    'service-fault:unreadable':
      'A Partnerközpont válasza nem olvasható. Mielőtt újra próbálkozik, ellenőrizze, hogy a kérés teljesült-e.',
    'hint-example': 'Példa: {example}',
    'hint-required-in': 'Kötelező ({country})',
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
