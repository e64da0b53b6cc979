import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Settings } from "../settings.ts";
import { clientAddress } from "./client-address.ts";

/** What Hono knows of a request here; under test there is no socket. */
export type HttpEnv = { Bindings: Partial<HttpBindings> };

type Forwarding = Pick<Settings, "publicUrl" | "trustedProxies">;

/**
 * The origin that addresses are written with: PUBLIC_URL where it is set, else the Host that was asked for. A made-up
 * Host reaches only who made it up, since kept answers are kept for each origin. X-Forwarded-Host is never believed,
 * X-Forwarded-Proto only from a trusted proxy.
 */
export function publicOrigin(c: Context<HttpEnv>, { publicUrl, trustedProxies }: Forwarding): string {
	if (publicUrl !== undefined) return publicUrl;
	const { host, protocol } = new URL(c.req.url);
	const isForwardedHttps = trustedProxies > 0 && c.req.header("x-forwarded-proto")?.trim().toLowerCase() === "https";
	return `${isForwardedHttps ? "https:" : protocol}//${host}`;
}

/** The address that was asked for, on the public origin. */
export function publicAddress(c: Context<HttpEnv>, forwarding: Forwarding): URL {
	const { pathname, search } = new URL(c.req.url);
	// The path may start with two slashes, which must not be read as another host.
	const url = new URL(publicOrigin(c, forwarding));
	url.pathname = pathname;
	url.search = search;
	return url;
}

/** The hosts that a page of this paper may post from. */
export function ownHosts(c: Context<HttpEnv>, { publicUrl }: Forwarding): string[] {
	return [new URL(c.req.url).host, ...(publicUrl === undefined ? [] : [new URL(publicUrl).host])];
}

/** The IP address of who sent a request. */
export function senderOf(c: Context<HttpEnv>, { trustedProxies }: Forwarding): string | undefined {
	const socketAddress = c.env?.incoming?.socket?.remoteAddress;
	return clientAddress(socketAddress, c.req.header("x-forwarded-for"), trustedProxies);
}
