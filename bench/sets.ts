import { displacement } from "./displacement/displacement.ts";
import { eventLocation } from "./event-location/event-location.ts";
import { case2021 } from "./case2021-task2/case2021.ts";
import { ploverGsr } from "./cameo-petrarch/plover-gsr.ts";
import { airwarsGaza } from "./airwars-gaza/airwars-gaza.ts";
import { fakes } from "./fakes/fakes.ts";
import { geoWebNews, lgl, trNews } from "./geo/geo.ts";
import { extractScrapinghub } from "./pages/scrapinghub.ts";
import { extractTrafilatura } from "./pages/trafilatura.ts";
import { fakesCopies, muc4Copies } from "./near-duplicates/near-duplicates.ts";
import { muc4 } from "./muc4/muc4.ts";
import { pitfAtrocities } from "./pitf-atrocities/pitf-atrocities.ts";
import type { AnySet } from "./run.ts";
import { re3d } from "./re3d/re3d.ts";
import { restraint } from "./restraint/restraint.ts";
import { polnear } from "./speakers/speakers.ts";
import { tempeval3, wikiwars } from "./times/times.ts";
import { ewt, gum, gumRaw } from "./ud/ud.ts";

/** Every gold set; a new one takes one line. */
export const sets: readonly AnySet[] = [
  tempeval3,
  wikiwars,
  polnear,
  trNews,
  lgl,
  geoWebNews,
  gum,
  ewt,
  gumRaw,
  extractScrapinghub,
  extractTrafilatura,
  fakesCopies,
  muc4Copies,
  eventLocation,
  displacement,
  muc4,
  case2021,
  ploverGsr,
  re3d,
  restraint,
  fakes,
  airwarsGaza,
  pitfAtrocities,
];
