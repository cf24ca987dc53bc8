// The fifty provinces, Ceuta and Melilla, by the codes of the statistics office: the first two digits of their postal codes.

declare const brand: unique symbol;
/** `01` to `52`. */
export type Province = string & { readonly [brand]: "Province" };

const howMany = 52;

export const provinces: readonly Province[] = Array.from(
  { length: howMany },
  (_, at) => String(at + 1).padStart(2, "0") as Province,
);

/** Null for what is no province's code. */
export function readProvince(typed: string): Province | null {
  return provinces.find((code) => code === typed) ?? null;
}

/** Of five digits; null where no province's codes begin so. */
export function provinceOfPostalCode(postalCode: string): Province | null {
  return /^\d{5}$/.test(postalCode)
    ? readProvince(postalCode.slice(0, 2))
    : null;
}
