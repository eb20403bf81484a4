export const BukuPage = (_: { readonly status?: unknown }) => null
