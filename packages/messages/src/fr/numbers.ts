import type { NumberMessages } from '../messages.ts'

const fr: NumberMessages = {
  issues: {
    'registration-number-length': 'Le champ « {Label} » doit comporter de 5 à 22 caractères.',
    'registration-number-damaged:exponent':
      'Le champ « {Label} » est en notation exponentielle : un tableur en a coupé des chiffres. Copiez-le de nouveau depuis la source.',
    'registration-number-damaged:zeros':
      'Le champ « {Label} » ({scheme}) a perdu {zeros} au début, comme dans un tableur : avec ce début, le chiffre de contrôle est juste.',
    'registration-number-damaged:likely-zeros':
      'Le champ « {Label} » ({scheme}) semble avoir perdu un 0 au début, comme dans un tableur. Il doit comporter {allowed} caractères, par exemple {example}.',
    'registration-number-damaged:marks':
      'Le champ « {Label} » est entouré de signes d’un tableur, tels que = ou des guillemets. Supprimez-les.',
    'registration-number-damaged:decimals':
      'Le champ « {Label} » se termine par des décimales, comme un tableur en ajoute. Supprimez-les.',
    'registration-number-format':
      'Le champ « {Label} » doit avoir le format {scheme}, par exemple {example}.',
    'registration-number-format:text': 'Le champ « {Label} » doit être du texte.',
    'registration-number-format:digits':
      'Le champ « {Label} » contient des chiffres d’une autre écriture ({script}). Utilisez 0 à 9.',
    'registration-number-format:letters':
      'Le champ « {Label} » contient des lettres d’une autre écriture ({script}). Utilisez A à Z.',
    'registration-number-format:characters':
      'Le champ « {Label} » contient d’autres caractères que A à Z et 0 à 9.',
    'registration-number-format:service':
      'Le champ « {Label} » n’a pas le format attendu par l’Espace partenaires.',
    'registration-number-format:other':
      'Ce numéro est {given}. Le champ « {Label} » doit être {scheme} ({allowed} caractères), par exemple {example}.',
    'registration-number-checksum':
      'Le chiffre de contrôle devrait être {expected} : un caractère de ce numéro ({scheme}) est erroné.',
    'registration-number-checksum:several':
      'Les chiffres de contrôle devraient être {expected} : un caractère de ce numéro ({scheme}) est erroné.',
    'registration-number-checksum:position':
      'Le caractère {position}, un chiffre de contrôle, devrait être {expected} : un caractère de ce numéro ({scheme}) est erroné.',
    'registration-number-checksum:none':
      'Un caractère est erroné : aucun numéro {scheme} ne comporte ces chiffres.',
    'registration-number-suspicious':
      'Le champ « {Label} » répète un seul chiffre, ce qu’aucun vrai numéro ne fait.',
    'registration-number-personal':
      'Le champ « {Label} » contient le numéro d’une personne ({scheme}). Indiquez celui de l’entreprise.',
    'registration-number-unknown-form':
      'Cette forme du champ « {Label} » n’est pas connue ici. {scheme} ressemble à {example}.',
    'registration-number-unknown-form:count':
      'Cette forme du champ « {Label} » n’est pas connue ici. {scheme} comporte {allowed} caractères, par exemple {example}.',
  },
}

export default fr
