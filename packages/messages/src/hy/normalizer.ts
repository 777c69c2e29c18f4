import type { NormalizerMessages } from '../normalizer-messages.ts'

const hy: NormalizerMessages = {
  limits: {
    'too-big': 'Փաստաթուղթը չափազանց մեծ է նորմալացնելու համար. գրելաձևերը մնում են անփոփոխ։',
    'too-many-changes': 'Փոփոխությունները կամ անհայտ բանալիներն ավելի շատ են, քան թվարկված է այստեղ։',
  },
}

export default hy
