/** The look of the parts that generated pages write as HTML. */
export const stylesOnly = `<script setup>
import '@site/countries/country.css'
</script>`

/** The same, with the box in which a number is checked. */
export const stylesAndCheck = `<script setup>
import '@site/countries/country.css'
import NumberCheck from '@site/countries/NumberCheck.vue'
</script>`
