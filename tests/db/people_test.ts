import { fileDatabase } from "../support/database.ts";
import { remoteDatabase } from "../support/libsql_server.ts";
import { peopleConforms } from "./people_conformance.ts";

peopleConforms("libsqlPeople() over a file", fileDatabase);
peopleConforms("libsqlPeople() over the remote protocol", remoteDatabase);
