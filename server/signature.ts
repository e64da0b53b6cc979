import { createHmac, timingSafeEqual } from "node:crypto";

/** What carries a signature, on pings from a WordPress and on replies to one (`deploy/wordpress/broadsheet.php`). */
export const SIGNATURE_HEADER = "x-broadsheet-signature";

/** A signature is believed this long before and after it was made, in seconds. */
const LIFETIME = 300;

/** Signs a body: "t=UNIX SECONDS,v1=HEX", HMAC-SHA256 by the shared secret over "SECONDS.BODY". */
export function sign(secret: string, body: string, now: Date): string {
	const seconds = Math.floor(now.getTime() / 1000);
	return `t=${seconds},v1=${digest(secret, seconds, body).toString("hex")}`;
}

/** Whether a header is the signature of this body, made within five minutes of `now` by who has the secret. */
export function isSigned(header: string | null | undefined, secret: string, body: string, now: Date): boolean {
	const parts = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? "");
	if (!parts) return false;
	const [, seconds, hex] = parts as unknown as [string, string, string];
	if (Math.abs(now.getTime() / 1000 - Number(seconds)) > LIFETIME) return false;
	return timingSafeEqual(digest(secret, Number(seconds), body), Buffer.from(hex, "hex"));
}

function digest(secret: string, seconds: number, body: string): Buffer {
	return createHmac("sha256", secret).update(`${seconds}.${body}`).digest();
}
