import type { FormMessages } from '../messages.ts'

const ro: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corectați {limit} câmp.',
      few: 'Corectați {limit} câmpuri.',
      other: 'Corectați {limit} de câmpuri.',
    },
    'form-left-out': 'Câmpul „{Label}” este omis din cauza țării companiei ({country}).',
    'form-failed': 'Formularul nu a putut fi trimis.',
    'form-no-field': 'Acest formular nu are un câmp pentru aceasta. Anunțați administratorii acestui site.',
    'form-file': 'Câmpul „{Label}” este omis, deoarece fișierele nu se trimit.',
    'service-refused': 'Câmpul „{Label}” nu a fost acceptat de Partner Center.',
    'service-fault': 'Partner Center a respins solicitarea cu codul de eroare {faultCode}.',
    'service-fault:unavailable':
      'Partner Center nu poate fi accesat momentan. Încercați din nou peste câteva minute.',
    'service-fault:busy':
      'Partner Center primește prea multe solicitări. Așteptați un minut, apoi încercați din nou.',
    'service-fault:denied':
      'Partner Center nu a autorizat solicitarea. Conectați-vă din nou sau cereți acces administratorului.',
    'service-fault:unreadable':
      'Răspunsul de la Partner Center nu a putut fi citit. Verificați dacă solicitarea a fost executată înainte de a încerca din nou.',
    'hint-example': 'Exemplu: {example}',
    'hint-required-in': 'Obligatoriu ({country})',
  },
  labels: {
    'number:company': 'numărul companiei',
    'number:taxpayer': 'cod fiscal',
    'number:vat-registration': 'cod de TVA',
    'number:sole-trader': 'numărul întreprinzătorului individual',
    'number:person': 'cod numeric personal',
  },
}

export default ro
