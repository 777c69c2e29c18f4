import en from '@openpartner/messages/en'
import type { Messages } from '@openpartner/messages'

/** Enough Arabic to see its direction. */
const arabic: Messages = {
  ...en,
  locale: 'ar',
  direction: 'rtl',
  issues: {
    ...en.issues,
    required: '{Label} مطلوب.',
    'registration-number-not-allowed': '{Label} غير مسموح به لأن بلد الشركة هو {country}.',
    'form-faults': {
      zero: 'صحح {limit} حقول.',
      one: 'صحح حقلا واحدا.',
      two: 'صحح حقلين.',
      few: 'صحح {limit} حقول.',
      many: 'صحح {limit} حقلا.',
      other: 'صحح {limit} حقل.',
    },
  },
  labels: {
    ...en.labels,
    email: 'البريد الإلكتروني',
    domain: 'النطاق',
    city: 'المدينة',
    organizationRegistrationNumber: 'رقم التسجيل',
  },
}

export default arabic
