import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDataFolder } from "./data-folder.ts";
import { emailField, openKeys } from "./keys.ts";

const root = mkdtempSync(join(tmpdir(), "vigil-keys-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = openDataFolder(root);
const keys = openKeys(folder);
const field = emailField({ collectionId: "default", id: "reply-1" });
const other = emailField({ collectionId: "default", id: "reply-2" });
const address = "reader@example.org";

it("opens what it sealed, also from another program", () => {
  const sealed = keys.seal(field, address);
  expect(openKeys(folder).open(field, sealed)).toBe(address);
});

it("shows neither the content nor the same bytes twice", () => {
  const [one, two] = [keys.seal(field, address), keys.seal(field, address)];
  expect(Buffer.from(one.ciphertext).includes("reader")).toBe(false);
  expect(one.ciphertext).not.toEqual(two.ciphertext);
});

it("does not open a ciphertext that was moved to another row", () => {
  const sealed = keys.seal(field, address);
  keys.seal(other, "somebody@example.org");
  expect(() => keys.open(other, sealed)).toThrow();
});

it("does not open a ciphertext that was altered", () => {
  const sealed = keys.seal(field, address);
  const ciphertext = Buffer.from(sealed.ciphertext);
  ciphertext[ciphertext.length - 1]! ^= 1;
  expect(() => keys.open(field, { ...sealed, ciphertext })).toThrow();
});

it("opens nothing once the key is destroyed", () => {
  const sealed = keys.seal(field, address);
  expect(keys.destroy(field)).toBe(true);
  expect(keys.open(field, sealed)).toBeNull();
  expect(keys.destroy(field)).toBe(false);
});

it("keeps key files from everybody else", () => {
  keys.seal(field, address);
  const files = readdirSync(folder.keys, { recursive: true, withFileTypes: true });
  const modes = files.map((file) => statSync(join(file.parentPath, file.name)).mode & 0o077);
  expect(modes.every((mode) => mode === 0)).toBe(true);
});

it.each(["../replies", "a/b", "", "a b"])("refuses a key file named %j", (id) => {
  expect(() => keys.seal({ ...field, id }, address)).toThrow("key file");
});

it("gives the same secret each time and another for another name", () => {
  const secret = keys.secret("challenges");
  expect(secret).toHaveLength(32);
  expect(openKeys(folder).secret("challenges")).toEqual(secret);
  expect(keys.secret("sessions")).not.toEqual(secret);
});
