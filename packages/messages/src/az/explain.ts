import type { ExplainMessages } from '../explain-messages.ts'

const az: ExplainMessages = {
  required: 'məcburidir',
  optional: 'istəyə bağlıdır',
  leftOut: 'göstərilməməlidir',
  given: 'göstərilib',
  notGiven: 'göstərilməyib',
  kinds: 'Nömrə növləri',
  identifies: 'Aiddir',
  example: 'Nümunə',
  sentAs: 'Göndərilən forma',
  writtenAs: 'Yazılan forma',
  length: 'Uzunluq',
  characters: '{lengths} simvol',
  separators: 'Ayırıcılar',
  keepsSeparators: 'nömrənin bir hissəsidir',
  checkDigit: 'Yoxlama rəqəmi',
  confidence: 'Etibarlılıq',
  notToBeUsed: 'İstifadə edilməməlidir: Microsoft şirkətin nömrəsini istəyir.',
  contradictions: 'Microsoft səhifələrindəki ziddiyyətlər',
  sources: 'Mənbələr',
  identified: {
    company: 'şirkətə',
    taxpayer: 'vergi ödəyicisinə',
    'vat-registration': 'ƏDV qeydiyyatına',
    'sole-trader': 'fərdi sahibkara',
    person: 'fiziki şəxsə',
  },
  checkDigits: {
    verified: 'yoxlanılır',
    'not-published': 'yoxlanılmır: hesablama qaydası dərc edilməyib',
    none: 'yoxdur',
  },
  confidences: {
    high: 'yüksək: format çoxlu nömrədə müşahidə edilib',
    medium: 'orta: format sənədləşdirilib, amma nümunə azdır',
    low: 'aşağı: format təxminidir',
  },
}

export default az
