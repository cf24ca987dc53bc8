// What messages say of Cl@ve Permanente, in Basque. SMS use only letters of GSM-7.

import { dayOf } from "../../../../domain/calendar.ts";
import { atTime, onDay, untilTime } from "../../../text/dates.ts";
import type { password as spanish } from "./es.ts";

export const password: typeof spanish = {
  sms: {
    passwordCode: (code, expiresAt) =>
      `Clave: zure pasahitzerako kodea ${code} da. ${
        untilTime("eu", expiresAt)
      } balio du (penintsulako ordua). Inork ez dizu eskatuko.`,
    passwordSet:
      "Clave: pasahitz bat jarri da zure erregistroan. Zu izan ez bazara, abisatu Nire datuak atalean, edo joan erregistro-bulego batera.",
    passwordLocked:
      "Clave: zure pasahitza blokeatu da, saiakera okerrengatik. Beste moduetan sar zaitezke. Posta elektronikoz esaten dizugu nola jarri beste bat.",
    activationBlocked:
      "Clave: zure aktibazio-kodeak ez du jada balio, saiakera okerrengatik. Posta elektronikoz esaten dizugu nola lortu beste bat.",
    passwordLeft:
      "Clave: ez duzu jada pasahitzik. Beste moduetan sar zaitezke. Zu izan ez bazara, joan erregistro-bulego batera.",
    authenticatorAdded:
      "Clave: kode-aplikazio bat gehitu zaio zure pasahitzari. Zu izan ez bazara, joan erregistro-bulego batera.",
    authenticatorRemoved:
      "Clave: zure pasahitzaren kode-aplikazioa kendu da. Zu izan ez bazara, joan erregistro-bulego batera.",
    recoveryCodeUsed:
      "Clave: zure berreskuratze-kode batekin sartu da norbait. Zu izan ez bazara, joan erregistro-bulego batera.",
    recoveryCodesRenewed:
      "Clave: berreskuratze-kode berriak dituzu, eta lehengoek ez dute jada balio. Zu izan ez bazara, joan erregistro-bulego batera.",
  },
  mail: {
    passwordSet: {
      subject: "Pasahitz bat jarri da Claveko zure erregistroan",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Cl@ve Permanenteko pasahitz bat jarri zen zure erregistroan. Beste bat bazenuen, ez du jada balio, eta beste saioak itxi dira.`,
      ],
      notYou: (names) =>
        `Zu izan ez bazara, sartu «${names.account}» atalean eta aukeratu «${names.report}»: pasahitzak ez du gehiago balioko. Zure agiriarekin erregistro-bulego batera ere joan zaitezke.`,
    },
    passwordLocked: {
      subject: "Claveko zure pasahitza blokeatu da",
      text: (at, names) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Cl@ve Permanenteko zure pasahitza blokeatu zen. Norbaitek hainbat aldiz idatzi zuen gaizki. Ez da inor sartu.`,
        `Itxaronda ez da desblokeatzen. Beste bat jartzeko, idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.password}». Aktibazio-kodea edo ziurtagiri elektroniko bat beharko duzu.`,
        "Bitartean, beste moduetan identifika zaitezke.",
      ],
    },
    activationBlocked: {
      subject: "Claveko zure aktibazio-kodeak ez du jada balio",
      text: (at, names) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), norbaitek gehiegitan idatzi zuen gaizki zure aktibazio-kodea. Segurtasunagatik, ez du jada balio. Ez da inor sartu.`,
        `Beste bat lortzeko, sortu «${names.account}» atalean, eskatu gutun bat zure zerga-egoitzara edo joan zure agiriarekin erregistro-bulego batera.`,
      ],
    },
    passwordReset: {
      subject: "Claven beste pasahitz bat jartzeko zure esteka",
      text: (expiresAt, link) => [
        `Esteka honekin, Cl@ve Permanenteko beste pasahitz bat aukera dezakezu. Behin bakarrik balio du, ${
          untilTime("eu", expiresAt)
        } (penintsulako ordua):\n${link}`,
        "Orri horretan, kode bat bidaliko dizugu SMS bidez. Ez dizugu oraingo pasahitza eskatuko.",
        "Zuk eskatu ez baduzu, ez egin ezer: telefonora iristen den koderik gabe ezin da pasahitza aldatu. Berriz gertatzen bada, joan zure agiriarekin erregistro-bulego batera.",
      ],
    },
    passwordEnding: {
      subject: (untilDay) => `Claveko zure pasahitzak ${untilDay} balio du`,
      text: (untilDay, names) => [
        `Cl@ve Permanenteko zure pasahitzak ${untilDay} balio du, egun hori barne. Lehenago ere alda dezakezu, «${names.account}» atalean.`,
        "Aldatzen ez baduzu, ez duzu ezer galduko: harekin sartzen zaren hurrengo aldian beste bat aukeratuko duzu.",
      ],
    },
    passwordLeft: {
      subject: "Ez duzu jada pasahitzik Claven",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Cl@ve Permanente erabiltzeari utzi zenion. Pasahitzak eta aktibazio-kodeak ez dute jada balio. Beste moduetan identifika zaitezke.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    authenticatorAdded: {
      subject: "Kode-aplikazio bat gehitu da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), kode-aplikazio bat gehitu zitzaion Cl@ve Permanenteko zure pasahitzari. Haren kodeek SMS bidezko kodearen ordez balio dute.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    authenticatorRemoved: {
      subject: "Kode-aplikazioa kendu da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Cl@ve Permanenteko zure pasahitzaren kode-aplikazioa kendu zen. Berreskuratze-kodeek ere ez dute jada balio.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    recoveryCodeUsed: {
      subject: "Berreskuratze-kode bat erabili da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), norbait zure pasahitzarekin eta zure berreskuratze-kode batekin sartu zen. Kode horrek ez du jada balio.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    recoveryCodesRenewed: {
      subject: "Beste berreskuratze-kode batzuk sortu dira",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), beste berreskuratze-kode batzuk sortu ziren Cl@ve Permanenteko zure pasahitzerako. Lehengoek ez dute jada balio.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
  },
};
