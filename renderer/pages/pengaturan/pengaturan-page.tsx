export const PengaturanPage = (_: { readonly status?: unknown }) => null
