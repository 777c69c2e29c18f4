import type { NumberMessages } from '../messages.ts'

const ru: NumberMessages = {
  issues: {
    'registration-number-length': 'Поле «{Label}» должно содержать от 5 до 22 символов.',
    'registration-number-damaged:exponent':
      'Поле «{Label}» записано в экспоненциальной форме: электронная таблица отрезала часть цифр. Скопируйте номер из источника ещё раз.',
    'registration-number-damaged:zeros':
      'Поле «{Label}» ({scheme}) потеряло в начале {zeros}, как бывает в электронных таблицах: верните, и контрольная цифра сойдётся.',
    'registration-number-damaged:likely-zeros':
      'Похоже, поле «{Label}» ({scheme}) потеряло в начале 0, как бывает в электронных таблицах. Число символов должно быть {allowed}, например {example}.',
    'registration-number-damaged:marks':
      'Вокруг номера в поле «{Label}» есть знаки электронной таблицы, например = или кавычки. Удалите их.',
    'registration-number-damaged:decimals':
      'Поле «{Label}» заканчивается дробной частью, которую добавила электронная таблица. Удалите её.',
    'registration-number-format': 'Поле «{Label}» должно содержать {scheme}, например {example}.',
    'registration-number-format:text': 'Поле «{Label}» должно содержать текст.',
    'registration-number-format:digits': 'Замените другие цифры ({script}) в поле «{Label}» на 0–9.',
    'registration-number-format:letters': 'Замените другие буквы ({script}) в поле «{Label}» на A–Z.',
    'registration-number-format:characters': 'Укажите в поле «{Label}» только буквы A–Z и цифры 0–9.',
    'registration-number-format:service': 'Центр партнеров ожидает в поле «{Label}» другой формат.',
    'registration-number-format:other':
      'Это {given}. Поле «{Label}» должно содержать {scheme} (число символов: {allowed}), например {example}.',
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
    'registration-number-unknown-form':
      'Такая форма поля «{Label}» здесь неизвестна. {scheme} выглядит так: {example}.',
    'registration-number-unknown-form:count':
      'Такая форма поля «{Label}» здесь неизвестна. Число символов в {scheme}: {allowed}, например {example}.',
  },
}

export default ru
