import type { FormMessages } from '../messages.ts'

const ar: FormMessages = {
  issues: {
    'form-issues': 'عدد الحقول التي يجب تصحيحها: {limit}.',
    'form-left-out': 'تم استبعاد الحقل «{label}» لأن بلد الشركة هو {country}.',
    'service-refused': 'لم يقبل مركز الشركاء قيمة الحقل «{label}».',
    'service-fault': 'رفض مركز الشركاء الطلب (رمز الخطأ: {faultCode}).',
  },
  labels: {
    'number:company': 'رقم الشركة',
    'number:taxpayer': 'الرقم الضريبي',
    'number:vat-registration': 'رقم التسجيل في ضريبة القيمة المضافة',
    'number:sole-trader': 'رقم المؤسسة الفردية',
    'number:person': 'الرقم الشخصي',
  },
}

export default ar
