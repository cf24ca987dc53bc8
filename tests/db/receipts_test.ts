import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { receiptsConform } from "./receipts_conformance.ts";

receiptsConform("libsqlReceipts() over a file", fileDatabase);
receiptsConform("libsqlReceipts() over the remote protocol", remoteDatabase);
