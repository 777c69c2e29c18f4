import type { ExplainMessages } from '../explain-messages.ts'

const vi: ExplainMessages = {
  required: 'bắt buộc',
  optional: 'không bắt buộc',
  leftOut: 'không được nhập',
  given: 'đã nhập',
  notGiven: 'chưa nhập',
  kinds: 'Các loại số',
  identifies: 'Định danh',
  example: 'Ví dụ',
  sentAs: 'Gửi dưới dạng',
  writtenAs: 'Viết dưới dạng',
  length: 'Độ dài',
  characters: '{lengths} ký tự',
  separators: 'Dấu phân cách',
  keepsSeparators: 'là một phần của số',
  checkDigit: 'Chữ số kiểm tra',
  confidence: 'Độ tin cậy',
  notToBeUsed: 'Không được dùng: Microsoft yêu cầu số của công ty.',
  contradictions: 'Những chỗ các trang của Microsoft mâu thuẫn',
  sources: 'Nguồn',
  identified: {
    company: 'công ty',
    taxpayer: 'người nộp thuế',
    'vat-registration': 'đăng ký thuế GTGT',
    'sole-trader': 'hộ kinh doanh',
    person: 'cá nhân',
  },
  checkDigits: {
    verified: 'được kiểm tra',
    'not-published': 'không được kiểm tra: cách tính không được công bố',
    none: 'không có',
  },
  confidences: {
    high: 'cao: dạng này đã được thấy ở nhiều số',
    medium: 'trung bình: dạng này có trong tài liệu, nhưng ít ví dụ',
    low: 'thấp: dạng này chỉ là phỏng đoán',
  },
}

export default vi
