// Sheets of what one reads and presses: buttons, notices, lists, pictures, the key.

import { languages } from "../../domain/language.ts";
import type { Localised } from "../../domain/messages.ts";
import { type Drawing, drawings } from "../assets/documents.tsx";
import { DocumentPicture } from "../parts/document_picture.tsx";
import {
  ActionButton,
  Button,
  Buttons,
  Form,
  LinkButton,
  LiveForm,
} from "../parts/form.tsx";
import { HelpLink } from "../parts/help_link.tsx";
import { KeyButton, KeyForm } from "../parts/key.tsx";
import { MethodCard } from "../parts/method_card.tsx";
import { Details, Digits, Keepsake, Notice, Panel } from "../parts/notice.tsx";
import { QrCode } from "../parts/qr.tsx";
import { RaiseWays } from "../parts/raise_ways.tsx";
import { SearchBox } from "../parts/search_box.tsx";
import { Select } from "../parts/select.tsx";
import { ServiceBox } from "../parts/service_box.tsx";
import { Steps } from "../parts/steps.tsx";
import { SummaryList } from "../parts/summary_list.tsx";
import type { Text } from "../text/text.ts";
import type { Sheet } from "./sheets.tsx";

const here = "/dev/states";

const inAll = (words: string) =>
  Object.fromEntries(languages.map((one) => [one, words])) as Localised;

export function partSheets(t: Text): readonly Sheet[] {
  return [
    {
      name: "buttons",
      title: "Buttons and forms",
      examples: [
        {
          part: "Form",
          state: "with every button",
          view: (
            <Form action={here}>
              <Buttons>
                <Button>The way on</Button>
                <ActionButton action="other" look="quiet">Another</ActionButton>
                <LinkButton href={here} look="quiet">A beginning</LinkButton>
              </Buttons>
            </Form>
          ),
        },
        {
          part: "LinkButton",
          state: "main",
          view: <LinkButton href={here}>Begin</LinkButton>,
        },
        ...["Buttons", "Button", "ActionButton"].map((part) => ({
          part,
          state: "in the form",
          view: <p>It stands on this sheet.</p>,
        })),
      ],
    },
    {
      name: "notices",
      title: "Notices",
      examples: [
        ...(["note", "good", "care"] as const).map((kind) => ({
          part: "Notice",
          state: kind,
          view: (
            <Notice kind={kind} title={`A notice: ${kind}`}>
              <p>What it says.</p>
            </Notice>
          ),
        })),
        {
          part: "Notice",
          state: "without a title",
          view: (
            <Notice>
              <p>What it says.</p>
            </Notice>
          ),
        },
        {
          part: "Keepsake",
          state: "a long code",
          view: <Keepsake>AB2C-DE3F-GH4J-KM5N</Keepsake>,
        },
        { part: "Digits", state: "three", view: <Digits digits="458" /> },
        {
          part: "Details",
          state: "folded",
          view: (
            <Details summary="More words">
              <p>For whoever wants them.</p>
            </Details>
          ),
        },
        { part: "Steps", state: "second", view: <Steps t={t} at={2} of={4} /> },
      ],
    },
    {
      name: "panel",
      title: "The end of a journey",
      ownHeading: true,
      examples: [
        {
          part: "Panel",
          state: "with words",
          view: (
            <Panel title="The end of a journey">
              <p>What was done.</p>
            </Panel>
          ),
        },
        {
          part: "LiveForm",
          state: "with a button",
          view: (
            <LiveForm action={here}>
              <Button>Send</Button>
            </LiveForm>
          ),
        },
      ],
    },
    { name: "lists", title: "Lists and cards", examples: lists(t) },
    {
      name: "pictures",
      title: "Pictures",
      examples: [
        ...(Object.keys(drawings) as Drawing[]).map((shows) => ({
          part: "DocumentPicture",
          state: shows,
          view: <DocumentPicture t={t} shows={shows} />,
        })),
        {
          part: "QrCode",
          state: "an address",
          view: <QrCode content="https://clave.example/q/1" label="QR code" />,
        },
      ],
    },
    {
      name: "key",
      title: "The phone’s key",
      scripts: ["key"],
      examples: [
        {
          part: "KeyForm",
          state: "with its button",
          view: (
            <KeyForm t={t} action={here} use="use" options={{}} challenge="c">
              <KeyButton action="use">Use the key</KeyButton>
            </KeyForm>
          ),
        },
        {
          part: "KeyButton",
          state: "main",
          view: <p>It stands on this sheet.</p>,
        },
      ],
    },
  ];
}

function lists(t: Text): Sheet["examples"] {
  return [
    {
      part: "SummaryList",
      state: "with and without links",
      view: (
        <SummaryList
          t={t}
          rows={[
            { label: "Phone", value: "600 111 222", href: here },
            { label: "Receipt", value: "Today", href: here, act: "See" },
            { label: "Name", value: "Ana García López" },
          ]}
        />
      ),
    },
    {
      part: "ServiceBox",
      state: "substantial",
      view: (
        <ServiceBox
          t={t}
          language="en"
          service={{ body: inAll("A town hall"), procedure: inAll("A fee") }}
          level="substantial"
          scopes={["openid", "profile", "document"]}
        />
      ),
    },
    {
      part: "MethodCard",
      state: "available",
      view: (
        <Form action={here}>
          <MethodCard
            t={t}
            kind="available"
            method="pin"
            title="PIN"
            choose="Use a PIN"
          >
            <p>You need your phone.</p>
          </MethodCard>
        </Form>
      ),
    },
    {
      part: "MethodCard",
      state: "refused",
      view: (
        <MethodCard
          t={t}
          kind="refused"
          title="Password"
          reason="This procedure asks for more."
        />
      ),
    },
    {
      part: "SearchBox",
      state: "on its own page",
      view: <SearchBox t={t} language="en" own={{ asked: "PIN" }} />,
    },
    {
      part: "Select",
      state: "chosen",
      view: (
        <Select
          name="town"
          label="Town"
          value="b"
          choices={[["a", "Alaró"], ["b", "Búger"]]}
        />
      ),
    },
    {
      part: "HelpLink",
      state: "no SMS",
      view: <HelpLink t={t} language="en" trouble="sms" />,
    },
    {
      part: "RaiseWays",
      state: "all",
      view: <RaiseWays t={t} byCertificate={here} language="en" />,
    },
    {
      part: "RaiseWays",
      state: "without a certificate",
      view: <RaiseWays t={t} byCertificate={null} language="en" />,
    },
  ];
}
