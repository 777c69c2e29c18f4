import { grouped } from './grouped.ts'

/** `1 file`, `2 files`, `1,234 files` */
export function plural(count: number, one: string): string {
  return `${grouped(count)} ${one}${count === 1 ? '' : 's'}`
}
