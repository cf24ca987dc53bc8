// Every migration, oldest first. They are imported as text, so that applying them needs no file of its own at run time.

import first from "./0000_first.sql" with { type: "text" };
import sweepByKey from "./0001_sweep_by_key.sql" with { type: "text" };
import auditChain from "./0002_audit_chain.sql" with { type: "text" };
import receipts from "./0003_receipts.sql" with { type: "text" };
import myData from "./0004_my_data.sql" with { type: "text" };
import desk from "./0005_desk.sql" with { type: "text" };
import presentSuspended from "./0006_present_suspended.sql" with {
  type: "text",
};
import formerPhones from "./0007_former_phones.sql" with { type: "text" };
import evidence from "./0008_evidence.sql" with { type: "text" };
import notices from "./0009_notices.sql" with { type: "text" };
import passwords from "./0010_passwords.sql" with { type: "text" };
import passwordEnding from "./0011_password_ending.sql" with { type: "text" };
import devices from "./0012_devices.sql" with { type: "text" };
import offices from "./0013_offices.sql" with { type: "text" };
import search from "./0014_search.sql" with { type: "text" };

export const migrations: readonly {
  readonly tag: string;
  readonly text: string;
}[] = [
  { tag: "0000_first", text: first },
  { tag: "0001_sweep_by_key", text: sweepByKey },
  { tag: "0002_audit_chain", text: auditChain },
  { tag: "0003_receipts", text: receipts },
  { tag: "0004_my_data", text: myData },
  { tag: "0005_desk", text: desk },
  { tag: "0006_present_suspended", text: presentSuspended },
  { tag: "0007_former_phones", text: formerPhones },
  { tag: "0008_evidence", text: evidence },
  { tag: "0009_notices", text: notices },
  { tag: "0010_passwords", text: passwords },
  { tag: "0011_password_ending", text: passwordEnding },
  { tag: "0012_devices", text: devices },
  { tag: "0013_offices", text: offices },
  { tag: "0014_search", text: search },
];
