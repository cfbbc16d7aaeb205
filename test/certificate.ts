import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that nobody signed but its own key, with that key; both PEM. */
export interface TestCertificate {
  readonly cert: string;
  readonly key: string;
}

/** Packs one value of DER: its tag, its length, its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length.toString(16);
  const digits = Buffer.from(size.length % 2 === 0 ? size : `0${size}`, "hex");
  const length = body.length < 0x80 ? digits : Buffer.from([0x80 | digits.length, ...digits]);
  return Buffer.concat([Buffer.from([tag]), length, body]);
}

const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);
const objectId = (hex: string): Buffer => der(0x06, Buffer.from(hex, "hex"));
const commonName = (name: string): Buffer =>
  sequence(der(0x31, sequence(objectId("550403"), der(0x0c, Buffer.from(name)))));
/** "200101000000Z" */
const utcTime = (at: string): Buffer => der(0x17, Buffer.from(at));

/**
 * Makes a certificate for a name, valid between two instants.
 *
 * @param name - the host it is for
 * @param from - "200101000000Z"
 * @param until - the same
 */
export function selfSigned(name: string, from: string, until: string): TestCertificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(objectId("2a8648ce3d040302"));
  const about = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    commonName(name),
    sequence(utcTime(from), utcTime(until)),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", about, privateKey));
  const body = sequence(about, ecdsaWithSha256, signature).toString("base64");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${body.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
