import type { FormMessages } from '../messages.ts'

const az: FormMessages = {
  issues: {
    'form-issues': 'Aşağıdakı {limit} sahəni düzəldin.',
    'form-left-out': '“{Label}” sahəsi şirkətin ölkəsinə ({country}) görə göndərilmir.',
    'form-failed': 'Formanı göndərmək mümkün olmadı.',
    'form-no-field': 'Bu formada bunun üçün sahə yoxdur. Zəhmət olmasa, saytın sahiblərinə bildirin.',
    'form-file': '“{Label}” sahəsi göndərilmir, çünki fayllar göndərilmir.',
    'service-refused': 'Partner Center xidməti “{Label}” sahəsini qəbul etmədi.',
    'service-fault': 'Partner Center xidməti sorğunu {faultCode} kodu ilə rədd etdi.',
    'service-fault:unavailable':
      'Partner Center xidməti hazırda əlçatan deyil. Bir neçə dəqiqədən sonra yenidən cəhd edin.',
    'service-fault:busy':
      'Partner Center xidmətinə həddindən artıq sorğu gəlir. Bir dəqiqə gözləyin və yenidən cəhd edin.',
    'service-fault:denied':
      'Partner Center xidməti sorğuya icazə vermədi. Yenidən daxil olun və ya inzibatçıdan icazə istəyin.',
    'service-fault:unreadable':
      'Partner Center xidmətinin cavabını oxumaq mümkün olmadı. Yenidən cəhd etməzdən əvvəl sorğunun yerinə yetirilib-yetirilmədiyini yoxlayın.',
    'hint-example': 'Nümunə: {example}',
    'hint-required-in': 'Məcburi ({country})',
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
