import type { SiteMessages } from '../site-messages.ts'

const hi: SiteMessages = {
  name: 'हिन्दी',
  required: 'आवश्यक',
  create: 'बनाएँ',
  request: 'यह भेजा जाता',
  otherCountries: 'अन्य देश',
  companyName: 'कंपनी का अपना नाम',
  billingName: 'बिल पर नाम',
  contact: 'इस पते पर संपर्क व्यक्ति',
  recipient: 'बिल पाने वाला व्यक्ति',
  playground: 'प्लेग्राउंड में खोलें',
  filled: 'प्लेग्राउंड के दस्तावेज़ से भरा गया।',
  notFilled: 'यहाँ इनके लिए फ़ील्ड नहीं है: {names}',
}

export default hi
