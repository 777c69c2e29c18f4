import { az } from './az.ts'
import { br } from './br.ts'
import { by } from './by.ts'
import { hu } from './hu.ts'
import { india } from './in.ts'
import { kz } from './kz.ts'
import { md } from './md.ts'
import { pl } from './pl.ts'
import { plPerson } from './pl-person.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import type { SecondImplementation } from './types.ts'
import { ua } from './ua.ts'
import { ve } from './ve.ts'
import { vn } from './vn.ts'
import { za } from './za.ts'

export type { SecondImplementation } from './types.ts'

/** Written from the public descriptions alone, to disagree with the package wherever either is wrong. */
export const secondImplementations: readonly SecondImplementation[] = [
  ...az,
  ...by,
  ...hu,
  ...kz,
  ...md,
  ...ru,
  ...ua,
  ...india,
  ...br,
  ...za,
  ...pl,
  ...plPerson,
  ...tr,
  ...th,
  ...vn,
  ...ve,
]
