import type { SiteMessages } from '../site-messages.ts'

const vi: SiteMessages = {
  name: 'Tiếng Việt',
  required: 'bắt buộc',
  create: 'Tạo',
  request: 'Nội dung sẽ được gửi',
  otherCountries: 'Các quốc gia khác',
  companyName: 'Tên của chính công ty',
  billingName: 'Tên trên hóa đơn',
  contact: 'Người liên hệ tại địa chỉ này',
  recipient: 'Người nhận hóa đơn',
  playground: 'Mở trong khu thử nghiệm',
  filled: 'Đã điền từ một tài liệu trong khu thử nghiệm.',
  notFilled: 'Không có trường ở đây cho: {names}',
}

export default vi
