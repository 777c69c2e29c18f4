import type { NormalizerMessages } from '../normalizer-messages.ts'

const tg: NormalizerMessages = {
  limits: {
    'too-big': 'Ҳуҷҷат барои ба меъёр овардан хеле калон аст: навишт ҳамон тавр мемонад.',
    'too-many-changes': 'Тағйирот ё калидҳои номаълум аз он чи дар ин ҷо номбар шудааст, бештаранд.',
  },
}

export default tg
