import type { RegistrationNumberCountry } from './registration-number-countries.ts'
import type { Scheme } from './scheme.ts'
import { trn } from './schemes/ae/trn.ts'
import { hvhh } from './schemes/am/hvhh.ts'
import { psn } from './schemes/am/psn.ts'
import { voenPerson } from './schemes/az/voen-person.ts'
import { voen } from './schemes/az/voen.ts'
import { cnpj } from './schemes/br/cnpj.ts'
import { cpf } from './schemes/br/cpf.ts'
import { unpPerson } from './schemes/by/unp-person.ts'
import { unp } from './schemes/by/unp.ts'
import { adoszam } from './schemes/hu/adoszam.ts'
import { cegjegyzekszam } from './schemes/hu/cegjegyzekszam.ts'
import { cin } from './schemes/in/cin.ts'
import { gstin } from './schemes/in/gstin.ts'
import { panPerson } from './schemes/in/pan-person.ts'
import { pan } from './schemes/in/pan.ts'
import { tin as iqTin } from './schemes/iq/tin.ts'
import { innPerson as kgInnPerson } from './schemes/kg/inn-person.ts'
import { inn as kgInn } from './schemes/kg/inn.ts'
import { bin } from './schemes/kz/bin.ts'
import { iin } from './schemes/kz/iin.ts'
import { idno } from './schemes/md/idno.ts'
import { idnp } from './schemes/md/idnp.ts'
import { tin as mmTin } from './schemes/mm/tin.ts'
import { krs } from './schemes/pl/krs.ts'
import { nip } from './schemes/pl/nip.ts'
import { pesel } from './schemes/pl/pesel.ts'
import { regon } from './schemes/pl/regon.ts'
import { innPerson as ruInnPerson } from './schemes/ru/inn-person.ts'
import { inn as ruInn } from './schemes/ru/inn.ts'
import { cr } from './schemes/sa/cr.ts'
import { tin as saTin } from './schemes/sa/tin.ts'
import { unified } from './schemes/sa/unified.ts'
import { vat as saVat } from './schemes/sa/vat.ts'
import { tin as ssTin } from './schemes/ss/tin.ts'
import { citizenId as thCitizenId } from './schemes/th/citizen-id.ts'
import { tin as thTin } from './schemes/th/tin.ts'
import { inn as tjInn } from './schemes/tj/inn.ts'
import { mersis } from './schemes/tr/mersis.ts'
import { tckn } from './schemes/tr/tckn.ts'
import { vkn } from './schemes/tr/vkn.ts'
import { edrpou } from './schemes/ua/edrpou.ts'
import { rntrc } from './schemes/ua/rntrc.ts'
import { stirPerson } from './schemes/uz/stir-person.ts'
import { stir } from './schemes/uz/stir.ts'
import { rifPerson } from './schemes/ve/rif-person.ts'
import { rif } from './schemes/ve/rif.ts'
import { citizenId as vnCitizenId } from './schemes/vn/citizen-id.ts'
import { mst } from './schemes/vn/mst.ts'
import { cipc } from './schemes/za/cipc.ts'
import { taxReference } from './schemes/za/tax-reference.ts'
import { vat as zaVat } from './schemes/za/vat.ts'

/** The schemes of each country, the most usual first. */
export const schemesByCountry: Readonly<Record<RegistrationNumberCountry, readonly Scheme[]>> =
  /* @__PURE__ */ Object.freeze({
    AE: [trn],
    AM: [hvhh, psn],
    AZ: [voen, voenPerson],
    BR: [cnpj, cpf],
    BY: [unp, unpPerson],
    HU: [adoszam, cegjegyzekszam],
    IN: [pan, gstin, cin, panPerson],
    IQ: [iqTin],
    KG: [kgInn, kgInnPerson],
    KZ: [bin, iin],
    MD: [idno, idnp],
    MM: [mmTin],
    PL: [nip, regon, krs, pesel],
    RU: [ruInn, ruInnPerson],
    SA: [saVat, unified, saTin, cr],
    SS: [ssTin],
    TH: [thTin, thCitizenId],
    TJ: [tjInn],
    TR: [vkn, mersis, tckn],
    UA: [edrpou, rntrc],
    UZ: [stir, stirPerson],
    VE: [rif, rifPerson],
    VN: [mst, vnCitizenId],
    ZA: [taxReference, cipc, zaVat],
  })
