import type { ExplainMessages } from '../explain-messages.ts'

const ar: ExplainMessages = {
  required: 'مطلوب',
  optional: 'اختياري',
  leftOut: 'يجب تركه فارغًا',
  given: 'تم إدخاله',
  notGiven: 'لم يتم إدخاله',
  kinds: 'أنواع الأرقام',
  identifies: 'يدل على',
  example: 'مثال',
  sentAs: 'يُرسل بالشكل',
  writtenAs: 'يُكتب بالشكل',
  length: 'الطول',
  characters: 'عدد الأحرف: {lengths}',
  separators: 'الفواصل',
  keepsSeparators: 'جزء من الرقم',
  checkDigit: 'خانة التحقق',
  confidence: 'درجة الثقة',
  notToBeUsed: 'لا تستخدم هذا الرقم: تطلب Microsoft رقم الشركة.',
  contradictions: 'مواضع التعارض بين صفحات Microsoft',
  sources: 'المصادر',
  identified: {
    company: 'شركة',
    taxpayer: 'مكلف بالضريبة',
    'vat-registration': 'تسجيل في ضريبة القيمة المضافة',
    'sole-trader': 'مؤسسة فردية',
    person: 'شخص طبيعي',
  },
  checkDigits: {
    verified: 'يتم التحقق منها',
    'not-published': 'لا يتم التحقق منها: طريقة حسابها غير منشورة',
    none: 'لا توجد',
  },
  confidences: {
    high: 'عالية: شوهد هذا التنسيق في أرقام كثيرة',
    medium: 'متوسطة: التنسيق موثق، لكن الأمثلة قليلة',
    low: 'منخفضة: التنسيق مجرد تخمين',
  },
}

export default ar
