import type { NumberMessages } from '../messages.ts'

const hu: NumberMessages = {
  issues: {
    'registration-number-length': '{Label}: 5–22 karakter szükséges.',
    'registration-number-format': '{Label}: {scheme} formátumú számot kell megadni, például: {example}.',
    'registration-number-format:count':
      '{Label}: {scheme} esetén {allowed} karakter szükséges, például: {example}.',
    'registration-number-format:text': '{Label}: szöveget kell megadni.',
    'registration-number-format:digits':
      '{Label}: más írásrendszer számjegyeit tartalmazza ({script}). Használja a 0–9 számjegyeket.',
    'registration-number-format:letters':
      '{Label}: más írásrendszer betűit tartalmazza ({script}). Használja az A–Z betűket.',
    'registration-number-format:characters': '{Label}: csak A–Z és 0–9 karaktereket tartalmazhat.',
    'registration-number-format:service': '{Label}: a formátum eltér attól, amelyet a Partnerközpont vár.',
    'registration-number-checksum':
      'A helyes ellenőrző számjegy: {expected}. Ebben a számban ({scheme}) el van írva egy karakter.',
    'registration-number-checksum:several':
      'A helyes ellenőrző számjegyek: {expected}. Ebben a számban ({scheme}) el van írva egy karakter.',
    'registration-number-checksum:position':
      'Az ellenőrző számjegy ({position}. karakter) helyesen: {expected}. Ebben a számban ({scheme}) el van írva egy karakter.',
    'registration-number-checksum:none':
      'Ebben a számban ({scheme}) el van írva egy karakter: ilyen számjegyekből álló szám nem létezik.',
    'registration-number-suspicious': '{Label}: egyetlen számjegy ismétlődik benne, valódi szám nem ilyen.',
    'registration-number-personal':
      '{Label}: a megadott szám magánszemélyé ({scheme}). Adja meg a vállalat számát.',
  },
}

export default hu
