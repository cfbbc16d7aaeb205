import { randomBytes } from "node:crypto";
import * as asn1js from "asn1js";
import * as pkijs from "pkijs";
import { sha256 } from "../../store/index.ts";
import { TokenError } from "./token-error.ts";

const SHA_256 = "2.16.840.1.101.3.4.2.1";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const EXTENDED_KEY_USAGE = "2.5.29.37";

/** What is sent to an authority, as DER, and what its answer must repeat. */
export interface Request {
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly nonce: string;
}

/** What an authority's answer says, once its signature was found to be right. */
export interface Stamp {
  /** ISO instant that the authority gives. */
  readonly stampedAt: string;
  /** Of the signer's certificate, as it names itself: "CN=…, O=…". */
  readonly signer: string;
  /** Hex; empty where the answer repeats none. */
  readonly nonce: string;
}

/** A certificate that a time-stamp's signer must follow from. */
export type Certificate = pkijs.Certificate;

const hexOf = (bytes: ArrayBuffer | Uint8Array): string =>
  Buffer.from(new Uint8Array(bytes)).toString("hex");

/** Copies bytes into an array buffer that nothing else shares. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** A positive number of 8 bytes, first byte neither 0 nor negative: repeated as it was sent. */
function makeNonce(): Buffer {
  const nonce = randomBytes(8);
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  return nonce;
}

/**
 * Makes a request for a time-stamp of some words, by their SHA-256; the authority's certificate is asked for with it, so
 * that the answer can be checked by itself.
 *
 * @source RFC 3161, section 2.4.1
 */
export function requestFor(words: Uint8Array): Request {
  const nonce = makeNonce();
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({
        algorithmId: SHA_256,
        algorithmParams: new asn1js.Null(),
      }),
      hashedMessage: new asn1js.OctetString({
        valueHex: bufferOf(Buffer.from(sha256(words), "hex")),
      }),
    }),
    nonce: new asn1js.Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return { bytes: new Uint8Array(request.toSchema().toBER()), nonce: nonce.toString("hex") };
}

function parsed<Parsed>(parse: () => Parsed, what: string): Parsed {
  try {
    return parse();
  } catch (cause) {
    throw new TokenError(`It is no ${what}.`, { cause });
  }
}

/** Gives the signed data of an answer. */
function signedIn(answer: Uint8Array): pkijs.SignedData {
  const response = parsed(
    () => pkijs.TimeStampResp.fromBER(bufferOf(answer)),
    "answer of a time-stamping authority",
  );
  const { status, statusStrings = [] } = response.status;
  const token = response.timeStampToken;
  // 0: granted; 1: granted with changes.
  if ((status as number) > 1 || token === undefined) {
    const said = statusStrings.map(({ valueBlock }) => valueBlock.value).join("; ");
    throw new TokenError(`The authority refused (status ${status})${said && `: ${said}`}.`);
  }
  return parsed(() => new pkijs.SignedData({ schema: token.content }), "signed time-stamp");
}

function infoIn(signed: pkijs.SignedData): pkijs.TSTInfo {
  const content = signed.encapContentInfo.eContent;
  if (content === undefined) throw new TokenError("The time-stamp is empty.");
  return parsed(() => pkijs.TSTInfo.fromBER(content.getValue()), "time-stamp");
}

function nameOf({ typesAndValues }: pkijs.RelativeDistinguishedNames): string {
  return typesAndValues.map(({ value }) => value.valueBlock.value).join(", ");
}

function checkImprint({ messageImprint }: pkijs.TSTInfo, words: Uint8Array): void {
  const { hashAlgorithm, hashedMessage } = messageImprint;
  const isSame =
    hashAlgorithm.algorithmId === SHA_256 &&
    hexOf(hashedMessage.valueBlock.valueHexView) === sha256(words);
  if (!isSame) throw new TokenError("It is a time-stamp of other words.");
}

/** An authority's certificate is for time-stamping and nothing else; RFC 3161, section 2.3. */
function checkPurpose(certificate: pkijs.Certificate): void {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const { keyPurposes = [] } = (usage?.parsedValue ?? {}) as { keyPurposes?: string[] };
  if (keyPurposes.length === 1 && keyPurposes[0] === TIME_STAMPING) return;
  throw new TokenError("Its signer's certificate is not one for time-stamping alone.");
}

/** Reads the certificates of a PEM text. */
export function parseCertificates(pem: string): Certificate[] {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)];
  return blocks.map(([, body = ""]) =>
    parsed(() => pkijs.Certificate.fromBER(bufferOf(Buffer.from(body, "base64"))), "certificate"),
  );
}

/** Reads an authority's answer and checks all of it; throws a TokenError where something is wrong. */
export async function checkStamp(
  answer: Uint8Array,
  words: Uint8Array,
  trusted?: readonly Certificate[],
): Promise<Stamp> {
  const signed = signedIn(answer);
  const info = infoIn(signed);
  checkImprint(info, words);
  const result = await signed
    .verify({
      signer: 0,
      data: bufferOf(words),
      checkDate: info.genTime,
      extendedMode: true,
      ...(trusted === undefined ? {} : { checkChain: true, trustedCerts: [...trusted] }),
    })
    .catch((cause: unknown) => {
      // What is thrown is a plain object with a message.
      const { message } = cause as { message: string };
      throw new TokenError(`Its signature cannot be checked: ${message}`);
    });
  const certificate = result.signerCertificate;
  if (result.signatureVerified !== true || !certificate) {
    throw new TokenError("Its signature is wrong.");
  }
  checkPurpose(certificate);
  return {
    stampedAt: info.genTime.toISOString(),
    signer: nameOf(certificate.subject),
    nonce: info.nonce === undefined ? "" : hexOf(info.nonce.valueBlock.valueHexView),
  };
}
