import type { SiteMessages } from '../site-messages.ts'

const ar: SiteMessages = {
  name: 'العربية',
  required: 'مطلوب',
  create: 'إنشاء',
  request: 'ما كان سيُرسل',
  otherCountries: 'بلدان أخرى',
  companyName: 'اسم الشركة نفسها',
  billingName: 'الاسم الوارد في الفاتورة',
  contact: 'جهة الاتصال في هذا العنوان',
  recipient: 'الشخص الذي يستلم الفواتير',
  playground: 'الفتح في ساحة التجربة',
  filled: 'تمت التعبئة من مستند في ساحة التجربة.',
  notFilled: 'لا توجد حقول هنا لما يلي: {names}',
}

export default ar
