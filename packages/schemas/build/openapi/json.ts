/** An object of an OpenAPI document. */
export type Json = { readonly [key: string]: unknown }
