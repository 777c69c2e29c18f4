import type { NumberMessages } from '../messages.ts'

const vi: NumberMessages = {
  issues: {
    'registration-number-length': '{Label} phải có từ 5 đến 22 ký tự.',
    'registration-number-format': '{Label} phải có dạng {scheme}, chẳng hạn như {example}.',
    'registration-number-format:count':
      '{Label} phải có {allowed} ký tự theo dạng {scheme}, chẳng hạn như {example}.',
    'registration-number-format:text': '{Label} phải là văn bản.',
    'registration-number-format:digits':
      '{Label} có chữ số thuộc hệ chữ khác ({script}). Hãy dùng các chữ số từ 0 đến 9.',
    'registration-number-format:letters':
      '{Label} có chữ cái thuộc hệ chữ khác ({script}). Hãy dùng các chữ cái từ A đến Z.',
    'registration-number-format:characters': '{Label} có ký tự ngoài A đến Z và 0 đến 9.',
    'registration-number-format:service': '{Label} không đúng định dạng mà Partner Center yêu cầu.',
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
  },
}

export default vi
