import type { FormMessages } from '../messages.ts'

const hi: FormMessages = {
  issues: {
    'form-issues': 'कुल {limit} फ़ील्ड सुधारें।',
    'form-left-out': '“{Label}” को शामिल नहीं किया गया है, क्योंकि कंपनी का देश {country} है।',
    'service-refused': 'Partner Center ने “{Label}” को स्वीकार नहीं किया।',
    'service-fault': 'Partner Center ने अनुरोध को कोड {faultCode} के साथ अस्वीकार कर दिया।',
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
