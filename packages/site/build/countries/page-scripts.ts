/** The styles of what generated pages write as HTML. */
export const stylesOnly = `<script setup>
import '@site/countries/country.css'
</script>`

/** The same, with the box that checks a number. */
export const stylesAndCheck = `<script setup>
import '@site/countries/country.css'
import NumberCheck from '@site/countries/NumberCheck.vue'
</script>`
