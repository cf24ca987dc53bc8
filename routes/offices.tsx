// Where to register in person: the same for everybody, so its addresses can be shared and kept (RG-08, RG-64).

import { type Context, Hono } from "hono";
import {
  findOffices,
  type OfficesAsked,
  onPage,
} from "../domain/offices_search.ts";
import { mostOfPlace } from "../domain/place_names.ts";
import { readProvince } from "../domain/provinces.ts";
import { Bring } from "../views/offices/bring.tsx";
import { OfficesFinder } from "../views/offices/finder.tsx";
import { provinceCalled } from "../views/text/province_names.ts";
import { townCalled } from "../views/text/town_names.ts";
import type { Env } from "./http/env.ts";
import { page } from "./http/page.tsx";
import { withoutHers } from "./http/withheld.ts";

const gazetteer = { province: provinceCalled, town: townCalled };

/** Under each language. */
export function officesRoutes() {
  return new Hono<Env>()
    .get("/", showFinder)
    .get("/bring", (c) => {
      const { text: t, language, world: { policy } } = c.var;
      const title = t.offices.bring.title;
      return page(c, <Bring {...{ t, language, policy }} />, {
        title,
        keep: "portal",
      });
    });
}

async function showFinder(c: Context<Env>) {
  const { text: t, language, world } = c.var;
  const where = c.req.query("where") ?? "";
  const left = withoutHers(c, where);
  if (left) return left;
  const asked: OfficesAsked = {
    where: where.slice(0, mostOfPlace).toWellFormed().replace(/\p{C}/gu, " "),
    province: readProvince(c.req.query("province") ?? ""),
  };
  const nothing = asked.where.trim() === "" && !asked.province;
  // Whoever only opens the page costs the store nothing.
  const all = nothing ? [] : await world.offices.list();
  const answer = findOffices(all, asked, gazetteer);
  const offices = "offices" in answer ? answer.offices : [];
  const shown = offices.length === 0
    ? null
    : onPage(offices, c.req.query("page"), world.policy.offices.perPage);
  const pageAt = (page: number) => {
    const query = new URLSearchParams({
      where: asked.where,
      province: asked.province ?? "",
      page: String(page),
    });
    return `/${language}/offices?${query}#found`;
  };
  return page(
    c,
    <OfficesFinder
      {...{ t, language, asked, answer, shown, pageAt }}
    />,
    {
      title: t.offices.title,
      // What somebody typed is nobody else's to find in a cache.
      ...(asked.where.trim() === "" && { keep: "portal" as const }),
      // What was found stands alone: with all that leads elsewhere the page would be too much for a small phone.
      ...(nothing ? {} : { around: "nothing" }),
    },
  );
}
