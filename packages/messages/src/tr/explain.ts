import type { ExplainMessages } from '../explain-messages.ts'

const tr: ExplainMessages = {
  required: 'zorunlu',
  optional: 'isteğe bağlı',
  leftOut: 'belirtilmemeli',
  given: 'belirtilmiş',
  notGiven: 'belirtilmemiş',
  kinds: 'Numara türleri',
  identifies: 'Neyi tanımlar',
  example: 'Örnek',
  sentAs: 'Gönderiliş biçimi',
  writtenAs: 'Yazılış biçimi',
  length: 'Uzunluk',
  characters: '{lengths} karakter',
  separators: 'Ayırıcılar',
  keepsSeparators: 'numaranın parçasıdır',
  checkDigit: 'Denetim basamağı',
  confidence: 'Güvenilirlik',
  notToBeUsed: 'Kullanılmamalı: Microsoft şirketin numarasını istiyor.',
  contradictions: 'Microsoft sayfalarındaki çelişkiler',
  sources: 'Kaynaklar',
  identified: {
    company: 'bir şirketi',
    taxpayer: 'bir vergi mükellefini',
    'vat-registration': 'bir KDV kaydını',
    'sole-trader': 'bir şahıs işletmesini',
    person: 'bir kişiyi',
  },
  checkDigits: {
    verified: 'denetlenir',
    'not-published': 'denetlenmez: hesaplama yöntemi yayımlanmamış',
    none: 'yok',
  },
  confidences: {
    high: 'yüksek: biçim birçok numarada görüldü',
    medium: 'orta: biçim belgelenmiş, ancak örnek az',
    low: 'düşük: biçim bir tahmin',
  },
}

export default tr
