import type { NumberMessages } from '../messages.ts'

const fr: NumberMessages = {
  issues: {
    'registration-number-length': 'Le champ « {Label} » doit comporter de 5 à 22 caractères.',
    'registration-number-format':
      'Le champ « {Label} » doit avoir le format {scheme}, par exemple {example}.',
    'registration-number-format:count':
      'Le champ « {Label} » doit comporter {allowed} caractères (format {scheme}), par exemple {example}.',
    'registration-number-format:text': 'Le champ « {Label} » doit être du texte.',
    'registration-number-format:digits':
      'Le champ « {Label} » contient des chiffres d’une autre écriture ({script}). Utilisez 0 à 9.',
    'registration-number-format:letters':
      'Le champ « {Label} » contient des lettres d’une autre écriture ({script}). Utilisez A à Z.',
    'registration-number-format:characters':
      'Le champ « {Label} » contient d’autres caractères que A à Z et 0 à 9.',
    'registration-number-format:service':
      'Le champ « {Label} » n’a pas le format attendu par l’Espace partenaires.',
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
  },
}

export default fr
