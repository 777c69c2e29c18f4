const terms = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** Articles, prepositions and conjunctions of the languages in which names are often written with or without them. */
export const joiningTerms = terms(`
  the of and de du des d la le les l et del las los el y e da do das dos o os der die das und il lo gli i della
  het van och ve и і та й va жана және
`)

/** What a state calls itself in its formal name, around the name that everybody uses. */
export const stateTerms = terms(`
  republic kingdom state states union commonwealth principality duchy grand grandduchy sultanate federation federal
  federative democratic peoples people socialist islamic arab bolivarian plurinational cooperative co operative
  independent hashemite oriental confederation emirate sovereign rep government gov country sar special
  administrative region territory collectivity department bailiwick
  territoire collectivite departement bailliage territorio colectividad departamento bailia gebiet территория
  republique royaume etat principaute duche sultanat federation federale federative democratique populaire
  socialiste islamique arabe bolivarienne plurinational cooperative independant hachemite orientale confederation
  republica reino estado principado ducado gran sultanato federacion democratica popular islamica
  bolivariana cooperativa independiente hachemita cooperativa mancomunidad socialista
  estado federacao ducado grao sultanato hachemita independente federativa uniao
  republik bundesrepublik konigreich koenigreich staat furstentum fuerstentum grossherzogtum sultanat
  demokratische volksrepublik islamische sozialistische arabische vereinigte bundesstaat
  республика королевство государство княжество великое герцогство султанат федеративная демократическая народная
  социалистическая исламская арабская союз содружество федерация кооперативная независимое
  республіка королівство держава князівство
  republiken konungariket staten furstendomet storhertigdomet forbundsrepubliken demokratiska islamiska
  cumhuriyeti krallıgi kralligi devleti prensligi
  جمهوريه مملكه دوله اماره سلطنه المملكه الاسلاميه الديمقراطيه الشعبيه الاتحاديه العربيه الاشتراكيه
  गणराज्य संघीय लोकतांत्रिक
`)

/** What the name of an island may have or not: `Réunion Island`, `Färöer-Inseln`. */
export const islandTerms = terms(`
  island islands isle isles
  ile iles isla islas ilha ilhas insel inseln остров острова о в ва wyspa wyspy insulele insula adalari adasi
  quan dao aralleri аралдары
`)

/** What is glued to a name in scripts that do not separate words: `ประเทศไทย`, `瑞典王国`, `ဂျပန်နိုင်ငံ`. */
export const gluedStateTerms =
  /^(?:ประเทศ|สาธารณรัฐ|ราชอาณาจักร|多民族|阿拉伯)|(?:民主|人民|社会主义|联邦|伊斯兰|阿拉伯|合作|独立|民主社会主义)*(?:共和国|王国|公国|大公国|联邦|联盟|苏丹国|国)$|နိုင်ငံ$/gu

/** Words that are often cut short in tables and on maps: `Dem. Rep. Congo`, `N. Mariana Is.`, `Rép. dém. du Congo`. */
export const shortenedTerms: readonly string[] = [
  ...terms(`
    republic democratic islands island isle north northern south southern east eastern west western central
    equatorial french british american united states kingdom federated federation saint territory territories
    arab arabia saudi herzegovina grenadines antarctic lands antilles new papua peoples special administrative
    region province former yugoslav african virgin ocean indian outlying minor miquelon barbuda caledonia
    polynesia zealand emirates marshall mariana solomon caicos futuna principe tobago vincent georgia great sao
    republique democratique populaire iles ile centrafricaine republica democratica islas ilhas
    republik demokratische inseln федеративная республика демократическая острова остров южная северная
  `),
]

/** Short ways to write a word that are not its beginning. */
export const contractions: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'states'],
  ['intl', 'international'],
  ['terr', 'territory'],
  ['gt', 'great'],
  ['utd', 'united'],
  ['респ', 'республика'],
  ['юж', 'южная'],
  ['сев', 'северная'],
])
