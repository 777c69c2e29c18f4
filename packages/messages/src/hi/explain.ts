import type { ExplainMessages } from '../explain-messages.ts'

const hi: ExplainMessages = {
  required: 'आवश्यक',
  optional: 'वैकल्पिक',
  leftOut: 'खाली छोड़ें',
  given: 'दर्ज है',
  notGiven: 'दर्ज नहीं है',
  kinds: 'नंबर के प्रकार',
  identifies: 'किसकी पहचान',
  example: 'उदाहरण',
  sentAs: 'भेजने का रूप',
  writtenAs: 'लिखने का रूप',
  length: 'लंबाई',
  characters: '{lengths} वर्ण',
  separators: 'विभाजक',
  keepsSeparators: 'नंबर का हिस्सा हैं',
  checkDigit: 'जाँच अंक',
  confidence: 'विश्वसनीयता',
  notToBeUsed: 'इसका उपयोग न करें: Microsoft कंपनी का नंबर माँगता है।',
  contradictions: 'Microsoft के पृष्ठों में विरोधाभास',
  sources: 'स्रोत',
  identified: {
    company: 'कंपनी',
    taxpayer: 'करदाता',
    'vat-registration': 'VAT पंजीकरण',
    'sole-trader': 'एकल स्वामी',
    person: 'व्यक्ति',
  },
  checkDigits: {
    verified: 'जाँचा जाता है',
    'not-published': 'नहीं जाँचा जाता: इसकी गणना-विधि प्रकाशित नहीं है',
    none: 'नहीं होता',
  },
  confidences: {
    high: 'उच्च: यह प्रारूप कई नंबरों में देखा गया है',
    medium: 'मध्यम: प्रारूप प्रलेखित है, पर उदाहरण कम हैं',
    low: 'निम्न: प्रारूप केवल अनुमान है',
  },
}

export default hi
