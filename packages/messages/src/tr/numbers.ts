import type { NumberMessages } from '../messages.ts'

const tr: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” alanı 5 ile 22 arasında karakter içermelidir.',
    'registration-number-damaged:exponent':
      '“{Label}” alanı üstel biçimde: bir elektronik tablo rakamları kesmiş. Kaynağından yeniden kopyalayın.',
    'registration-number-damaged:zeros':
      '“{Label}” alanı ({scheme}), elektronik tablolarda olduğu gibi baştaki {zeros} bölümünü yitirmiş: geri koyunca denetim basamağı tutuyor.',
    'registration-number-damaged:likely-zeros':
      '“{Label}” alanı ({scheme}), elektronik tablolarda olduğu gibi baştaki 0 rakamını yitirmiş görünüyor. {allowed} karakter içermelidir, örneğin {example}.',
    'registration-number-damaged:marks':
      '“{Label}” alanının çevresinde = veya tırnak gibi elektronik tablo işaretleri var. Bunları silin.',
    'registration-number-damaged:decimals':
      '“{Label}” alanı, elektronik tablonun eklediği ondalıklarla bitiyor. Bunları silin.',
    'registration-number-format': '“{Label}” alanı {scheme} biçiminde olmalıdır, örneğin {example}.',
    'registration-number-format:text': '“{Label}” alanı metin olmalıdır.',
    'registration-number-format:digits':
      '“{Label}” alanında başka bir yazının rakamları var ({script}). 0–9 rakamlarını kullanın.',
    'registration-number-format:letters':
      '“{Label}” alanında başka bir yazının harfleri var ({script}). A–Z harflerini kullanın.',
    'registration-number-format:characters': '“{Label}” alanında A–Z ve 0–9 dışında karakterler var.',
    'registration-number-format:service': '“{Label}” alanı İş Ortağı Merkezi’nin beklediği biçimde değil.',
    'registration-number-format:other':
      'Bu numara {given}. “{Label}” alanı {scheme} olmalıdır ({allowed} karakter), örneğin {example}.',
    'registration-number-checksum':
      'Denetim basamağı {expected} olmalıydı: bu numarada ({scheme}) bir karakter yanlış yazılmış.',
    'registration-number-checksum:several':
      'Denetim basamakları {expected} olmalıydı: bu numarada ({scheme}) bir karakter yanlış yazılmış.',
    'registration-number-checksum:position':
      'Denetim basamağı olan {position}. karakter {expected} olmalıydı: bu numarada ({scheme}) bir karakter yanlış yazılmış.',
    'registration-number-checksum:none':
      'Bir karakter yanlış yazılmış: bu rakamlardan oluşan bir numara ({scheme}) yok.',
    'registration-number-suspicious':
      '“{Label}” alanında tek bir rakam yineleniyor. Gerçek numaralarda böyle olmaz.',
    'registration-number-personal':
      '“{Label}” alanındaki numara bir kişiye ait ({scheme}). Şirketin numarasını girin.',
    'registration-number-unknown-form':
      '“{Label}” alanının bu biçimi burada bilinmiyor. {scheme} şöyle görünür: {example}.',
    'registration-number-unknown-form:count':
      '“{Label}” alanının bu biçimi burada bilinmiyor. {scheme} {allowed} karakter içerir, örneğin {example}.',
  },
}

export default tr
