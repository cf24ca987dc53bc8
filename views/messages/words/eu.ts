// What Clave says in its messages, in Basque. SMS use only letters of GSM-7.

import { deskMail } from "./desk.ts";
import { mobile } from "./mobile/eu.ts";
import { password } from "./password/eu.ts";
import { dayOf } from "../../../domain/calendar.ts";
import {
  atTime,
  clockTime,
  onDay,
  shortDate,
  untilDay,
  untilTime,
} from "../../text/dates.ts";
import type { MessageWords } from "../words.ts";

export const eu: MessageWords = {
  sms: {
    pin: (body, code, expiresAt) =>
      `Clave - ${body}: identifikatzeko zure PINa ${code} da. ${
        untilTime("eu", expiresAt)
      } balio du (penintsulako ordua). Inork ez dizu eskatuko.`,
    phoneCode: (code, expiresAt) =>
      `Clave: idatzi ${code} telefono hau zurea dela berresteko. ${
        untilTime("eu", expiresAt)
      } balio du (penintsulako ordua). Inork ez dizu eskatuko.`,
    phoneCodeInUse: (code, expiresAt) =>
      `Clave: telefono hau beste pertsona batek erabiltzen du Claven. Zuk ${code} idazten baduzu ${
        untilTime("eu", expiresAt)
      } (penintsulako ordua), zurea izango da, eta hark galdu egingo du. Inork ez dizu eskatuko. Zuk eskatu ez baduzu, ez eman inori.`,
    deskCode: (code, expiresAt) =>
      `Clave: irakurri ${code} bulegoan artatzen zaituenari. ${
        untilTime("eu", expiresAt)
      } balio du (penintsulako ordua). Bulego batean ez bazaude, ez eman inori.`,
    deskCodeInUse: (code, expiresAt) =>
      `Clave: telefono hau beste pertsona batek erabiltzen du Claven. Zuk ${code} irakurtzen badiozu bulegoan artatzen zaituenari (${
        untilTime("eu", expiresAt)
      } balio du, penintsulako ordua), zurea izango da, eta hark galdu egingo du. Bulego batean ez bazaude, ez eman inori.`,
    ...password.sms,
    ...mobile.sms,
    welcome:
      "Clave: zure erregistroa osatu da. Orain, telefono honetan jasoko duzun PINarekin identifika zaitezke. Zu izan ez bazara, joan erregistro-bulego batera.",
    levelRaised: (at) =>
      `Clave: zure erregistroa aurreratua da orain (${
        shortDate("eu", dayOf(at))
      }, ${
        clockTime("eu", at)
      }, penintsulako ordua). Zu izan ez bazara, joan erregistro-bulego batera.`,
    activationRenewed:
      "Clave: segurtasun-aldaketa bat dago zure erregistroan, eta posta elektronikoz azaltzen dizugu. Zu izan ez bazara, joan erregistro-bulego batera.",
    misuseReported:
      "Clave: zure saio guztiak itxi ditugu, beste norbait zure izenean sartu dela jakinarazi diguzulako. Aztertuko dugu.",
    methodsRestored:
      "Clave: etenda zegoenarekin identifika zaitezke berriro. Zu izan ez bazara, joan zure agiriarekin erregistro-bulego batera.",
    renounced:
      "Clave: baja eman duzu, eta ezin zara gehiago identifikatu. Zu izan ez bazara, joan zure agiriarekin erregistro-bulego batera.",
    phoneBound:
      "Clave: hau da orain zure erregistroko telefonoa. PINak hona iristen dira. Zu izan ez bazara, joan erregistro-bulego batera.",
    phoneGivenUp: (code, host, hours) =>
      `Clave: zure erregistroak beste telefono bat du. Zuk aldatu ez baduzu, idatzi ${code} hemen ${hours} ordu baino lehen: ${host}/undo`,
    phoneRestored:
      "Clave: zure erregistroko telefono-aldaketa desegin da. Zu izan ez bazara, joan zure agiriarekin erregistro-bulego batera.",
    phoneLetter:
      "Clave: zure telefonoa aldatzeko gutun bat eskatu da. Zu izan ez bazara, joan zure agiriarekin erregistro-bulego batera.",
    reviewOpened: (dueOn) =>
      `Clave: bidali duzuna jaso dugu. Erantzuna, beranduenez: ${
        shortDate("eu", dueOn)
      }. Zu izan ez bazara, joan erregistro-bulego batera.`,
    reviewRefused:
      "Clave: ezin izan dugu onartu bidali duzuna. Ez duzu ezer galdu. Posta elektronikoz esaten dizugu zergatik eta zer egin dezakezun.",
    revoked:
      "Clave: ofizioz eman dizugu baja. Posta elektronikoz esaten dizugu zergatik eta nola egin aurka. Erregistro-bulego batean ere galde dezakezu.",
    misuseClosed:
      "Clave: beste norbait zure izenean sartu zelako zure abisua aztertu dugu. Posta elektronikoz azaltzen dizugu.",
  },
  mail: {
    ...deskMail.eu,
    registered: {
      subject: "Claveko zure erregistroa osatu da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), erregistro bat osatu zen Claven helbide elektroniko honekin.`,
        "Hemendik aurrera, Clave erabiltzen duten zerbitzu publikoetan identifika zaitezke, erregistratu zenuen telefonoan jasoko duzun PIN batekin.",
      ],
    },
    levelRaised: {
      subject: "Claveko zure erregistroa aurreratua da orain",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroa aurreratu bihurtu zen. Orain, maila substantziala eskatzen duten izapideetarako ere balio du.`,
        "Telefonoa eta helbide elektronikoa ez dira aldatu. Aktibazio-kodea berria da: aurrekoak ez du jada balio.",
      ],
    },
    phoneMoved: {
      subject: (lastDigits) =>
        `${lastDigits} amaiera duen telefonoa jada ez da zurea Claven`,
      text: (lastDigits, at, names) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), beste pertsona batek frogatu zuen ${lastDigits} amaiera duen telefonoaren SMSak jasotzen dituela. Bere izenean erregistratu zuen Claven. Telefono bakoitza pertsona bakar batena izan daiteke.`,
        "Zure erregistroak indarrean jarraitzen du. Clave bidez identifikatzeko, beste telefono bat erregistratu behar duzu.",
        `Erregistratzeko, idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.register}». Zure agiriarekin erregistro-bulego batera ere joan zaitezke.`,
        "Telefonoa oraindik zurea bada, edo abisu hau espero ez bazenuen, egin hori lehenbailehen.",
      ],
    },
    notYou: (names) =>
      `Zu izan ez bazara, baliteke norbait zure datuak erabiltzen aritzea: joan lehenbailehen zure agiriarekin erregistro-bulego batera. Informazioa behar baduzu, idatzi ${names.host} nabigatzailearen helbide-barran.`,
    emailCode: {
      subject: "Claven helbide elektronikoa aldatzeko zure kodea",
      text: (code, expiresAt) => [
        `Helbide hau zurea dela berresteko, idatzi kode hau Claven: ${code}`,
        `${
          untilTime("eu", expiresAt)
        } balio du (penintsulako ordua). Zuk eskatu ez baduzu, ez egin ezer: koderik gabe ez da ezer aldatuko.`,
      ],
    },
    emailChanged: {
      subject: "Claveko zure helbide elektronikoa aldatu da",
      text: (at, expiresAt, link) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroaren helbide elektronikoa beste batez ordeztu zen.`,
        "Zu izan bazara, ez duzu ezer egin behar.",
        `Zu izan ez bazara, aldaketa desegin dezakezu ${
          untilDay("eu", dayOf(expiresAt))
        }, ${
          atTime("eu", expiresAt)
        } (penintsulako ordua) esteka honekin, behin bakarrik balio duena:\n${link}`,
        "Clavek bi kasutan bakarrik bidaltzen du esteka bat posta elektronikoz: honelako aldaketa bat desegiteko edo beste pasahitz bat jartzeko. Esteka honen orrian ez zaizu daturik, koderik edo pasahitzik eskatuko. Zalantzarik baduzu, ez erabili, eta joan zure agiriarekin erregistro-bulego batera.",
      ],
    },
    emailBound: {
      subject: "Hau da orain zure helbide elektronikoa Claven",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), helbide hau zure Claveko erregistroaren helbide elektroniko gisa geratu zen.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    emailRestored: {
      subject: "Claveko helbide elektronikoaren aldaketa desegin da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroaren azken helbide-aldaketa desegin zen, eta saio guztiak itxi ziren.`,
        "Abisu hau espero ez bazenuen, joan zure agiriarekin erregistro-bulego batera.",
      ],
    },
    phoneChanged: {
      subject: "Claveko zure telefonoa aldatu da",
      text: (at, lastDigits, lowered) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroaren telefonoa beste batez ordeztu zen. Berriaren amaiera: ${lastDigits}.`,
        ...(lowered
          ? [
            "Zerga-egoitzara bidalitako gutun batekin egin zen; beraz, zure erregistroa oinarrizkoa da orain. Berriro igo dezakezu ziurtagiri elektronikoarekin, NAN elektronikoarekin edo erregistro-bulego batean.",
          ]
          : []),
        "Zu izan ez bazara eta aurreko telefonoa badaukazu, bilatu bertan aldaketa desegiteko kodea duen SMSa. Ez badaukazu, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    phoneRestored: {
      subject: "Claveko telefono-aldaketa desegin da",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroaren telefono-aldaketa desegin zen, eta saio guztiak itxi ziren.`,
        "Abisu hau espero ez bazenuen, joan zure agiriarekin erregistro-bulego batera.",
      ],
    },
    phoneLetter: {
      subject: "Zure telefonoa aldatzeko gutun bat eskatu da",
      text: (at, names) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), gutun bat eskatu zen Claven, zure zerga-egoitzara bidaltzeko. Zure erregistroaren telefonoa aldatzeko kode bat dakar.`,
        `Zu izan ez bazara, sartu «${names.account}» atalean eta aukeratu «${names.report}»: gutunak ez du gehiago balioko. Zure agiriarekin erregistro-bulego batera ere joan zaitezke. Gutuna gabe inork ezin du aldaketa egin.`,
      ],
    },
    activationRenewed: {
      subject: "Beste aktibazio-kode bat duzu",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), beste aktibazio-kode bat sortu zen Claveko zure erregistrorako. Aurrekoak ez du jada balio.`,
        "Kodea ez doa mezu honetan. Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    misuseReported: {
      subject: "Claveko zure saio guztiak itxi ditugu",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), norbait zure izenean sartu zela jakinarazi zenigun. Zure saio guztiak itxi ditugu, eta aztertuko dugu.`,
        "Telefonoa galdu baduzu, edo zuk jakinarazi ez baduzu, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    /** `names`: what she stopped. */
    methodsStopped: (names) =>
      `Honek ez du inor identifikatzen, zuk berriro aktibatu arte: ${names}. Ziurtagiriarekin edo NAN elektronikoarekin egin dezakezu, edo erregistro-bulego batean.`,
    methodsRestored: {
      subject: "Berriro identifika zaitezke Claverekin",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claveko zure erregistroan etenda zegoena berriro aktibatu zenuen. Harekin identifika zaitezke orain.`,
        "Zu izan ez bazara, joan lehenbailehen zure agiriarekin erregistro-bulego batera.",
      ],
    },
    renounced: {
      subject: "Claven baja eman duzu",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Claven baja eman zenuen. Ezin zara gehiago identifikatu, eta zure telefonoa eta helbide elektronikoa ezabatu ditugu.`,
        "Itzultzeko, erregistratu erregistro-bulego batean, edo NAN elektronikoarekin edo ziurtagiri elektronikoarekin. Ezin da ez gutun bidez ez bideo bidez egin. Zu izan ez bazara, joan lehenbailehen zure agiriarekin bulego batera.",
      ],
    },
    ...password.mail,
    ...mobile.mail,
    reviewOpened: {
      subject: "Zure bideoa jaso dugu",
      text: (at, dueOn) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), bideo bat jaso genuen zu Claven erregistratzeko edo zure erregistroaren maila igotzeko.`,
        `Beranduenez ${
          onDay("eu", dueOn)
        } erantzungo dizugu. Bitartean ez da ezer aldatzen.`,
      ],
    },
    reviewRefused: {
      subject: "Ezin izan dugu zure bideoa onartu",
      text: (at) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), Administrazioko pertsona batek zure bideoa berrikusi zuen, eta ezin izan dugu onartu.`,
      ],
    },
    reviewAccepted: {
      subject: "Zure bideoa onartu dugu",
      text: (at, names) => [
        `${onDay("eu", dayOf(at))}, ${
          atTime("eu", at)
        } (penintsulako ordua), zure bideoa onartu genuen. Claveko zure erregistroa aurreratua da.`,
        `Zure egiaztagiriak aktibazio-kodea dakar. Ikusteko, idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.verify}». Idatzi hor bideoa bidaltzean gorde zenuen kodea.`,
        `Jada ez badaukazu, identifikatu PIN batekin «${names.account}» atalean eta sortu beste aktibazio-kode bat.`,
      ],
    },
    never:
      "Mezu honek ez du estekarik. Clavek ez dizu inoiz koderik, pasahitzik edo banku-daturik eskatuko posta elektronikoz, SMS bidez edo telefonoz.",
  },
  push: mobile.push,
  letter: {
    file: "gutuna.pdf",
    sender: "Administrazio publikoen aurrean identifikatzeko",
    title: "Claven erregistratzeko zure gutuna",
    why: (sentOn) =>
      `${
        onDay("eu", sentOn)
      } gutun hau eskatu zen Claven, zure agiriaren zenbakiarekin eta agirian ageri den datu batekin. Kode bat dakar, eta harekin zure erregistroa amaitu dezakezu. Gero, zerbitzu publikoetan Internet bidez identifikatu ahal izango zara, telefonoan jasoko duzun PIN batekin.`,
    notYou:
      "Zuk eskatu ez baduzu, ez duzu ezer egin behar: kode hau gabe, inor ezin da gutun honekin erregistratu. Suntsitu gutuna.",
    code: "Zure kodea (CSV)",
    until: (lastDay) =>
      `${untilDay("eu", lastDay)} erabil dezakezu, egun hori barne.`,
    newest: "Beste gutun bat eskatuz gero, kode honek ez du gehiago balioko.",
    how: "Zer egin behar duzu",
    steps: (names) => [
      "Izan eskura zure NANa edo AIZa, telefono mugikorra eta helbide elektronikoa.",
      `Idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.register}».`,
      `Idatzi zure NANa edo AIZa eta eskatzen zaizun datua, eta aukeratu «${names.haveLetter}».`,
      "Idatzi gutun honetako kodea, telefonoa eta helbide elektronikoa, eta berretsi telefonoa SMS bidez jasoko duzun kodearekin.",
    ],
    phone: {
      title: "Claven telefonoa aldatzeko zure gutuna",
      why: (sentOn) =>
        `${
          onDay("eu", sentOn)
        } gutun hau eskatu zen Claven, zure agiriaren zenbakiarekin eta agirian ageri den datu batekin. Kode bat dakar, eta harekin beste telefono bat erregistra dezakezu eta beste aktibazio-kode bat jaso.`,
      notYou:
        "Zuk eskatu ez baduzu, suntsitu gutuna eta joan zure agiriarekin erregistro-bulego batera: kode hau gabe, inork ezin du zure telefonoa gutun honekin aldatu.",
      steps: (names) => [
        "Izan eskura zure NANa edo AIZa eta telefono berria.",
        `Idatzi ${names.host} nabigatzailearen helbide-barran eta aukeratu «${names.register}».`,
        `Idatzi zure NANa edo AIZa eta eskatzen zaizun datua, aukeratu «${names.lost}» eta gero «${names.haveLetter}».`,
        "Idatzi gutun honetako kodea eta zure telefono berria, eta berretsi telefonoa SMS bidez jasoko duzun kodearekin.",
      ],
    },
    never: (host) =>
      `Clavek ez dizu inoiz kode hau eskatuko telefonoz, posta elektronikoz edo SMS bidez, ezta dirurik edo banku-daturik ere. Idatzi soilik helbide honetan: ${host}.`,
    otherLanguages: (names, host) =>
      `Gutun hau hizkuntza hauetan ere eska daiteke (${host}): ${names}.`,
    page: (page, pages) => `${page}. orria, guztira ${pages}`,
  },
};
