import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { searchConforms } from "./search_conformance.ts";

searchConforms("libsqlSearch() over a file", fileDatabase);
searchConforms("libsqlSearch() over the remote protocol", remoteDatabase);
