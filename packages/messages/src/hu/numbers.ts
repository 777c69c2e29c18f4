import type { NumberMessages } from '../messages.ts'

const hu: NumberMessages = {
  issues: {
    'registration-number-length': '{Label}: 5–22 karakter szükséges.',
    'registration-number-damaged:exponent':
      '{Label}: a szám hatványalakban van, mert egy táblázatkezelő levágta a számjegyeit. Másolja be újra a forrásból.',
    'registration-number-damaged:zeros':
      '{Label} ({scheme}): az elejéről hiányzik: {zeros}, mint a táblázatkezelőkben. Ezzel kiegészítve az ellenőrző számjegy helyes.',
    'registration-number-damaged:likely-zeros':
      '{Label} ({scheme}): az elejéről valószínűleg hiányzik egy 0, mint a táblázatkezelőkben. {allowed} karakter szükséges, például: {example}.',
    'registration-number-damaged:marks':
      '{Label}: táblázatkezelő jelei vannak körülötte, például = vagy idézőjel. Törölje őket.',
    'registration-number-damaged:decimals':
      '{Label}: tizedesekre végződik, amelyeket egy táblázatkezelő tett hozzá. Törölje őket.',
    'registration-number-format': '{Label}: {scheme} formátumú számot kell megadni, például: {example}.',
    'registration-number-format:text': '{Label}: szöveget kell megadni.',
    'registration-number-format:digits':
      '{Label}: más írásrendszer számjegyeit tartalmazza ({script}). Használja a 0–9 számjegyeket.',
    'registration-number-format:letters':
      '{Label}: más írásrendszer betűit tartalmazza ({script}). Használja az A–Z betűket.',
    'registration-number-format:characters': '{Label}: csak A–Z és 0–9 karaktereket tartalmazhat.',
    'registration-number-format:service': '{Label}: a formátum eltér attól, amelyet a Partnerközpont vár.',
    'registration-number-format:other':
      'Ez a szám {given}. {Label}: {scheme} szükséges ({allowed} karakter), például: {example}.',
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
    'registration-number-unknown-form':
      '{Label}: ez a forma itt nem ismert. A szokásos forma ({scheme}): {example}.',
    'registration-number-unknown-form:count':
      '{Label}: ez a forma itt nem ismert. A szokásos forma ({scheme}) {allowed} karakter, például: {example}.',
  },
}

export default hu
