import type { FormMessages } from '../messages.ts'

const de: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Korrigieren Sie {limit} Feld.',
      other: 'Korrigieren Sie {limit} Felder.',
    },
    'form-left-out': '„{Label}“ wird wegen des Landes des Unternehmens ({country}) weggelassen.',
    'service-refused': '„{Label}“ wurde von Partner Center nicht akzeptiert.',
    'service-fault': 'Partner Center hat die Anforderung mit dem Fehlercode {faultCode} abgelehnt.',
  },
  labels: {
    'number:company': 'Unternehmensnummer',
    'number:taxpayer': 'Steuernummer',
    'number:vat-registration': 'Umsatzsteuernummer',
    'number:sole-trader': 'Nummer eines Einzelunternehmens',
    'number:person': 'persönliche Identifikationsnummer',
  },
}

export default de
