import type { NumberMessages } from '../messages.ts'

const tr: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” alanı 5 ile 22 arasında karakter içermelidir.',
    'registration-number-format': '“{Label}” alanı {scheme} biçiminde olmalıdır, örneğin {example}.',
    'registration-number-format:count':
      '“{Label}” alanı {scheme} için {allowed} karakter içermelidir, örneğin {example}.',
    'registration-number-format:text': '“{Label}” alanı metin olmalıdır.',
    'registration-number-format:digits':
      '“{Label}” alanında başka bir yazının rakamları var ({script}). 0–9 rakamlarını kullanın.',
    'registration-number-format:letters':
      '“{Label}” alanında başka bir yazının harfleri var ({script}). A–Z harflerini kullanın.',
    'registration-number-format:characters': '“{Label}” alanında A–Z ve 0–9 dışında karakterler var.',
    'registration-number-format:service': '“{Label}” alanı İş Ortağı Merkezi’nin beklediği biçimde değil.',
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
  },
}

export default tr
