import type { SiteMessages } from '../site-messages.ts'

const vi: SiteMessages = {
  name: 'Tiếng Việt',
  required: 'bắt buộc',
  create: 'Tạo',
  request: 'Nội dung sẽ được gửi',
}

export default vi
