/** Last words of names of quantities that need a unit. */
export const quantities: ReadonlySet<string> = new Set([
  'age',
  'delay',
  'depth',
  'distance',
  'duration',
  'height',
  'interval',
  'latency',
  'length',
  'lifetime',
  'period',
  'size',
  'speed',
  'temperature',
  'timeout',
  'ttl',
  'volume',
  'weight',
  'width',
])

/** Words that name a unit, or say that the quantity has none. */
export const units: ReadonlySet<string> = new Set(
  [
    'ns nanosecond nanoseconds us microsecond microseconds ms msec milli millis millisecond milliseconds',
    's sec secs second seconds min mins minute minutes h hour hours day days week weeks month months year years',
    'bit bits byte bytes b kb mb gb tb kib mib gib tib kilobyte kilobytes megabyte megabytes gigabyte gigabytes',
    'mm cm m km millimetre millimetres centimetre centimetres metre metres meter meters kilometre kilometres',
    'kilometers inch inches in ft foot feet mile miles px pixel pixels pt point points em rem',
    'mg g kg t gram grams kilogram kilograms tonne tonnes lb lbs pound pounds oz ounce ounces',
    'ml l litre litres liter liters percent celsius fahrenheit kelvin degree degrees mph kmh knots',
    'character characters element elements entry entries item items page pages row rows record records line lines',
    'level levels number pieces units unit',
  ].flatMap((line) => line.split(' ')),
)
