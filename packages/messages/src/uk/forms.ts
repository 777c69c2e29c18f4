import type { FormMessages } from '../messages.ts'

const uk: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Виправте {limit} поле.',
      few: 'Виправте {limit} поля.',
      many: 'Виправте {limit} полів.',
      other: 'Виправте {limit} поля.',
    },
    'form-left-out': 'Поле «{Label}» не надсилається: для країни компанії ({country}) воно не передбачене.',
    'form-failed': 'Не вдалося надіслати форму.',
    'form-no-field': 'У цій формі немає поля для цього. Повідомте, будь ласка, власників сайту.',
    'form-file': 'Поле «{Label}» не надсилається: файли не передаються.',
    'service-refused': 'Центр партнерів не прийняв значення поля «{Label}».',
    'service-fault': 'Центр партнерів відхилив запит (код помилки: {faultCode}).',
    'service-fault:unavailable': 'Центр партнерів зараз недоступний. Спробуйте ще раз за кілька хвилин.',
    'service-fault:busy': 'Центр партнерів отримує забагато запитів. Зачекайте хвилину та спробуйте ще раз.',
    'service-fault:denied':
      'Центр партнерів не дозволив виконати запит. Увійдіть знову або попросіть доступ в адміністратора.',
    'service-fault:unreadable':
      'Не вдалося прочитати відповідь Центру партнерів. Перш ніж спробувати ще раз, перевірте, чи запит було виконано.',
    'hint-example': 'Приклад: {example}',
    'hint-required-in': 'Обов’язково ({country})',
  },
  labels: {
    'number:company': 'номер компанії',
    'number:taxpayer': 'номер платника податків',
    'number:vat-registration': 'номер платника ПДВ',
    'number:sole-trader': 'номер підприємця',
    'number:person': 'номер фізичної особи',
  },
}

export default uk
