import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { data as countries } from './countries.data.ts'
import { plain } from './plain-text.ts'
import type { OtherNames } from './relevance.ts'
import { localNamesOf, shownCountries } from './shown-countries.ts'
import { initialState, searchOf, stateOf } from './table-state.ts'

/** What the filter above the map sets and the table below it shows. */
export const state = ref(initialState)
/** Whether the controls do something yet. */
export const isReady = ref(false)

const otherNames = shallowRef<OtherNames>({ localNames: new Map(), numberNames: {} })
const named = shallowRef<readonly string[]>([])

const shownBy = (codes: readonly string[]) => shownCountries(countries, state.value, otherNames.value, codes)
export const shown = computed(() => shownBy(named.value))

/** Takes the state from the address, and keeps it there. */
export function useExplorer(): void {
  onMounted(() => {
    state.value = stateOf(location.search)
    isReady.value = true
  })
  watch(state, (now) => {
    history.replaceState(history.state, '', location.pathname + searchOf(now) + location.hash)
  })
  watch(() => state.value.text, findByName)
}

/** Loads the names that the table does not show, and those in other languages, a large file, when nothing else answers. */
async function findByName(text: string): Promise<void> {
  named.value = []
  if (plain(text) === '') return
  const { data: numberNames } = await import('./number-names.data.ts')
  otherNames.value = { localNames: localNamesOf(countries, navigator.languages), numberNames }
  if (text !== state.value.text || text.trim().length < 2 || shownBy([]).length > 0) return
  const { countryByName } = await import('@openpartner/registration/names')
  const found = countryByName(text)
  if (text !== state.value.text || found === undefined) return
  named.value = [found.country.alpha2, ...(found.alternatives ?? [])]
}
