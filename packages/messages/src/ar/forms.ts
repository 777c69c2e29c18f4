import type { FormMessages } from '../messages.ts'

const ar: FormMessages = {
  issues: {
    'form-issues': 'عدد الحقول التي يجب تصحيحها: {limit}.',
    'form-left-out': 'تم استبعاد الحقل «{label}» لأن بلد الشركة هو {country}.',
    'form-failed': 'تعذر إرسال النموذج.',
    'form-no-field': 'لا يوجد في هذا النموذج حقل لذلك. يرجى إبلاغ القائمين على هذا الموقع.',
    'form-file': 'تم استبعاد الحقل «{label}» لأن الملفات لا تُرسل.',
    'service-refused': 'لم يقبل مركز الشركاء قيمة الحقل «{label}».',
    'service-fault': 'رفض مركز الشركاء الطلب (رمز الخطأ: {faultCode}).',
    'service-fault:unavailable': 'يتعذر الوصول إلى مركز الشركاء حاليًا. حاول مرة أخرى بعد بضع دقائق.',
    'service-fault:busy': 'يتلقى مركز الشركاء طلبات أكثر من اللازم. انتظر دقيقة ثم حاول مرة أخرى.',
    'service-fault:denied': 'لم يصرّح مركز الشركاء بالطلب. سجّل الدخول مرة أخرى، أو اطلب الإذن من المسؤول.',
    'service-fault:unreadable':
      'تعذرت قراءة رد مركز الشركاء. تحقق مما إذا كان الطلب قد نُفّذ قبل أن تحاول مرة أخرى.',
    'hint-example': 'مثال: {example}',
    'hint-required-in': 'مطلوب ({country})',
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
