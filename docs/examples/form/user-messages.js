import { mergeMessages } from '@openpartner/messages'

/** The languages of this form. @openpartner/messages has more; each is three modules, and the texts of the page. */
const languages = {
  en: {
    texts: { title: 'New customer', create: 'Create', created: 'Created:' },
    load: () => [
      import('@openpartner/messages/en'),
      import('@openpartner/messages/en/forms'),
      import('@openpartner/messages/en/numbers'),
    ],
  },
  tr: {
    texts: { title: 'Yeni müşteri', create: 'Oluştur', created: 'Oluşturuldu:' },
    load: () => [
      import('@openpartner/messages/tr'),
      import('@openpartner/messages/tr/forms'),
      import('@openpartner/messages/tr/numbers'),
    ],
  },
}

/** Sentences, labels and texts in the first language of the user that the form has. */
export async function userMessages() {
  const wanted = navigator.languages.map((tag) => new Intl.Locale(tag).language)
  const { texts, load } = languages[wanted.find((language) => Object.hasOwn(languages, language)) ?? 'en']
  const [messages, forms, numbers] = await Promise.all(load())
  return { texts, messages: mergeMessages(messages.default, forms.default, numbers.default) }
}
