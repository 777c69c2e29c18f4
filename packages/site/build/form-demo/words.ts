import { catalogues, ownName } from '../catalogues.ts'

/**
 * The form's own words; everything else on the page is in the catalogues of `@openpartner/messages`. Like those, all but
 * English and Swedish await a look by native speakers.
 */
export type Words = {
  /** What the asterisk means. */
  readonly required: string
  /** The button that sends. */
  readonly create: string
  /** Above the request that would be sent. */
  readonly request: string
}

const words = (required: string, create: string, request: string): Words => ({ required, create, request })

/** By the names of the catalogues' modules. */
export const wordsOf: Readonly<Record<string, Words>> = {
  ar: words('مطلوب', 'إنشاء', 'ما كان سيُرسل'),
  az: words('məcburi', 'Yarat', 'Göndəriləcək sorğu'),
  be: words('абавязкова', 'Стварыць', 'Што было б адпраўлена'),
  de: words('erforderlich', 'Erstellen', 'Was gesendet würde'),
  en: words('required', 'Create', 'What would be sent'),
  es: words('obligatorio', 'Crear', 'Lo que se enviaría'),
  fr: words('obligatoire', 'Créer', 'Ce qui serait envoyé'),
  hi: words('आवश्यक', 'बनाएँ', 'यह भेजा जाता'),
  hu: words('kötelező', 'Létrehozás', 'Ami elküldésre kerülne'),
  hy: words('պարտադիր', 'Ստեղծել', 'Ինչ կուղարկվեր'),
  kk: words('міндетті', 'Жасау', 'Жіберілетін сұрау'),
  ky: words('милдеттүү', 'Түзүү', 'Жөнөтүлө турган сурам'),
  my: words('မဖြစ်မနေ ဖြည့်ရန်', 'ဖန်တီးရန်', 'ပို့မည့် တောင်းဆိုချက်'),
  pl: words('wymagane', 'Utwórz', 'Co zostałoby wysłane'),
  'pt-BR': words('obrigatório', 'Criar', 'O que seria enviado'),
  ro: words('obligatoriu', 'Creați', 'Ce s-ar trimite'),
  ru: words('обязательно', 'Создать', 'Что было бы отправлено'),
  sv: words('obligatoriskt', 'Skapa', 'Det här skulle skickas'),
  tg: words('ҳатмӣ', 'Эҷод кардан', 'Дархосте, ки фиристода мешуд'),
  th: words('จำเป็นต้องระบุ', 'สร้าง', 'สิ่งที่จะถูกส่ง'),
  tr: words('zorunlu', 'Oluştur', 'Gönderilecek istek'),
  uk: words('обов’язково', 'Створити', 'Що було б надіслано'),
  uz: words('majburiy', 'Yaratish', 'Yuboriladigan so‘rov'),
  vi: words('bắt buộc', 'Tạo', 'Nội dung sẽ được gửi'),
}

/** The languages of the form, by their names in themselves. */
export const languages: readonly { readonly locale: string; readonly autonym: string }[] = catalogues
  .map(({ locale }) => ({ locale, autonym: ownName(locale) }))
  .toSorted((one, other) => one.autonym.localeCompare(other.autonym, 'en'))
