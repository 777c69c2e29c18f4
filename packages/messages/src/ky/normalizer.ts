import type { NormalizerMessages } from '../normalizer-messages.ts'

const ky: NormalizerMessages = {
  limits: {
    'too-big': 'Документ калыпка келтирүү үчүн өтө чоң: жазылышы ошол бойдон калат.',
    'too-many-changes': 'Өзгөртүүлөр же белгисиз ачкычтар бул жерде көрсөтүлгөндөн көп.',
  },
}

export default ky
