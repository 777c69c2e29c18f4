import type { NormalizerMessages } from '../normalizer-messages.ts'

const az: NormalizerMessages = {
  limits: {
    'too-big': 'Sənəd normallaşdırılmaq üçün çox böyükdür: yazılışlar olduğu kimi qalır.',
    'too-many-changes': 'Dəyişikliklər və ya naməlum açarlar burada sadalanandan çoxdur.',
  },
}

export default az
