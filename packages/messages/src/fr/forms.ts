import type { FormMessages } from '../messages.ts'

const fr: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Corrigez {limit} champ.',
      many: 'Corrigez {limit} de champs.',
      other: 'Corrigez {limit} champs.',
    },
    'form-left-out': 'Le champ « {Label} » est omis en raison du pays de l’entreprise ({country}).',
    'form-failed': 'Le formulaire n’a pas pu être envoyé.',
    'form-no-field':
      'Ce formulaire n’a pas de champ pour cela. Veuillez en informer les responsables de ce site.',
    'form-file': 'Le champ « {Label} » est omis, car les fichiers ne sont pas envoyés.',
    'service-refused': 'Le champ « {Label} » n’a pas été accepté par l’Espace partenaires.',
    'service-fault': 'L’Espace partenaires a refusé la requête avec le code d’erreur {faultCode}.',
    'service-fault:unavailable':
      'L’Espace partenaires est actuellement inaccessible. Réessayez dans quelques minutes.',
    'service-fault:busy':
      'L’Espace partenaires reçoit trop de requêtes. Patientez une minute, puis réessayez.',
    'service-fault:denied':
      'L’Espace partenaires n’a pas autorisé la requête. Reconnectez-vous ou demandez l’accès à votre administrateur.',
    'service-fault:unreadable':
      'La réponse de l’Espace partenaires n’a pas pu être lue. Vérifiez si la requête a été exécutée avant de réessayer.',
    'hint-example': 'Exemple : {example}',
    'hint-required-in': 'Obligatoire ({country})',
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
