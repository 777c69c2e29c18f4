import type { FormMessages } from '../messages.ts'

const hi: FormMessages = {
  issues: {
    'form-issues': 'कुल {limit} फ़ील्ड सुधारें।',
    'form-left-out': '“{Label}” को शामिल नहीं किया गया है, क्योंकि कंपनी का देश {country} है।',
    'form-failed': 'फ़ॉर्म भेजा नहीं जा सका।',
    'form-no-field': 'इस फ़ॉर्म में इसके लिए कोई फ़ील्ड नहीं है। कृपया इस वेबसाइट के संचालकों को बताएँ।',
    'form-file': '“{Label}” को शामिल नहीं किया गया है, क्योंकि फ़ाइलें नहीं भेजी जातीं।',
    'service-refused': 'Partner Center ने “{Label}” को स्वीकार नहीं किया।',
    'service-fault': 'Partner Center ने अनुरोध को कोड {faultCode} के साथ अस्वीकार कर दिया।',
    'service-fault:unavailable': 'Partner Center से अभी संपर्क नहीं हो पा रहा है। कुछ मिनट बाद फिर से कोशिश करें।',
    'service-fault:busy': 'Partner Center को बहुत अधिक अनुरोध मिल रहे हैं। एक मिनट रुककर फिर से कोशिश करें।',
    'service-fault:denied':
      'Partner Center ने अनुरोध को अधिकृत नहीं किया। फिर से साइन इन करें या अपने व्यवस्थापक से पहुँच माँगें।',
    'service-fault:unreadable':
      'Partner Center का उत्तर पढ़ा नहीं जा सका। फिर से कोशिश करने से पहले जाँच लें कि अनुरोध पूरा हुआ है या नहीं।',
    'hint-example': 'उदाहरण: {example}',
    'hint-required-in': 'आवश्यक ({country})',
  },
  labels: {
    'number:company': 'कंपनी नंबर',
    'number:taxpayer': 'करदाता नंबर',
    'number:vat-registration': 'VAT नंबर',
    'number:sole-trader': 'एकल स्वामी का नंबर',
    'number:person': 'व्यक्तिगत नंबर',
  },
}

export default hi
