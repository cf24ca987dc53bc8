// Basque: what the record remembers of a person, told to herself.

import type { Text } from "../text.ts";

export const events: Text["account"]["events"] = {
  "contrast-refused": "Agiriaren datua gaizki idatzi zen",
  "pin-refused": "Zuzena ez zen PIN bat idatzi zen",
  "password-refused": "Zuzena ez zen pasahitz bat idatzi zen",
  "password-code-refused": "Pasahitzaren kodea gaizki idatzi zen",
  "password-locked": "Zure pasahitza blokeatu zen, saiakera okerrengatik",
  "password-reset-sent":
    "Beste pasahitz bat jartzeko esteka bat bidali zitzaizun",
  "password-set": "Pasahitz bat jarri zen",
  "password-left": "Pasahitza erabiltzeari utzi zenion",
  "activation-refused":
    "Pasahitza aktibatzeko, zuzenak ez ziren datuak idatzi ziren",
  "activation-blocked":
    "Zure aktibazio-kodeak balioa galdu zuen, saiakera okerrengatik",
  "authenticator-added": "Kode-aplikazio bat gehitu zenuen",
  "authenticator-removed": "Kode-aplikazioa kendu zenuen",
  "recovery-code-used": "Berreskuratze-kode bat erabili zenuen",
  "recovery-codes-renewed": "Beste berreskuratze-kode batzuk sortu zenituen",
  "identified": "Identifikatu zinen",
  "signin-refused": "Ezin izan zinen identifikatu",
  "session-used": "Irekita zegoen saioarekin sartu zinen",
  "signed-out": "Saioa itxi zenuen",
  "letter-sent": "Gutun bat bidali zitzaizun",
  "letter-refused": "Beste gutun bat goizegi eskatu zen",
  "csv-refused": "Gutunaren kodea gaizki idatzi zen",
  "phone-code-refused": "Telefonora bidalitako kodea gaizki idatzi zen",
  "registration-refused": "Ezin izan zen erregistroa egin",
  "signin-cancelled": "Identifikazio bat utzi zen",
  "registered": "Erregistratu zinen",
  "receipt-shown": "Zure egiaztagiria ikusi edo deskargatu zen",
  "receipt-refused": "Egiaztagiri bat zuzena ez zen kode batekin eskatu zen",
  "level-raised": "Mailaz igo zinen",
  "certificate-refused":
    "Balio ez duen ziurtagiri elektroniko bat aurkeztu zen",
  "activation-renewed": "Beste aktibazio-kode bat sortu zen",
  "email-code-refused": "Posta elektronikoz bidalitako kodea gaizki idatzi zen",
  "email-changed": "Helbide elektronikoa aldatu zen",
  "email-restored": "Helbide elektronikoaren aldaketa desegin zen",
  "phone-changed": "Telefonoa aldatu zen",
  "phone-restored": "Telefono-aldaketa desegin zen",
  "undo-refused":
    "Aldaketa bat zuzena ez zen kode batekin desegiten saiatu zen",
  "data-exported": "Zure datuak deskargatu ziren",
  "renounced": "Baja eman zenuen",
  "presence-renewed": "Zure nortasunaren egiaztapena berritu zenuen",
  "methods-restored": "Etenda zegoena berriro aktibatu zenuen",
  "misuse-reported": "Norbait zure izenean sartu zela jakinarazi zenuen",
  "record-viewed": "Bulego batek zure datuak begiratu zituen",
  "rehabilitation-proposed": "Bulego batek Clavera itzultzea proposatu zuen",
  "rehabilitation-refused": "Bulego batek ez zuen onartu Clavera itzultzea",
  "rehabilitated": "Zure baja desegin zen",
  "revocation-lifted": "Zure ofiziozko baja kendu zen",
  "revoked": "Ofizioz eman zizuten baja",
  "misuse-closed": "Norbait zure izenean sartu zelako zure abisua aztertu zen",
  "lookups-alarm":
    "Leihatila batean ohikoa dena baino pertsona gehiago bilatu zenituen",
  "phone-taken":
    "Telefonoa beste pertsona batena zen, eta zurea izatera igaro zen",
  "phone-lost": "Beste pertsona batek zure telefonoa duela frogatu zuen",
  "message-lost": "Mezu bat ezin izan zen entregatu",
  "code-replayed": "Errepikatutako erantzun bat baztertu zen",
  "token-refused": "Erakunde batek ezin izan zituen zure datuak jaso",
  "review-opened": "Bideo bat bidali zenuen erregistratzeko",
  "evidence-seen":
    "Administrazioko pertsona batek zure argazkiak eta bideoa ikusi zituen",
  "review-refused": "Ez zen zure bideoa onartu",
};
