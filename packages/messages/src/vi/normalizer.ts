import type { NormalizerMessages } from '../normalizer-messages.ts'

const vi: NormalizerMessages = {
  limits: {
    'too-big': 'Tài liệu quá lớn để chuẩn hóa: cách viết được giữ nguyên.',
    'too-many-changes': 'Có nhiều thay đổi hoặc khóa không xác định hơn số được liệt kê ở đây.',
  },
}

export default vi
