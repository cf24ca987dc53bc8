// Basque: what each of the four ways is.

import type { Text } from "../text.ts";
import { levels } from "./levels.ts";
import { basqueLasting } from "../basque.ts";

export const guides: Text["guides"] = {
  title: "Ezagutu modu bakoitza",
  needs: "Zer behar duzun",
  steps: "Urratsez urrats",
  lasts: "Zenbat irauten duen",
  level: "Zer mailatara iristen den",
  levels: (advanced, basic) =>
    `Erregistro aurreratuarekin lortzen den maila: ${
      levels[advanced]
    }. Oinarrizko erregistroarekin: ${levels[basic]}.`,
  session: (minutes, hours) =>
    `Gero, beste erakunde batzuetan sar zaitezke berriro egin gabe. Saioa itxi egiten da ${
      basqueLasting(minutes, "minutu", "z")
    } erabili ezean, eta inoiz ez du ${
      basqueLasting(hours, "ordu")
    } baino gehiago irauten.`,
  next: "Nora joan orain",
  mobile: {
    title: "Zer da Cl@ve Móvil?",
    lead:
      "Zure telefonoak frogatzen du zu zarela. Telefonoa desblokeatzeko erabiltzen duzun hatz-markarekin, aurpegiarekin edo PINarekin berresten duzu: pasahitzik gabe eta SMSrik itxaron gabe.",
    needs: [
      "Claven erregistratuta egotea.",
      "Pantailaren blokeoa eta Internet dituen telefono bat.",
    ],
    steps: (digits, length) => [
      "Ireki Cl@ve Móvil telefonoan eta aktibatu behin, SMS bidezko PIN batekin edo ziurtagiri elektronikoarekin.",
      "Erakundearen egoitza elektronikoan, sakatu Clave botoia eta aukeratu Cl@ve Móvil.",
      `Irakurri QR kodea telefonoarekin. Ezin baduzu, idatzi han ondoan dituen ${length} letra eta zifrak, edo jarraitu QR koderik gabe.`,
      `Begiratu erakundea eta ${digits} zifrako zenbakia berberak diren bi pantailetan. QR koderik gabe, zuk idatzi behar duzu zenbakia.`,
      "Berretsi hatz-markarekin, aurpegiarekin edo telefonoaren PINarekin. Beste pantailak bere kabuz jarraituko du.",
    ],
    lasts: (minutes, seconds) => [
      "Telefonoak balio du desaktibatu arte edo beste bat aktibatu arte: bat bakarrik izan daiteke.",
      `Eskaera bakoitzak ${
        basqueLasting(minutes, "minutu")
      } irauten du. QR kode bakoitzak ${
        basqueLasting(seconds, "segundo")
      } irauten du, eta orriak bere kabuz aldatzen du.`,
    ],
  },
  pin: {
    title: "Zer da Cl@ve PIN?",
    lead:
      "Behin bakarrik balio duen kode bat da. Erosoena da noizean behin identifikatzen bazara: ez dago ezer gogoratu beharrik.",
    needs: [
      "Claven erregistratuta egotea.",
      "Zure agiria eta erregistratzean eman zenuen telefonoa.",
    ],
    steps: (digits) => [
      "Erakundearen egoitza elektronikoan, sakatu Clave botoia eta aukeratu PINa.",
      "Idatzi zure NANa edo AIZa eta eskatzen dizugun agiriaren datua.",
      "Itxaron SMSa iritsi arte. Cl@ve Móvil aktibatu baduzu, PINa han dago.",
      `Idatzi ${digits} zifrak. Besterik egin gabe itzuliko zara egoitzara.`,
    ],
    lasts: (minutes, tries, seconds) => [
      `PIN bakoitzak behin balio du, eta ${
        basqueLasting(minutes, "minutu", "z")
      }.`,
      `${tries} aldiz oker idatziz gero, ez du gehiago balioko.`,
      `Beste bat eska dezakezu ${
        basqueLasting(seconds, "segundo")
      } igarota. Aurrekoak bere ordura arte balio du.`,
    ],
  },
  permanent: {
    title: "Zer da Cl@ve Permanente?",
    lead:
      "Zuk aukeratzen duzun pasahitz bat da. Erosoena da maiz identifikatzen bazara.",
    needs: [
      "Claven erregistratuta egotea.",
      "Aktibazio-kodea. Zure erregistroaren egiaztagirian dago.",
      "Erregistratzean eman zenituen helbide elektronikoa eta telefonoa.",
    ],
    steps: (length, shortest) => [
      `Aktibatu pasahitza ${length} letra eta zifrako aktibazio-kodearekin. Behin egiten da.`,
      "Idatzi SMS bidez iristen zaizun kodea.",
      `Aukeratu ${shortest} karaktere edo gehiagoko pasahitz bat. Esaldi luze bat da onena.`,
      "Erakundearen egoitza elektronikoan, sakatu Clave botoia eta aukeratu Cl@ve Permanente.",
      "Idatzi zure NANa edo AIZa eta pasahitza. Izapideak segurtasun handiagoa eskatzen badu, idatzi kode bat ere: SMSarena edo zure kode-aplikazioarena.",
    ],
    lasts: (days, tries, minutes) => [
      `Pasahitzak ${
        basqueLasting(days, "egun", "z")
      } balio du. Aldatzen baduzu, epea berriro hasten da.`,
      `${tries} saiakera oker egin ondoren blokeatu egiten da. Beste bat jarriz desblokeatzen da.`,
      `SMS bidezko kodeak ${basqueLasting(minutes, "minutu", "z")} balio du.`,
    ],
    levels: (alone, coded) =>
      `Pasahitzarekin bakarrik lortzen den maila: ${
        levels[alone]
      }. Kodearekin, zure erregistroa aurreratua bada: ${levels[coded]}.`,
  },
  sign: {
    title: "Zer da Cl@ve Firma?",
    lead:
      "Internet bidez agiriak sinatzeko balioko du, ezer instalatu gabe. Oraindik ez dago erabilgarri.",
    will: "Zer beharko den",
    needs: (years) => [
      "Erregistro aurreratua.",
      "Cl@ve Permanenteko pasahitza, eta SMS bidezko kode bat sinadura bakoitzean.",
      `Duela ${
        basqueLasting(years, "urte")
      } edo gutxiago zure nortasuna aurrez aurre edo NAN elektronikoarekin egiaztatu izana.`,
    ],
    meanwhile: "Zer egin dezakezun bitartean",
    now: [
      "Sinatu erakundearen egoitza elektronikoan, zure ziurtagiriarekin edo NAN elektronikoarekin.",
      "Bietako bat ere ez baduzu, galdetu han nola sina dezakezun.",
    ],
  },
};
