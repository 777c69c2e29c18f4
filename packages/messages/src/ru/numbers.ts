import type { NumberMessages } from '../messages.ts'

const ru: NumberMessages = {
  issues: {
    'registration-number-length': 'Поле «{Label}» должно содержать от 5 до 22 символов.',
    'registration-number-format': 'Поле «{Label}» должно содержать {scheme}, например {example}.',
    'registration-number-format:count':
      'Поле «{Label}» должно содержать {scheme} (число символов: {allowed}), например {example}.',
    'registration-number-format:text': 'Поле «{Label}» должно содержать текст.',
    'registration-number-format:digits': 'Замените другие цифры ({script}) в поле «{Label}» на 0–9.',
    'registration-number-format:letters': 'Замените другие буквы ({script}) в поле «{Label}» на A–Z.',
    'registration-number-format:characters': 'Укажите в поле «{Label}» только буквы A–Z и цифры 0–9.',
    'registration-number-format:service': 'Центр партнеров ожидает в поле «{Label}» другой формат.',
    'registration-number-checksum':
      'Контрольная цифра должна быть {expected}: в номере ({scheme}) есть опечатка.',
    'registration-number-checksum:several':
      'Контрольные цифры должны быть {expected}: в номере ({scheme}) есть опечатка.',
    'registration-number-checksum:position':
      'Символ {position} (контрольная цифра) должен быть {expected}: в номере ({scheme}) есть опечатка.',
    'registration-number-checksum:none': 'В номере ({scheme}) есть опечатка: таких номеров не бывает.',
    'registration-number-suspicious': 'В поле «{Label}» повторяется одна цифра. Укажите настоящий номер.',
    'registration-number-personal':
      'Это номер физического лица ({scheme}). Укажите в поле «{Label}» номер компании.',
  },
}

export default ru
