import { describe, expect, it } from "vitest";
import type { Mention } from "../model/index.ts";
import { calledInFull, fullNamesOf } from "./full-names.ts";

const named = (name: string, kind: Mention["kind"] = "person"): Mention => ({
  text: name,
  span: { start: 0, end: name.length },
  actorId: null,
  name,
  kind,
  countryCode: null,
});

describe("full names", () => {
  const fullName = fullNamesOf([
    named("Rosa Elena Vidal"),
    named("Pedro Rojas"),
    named("Juan Rojas"),
    named("Vidal"),
  ]);

  it.each([
    ["Vidal", "Rosa Elena Vidal"],
    ["ELENA VIDAL", "Rosa Elena Vidal"],
    ["Pedro Rojas", "Pedro Rojas"],
  ])("are found for: %s", (name, full) => {
    expect(fullName(name)).toBe(full);
  });

  it.each(["Rosa", "Rojas", "Mendez"])("are not guessed for: %s", (name) => {
    expect(fullName(name)).toBeNull();
  });

  it("make a person of a name that reading took for nobody's, and leave bodies alone", () => {
    const [person, body] = calledInFull(
      [named("Vidal", "unknown"), named("Vidal", "organisation")],
      fullName,
    );
    expect(person).toMatchObject({ text: "Vidal", name: "Rosa Elena Vidal", kind: "person" });
    expect(body).toMatchObject({ name: "Vidal", kind: "organisation" });
  });
});
