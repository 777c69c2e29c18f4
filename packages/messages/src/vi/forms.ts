import type { FormMessages } from '../messages.ts'

const vi: FormMessages = {
  issues: {
    'form-issues': 'Hãy sửa {limit} trường.',
    'form-left-out': '{Label} được lược bỏ do quốc gia của công ty ({country}).',
    'service-refused': 'Partner Center không chấp nhận {label}.',
    'service-fault': 'Partner Center đã từ chối yêu cầu (mã lỗi: {faultCode}).',
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
