import type { FormMessages } from '../messages.ts'

const tr: FormMessages = {
  issues: {
    'form-issues': 'Aşağıdaki {limit} alanı düzeltin.',
    'form-left-out': '“{Label}” alanı şirketin ülkesi ({country}) nedeniyle gönderilmiyor.',
    'form-failed': 'Form gönderilemedi.',
    'form-no-field': 'Bu formda bunun için bir alan yok. Lütfen bu siteyi yönetenlere bildirin.',
    'form-file': 'Dosyalar gönderilmediği için “{Label}” alanı gönderilmiyor.',
    'service-refused': 'İş Ortağı Merkezi “{Label}” alanını kabul etmedi.',
    'service-fault': 'İş Ortağı Merkezi isteği {faultCode} koduyla reddetti.',
    'service-fault:unavailable':
      'İş Ortağı Merkezi’ne şu anda ulaşılamıyor. Birkaç dakika sonra yeniden deneyin.',
    'service-fault:busy': 'İş Ortağı Merkezi çok fazla istek alıyor. Bir dakika bekleyip yeniden deneyin.',
    'service-fault:denied':
      'İş Ortağı Merkezi isteğe yetki vermedi. Yeniden oturum açın veya yöneticinizden erişim isteyin.',
    'service-fault:unreadable':
      'İş Ortağı Merkezi’nin yanıtı okunamadı. Yeniden denemeden önce isteğin yerine getirilip getirilmediğini denetleyin.',
    'hint-example': 'Örnek: {example}',
    'hint-required-in': 'Zorunlu ({country})',
  },
  labels: {
    'number:company': 'şirket numarası',
    'number:taxpayer': 'vergi numarası',
    'number:vat-registration': 'KDV numarası',
    'number:sole-trader': 'şahıs işletmesi numarası',
    'number:person': 'kişisel kimlik numarası',
  },
}

export default tr
