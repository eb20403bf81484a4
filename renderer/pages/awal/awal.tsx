export const Awal = (_: { readonly status?: unknown }) => null
