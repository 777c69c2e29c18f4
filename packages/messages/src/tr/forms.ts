import type { FormMessages } from '../messages.ts'

const tr: FormMessages = {
  issues: {
    'form-issues': 'Aşağıdaki {limit} alanı düzeltin.',
    'form-left-out': '“{Label}” alanı şirketin ülkesi ({country}) nedeniyle gönderilmiyor.',
    'service-refused': 'İş Ortağı Merkezi “{Label}” alanını kabul etmedi.',
    'service-fault': 'İş Ortağı Merkezi isteği {faultCode} koduyla reddetti.',
  },
  labels: {
    'number:company': 'şirket numarası',
    'number:taxpayer': 'vergi numarası',
    'number:vat-registration': 'KDV numarası',
    'number:sole-trader': 'şahıs işletmesi numarası',
    'number:person': 'kişisel kimlik numarası',
  },
}

export default tr
