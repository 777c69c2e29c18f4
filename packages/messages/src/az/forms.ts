import type { FormMessages } from '../messages.ts'

const az: FormMessages = {
  issues: {
    'form-issues': 'Aşağıdakı {limit} sahəni düzəldin.',
    'form-left-out': '“{Label}” sahəsi şirkətin ölkəsinə ({country}) görə göndərilmir.',
    'service-refused': 'Partner Center xidməti “{Label}” sahəsini qəbul etmədi.',
    'service-fault': 'Partner Center xidməti sorğunu {faultCode} kodu ilə rədd etdi.',
  },
  labels: {
    'number:company': 'şirkət nömrəsi',
    'number:taxpayer': 'vergi nömrəsi',
    'number:vat-registration': 'ƏDV nömrəsi',
    'number:sole-trader': 'fərdi sahibkarın nömrəsi',
    'number:person': 'şəxsi nömrə',
  },
}

export default az
