import type { FormMessages } from '../messages.ts'

const de: FormMessages = {
  issues: {
    'form-issues': {
      one: 'Korrigieren Sie {limit} Feld.',
      other: 'Korrigieren Sie {limit} Felder.',
    },
    'form-left-out': '„{Label}“ wird wegen des Landes des Unternehmens ({country}) weggelassen.',
    'form-failed': 'Das Formular konnte nicht gesendet werden.',
    'form-no-field':
      'In diesem Formular gibt es dafür kein Feld. Bitte wenden Sie sich an die Betreiber dieser Website.',
    'form-file': '„{Label}“ wird weggelassen, weil Dateien nicht gesendet werden.',
    'service-refused': '„{Label}“ wurde von Partner Center nicht akzeptiert.',
    'service-fault': 'Partner Center hat die Anforderung mit dem Fehlercode {faultCode} abgelehnt.',
    'service-fault:unavailable':
      'Partner Center ist zurzeit nicht erreichbar. Versuchen Sie es in einigen Minuten erneut.',
    'service-fault:busy':
      'Partner Center erhält zu viele Anforderungen. Warten Sie eine Minute, und versuchen Sie es dann erneut.',
    'service-fault:denied':
      'Partner Center hat die Anforderung nicht autorisiert. Melden Sie sich erneut an, oder bitten Sie Ihren Administrator um Zugriff.',
    'service-fault:unreadable':
      'Die Antwort von Partner Center konnte nicht gelesen werden. Prüfen Sie, ob die Anforderung ausgeführt wurde, bevor Sie es erneut versuchen.',
    'hint-example': 'Beispiel: {example}',
    'hint-required-in': 'Erforderlich ({country})',
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
