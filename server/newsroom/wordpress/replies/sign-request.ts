import { sign } from "../../../signature.ts";

/**
 * The value of the header `X-Broadsheet-Signature` of a reply: the plugin file then believes `X-Broadsheet-Sender`.
 * @param body the request's body, byte for byte as it is sent
 */
export function signRequest(secret: string, body: string, now: Date): string {
	return sign(secret, body, now);
}
