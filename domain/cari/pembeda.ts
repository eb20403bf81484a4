// Which fact tells a person from others of the same name in one list.

/** Facts that can tell people apart, in the order in which a clerk reads them. */
const faktaPembeda = ['tanggalLahir', 'rt', 'alamat', 'namaIbu'] as const
export type Pembeda = (typeof faktaPembeda)[number]

type Orang = Readonly<Record<Pembeda, string | null>> & { readonly namaN: string; readonly rw: string | null }

/** For each row the first fact that differs from everybody of the same name, or all that differ from somebody; none for a name that is alone. */
export const findPembeda = (daftar: readonly Orang[]): readonly (readonly Pembeda[])[] =>
  daftar.map((satu) => {
    const lain = daftar.filter((orang) => orang !== satu && orang.namaN === satu.namaN)
    if (lain.length === 0) return []
    const sure = faktaPembeda.find((fakta) => lain.every((orang) => differs(satu, orang, fakta)))
    return sure === undefined
      ? faktaPembeda.filter((fakta) => lain.some((orang) => differs(satu, orang, fakta)))
      : [sure]
  })

const differs = (a: Orang, b: Orang, fakta: Pembeda): boolean =>
  fakta === 'rt' ? a.rt !== b.rt || a.rw !== b.rw : a[fakta] !== b[fakta]
