import type { NumberMessages } from '../messages.ts'

const vi: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} phải có từ 5 đến 22 ký tự.',
    'registration-number-damaged:exponent':
      '{Label} ở dạng lũy thừa: bảng tính đã cắt bớt chữ số. Hãy sao chép lại từ nguồn.',
    'registration-number-damaged:zeros':
      '{Label} ({scheme}) bị mất {zeros} ở đầu như trong bảng tính: thêm lại thì chữ số kiểm tra đúng.',
    'registration-number-damaged:likely-zeros':
      '{Label} ({scheme}) có vẻ bị mất số 0 ở đầu như trong bảng tính. Phải có {allowed} ký tự, chẳng hạn như {example}.',
    'registration-number-damaged:marks':
      '{Label} có dấu của bảng tính ở xung quanh, chẳng hạn như = hoặc dấu ngoặc kép. Hãy xóa chúng.',
    'registration-number-damaged:decimals':
      '{Label} kết thúc bằng phần thập phân mà bảng tính thêm vào. Hãy xóa phần đó.',
    'registration-number-format': '{Label} phải có dạng {scheme}, chẳng hạn như {example}.',
    'registration-number-format:text': '{Label} phải là văn bản.',
    'registration-number-format:digits':
      '{Label} có chữ số thuộc hệ chữ khác ({script}). Hãy dùng các chữ số từ 0 đến 9.',
    'registration-number-format:letters':
      '{Label} có chữ cái thuộc hệ chữ khác ({script}). Hãy dùng các chữ cái từ A đến Z.',
    'registration-number-format:characters': '{Label} có ký tự ngoài A đến Z và 0 đến 9.',
    'registration-number-format:service': '{Label} không đúng định dạng mà Partner Center yêu cầu.',
    'registration-number-format:other':
      'Đây là {given}. {Label} phải là {scheme} ({allowed} ký tự), chẳng hạn như {example}.',
    'registration-number-checksum':
      'Chữ số kiểm tra đúng ra là {expected}: số này ({scheme}) có một ký tự bị nhập sai.',
    'registration-number-checksum:several':
      'Các chữ số kiểm tra đúng ra là {expected}: số này ({scheme}) có một ký tự bị nhập sai.',
    'registration-number-checksum:position':
      'Ký tự ở vị trí {position}, một chữ số kiểm tra, đúng ra là {expected}: số này ({scheme}) có một ký tự bị nhập sai.',
    'registration-number-checksum:none':
      'Có một ký tự bị nhập sai: không có số {scheme} nào gồm các chữ số này.',
    'registration-number-suspicious': '{Label} chỉ lặp lại một chữ số, điều không có ở số thật.',
    'registration-number-personal': '{Label} là số của một cá nhân ({scheme}). Hãy nhập số của công ty.',
    'registration-number-unknown-form':
      'Dạng {label} này không được biết đến ở đây. {scheme} có dạng như {example}.',
    'registration-number-unknown-form:count':
      'Dạng {label} này không được biết đến ở đây. {scheme} có {allowed} ký tự, chẳng hạn như {example}.',
  },
}

export default vi
