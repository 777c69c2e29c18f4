import type { NumberMessages } from '../messages.ts'

const hi: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” में 5 से 22 वर्ण होने चाहिए।',
    'registration-number-format': '“{Label}” में सही प्रारूप में {scheme} दर्ज करें, जैसे {example}।',
    'registration-number-format:count': '“{Label}” में {allowed} वर्णों का {scheme} दर्ज करें, जैसे {example}।',
    'registration-number-format:text': '“{Label}” का मान टेक्स्ट होना चाहिए।',
    'registration-number-format:digits': '“{Label}” में दूसरी लिपि के अंक ({script}) हैं। 0 से 9 दर्ज करें।',
    'registration-number-format:letters': '“{Label}” में दूसरी लिपि के अक्षर ({script}) हैं। A से Z दर्ज करें।',
    'registration-number-format:characters': '“{Label}” में केवल A से Z और 0 से 9 दर्ज करें।',
    'registration-number-format:service': '“{Label}” का प्रारूप Partner Center की अपेक्षा के अनुसार नहीं है।',
    'registration-number-checksum': 'जाँच अंक {expected} होना चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:several':
      'जाँच अंक {expected} होने चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:position':
      'वर्ण {position} (जाँच अंक) {expected} होना चाहिए: इस {scheme} में कोई वर्ण गलत टाइप हुआ है।',
    'registration-number-checksum:none': 'कोई वर्ण गलत टाइप हुआ है: ऐसे अंकों वाला कोई {scheme} नहीं होता।',
    'registration-number-suspicious': '“{Label}” में एक ही अंक बार-बार आया है। असली नंबर दर्ज करें।',
    'registration-number-personal': 'यह नंबर ({scheme}) किसी व्यक्ति का है। “{Label}” में कंपनी का नंबर दर्ज करें।',
  },
}

export default hi
