import type { NormalizerMessages } from '../normalizer-messages.ts'

const es: NormalizerMessages = {
  limits: {
    'too-big': 'El documento es demasiado grande para normalizarlo: su escritura se queda como está.',
    'too-many-changes': 'Hay más cambios o claves desconocidas de los que se enumeran aquí.',
  },
}

export default es
