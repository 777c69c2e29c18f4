/**
 * Words in front of a number of any scheme, alone and together: `Company Registration No.`, `Tax ID`, `Номер`.
 * What a scheme is called is in the scheme.
 */
export const generalLabels =
  'no nr n num number code id identification identifier identity reg registration registered register registry ref reference tin tax taxpayer vat gst income value added co company corporate corporation business organization organisation enterprise commercial court legal entity entities account permanent primary national state central unified unique single system information public services goods card and of the ' +
  'número numer numéro numărul nömrə nömrəsi numara numarası raqami номер номері нөмірі номери рақами số código cod kod kodu код mã szám رقم الرقم ضريبي الضريبي التسجيل السجل التجاري หมายเลข เลขที่ համար համարը संख्या အမှတ် 税号 注册号 统一社会信用代码'
