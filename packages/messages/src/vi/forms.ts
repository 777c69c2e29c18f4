import type { FormMessages } from '../messages.ts'

const vi: FormMessages = {
  issues: {
    'form-issues': 'Hãy sửa {limit} trường.',
    'form-left-out': '{Label} được lược bỏ do quốc gia của công ty ({country}).',
    'form-failed': 'Không thể gửi biểu mẫu.',
    'form-no-field':
      'Biểu mẫu này không có trường cho nội dung đó. Vui lòng báo cho người quản lý trang web này.',
    'form-file': '{Label} được lược bỏ vì tệp không được gửi.',
    'service-refused': 'Partner Center không chấp nhận {label}.',
    'service-fault': 'Partner Center đã từ chối yêu cầu (mã lỗi: {faultCode}).',
    'service-fault:unavailable': 'Hiện không thể kết nối với Partner Center. Hãy thử lại sau vài phút.',
    'service-fault:busy': 'Partner Center đang nhận quá nhiều yêu cầu. Hãy đợi một phút rồi thử lại.',
    'service-fault:denied':
      'Partner Center không cho phép yêu cầu này. Hãy đăng nhập lại hoặc xin quyền truy cập từ quản trị viên.',
    'service-fault:unreadable':
      'Không thể đọc phản hồi của Partner Center. Hãy kiểm tra xem yêu cầu đã được thực hiện chưa trước khi thử lại.',
    'hint-example': 'Ví dụ: {example}',
    'hint-required-in': 'Bắt buộc ({country})',
  },
  labels: {
    'number:company': 'mã số doanh nghiệp',
    'number:taxpayer': 'mã số thuế',
    'number:vat-registration': 'mã số thuế GTGT',
    'number:sole-trader': 'mã số hộ kinh doanh',
    'number:person': 'số định danh cá nhân',
  },
}

export default vi
