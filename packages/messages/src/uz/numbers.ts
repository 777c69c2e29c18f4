import type { NumberMessages } from '../messages.ts'

const uz: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” maydoni 5 tadan 22 tagacha belgidan iborat boʻlishi kerak.',
    'registration-number-damaged:exponent':
      '“{Label}” maydoni eksponensial shaklda: elektron jadval raqamlarini kesib tashlagan. Uni manbadan qayta koʻchiring.',
    'registration-number-damaged:zeros':
      '“{Label}” maydoni ({scheme}) elektron jadvaldagidek boshidagi {zeros} raqamini yoʻqotgan: uni qaytaring, shunda nazorat raqami toʻgʻri keladi.',
    'registration-number-damaged:likely-zeros':
      '“{Label}” maydoni ({scheme}) elektron jadvaldagidek boshidagi 0 raqamini yoʻqotganga oʻxshaydi. {allowed} ta belgidan iborat boʻlishi kerak, masalan, {example}.',
    'registration-number-damaged:marks':
      '“{Label}” maydoni atrofida = yoki qoʻshtirnoq kabi elektron jadval belgilari bor. Ularni olib tashlang.',
    'registration-number-damaged:decimals':
      '“{Label}” maydoni elektron jadval qoʻshgan oʻnli kasr bilan tugaydi. Uni olib tashlang.',
    'registration-number-format': '“{Label}” maydoni {scheme} formatida boʻlishi kerak, masalan, {example}.',
    'registration-number-format:text': '“{Label}” maydoni matn boʻlishi kerak.',
    'registration-number-format:digits':
      '“{Label}” maydonida boshqa yozuv raqamlari bor ({script}). 0 dan 9 gacha raqamlardan foydalaning.',
    'registration-number-format:letters':
      '“{Label}” maydonida boshqa yozuv harflari bor ({script}). A dan Z gacha harflardan foydalaning.',
    'registration-number-format:characters': '“{Label}” maydonida A–Z va 0–9 dan boshqa belgilar bor.',
    'registration-number-format:service': '“{Label}” maydoni Partner Center kutgan formatda emas.',
    'registration-number-format:other':
      'Bu {given}. “{Label}” maydonida {scheme} boʻlishi kerak ({allowed} ta belgi), masalan, {example}.',
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
    'registration-number-unknown-form':
      '“{Label}” maydonining bu shakli bu yerda nomaʼlum. {scheme} bunday koʻrinadi: {example}.',
    'registration-number-unknown-form:count':
      '“{Label}” maydonining bu shakli bu yerda nomaʼlum. {scheme} {allowed} ta belgidan iborat, masalan, {example}.',
  },
}

export default uz
