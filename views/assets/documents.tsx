// Line drawings of identity documents, each with the one datum that is asked ringed (rulebook 1.4, 1.6).

import type { Child } from "hono/jsx";

/** Which datum of which document: as the contrast data of rulebook 1.3. */
export type Drawing =
  | "dni-validity"
  | "dni-issue"
  | "tie-support"
  | "eu-support";

/** What is printed on the cards is in Spanish whoever reads; the numbers are made up. */
export const drawings: Record<Drawing, () => Child> = {
  "dni-validity": () => (
    <>
      <path d="M24 50h62v76H24zM104 56h110M104 72h80" />
      <path class="ring" d="M200 92h98v46h-98z" />
      <Dni issued="02 06 2021" validUntil="02 06 2031" />
    </>
  ),
  "dni-issue": () => (
    <>
      <path d="M24 50h62v76H24zM104 56h110M104 72h80" />
      <path class="ring" d="M96 92h98v46H96z" />
      <Dni issued="02 06 2021" validUntil="01 01 9999" />
    </>
  ),
  "tie-support": () => (
    <>
      <path d="M24 50h62v76H24zM104 80h130M104 96h90M104 112h150" />
      <path class="ring" d="M198 34h98v28h-98z" />
      <text x="24" y="30">PERMISO DE RESIDENCIA</text>
      <text class="datum" x="208" y="53">E87654321</text>
    </>
  ),
  "eu-support": () => (
    <>
      <path d="M24 82h262M24 98h220M24 114h262M24 130h160" />
      <path class="ring" d="M198 34h98v28h-98z" />
      <text x="24" y="30">CIUDADANO DE LA UNIÓN</text>
      <text class="datum" x="212" y="53">09999999</text>
    </>
  ),
};

function Dni(props: { issued: string; validUntil: string }) {
  return (
    <>
      <text x="24" y="30">DOCUMENTO NACIONAL DE IDENTIDAD</text>
      <text x="104" y="110">EMISIÓN</text>
      <text x="208" y="110">VALIDEZ</text>
      <text class="datum" x="104" y="129">{props.issued}</text>
      <text class="datum" x="208" y="129">{props.validUntil}</text>
    </>
  );
}
