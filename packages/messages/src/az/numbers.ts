import type { NumberMessages } from '../messages.ts'

const az: NumberMessages = {
  issues: {
    'registration-number-length': '“{Label}” sahəsi 5–22 simvoldan ibarət olmalıdır.',
    'registration-number-damaged:exponent':
      '“{Label}” sahəsi eksponensial formadadır: elektron cədvəl rəqəmlərin bir hissəsini silib. Onu mənbədən yenidən köçürün.',
    'registration-number-damaged:zeros':
      '“{Label}” sahəsi ({scheme}) elektron cədvəldə olduğu kimi əvvəlindəki {zeros} rəqəmini itirib: onu geri qoyun, yoxlama rəqəmi düz gələcək.',
    'registration-number-damaged:likely-zeros':
      '“{Label}” sahəsi ({scheme}) elektron cədvəldə olduğu kimi, görünür, əvvəlindəki 0 rəqəmini itirib. {allowed} simvoldan ibarət olmalıdır, məsələn, {example}.',
    'registration-number-damaged:marks':
      '“{Label}” sahəsinin ətrafında = və ya dırnaq kimi elektron cədvəl işarələri var. Onları silin.',
    'registration-number-damaged:decimals':
      '“{Label}” sahəsi elektron cədvəlin əlavə etdiyi onluq hissə ilə bitir. Onu silin.',
    'registration-number-format': '“{Label}” sahəsi {scheme} formatında olmalıdır, məsələn, {example}.',
    'registration-number-format:text': '“{Label}” sahəsi mətn olmalıdır.',
    'registration-number-format:digits':
      '“{Label}” sahəsində başqa yazının rəqəmləri var ({script}). 0–9 rəqəmlərindən istifadə edin.',
    'registration-number-format:letters':
      '“{Label}” sahəsində başqa yazının hərfləri var ({script}). A–Z hərflərindən istifadə edin.',
    'registration-number-format:characters': '“{Label}” sahəsində A–Z və 0–9 xaricində simvollar var.',
    'registration-number-format:service':
      '“{Label}” sahəsi Partner Center xidmətinin gözlədiyi formatda deyil.',
    'registration-number-format:other':
      'Bu, {given} nömrəsidir. “{Label}” sahəsində {scheme} ({allowed} simvol) olmalıdır, məsələn, {example}.',
    'registration-number-checksum':
      'Yoxlama rəqəmi {expected} olmalı idi: bu nömrədə ({scheme}) bir simvol səhv yazılıb.',
    'registration-number-checksum:several':
      'Yoxlama rəqəmləri {expected} olmalı idi: bu nömrədə ({scheme}) bir simvol səhv yazılıb.',
    'registration-number-checksum:position':
      'Yoxlama rəqəmi olan {position} nömrəli simvol {expected} olmalı idi: bu nömrədə ({scheme}) bir simvol səhv yazılıb.',
    'registration-number-checksum:none':
      'Bir simvol səhv yazılıb: bu rəqəmlərdən ibarət nömrə ({scheme}) yoxdur.',
    'registration-number-suspicious':
      '“{Label}” sahəsində yalnız bir rəqəm təkrarlanır, əsl nömrələrdə isə belə olmur.',
    'registration-number-personal':
      '“{Label}” sahəsindəki nömrə fiziki şəxsə aiddir ({scheme}). Şirkətin nömrəsini göstərin.',
    'registration-number-unknown-form':
      '“{Label}” sahəsinin bu forması burada məlum deyil. {scheme} belə görünür: {example}.',
    'registration-number-unknown-form:count':
      '“{Label}” sahəsinin bu forması burada məlum deyil. {scheme} {allowed} simvoldan ibarətdir, məsələn, {example}.',
  },
}

export default az
