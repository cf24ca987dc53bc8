import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { evidenceConforms } from "./evidence_conformance.ts";

evidenceConforms("libsqlEvidence() over a file", fileDatabase);
evidenceConforms("libsqlEvidence() over the remote protocol", remoteDatabase);
