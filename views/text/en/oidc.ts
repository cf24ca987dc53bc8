// English: a service that sent somebody here wrongly, for the person and for whoever keeps that service.

import type { Text } from "../text.ts";

export const oidc: Text["oidc"] = {
  title: "The service did not make its request correctly",
  text:
    "The fault is in the service you came from, not in your details. Go back to it and try again. If it happens again, tell the public body.",
  problems: {
    "unknown-client":
      "For the public body: this client_id is not in the service catalogue.",
    "unknown-redirect":
      "For the public body: this redirect_uri is not one of those registered for the service.",
    "malformed": "For the public body: the request is malformed.",
  },
};
