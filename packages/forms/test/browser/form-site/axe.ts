import axe from 'axe-core'

Object.assign(globalThis, { axe })
