import type { NumberMessages } from '../messages.ts'

const ar: NumberMessages = {
  issues: {
    'registration-number-length': 'يجب أن يتراوح عدد الأحرف في الحقل «{label}» بين 5 و22.',
    'registration-number-format': 'يجب أن تكون قيمة الحقل «{label}» بتنسيق {scheme}، مثل {example}.',
    'registration-number-format:count':
      'يجب أن تكون قيمة الحقل «{label}» بتنسيق {scheme} (عدد الأحرف: {allowed})، مثل {example}.',
    'registration-number-format:text': 'يجب أن تكون قيمة الحقل «{label}» نصًا.',
    'registration-number-format:digits':
      'يحتوي الحقل «{label}» على أرقام بكتابة أخرى ({script}). أدخل الأرقام من 0 إلى 9.',
    'registration-number-format:letters':
      'يحتوي الحقل «{label}» على حروف بكتابة أخرى ({script}). أدخل الحروف من A إلى Z.',
    'registration-number-format:characters':
      'أدخل في الحقل «{label}» الحروف من A إلى Z والأرقام من 0 إلى 9 فقط.',
    'registration-number-format:service': 'تنسيق الحقل «{label}» ليس التنسيق الذي يتوقعه مركز الشركاء.',
    'registration-number-checksum':
      'يجب أن تكون خانة التحقق {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:several':
      'يجب أن تكون خانات التحقق {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:position':
      'يجب أن تكون الخانة {position}، وهي خانة تحقق، {expected}: يوجد خطأ في كتابة هذا الرقم ({scheme}).',
    'registration-number-checksum:none': 'يوجد خطأ في كتابة هذا الرقم ({scheme}): لا وجود لرقم بهذه الخانات.',
    'registration-number-suspicious': 'تتكرر في الحقل «{label}» خانة واحدة فقط. أدخل الرقم الحقيقي.',
    'registration-number-personal': 'هذا رقم شخص طبيعي ({scheme}). أدخل في الحقل «{label}» رقم الشركة.',
  },
}

export default ar
