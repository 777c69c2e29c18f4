import type { NormalizerMessages } from '../normalizer-messages.ts'

const uz: NormalizerMessages = {
  limits: {
    'too-big': 'Hujjat normallashtirish uchun juda katta: yozilishi shundayligicha qoladi.',
    'too-many-changes': 'O‘zgarishlar yoki noma’lum kalitlar bu yerda sanab o‘tilganidan ko‘p.',
  },
}

export default uz
