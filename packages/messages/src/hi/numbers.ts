import type { NumberMessages } from '../messages.ts'

const hi: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” में 5 से 22 वर्ण होने चाहिए।',
    'registration-number-damaged:exponent':
      '“{Label}” घातांकीय रूप में है: स्प्रेडशीट ने इसके अंक काट दिए हैं। इसे स्रोत से फिर कॉपी करें।',
    'registration-number-damaged:zeros':
      '“{Label}” ({scheme}) की शुरुआत से {zeros} हट गया है, जैसा स्प्रेडशीट में होता है: इसे वापस लगाने पर जाँच अंक सही बैठता है।',
    'registration-number-damaged:likely-zeros':
      'लगता है कि “{Label}” ({scheme}) की शुरुआत से 0 हट गया है, जैसा स्प्रेडशीट में होता है। इसमें {allowed} वर्ण होने चाहिए, जैसे {example}।',
    'registration-number-damaged:marks': '“{Label}” के आसपास स्प्रेडशीट के चिह्न हैं, जैसे = या उद्धरण चिह्न। उन्हें हटाएँ।',
    'registration-number-damaged:decimals': '“{Label}” के अंत में दशमलव हैं, जो स्प्रेडशीट जोड़ देती है। उन्हें हटाएँ।',
    'registration-number-format': '“{Label}” में सही प्रारूप में {scheme} दर्ज करें, जैसे {example}।',
    'registration-number-format:text': '“{Label}” का मान टेक्स्ट होना चाहिए।',
    'registration-number-format:digits': '“{Label}” में दूसरी लिपि के अंक ({script}) हैं। 0 से 9 दर्ज करें।',
    'registration-number-format:letters': '“{Label}” में दूसरी लिपि के अक्षर ({script}) हैं। A से Z दर्ज करें।',
    'registration-number-format:characters': '“{Label}” में केवल A से Z और 0 से 9 दर्ज करें।',
    'registration-number-format:service': '“{Label}” का प्रारूप Partner Center की अपेक्षा के अनुसार नहीं है।',
    'registration-number-format:other':
      'यह {given} है। “{Label}” में {allowed} वर्णों का {scheme} दर्ज करें, जैसे {example}।',
    'registration-number-checksum': 'जाँच अंक {expected} होना चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:several':
      'जाँच अंक {expected} होने चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:position':
      'वर्ण {position} (जाँच अंक) {expected} होना चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:none': 'कोई वर्ण गलत टाइप हुआ है: ऐसे अंकों वाला कोई {scheme} नहीं होता।',
    'registration-number-suspicious': '“{Label}” में एक ही अंक बार-बार आया है। असली नंबर दर्ज करें।',
    'registration-number-personal': 'यह नंबर ({scheme}) किसी व्यक्ति का है। “{Label}” में कंपनी का नंबर दर्ज करें।',
    'registration-number-unknown-form': '“{Label}” का यह रूप यहाँ ज्ञात नहीं है। {scheme} ऐसा होता है: {example}।',
    'registration-number-unknown-form:count':
      '“{Label}” का यह रूप यहाँ ज्ञात नहीं है। {scheme} में {allowed} वर्ण होते हैं, जैसे {example}।',
  },
}

export default hi
