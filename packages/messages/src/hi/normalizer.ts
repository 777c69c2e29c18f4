import type { NormalizerMessages } from '../normalizer-messages.ts'

const hi: NormalizerMessages = {
  limits: {
    'too-big': 'दस्तावेज़ इतना बड़ा है कि उसे सामान्य रूप नहीं दिया जा सकता: उसकी वर्तनी जैसी है वैसी ही रहती है।',
    'too-many-changes': 'यहाँ दी गई सूची से अधिक बदलाव या अज्ञात कुंजियाँ हैं।',
  },
}

export default hi
