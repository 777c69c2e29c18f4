import type { FormMessages } from '../messages.ts'

const fr: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrigez {limit} champ.',
      many: 'Corrigez {limit} de champs.',
      other: 'Corrigez {limit} champs.',
    },
    'form-left-out': 'Le champ « {Label} » est omis en raison du pays de l’entreprise ({country}).',
    'service-refused': 'Le champ « {Label} » n’a pas été accepté par l’Espace partenaires.',
    'service-fault': 'L’Espace partenaires a refusé la requête avec le code d’erreur {faultCode}.',
  },
  labels: {
    'number:company': 'numéro d’entreprise',
    'number:taxpayer': 'numéro fiscal',
    'number:vat-registration': 'numéro de TVA',
    'number:sole-trader': 'numéro d’entrepreneur individuel',
    'number:person': 'numéro d’identification personnel',
  },
}

export default fr
