import type { NormalizerMessages } from '../normalizer-messages.ts'

const ar: NormalizerMessages = {
  limits: {
    'too-big': 'المستند أكبر من أن يُوحَّد شكله: تبقى طرق الكتابة فيه كما هي.',
    'too-many-changes': 'توجد تغييرات أو مفاتيح غير معروفة أكثر مما هو مذكور هنا.',
  },
}

export default ar
