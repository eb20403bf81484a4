export const ArsipPage = (_: { readonly status?: unknown }) => null
