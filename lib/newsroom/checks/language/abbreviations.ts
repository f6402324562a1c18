/** Abbreviations whose full stop ends no sentence, in lower case and without the last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `dr drs dra ir prof hj kh st sdr sdri tn ny jl jln gg no hlm tgl bpk ibu yth alm almh rr rd kompol kombes pol
  akbp akp ipda iptu aipda aiptu bripka briptu brigjen irjen komjen jend letjen mayjen kol letkol kapt lettu mgr pdt
  ust dkk dll dsb dst tsb a.n d.a u.p s.d m.si s.h s.e s.pd s.ip s.t m.h m.hum m.pd ph.d s.kom s.sos m.m m.kes
  kab kec kel prov rp pt tbk maks vol red`
    .trim()
    .split(/\s+/),
)
