import type { NumberMessages } from '../messages.ts'

const ar: NumberMessages = {
  issues: {
    'registration-number-length': 'يجب أن يتراوح عدد الأحرف في الحقل «{label}» بين 5 و22.',
    'registration-number-damaged:exponent':
      'قيمة الحقل «{label}» مكتوبة بالصيغة الأسية: حذف جدول البيانات بعض أرقامها. انسخها من المصدر مرة أخرى.',
    'registration-number-damaged:zeros':
      'فقدت قيمة الحقل «{label}» ({scheme}) الأصفار {zeros} من بدايتها كما يحدث في جداول البيانات: أعدها لتصبح خانة التحقق صحيحة.',
    'registration-number-damaged:likely-zeros':
      'يبدو أن قيمة الحقل «{label}» ({scheme}) فقدت صفرًا من بدايتها كما يحدث في جداول البيانات. يجب أن يكون عدد الأحرف {allowed}، مثل {example}.',
    'registration-number-damaged:marks':
      'تحيط بقيمة الحقل «{label}» علامات من جدول بيانات، مثل = أو علامات الاقتباس. احذفها.',
    'registration-number-damaged:decimals':
      'تنتهي قيمة الحقل «{label}» بكسور عشرية أضافها جدول بيانات. احذفها.',
    'registration-number-format': 'يجب أن تكون قيمة الحقل «{label}» بتنسيق {scheme}، مثل {example}.',
    'registration-number-format:text': 'يجب أن تكون قيمة الحقل «{label}» نصًا.',
    'registration-number-format:digits':
      'يحتوي الحقل «{label}» على أرقام بكتابة أخرى ({script}). أدخل الأرقام من 0 إلى 9.',
    'registration-number-format:letters':
      'يحتوي الحقل «{label}» على حروف بكتابة أخرى ({script}). أدخل الحروف من A إلى Z.',
    'registration-number-format:characters':
      'أدخل في الحقل «{label}» الحروف من A إلى Z والأرقام من 0 إلى 9 فقط.',
    'registration-number-format:service': 'تنسيق الحقل «{label}» ليس التنسيق الذي يتوقعه مركز الشركاء.',
    'registration-number-format:other':
      'هذا هو الرقم {given}. يجب أن تكون قيمة الحقل «{label}» هي {scheme} (عدد الأحرف: {allowed})، مثل {example}.',
    'registration-number-checksum':
      'يجب أن تكون خانة التحقق {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:several':
      'يجب أن تكون خانات التحقق {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:position':
      'يجب أن تكون الخانة {position}، وهي خانة تحقق، {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:none': 'يوجد خطأ في كتابة هذا الرقم ({scheme}): لا وجود لرقم بهذه الخانات.',
    'registration-number-suspicious': 'تتكرر في الحقل «{label}» خانة واحدة فقط. أدخل الرقم الحقيقي.',
    'registration-number-personal': 'هذا رقم شخص طبيعي ({scheme}). أدخل في الحقل «{label}» رقم الشركة.',
    'registration-number-unknown-form': 'هذا الشكل من «{label}» غير معروف هنا. شكل {scheme} مثل {example}.',
    'registration-number-unknown-form:count':
      'هذا الشكل من «{label}» غير معروف هنا. عدد أحرف {scheme} هو {allowed}، مثل {example}.',
  },
}

export default ar
