import type { NumberMessages } from '../messages.ts'

const uk: NumberMessages = {
  issues: {
    'registration-number-length': 'Поле «{Label}» має містити від 5 до 22 символів.',
    'registration-number-damaged:exponent':
      'Поле «{Label}» записано в експоненційній формі: електронна таблиця відрізала частину цифр. Скопіюйте номер із джерела ще раз.',
    'registration-number-damaged:zeros':
      'Поле «{Label}» ({scheme}) втратило на початку {zeros}, як буває в електронних таблицях: поверніть, і контрольна цифра зійдеться.',
    'registration-number-damaged:likely-zeros':
      'Схоже, поле «{Label}» ({scheme}) втратило на початку 0, як буває в електронних таблицях. Кількість символів має бути {allowed}, наприклад {example}.',
    'registration-number-damaged:marks':
      'Навколо номера в полі «{Label}» є знаки електронної таблиці, наприклад = або лапки. Видаліть їх.',
    'registration-number-damaged:decimals':
      'Поле «{Label}» закінчується дробовою частиною, яку додала електронна таблиця. Видаліть її.',
    'registration-number-format': 'Поле «{Label}» має містити {scheme}, наприклад {example}.',
    'registration-number-format:text': 'Поле «{Label}» має містити текст.',
    'registration-number-format:digits': 'Замініть інші цифри ({script}) у полі «{Label}» на 0–9.',
    'registration-number-format:letters': 'Замініть інші літери ({script}) у полі «{Label}» на A–Z.',
    'registration-number-format:characters': 'Укажіть у полі «{Label}» лише літери A–Z і цифри 0–9.',
    'registration-number-format:service': 'Центр партнерів очікує в полі «{Label}» інший формат.',
    'registration-number-format:other':
      'Це {given}. Поле «{Label}» має містити {scheme} (кількість символів: {allowed}), наприклад {example}.',
    'registration-number-checksum': 'Контрольна цифра має бути {expected}: у номері ({scheme}) є помилка.',
    'registration-number-checksum:several':
      'Контрольні цифри мають бути {expected}: у номері ({scheme}) є помилка.',
    'registration-number-checksum:position':
      'Символ {position} (контрольна цифра) має бути {expected}: у номері ({scheme}) є помилка.',
    'registration-number-checksum:none': 'У номері ({scheme}) є помилка: таких номерів не буває.',
    'registration-number-suspicious': 'У полі «{Label}» повторюється одна цифра. Укажіть справжній номер.',
    'registration-number-personal':
      'Це номер фізичної особи ({scheme}). Укажіть у полі «{Label}» номер компанії.',
    'registration-number-unknown-form':
      'Така форма поля «{Label}» тут невідома. {scheme} виглядає так: {example}.',
    'registration-number-unknown-form:count':
      'Така форма поля «{Label}» тут невідома. Кількість символів у {scheme}: {allowed}, наприклад {example}.',
  },
}

export default uk
