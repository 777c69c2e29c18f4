import type { FunctionalComponent } from 'vue'

/** In place of a component that this site does not use. An empty template would differ between the server and the browser. */
const nothing: FunctionalComponent = () => null

export default nothing
