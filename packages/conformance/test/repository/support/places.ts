/** A city with its state or province as the API spells it, and one of its postal codes. */
export type Place = { readonly city: string; readonly state: string; readonly postalCode?: string }

const place = (city: string, state: string, postalCode?: string): Place => ({
  city,
  state,
  ...(postalCode !== undefined && { postalCode }),
})

const sweden = [place('Stockholm', 'Stockholms län', '111 20')]
const unitedKingdom = [place('London', 'England', 'SW1A 1AA')]

/** Where the companies of the fixtures are. Countries without postal codes have none here. */
const places: Readonly<Record<string, readonly Place[]>> = {
  AE: [place('Abu Dhabi', 'Abu Dhabi')],
  AM: [place('Yerevan', 'Yerevan', '0010')],
  AN: [place('Willemstad', 'Curaçao')],
  AU: [place('Sydney', 'New South Wales', '2000'), place('Canberra', 'Australian Capital Territory', '2600')],
  BR: [place('São Paulo', 'São Paulo', '01310-100')],
  CN: [place('北京市', '北京市', '100005')],
  DE: [place('Hamburg', 'Hamburg', '20359')],
  GB: unitedKingdom,
  HU: [place('Budapest', 'Budapest', '1051')],
  IN: [place('New Delhi', 'Delhi', '110001')],
  ME: [place('Podgorica', 'Podgorica', '81000')],
  PL: [place('Warszawa', 'mazowieckie', '00-001')],
  PT: [place('Lisboa', 'Lisboa', '1100-148')],
  RS: [place('Beograd', 'Beograd', '11000')],
  SE: sweden,
  SS: [place('Juba', 'Central Equatoria')],
  // A document with the name in place of the code.
  SWEDEN: sweden,
  TR: [place('İstanbul', 'İstanbul', '34110')],
  // What many send for the United Kingdom.
  UK: unitedKingdom,
  US: [
    place('Olympia', 'WA', '98501'),
    place('Redmond', 'WA', '98052'),
    place('Spokane', 'WA', '99201'),
    place('Tacoma', 'WA', '98402'),
  ],
  VE: [place('Caracas', 'Distrito Capital', '1010')],
  XE: [place('Oranjestad', 'Sint Eustatius')],
  XJ: [place('Olonkinbyen', 'Jan Mayen', '8099')],
  XK: [place('Prishtina', 'Prishtina', '10000')],
  XS: [place('The Bottom', 'Saba')],
}

export const placesOf = (country: string): readonly Place[] => places[country] ?? []
