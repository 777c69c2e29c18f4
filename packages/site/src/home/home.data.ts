import { type Home, home } from './home.ts'

declare const data: Home
export { data }

export default { load: home }
