// What a letter shows when the city's service signs it: the words over the office's signer, and nothing that ink needs.
import type { NaskahSurat } from './naskah.ts'

/** Printed between place and date and the function of the signer. */
export const kataTte = 'Ditandatangani secara elektronik oleh:'

/** The same letter with the block of an electronic signature; PDF and facsimile both draw this one. */
export const forTte = (naskah: NaskahSurat): NaskahSurat => ({
  ...naskah,
  tandaTangan: naskah.tandaTangan.map((satu) => (satu.pejabat ? { ...satu, kepala: [kataTte, ...satu.kepala] } : satu)),
})
