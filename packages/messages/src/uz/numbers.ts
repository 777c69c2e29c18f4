import type { NumberMessages } from '../messages.ts'

const uz: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” maydoni 5 tadan 22 tagacha belgidan iborat boʻlishi kerak.',
    'registration-number-format': '“{Label}” maydoni {scheme} formatida boʻlishi kerak, masalan, {example}.',
    'registration-number-format:count':
      '“{Label}” maydoni {scheme} uchun {allowed} ta belgidan iborat boʻlishi kerak, masalan, {example}.',
    'registration-number-format:text': '“{Label}” maydoni matn boʻlishi kerak.',
    'registration-number-format:digits':
      '“{Label}” maydonida boshqa yozuv raqamlari bor ({script}). 0 dan 9 gacha raqamlardan foydalaning.',
    'registration-number-format:letters':
      '“{Label}” maydonida boshqa yozuv harflari bor ({script}). A dan Z gacha harflardan foydalaning.',
    'registration-number-format:characters': '“{Label}” maydonida A–Z va 0–9 dan boshqa belgilar bor.',
    'registration-number-format:service': '“{Label}” maydoni Partner Center kutgan formatda emas.',
    'registration-number-checksum':
      'Nazorat raqami {expected} boʻlishi kerak edi: bu raqamda ({scheme}) bitta belgi xato yozilgan.',
    'registration-number-checksum:several':
      'Nazorat raqamlari {expected} boʻlishi kerak edi: bu raqamda ({scheme}) bitta belgi xato yozilgan.',
    'registration-number-checksum:position':
      'Nazorat raqami boʻlgan {position}-belgi {expected} boʻlishi kerak edi: bu raqamda ({scheme}) bitta belgi xato yozilgan.',
    'registration-number-checksum:none':
      'Bitta belgi xato yozilgan: bunday raqamlardan iborat {scheme} mavjud emas.',
    'registration-number-suspicious':
      '“{Label}” maydonida faqat bitta raqam takrorlanadi, haqiqiy raqamlarda bunday boʻlmaydi.',
    'registration-number-personal':
      '“{Label}” maydonidagi raqam jismoniy shaxsga tegishli ({scheme}). Kompaniya raqamini kiriting.',
  },
}

export default uz
